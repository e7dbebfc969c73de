# Quizzes: rounds, answers, scores. The questions themselves stand elsewhere.

command-quiz = Questions to check yourself, alone or with the whole class
command-answer = Answer a question of the quiz
command-score = The scores of a round, of the week, of all time
command-settings = What holds for everybody in this chat

option-quiz-do = what to do: start a round, show the answer, go on, skip, pause, resume, stop, or see where it stands
option-quiz-topic = everything, one lesson, or one rung of the mathematics ladder
option-quiz-level = how hard: 1 easy, 2 medium, 3 hard
option-quiz-count = how many questions
option-quiz-seconds = time for each question, from 10 seconds; 0 for no limit
option-quiz-generated = per cent of freshly made questions
option-quiz-mode = alone, or with everybody in the chat
option-quiz-speed = whether a quick right answer earns a little more
option-quiz-from = the question to move on from; 0 for the present one
option-quiz-reply = a letter, several letters, an order of letters, or a number
option-quiz-span = this round, this week, or all time
option-score-scope = this chat, or all chats of its course together
option-settings-quiz = who may start and stop rounds for everybody
option-settings-days = days for which results are kept; 0 leaves it as it is
option-settings-names = names of the roles that may, with commas between them

choice-do-status = where it stands
choice-do-start = start a round
choice-do-close = show the answer
choice-do-next = go on
choice-do-skip = skip this question
choice-do-pause = pause
choice-do-resume = resume
choice-do-stop = stop
choice-topic-all = everything
choice-topic-lesson-1 = lesson 1
choice-topic-lesson-2 = lesson 2
choice-topic-lesson-3 = lesson 3
choice-topic-lesson-4 = lesson 4
choice-topic-lesson-5 = lesson 5
choice-topic-lesson-6 = lesson 6
choice-topic-lesson-7 = lesson 7
choice-topic-lesson-8 = lesson 8
choice-topic-lesson-9 = lesson 9
choice-topic-lesson-10 = lesson 10
choice-topic-rung-1 = rung 1
choice-topic-rung-2 = rung 2
choice-topic-rung-3 = rung 3
choice-topic-rung-4 = rung 4
choice-topic-rung-5 = rung 5
choice-topic-rung-6 = rung 6
choice-level-any = any
choice-level-1 = easy
choice-level-2 = medium
choice-level-3 = hard
choice-mode-auto = as fits the chat
choice-mode-private = alone
choice-mode-group = together
choice-span-round = this round
choice-span-week = this week
choice-span-all = all time
choice-quiz-keep = as it is
choice-quiz-moderators = moderators
choice-quiz-everyone = everybody
choice-quiz-roles = some roles

quiz-letter-a = A
quiz-letter-b = B
quiz-letter-c = C
quiz-letter-d = D
quiz-letter-e = E
quiz-letter-f = F
quiz-and = ,{" "}
quiz-then = {" "}→{" "}
quiz-number = { SCI($value) }
quiz-truth-a = True
quiz-truth-b = False

quiz-heading = **Question { INT($number) } of { INT($count) }** · { $level ->
    [1] easy
    [2] medium
   *[3] hard
}{ $of ->
    [lesson] {" "}· lesson { INT($place) }
    [rung] {" "}· mathematics, rung { INT($place) }
   *[none] {""}
}
quiz-option-plain = - **{ $letter }.** { $text }
quiz-option-right = - ✓ **{ $letter }.** { $text }
quiz-option-wrong = - ✗ **{ $letter }.** { $text }
quiz-option-chosen = - ☑ **{ $letter }.** { $text }
quiz-time = Time left: { $seconds ->
    [one] 1 second
   *[other] { INT($seconds) } seconds
}.
quiz-answered = { $answered ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { INT($answered) } people have answered.
}
quiz-how-several = Choose every option that is right, then press *Send*.
quiz-how-order = Press the letters in their order, the first one first.
quiz-order-so-far = Your order so far: **{ $order }**
quiz-how-number = Write your number, for example `/answer 0.25` or `/answer 1e-6`. Being near is enough.

quiz-right = **Right!** The answer is { $answer }.
quiz-wrong = **Not quite.** Your answer was { $answer }; the right one is **{ $key }**.
quiz-partly = **Almost.** Your answer was { $answer }, and { PERCENT($share) } of that counts; the right one is **{ $key }**.
quiz-skipped = **Skipped**, and counted for nobody. The answer is **{ $key }**.
quiz-unanswered = **Time is up.** The answer is **{ $key }**.
quiz-revealed = { $answered ->
    [0] The answer is **{ $key }**. Nobody answered this one.
    [one] The answer is **{ $key }**. One person answered, { $right ->
        [0] and not rightly yet.
       *[other] and rightly.
    }
   *[other] The answer is **{ $key }**. { INT($answered) } answered, { INT($right) } of them rightly.
}
quiz-you-may-believe = What may lie behind it: **{ $name }**. { $text }
quiz-many-believe = The commonest misconception ({ INT($count) } of { INT($answered) }): **{ $name }**. { $text }
quiz-so-far = So far: { INT($right) } of { INT($answered) } right, { INT($points) } points{ $streak ->
    [0] .
    [1] .
   *[other] , at best { INT($streak) } right in a row.
}

