# What happens every day: a question for a chat, a reminder for a person.

command-daily = a question of the day for everybody here, at a time of your clock
command-remind = a reminder once a day, where questions are to be asked again
option-daily-when = a time and a time zone, as in 09:00 Asia/Tehran; off ends it
option-remind-when = a time and a time zone, as in 20:00 Asia/Tehran; off ends it

daily-heading = **Question of the day · { $day }**
daily-none = There is no question of the day here yet. Choose a time, or write one with its time zone: `/daily 09:00 Asia/Tehran`.
daily-is = Every day at **{ $time }** ({ $zone }) comes a question of the day. The next one: { $day }.
daily-set = **Done.** Every day at **{ $time }** ({ $zone }) comes a question of the day, for everybody here; it stays open until shortly before the next one. The first: { $day }.
daily-off = **Done.** No more questions of the day come here. What was answered stays.
daily-no-way = I cannot post here by myself, so nothing can come at its time. Ask in the chat itself, and give me leave to write there.
daily-button-at = { $time }
daily-button-off = No question of the day

remind-note = { $due ->
    [one] **One question is waiting for you.** It is just about to be forgotten: now asking it again helps most.
   *[other] **{ INT($due) } questions are waiting for you.** They are just about to be forgotten: now asking them again helps most.
}
remind-none = I do not remind you of anything, and shall not unless you wish it. Choose a time: I write only on days on which questions are to be asked again, and never at night.
remind-is = Every day at **{ $time }** ({ $zone }) I look whether questions are to be asked again, and write only then.
remind-set = **Done.** Every day at **{ $time }** ({ $zone }) I look whether questions are to be asked again, and write only then.
remind-off = **Done.** No more reminders.
remind-alone-only = Reminders are for you alone. Write to me privately: `/remind 20:00`.
remind-button-off = No reminders
start-button-daily = Question of the day
start-button-remind = Remind me

quiz-time-long = Open for another { $unit ->
    [minutes] { $amount ->
        [one] minute
       *[other] { INT($amount) } minutes
    }
    [hours] { $amount ->
        [one] hour
       *[other] { INT($amount) } hours
    }
   *[days] { $amount ->
        [one] day
       *[other] { INT($amount) } days
    }
}.
privacy-daily = - A question of the day in your private chat: at { $time } ({ $zone }).
privacy-own-questions = - Questions you brought along in your private chat: { INT($count) }.
privacy-reminder = - Your reminder: every day at { $time } ({ $zone }).

error-clock-time = “{ $read }” is no time of the clock. Write one from 00:00 to 23:59, and its time zone after it if you like.
error-time-zone = “{ $read }” is no time zone that I know. The nearest names: { $zones }.
error-quiet-hours = { $time } lies in the quiet hours, from { INT($from) } to { INT($to) } o’clock: nobody is reminded then.
