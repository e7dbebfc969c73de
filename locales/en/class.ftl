# How a class did, for who teaches it.

command-class = how the class did: participation, questions, misconceptions, gain
option-class-show = what to show: rounds, questions, lessons, misconceptions, gain, a table for spreadsheets, or the code that connects chats
option-class-span = of all time, the last thirty days, or the last seven
option-class-join = the code of a course that this chat is to belong to

choice-show-overview = rounds
choice-show-questions = questions
choice-show-lessons = lessons
choice-show-misconceptions = misconceptions
choice-show-gain = gain
choice-show-csv = table
choice-show-code = code
choice-show-leave = leave the course
choice-span-month = last thirty days

class-intro = **{ $people ->
    [one] One person
   *[other] { INT($people) } people
}** gave { $answered ->
    [one] one answer
   *[other] { INT($answered) } answers
} in { $rounds ->
    [one] one round
   *[other] { INT($rounds) } rounds
}{ $chats ->
    [one] {""}
   *[other] , in { INT($chats) } chats of the course
}. No names: how many, not who.
class-believed = - “{ $question }”: { INT($count) } of { INT($answered) } answers give away **{ $name }**.
class-gain = The gain compares each person’s first answer to a question with their last one to the same question, in another round. The normalised gain is the part of what could still be won: (after − before) / (1 − before), after Hake 1998; below 0.3 is little, above 0.7 much.
class-gain-few = The gain cannot be told yet: at least { INT($fewest) } people must have answered the same questions in two rounds. Ask some of them again in a later round.
class-nothing = { $span ->
    [week] No round of the last seven days has answers.
    [month] No round of the last thirty days has answers.
   *[all] There is nothing to report yet: the class’s rounds show here once they are over.
}
class-csv = The table has { $count ->
    [one] one row
   *[other] { INT($count) } rows
}, one for each question. It opens in every spreadsheet.
class-code = **The code of this course: `{ $code }`.** Whoever moderates another chat, here or on another network, joins it with `{ $line }`; the report then counts all of them. { $chats ->
    [one] So far this chat is the only one.
   *[other] So far it has { INT($chats) } chats.
}
class-joined = **Connected.** The course now has { INT($chats) } chats, and the report counts all of them.
class-left = This chat has left the course; its rounds stay here.
class-alone = This chat belongs to no course.
class-not-allowed = How the class did is for its moderators, and for those they let start rounds. How you did is here: `/progress`.
error-class-code = “{ $read }” is the code of no course that can be joined. A code has eight letters and digits; `/class code` shows it where the course is.

class-button-overview = Rounds
class-button-questions = Questions
class-button-lessons = Lessons
class-button-misconceptions = Misconceptions
class-button-gain = Gain
class-button-all = All time
class-button-month = Thirty days
class-button-week = Seven days
class-button-csv = Table (CSV)
class-button-code = Connect chats
class-button-leave = Leave the course
quiz-button-class = How the class did

class-column-item = id
class-column-question = question
class-column-lesson = lesson
class-column-rung = rung
class-column-answered = answers
class-column-right = right
class-column-share = share right
class-column-misconception = most common misconception
class-column-count = answers with it

chart-class-overview-title = Who took part
chart-class-overview-subtitle = people in each round · share right · { INT($shown) } of { $all ->
    [one] one round
   *[other] { INT($all) } rounds
}
chart-class-overview-verdict = { $people ->
    [one] One person
   *[other] { INT($people) } people
} in { $rounds ->
    [one] one round
   *[other] { INT($rounds) } rounds
}, { PERCENT($share) } right
chart-class-round = { INT($people) } · { PERCENT($share) } right
chart-class-questions-title = The hardest questions
chart-class-questions-subtitle = share right · answers · { INT($shown) } of { INT($all) } questions
chart-class-questions-verdict = The hardest: { PERCENT($share) } right
chart-class-lessons-title = Lesson by lesson
chart-class-lessons-subtitle = share right · answers
chart-class-lessons-verdict = Weakest: { $name }, { PERCENT($share) } right
chart-class-misconceptions-title = What wrong answers give away
chart-class-misconceptions-subtitle = answers that show it · { INT($shown) } of { INT($all) } misconceptions
chart-class-misconceptions-verdict = Most often: { $name }
chart-class-gain-title = First answer against last
chart-class-gain-subtitle = share right, the same people and questions
chart-class-gain-verdict = { $known ->
    [0] all right from the start ({ INT($people) } people, questions: { INT($items) })
   *[1] normalised gain { SCI($gain) } ({ INT($people) } people, questions: { INT($items) })
}
chart-class-gain-before = first answer
chart-class-gain-after = last answer
chart-class-share = { PERCENT($share) } of { INT($answered) }
chart-class-percent = { PERCENT($share) }
chart-class-times = { INT($count) }
chart-class-alt = { $title }. Bars. { $rows }.
