# The course of lessons; the lessons themselves stand in lessons/.

learn-heading = **Lesson { $number } of { $count }: { $title }**
learn-try = Try it: `{ $line }`
learn-option = - **{ $letter }.** { $text }
learn-answer-right = ✓ **{ $letter }.** { $text }
learn-answer-wrong = ✗ **{ $letter }.** { $text }
learn-remember = **To remember:** { $short }

learn-menu = **The whole path in { $count } short lessons.** Each has a picture measured on the spot, a line to try and a question to check yourself. I remember where you are.
learn-menu-row = 1. { $title }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
learn-menu-passed = Answered right so far: { $passed } of { $count }.

learn-summary = **What the lessons say.** You have answered { $passed } of { $count } questions right so far.
learn-summary-whole = **You did it: all { $count } questions answered right.** This is what you have learnt:
learn-summary-row = 1. { $short }
learn-summary-try = Now make it your own: build a net with `/vanish`, ask for the cause with `/why`, and before you run a remedy, guess what it will do. A wrong guess teaches the most.

learn-button-begin = Begin with lesson { $number }
learn-button-continue = Go on: lesson { $number }
learn-button-next = Next: lesson { $number }
learn-button-back = Back: lesson { $number }
learn-button-page = Back to the lesson
learn-button-check = Check yourself
learn-button-math = Mathematics from the ground up
learn-button-menu = All lessons
learn-button-summary = Summary
learn-button-number = { $number }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
learn-button-fix = Remedies in 50 layers of tanh
learn-button-compare = Normalisations in 40 layers of ReLU

chart-descent-axis-weight = weight w
chart-descent-axis-step = step
chart-descent-title = One weight walks down its loss
chart-descent-subtitle = learning rate { SCI($rate) } · { $steps } steps
chart-descent-loss = loss L(w)
chart-descent-steps = the steps
chart-descent-slope = size of the slope |∂L/∂w|
chart-descent-start = start
chart-descent-verdict = The slope shrinks from { SCI($slope) } to { SCI($lastSlope) }, and the steps with it
chart-descent-alt = Two panels: the loss as a bowl over the weight with a weight walking down it in { $steps } steps, from a loss of { SCI($first) } to { SCI($last) }, and the size of the slope at each step, which falls from { SCI($slope) } to { SCI($lastSlope) }.

chart-learn-xavier = Xavier
chart-learn-he = He
chart-learn-skip = He + skip
chart-learn-layer = He + skip + layer norm