quiz-told-recorded = Recorded: { $answer }. Whether it is right comes with the solution.
quiz-told-already = You have answered this one: { $answer }. The first answer counts.
quiz-told-late = Time was up for question { INT($number) }. On to the next one!
quiz-told-not-open = Question { INT($number) } is not open yet.
quiz-told-paused = The round is paused. You can answer as soon as it goes on.
quiz-told-over = This round is over.
quiz-told-not-yours = This round is somebody else’s. Start your own with /quiz.
quiz-told-unfit = This question asks for another kind of answer.

quiz-begun = The round begins: { $count ->
    [one] one question
   *[other] { INT($count) } questions
}.
quiz-running = A round is already under way; here it is.
quiz-unmoved = That changes nothing just now.
quiz-done-close = Closed; here is the answer.
quiz-done-next = On we go.
quiz-done-skip = Skipped; it counts for nobody.
quiz-done-pause = Paused. Nobody loses time.
quiz-done-resume = On we go, with all the time that was left.
quiz-done-stop = The round is over.
quiz-not-allowed = For everybody here, only moderators and whom they allow start and steer rounds. Alone, you can start one at any time.
quiz-paused = **Paused** at question { INT($number) } of { INT($count) }. Come back whenever you like.
quiz-paused-timed = **Paused** at question { INT($number) } of { INT($count) }. The { INT($seconds) } seconds that were left are kept.

quiz-ended-alone = **{ INT($right) } of { INT($count) } right**, { INT($points) } points{ $streak ->
    [0] .
    [1] .
   *[other] , at best { INT($streak) } right in a row.
} { $right ->
    [0] Every mistake you meet here is one you will not make later.
   *[other] Well done.
}
quiz-ended-empty = The round is over; no question was answered. Another time!
quiz-ended-group = { $count ->
    [one] **The round is over.** One person took part.
   *[other] **The round is over.** { INT($count) } people took part; here is the table.
}
quiz-ended-nobody = **The round is over.** Nobody answered a question that counts.
quiz-abandoned = Nobody had gone on with it for a long time, so I closed it. What was answered is kept.
quiz-left-out = { $skipped ->
    [one] One question was skipped and does not count.
   *[other] { INT($skipped) } questions were skipped and do not count.
}
quiz-persistent = One misconception came up more than once: **{ $name }**. { $text }
quiz-look-again = Worth another look:

quiz-menu = { $count ->
    [one] **One question to check yourself.**
   *[other] **{ INT($count) } questions to check yourself.** Ten at a time, from the easy ones to the hard ones; after each I tell you why.
}
quiz-menu-how = Choose below, or write it yourself: `/quiz start topic:lesson-3 count:5`. How you are doing: `/score`.
quiz-none-yet = There are no questions here yet. Each lesson ends with one: `/learn`.

quiz-no-scores = { $span ->
    [round] No scores yet: nobody has answered a question of this round that counts.
    [week] No scores yet this week. A round counts here once it is over.
   *[all] No scores yet. A round counts here once it is over.
}
quiz-scores-own = { $span ->
    [round] Your round
    [week] Your rounds of this week
   *[all] All your rounds
}: **{ INT($right) } of { INT($answered) } right**, { INT($points) } points{ $streak ->
    [0] .
    [1] .
   *[other] , at best { INT($streak) } right in a row.
}
quiz-scores-place = { $span ->
    [round] In this round
    [week] In this week’s rounds
   *[all] In all rounds here
} you are in place **{ INT($place) }** of { INT($count) }: { INT($right) } of { INT($answered) } right, { INT($points) } points.
quiz-scores-without = { $count ->
    [one] One person has scores here.
   *[other] { INT($count) } people have scores here.
} You have none yet: answer the next question!
quiz-course-place = { $span ->
    [week] In this week’s rounds
   *[all] In all rounds
} of the course ({ $chats ->
    [one] one chat
   *[other] { INT($chats) } chats
}) you are in place **{ INT($place) }** of { INT($count) }: { INT($right) } of { INT($answered) } right, { INT($points) } points.
quiz-course-without = { $count ->
    [one] One person has scores
   *[other] { INT($count) } people have scores
} in this course ({ $chats ->
    [one] one chat
   *[other] { INT($chats) } chats
}). You have none yet: answer the next question!
quiz-course-no-scores = { $span ->
    [week] No scores yet this week in
   *[all] No scores yet in
} this course ({ $chats ->
    [one] one chat
   *[other] { INT($chats) } chats
}). A round counts here once it is over.
error-score-no-course = This chat belongs to no course yet, so there is no table of one. Whoever teaches here begins one with `{ $line }`; other chats, here or on another network, join it by the code they then see.

settings-heading = **What holds for everybody in this chat**
settings-kept = **Kept.** From now on, for everybody in this chat:
settings-starters = { $starters ->
    [everyone] - Rounds are started and steered by: everybody.
    [roles] - Rounds are started and steered by: moderators, and who has one of the roles { $roles }.
   *[moderators] - Rounds are started and steered by: moderators.
}
settings-days = - Answers and results are kept for { $days ->
    [one] one day
   *[other] { INT($days) } days
} after a round.
settings-not-allowed = Only moderators change what holds for everybody here.
settings-button-moderators = Rounds by moderators alone
settings-button-everyone = Rounds by everybody

