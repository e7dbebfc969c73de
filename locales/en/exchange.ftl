# Questions taken from a teacher's file, and taken away as one.

exchange-true = True
exchange-false = False

# What came of a file.
exchange-imported = { $count ->
    [0] No question was taken from this file.
    [one] One question was taken from this file.
   *[other] { INT($count) } questions were taken from this file.
}
exchange-refused = { $count ->
    [one] One place was refused:
   *[other] { INT($count) } places were refused:
}
exchange-noted = Taken, but not whole:
exchange-at = - Line { INT($line) }: { $reason }
exchange-further = - … and { INT($count) } more.
exchange-exported = { $count ->
    [one] One question as { $format }.
   *[other] { INT($count) } questions as { $format }.
}
exchange-left = { $count ->
    [one] One question stayed behind, as { $format } has no sign for its kind.
   *[other] { INT($count) } questions stayed behind, as { $format } has no signs for their kinds.
}
exchange-format-gift = Moodle GIFT
exchange-format-csv = CSV
exchange-format-anki = Anki text

# A whole file that cannot be taken.
exchange-file-size = the file has { INT($size) } kB; at most { INT($most) } kB are read. Please split it.
exchange-no-text = { $kind ->
    [workbook] this is a workbook or a zip archive, not text. In your spreadsheet, choose “Save as”, then “CSV UTF-8”.
    [archive] this is an archive. Please unpack it and send the text file in it.
    [pdf] this is a PDF. Please send the questions as GIFT or CSV.
   *[picture] this is a picture. Please send the questions as GIFT or CSV.
}
exchange-encoding = here stand signs that belong to no encoding I can tell. Please save the file as UTF-8.
exchange-zero-byte = here stands a zero byte, which no text file has. Please save the file as UTF-8 text.
exchange-no-questions = the file holds no questions.
exchange-many-questions = here begins one question too many: the file has { INT($count) }, and at most { INT($most) } are taken at once. Please split it.

# A question that cannot be taken.
exchange-block-too-long = the question has { INT($length) } characters; at most { INT($most) } are read. A missing empty line or a quote that is never closed may be why.
exchange-too-long = { $part ->
    [text] the question has { INT($length) } characters; at most { INT($most) } are taken.
    [option] an option has { INT($length) } characters; at most { INT($most) } are taken.
   *[explanation] the explanation has { INT($length) } characters; at most { INT($most) } are taken.
}
exchange-empty = { $part ->
    [text] the question itself is empty.
   *[option] an option is empty.
}
exchange-media = the question needs a picture, a table or a film, which a text file cannot bring along.
exchange-nested = the markup of the question stands too deep or too thick to be read.
exchange-few-options = at least { INT($least) } options belong here.
exchange-many-options = the question has { INT($count) } options; at most { INT($most) } fit.
exchange-same-options = two options read the same.
exchange-no-right = no option is marked as right.
exchange-one-right = exactly one option is right in a question of this kind.
exchange-several-right = in a question with several right answers at least two options are right, and at least one is wrong.
exchange-number = the right answer has to be a number, with a tolerance of 0 or more; on a logarithmic scale it is above 0.

exchange-gift-no-answer = there is no answer between { "{" } and { "}" }, so there is nothing to grade. Descriptions are not taken.
exchange-gift-unclosed = the { "{" } of the answers is never closed: a { "}" } is missing, or an empty line stands before it.
exchange-gift-braces = one { "{" } and one { "}" } belong to a question. An empty line parts questions, and a brace in the text is written \{ "{" } or \{ "}" }.
exchange-gift-syntax = { $end ->
    [yes] the question breaks off where more is expected.
   *[no] “{ $sign }” does not belong here. As part of a text, the signs ~ = # {"{"} {"}"} : are written with \ before them.
}
exchange-gift-two-right = two options are marked with =. Where several together are right, mark each with its share: ~%50%…
exchange-gift-partial = an answer that is only partly right has no place here. Answers are right or wrong.
exchange-gift-kind = { $kind ->
    [matching] matching questions are not taken: they cannot be answered in a chat. As CSV, a question of the kind “order” may serve.
    [short] questions with a short text to type are not taken, as spellings cannot be graded fairly. Give options, or ask for a number.
    [essay] essays are not taken: nobody here could grade them.
   *[other] a description asks nothing, so it is not taken.
}

exchange-csv-quotes = a quotation mark is never closed, or stands in the middle of a cell. Within a quoted cell it is written twice.
exchange-csv-twice = the column “{ $name }” stands twice.
exchange-csv-header = the first line names the columns; at least “question” and “right” are needed.
exchange-csv-kind = “{ $kind }” is no kind of question. The kinds: choice, several, truth, number, order, picture
exchange-csv-scale = “{ $scale }” is no scale. The scales: linear, log10
exchange-csv-truth = “{ $right }” is neither true nor false.
exchange-csv-right = “{ $right }” does not name options of this question; they are a to { $last }.
exchange-csv-right-twice = an option is named twice in the right answer.
exchange-csv-order = the right order names all { INT($count) } options, the first one first.
exchange-csv-line = a question about a picture needs, in the column “line”, a line that draws one; “{ $line }” draws none.

# What was taken in part.
exchange-note-feedback = words about single options are not kept; the general explanation is.
exchange-note-column = the column “{ $name }” says nothing to me and was left out.

exchange-anki-number = { $scale ->
    [log10] { SCI($value) } (log10 within ± { NUM($tolerance) })
   *[linear] { SCI($value) } (± { SCI($tolerance) })
}

command-export = the questions as a file: for Moodle, a spreadsheet or Anki
option-export-format = what the file is for: Moodle (GIFT), a spreadsheet (CSV) or Anki
choice-format-gift = Moodle GIFT
choice-format-csv = CSV
choice-format-anki = Anki
export-not-allowed = The file holds every answer, so here only moderators may take it, and those they let start rounds. Privately anybody may.
export-button-gift = For Moodle (GIFT)
export-button-csv = As a table (CSV)
export-button-anki = For Anki
start-button-export = Take questions away

command-import = questions of your own from a file, Moodle GIFT or CSV, for the rounds of this chat
option-import-do = read the file sent along, or remove this chat’s own questions
choice-do-add = read
choice-do-remove = remove
choice-topic-own = our own questions
quiz-words = { $text }
import-how = **Questions of your own.** Send a file with `/import` as its caption (on the page: the paperclip, or drop it there; in Discord: the option `file`): Moodle GIFT (`.gift`, `.txt`) or a table (`.csv`, UTF-8), up to 200 questions and 256 kB. What cannot be taken is told line by line, and the rest is taken. The table to fill in can be had as an example.
import-now = This chat now has { $count ->
    [one] one question
   *[other] { INT($count) } questions
} of its own: `/quiz start topic:own`.
import-confirm = Remove all { INT($count) } questions of this chat’s own? Rounds that were played stay.
import-removed = { $count ->
    [0] There were no questions to remove.
    [one] The question is removed.
   *[other] { INT($count) } questions are removed.
}
import-too-many = A chat may have { INT($most) } questions of its own; with these there would be more, so none was added. Remove some first.
import-not-allowed = Here only moderators, and those they let start rounds, bring questions of their own.
import-button-play = Ask them
import-button-remove = Remove them
import-button-confirm = Yes, remove them
start-button-import = My own questions
option-file = a file: Moodle GIFT, or a table as CSV
