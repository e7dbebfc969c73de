privacy-stored = **What is stored about you:**
privacy-language = { $language ->
    [fa] - Your language: Persian, until you delete it.
    [en] - Your language: English, until you delete it.
   *[none] - Your language: you have not chosen one.
}
privacy-answers = { $count ->
    [0] - Answers I could still change in place: none.
    [one] - Answers I can still change in place when you press a button or edit your message: one, with the command it answers. It is forgotten after { $days } days.
   *[other] - Answers I can still change in place when you press a button or edit your message: { $count }, each with the command it answers. Each is forgotten after { $days } days.
}
privacy-progress = { $count ->
    [0] - Lessons you have opened: none.
    [one] - Lessons you have opened: one, and whether you answered its question right, so that you can go on where you left off. Kept until you delete it.
   *[other] - Lessons you have opened: { $count }, and whether you answered their questions right, so that you can go on where you left off. Kept until you delete them.
}
privacy-ladder = { $count ->
    [0] - Steps of the mathematics you have opened or solved: none.
    [one] - Steps of the mathematics you have opened or solved, and where its diagnosis placed you: one. Kept until you delete it.
   *[other] - Steps of the mathematics you have opened or solved, and where its diagnosis placed you: { $count }. Kept until you delete them.
}
privacy-last-lines = { $count ->
    [0] - Commands I still know you were answered last: none.
    [one] - The command you were answered last, so that you can ask about a number of its picture or about its exercise: one. The next one takes its place.
   *[other] - The commands you were answered last, so that you can ask about a number of a picture or answer an exercise: { $count }. The next of each kind takes its place.
}
privacy-pending = { $count ->
    [0] - Your messages that still wait for an answer: none.
    [one] - Your messages that still wait for an answer: one, most likely the one you have just sent. It is kept only until it is answered, so that a crash loses nothing.
   *[other] - Your messages that still wait for an answer: { $count }, the one you have just sent among them. They are kept only until they are answered, so that a crash loses nothing.
}
privacy-handled = - Numbers of messages already answered, for { $days } days, so that none is answered twice. They hold no text and do not say whose message it was.
privacy-never = **What is never kept:** once a message is answered, neither its text nor, outside quizzes you take part in, your name. What stays for longer, such as the network’s ids of pictures I drew, says nothing about anybody.
privacy-exported = Here is everything stored about you, in one file. Its format is JSON: any text editor opens it.
privacy-confirm = **Delete everything stored about you?** I forget your language, how far you have come in the lessons, what you asked last, your quiz scores and which answers are yours; if you then edit an earlier message, its answer no longer changes. The messages themselves stay in the chat. This cannot be undone.
privacy-deleted = **Done.** Everything stored about you is deleted. What you ask from now on is stored as `/privacy` says, and this answer is the first of it.

privacy-button-show = What is stored
privacy-button-export = Get my data
privacy-button-delete = Delete my data
privacy-button-confirm = Yes, delete all of it
privacy-button-keep = No, keep it