quiz-button-letter = { $letter }
quiz-button-chosen = ☑ { $letter }
quiz-button-words = { $text }
quiz-button-answer = Answer
quiz-button-send = Send
quiz-button-clear = Begin again
quiz-button-skip = I do not know
quiz-button-stop = Stop here
quiz-button-stop-first = End that round
quiz-button-close = Close and show the answer
quiz-button-next = Next question
quiz-button-result = The result
quiz-button-resume = Go on
quiz-button-see = See it measured
quiz-button-lesson = Lesson { INT($number) }
quiz-button-topic = { INT($number) }
quiz-button-lessons = All lessons
quiz-button-another = Another ten
quiz-button-scores = All my rounds
quiz-button-week = This week
quiz-button-all-time = All time
quiz-button-span-round = This round
quiz-button-span-week = This week
quiz-button-span-all = All time
quiz-button-scope-chat = This chat alone
quiz-button-quiz = Quiz
quiz-button-wider = Questions about everything
quiz-button-start = Ten questions about everything
quiz-button-level-1 = Easy
quiz-button-level-2 = Medium
quiz-button-level-3 = Hard
quiz-button-group = Together, { INT($seconds) } seconds each
quiz-button-private = Start one for me alone

error-quiz-seconds = `seconds` is 0 (no limit) or from { INT($least) } to { INT($most) }; I read { INT($read) }.
quiz-no-items = There are no questions with `topic:{ $topic } level:{ $level }`.
quiz-no-round = No round is open that this would answer. Start one, alone or together:
error-quiz-one = This question takes one of the letters { $letters }; I read “{ $read }”.
error-quiz-some = This question takes one or more of the letters { $letters }, each once; I read “{ $read }”.
error-quiz-order = This question takes all of the letters { $letters }, each once, in their order; I read “{ $read }”.
error-quiz-number = This question takes a number, such as 0.25 or 1e-6; I read “{ $read }”.
error-settings-roles = Which roles? Write their names after it.

chart-quiz-join = ;{" "}
chart-quiz-bar = { INT($count) } · { PERCENT($share) }
chart-quiz-tally-title = Question { INT($number) }: what everybody answered
chart-quiz-tally-subtitle = { $answered ->
    [one] one answer
   *[other] { INT($answered) } answers
}
chart-quiz-tally-verdict = { INT($right) } of { INT($answered) } answered rightly, { PERCENT($share) }
chart-quiz-tally-alt = Bars of the answers to question { INT($number) }. { $rows }.
chart-quiz-like-right = right
chart-quiz-like-partly = partly right
chart-quiz-like-wrong = another order
chart-quiz-like-low = too small
chart-quiz-like-high = too large
chart-quiz-place = { INT($place) }
chart-quiz-name = { $name }
chart-quiz-somebody = Somebody
chart-quiz-points = { INT($points) } points · { INT($right) }/{ INT($answered) }
chart-quiz-table-round = The table of this round
chart-quiz-table-week = The table of this week
chart-quiz-table-all = The table of all time
chart-quiz-table-course-week = The table of the course this week
chart-quiz-table-course-all = The table of the course of all time
chart-quiz-table-subtitle = { $count ->
    [one] one person
   *[other] { INT($count) } people
} · points · right answers of all answers
chart-quiz-table-verdict = { $winners ->
    [one] { $name } leads with { INT($points) } points
   *[other] { INT($winners) } share the first place with { INT($points) } points
}
chart-quiz-table-alt = A table of scores. { $rows }.
chart-quiz-result-title = Your round, lesson by lesson
chart-quiz-result-subtitle = { $count ->
    [one] one question
   *[other] { INT($count) } questions
} · the bar is the share answered right
chart-quiz-result-verdict = { INT($right) } of { INT($count) } right
chart-quiz-result-alt = Bars of the share answered right in each lesson. { $rows }.
chart-quiz-lesson = Lesson { INT($number) }: { $title }
chart-quiz-mathematics = Mathematics
chart-quiz-of = { INT($right) } of { INT($count) }

privacy-quiz = { $answers ->
    [0] - Your quiz answers: none.
    [one] - Your quiz answers: one, with its points.
   *[other] - Your quiz answers: { INT($answers) }, with your points. Each is kept as long as the settings of its chat say; once you delete them, only the counts remain, and nobody can tell whose they were.
}
privacy-name = { $hidden ->
    [yes] - Your name in tables of scores: hidden, as you wished.
   *[no] - Your name in tables of scores: shown as the network shows it.
}
privacy-hidden = **Done.** Your name no longer stands in any table of scores; you are “Somebody” there.
privacy-shown = **Done.** Your name stands in tables of scores again, as the network shows it.
privacy-button-hide = Hide my name
privacy-button-named = Show my name
choice-do-anonymous = hide my name in tables
choice-do-named = show my name in tables
