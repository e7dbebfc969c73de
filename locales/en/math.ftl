# The ladder of mathematics: its pages and its diagnosis; the rungs themselves stand in math/.

math-heading = **Rung { $number } of { $count }: { $title }**

math-menu = **The mathematics behind it, from the ground up, in { $count } rungs.** Each has one idea, one picture and two exercises that I check. You need no more than this to follow the lessons. Not sure where to start? Eight questions will tell.
math-menu-row = 1. { $title }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
math-menu-passed = Rungs with both exercises solved: { $passed } of { $count }.

math-summary = **What the rungs say.** You have solved both exercises of { $passed } of { $count } rungs so far.
math-summary-whole = **You did it: all { $count } rungs.** This is what you know now:
math-summary-row = 1. { $short }
math-summary-try = All of it comes together in the lessons. And whenever a picture shows a number that you want explained, ask for it: `/why 0.235`.

math-button-begin = Start with rung { $number }
math-button-continue = Go on: rung { $number }
math-button-next = Next: rung { $number }
math-button-back = Back: rung { $number }
math-button-page = Read rung { $number }
math-button-menu = All rungs
math-button-summary = Summary
math-button-number = { $number }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
math-button-exercise = Exercise { $number }
math-button-another = Another one
math-button-diagnosis = Where do I start? 8 questions
math-button-learn = To the lessons

diagnosis-intro = **{ $count } questions to find where to start.** Nobody sees the answers but you, and “I don’t know” is a good answer: it saves you guessing.
diagnosis-question = **Question { $number } of { $count }**
diagnosis-unknown = I don’t know
diagnosis-back = One back
diagnosis-again = Do it again
diagnosis-start = **Start at rung { $rung }: { $title }.**
diagnosis-why-first = That is the ground everything else stands on, and { $right } of its { $asked } questions went right.
diagnosis-why = { $below ->
    [one] The rung below it is yours already; of “{ $title }” { $right } of { $asked } went right, and everything above builds on it.
   *[other] The { $below } rungs below it are yours already; of “{ $title }” { $right } of { $asked } went right, and everything above builds on it.
}
diagnosis-ready = **You need no ladder: all { $count } right.** Go straight to the lessons, and come back whenever a word is new.
diagnosis-row = - { $mark ->
    [passed] ✓
   *[open] ○
} { $title }: { $right }/{ $asked }

option-rung = which rung; on its own, where you left off
option-exercise = which of the rung’s two exercises
option-math-seed = where the exercise’s numbers come from
option-math-answer = your answer: 0.25, 1/4, 1e-6 or 10^-6
option-answers = your answers to the diagnosis so far, one digit each
command-math = The mathematics you need, from the ground up, with exercises
choice-rung-continue = go on
choice-rung-menu = all rungs
choice-rung-diagnosis = where to start
choice-rung-summary = summary

start-button-math = The maths, from zero
error-quantity = `{ $option }` takes a number, such as `0.25`, `1/4`, `1e-6` or `10^-6`; I read “{ $read }”.
math-no-exercise = I do not know which exercise that answers: you have not opened one yet.
error-answers = `answers` holds one digit for each question, 1 to { $most }; I read “{ $read }”.
