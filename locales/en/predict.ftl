# Predict, then measure: guesses while the result is hidden, and how they did.

command-predict = Guess what a net does to the gradient, then see it measured; alone or with the class

option-predict-do = what to do: ask, another one, show what is measured, or see how my own guess did
option-predict-task = guess the ratio first/last, or which of several curves it is
option-predict-level = how hard: 1 easy, 2 medium, 3 hard
option-predict-seed = the number of the question; 0 for the one that waits here, or a new one
option-predict-guess = your guess of first/last: 0.001, 1e-3, 10^-3, or its power of ten, -3
option-predict-curve = the letter of the curve you choose

choice-do-ask = ask
choice-do-new = another one
choice-do-reveal = show what is measured
choice-do-mine = my own guess
choice-task-ratio = first/last
choice-task-curves = which curve
choice-curve-none = none
choice-curve-a = A
choice-curve-b = B
choice-curve-c = C
choice-curve-d = D

predict-heading = **Predict, then measure** · { $level ->
    [1] easy
    [2] medium
   *[3] hard
}
predict-ask-ratio = An untrained net: **{ $depth } layers of { $activation }** ({ $settings }). What is first/last, the signal ‖∂L/∂h‖ at layer 1 divided by that at the last hidden layer?
predict-ask-curves = An untrained net: **{ $depth } layers of { $activation }** ({ $settings }). Each curve is a net that was measured: the signal ‖∂L/∂h‖ of each layer, divided by the last layer’s. Which one is it?
predict-how-ratio = Press a power of ten, or write `/predict 10^-4`, `/predict 0.002` or, as a power of ten, `/predict -4`. Your first guess counts.
predict-how-curves = Press a letter. Your first choice counts.
predict-together = { $count ->
    [0] Nobody has guessed yet.
    [one] One guess so far.
   *[other] { $count } guesses so far.
} Guesses stay hidden until whoever opened this, or a moderator, shows the result.
predict-read-first = Nothing waited for a guess here, so read this first:
predict-power = { SCI($guess) }
predict-told-kept = Your guess { $guess } is noted and stays hidden. { $count ->
    [one] It is the first one.
   *[other] { $count } guesses so far.
}
predict-told-already = Your first guess stands; only that one counts.
predict-told-late = The result is shown already, so no guess counts any more.
predict-not-yours = Whoever opened this, or a moderator, shows the result.
predict-no-guess = You made no guess here.
predict-wait = Your guess is noted. How it did is told once the result is shown.

predict-measured = **Measured:** { $depth } layers of { $activation } ({ $settings }): first/last is **{ SCI($ratio) }**, about { SCI($perLayer) } a layer. { $verdict ->
    [vanishing] The gradient vanishes.
    [exploding] The gradient explodes.
   *[healthy] The gradient keeps its size.
}
predict-close = **✓ Your guess was { SCI($guess) }**, only { NUM($off) } powers of ten too { $side }: { $points } of 10 points.
predict-off = Your guess was { SCI($guess) }, **{ NUM($off) } powers of ten too { $side }**: { $points } of 10 points.
predict-curve-right = **✓ { $letter } is right.**
predict-curve-wrong = You chose { $letter }; **{ $right } is right.** In the end the two lie { NUM($off) } powers of ten apart: { $points } of 10 points.
predict-nobody = Nobody guessed.
predict-class-ratio = { $count ->
    [one] One guess
   *[other] { $count } guesses, median
}: **{ SCI($median) }**, { NUM($off) } powers of ten too { $side }. The nearest was { NUM($best) } off, and { $close ->
    [0] none was
    [one] one was
   *[other] { $close } were
} within half a power of ten.
predict-class-curves = **{ $letter } is right**; { $right } of { $count ->
    [one] one guess
   *[other] { $count } guesses
} chose it.

predict-button-power = { $power ->
    [0] 1
   *[other] { POWER($power) }
}
predict-button-curve = { $letter }
predict-button-reveal = Show the result
predict-button-mine = How did I do?
predict-button-run = The whole run
predict-button-why = Why?
predict-button-another = Another one
predict-button-easier = Easier
predict-button-harder = Harder
predict-button-curves = Curves instead
predict-button-ratio = Numbers instead

error-predict-guess = A guess is a ratio such as 0.001 or 10^-3, or its power of ten from -{ $most } to 0.
error-predict-curve = Choose one of the { $count } curves by its letter.
error-predict-ratio = Here a number is to be guessed, such as 10^-3.
error-predict-curves = Here a curve is to be chosen by its letter.

chart-prediction-title = Predicted and measured: { $depth } layers of { $activation }
chart-prediction-run = Measured
chart-prediction-strip = Guesses of first/last
chart-prediction-measured = measured
chart-prediction-median = { $count ->
    [one] the guess, as the same factor in every layer
   *[other] median guess, as the same factor in every layer
}
chart-prediction-guesses = { $count ->
    [one] one guess
   *[other] { $count } guesses
}
chart-prediction-axis = guesses side by side
chart-prediction-yours = guessed
chart-prediction-rule-median = median
chart-prediction-rule-measured = measured
chart-prediction-height = ‖∂L/∂h‖ as a share of the last layer’s
chart-prediction-verdict = { $count ->
    [0] first/last = { SCI($ratio) }
    [one] guessed { SCI($median) }, measured { SCI($ratio) }
   *[other] median of { $count } guesses { SCI($median) }, measured { SCI($ratio) }
}
chart-prediction-alt = { $title }. First/last was measured as { SCI($ratio) }. { $count ->
    [0] Nobody guessed.
    [one] One guess: { SCI($median) }.
   *[other] { $count } guesses, their median { SCI($median) }.
}

chart-curves-title = Which curve is it? { $depth } layers
chart-curves-subtitle = ‖∂L/∂h‖ of each layer, medians over 8 seeds
chart-curves-hidden = each curve is another net
chart-curves-verdict = it is { $letter }
chart-curves-votes = { $letter }: { $count ->
    [one] one guess
   *[other] { $count } guesses
}
chart-curves-alt = { $title } First/last: { $rows }.
chart-curves-alt-row = { $letter } { SCI($ratio) }

privacy-predictions = { $count ->
    [0] - Predictions you opened, without a guess of yours. They are forgotten after { $days } days.
    [one] - Your guesses in predictions: one, without your name. It is forgotten after { $days } days.
   *[other] - Your guesses in predictions: { $count }, without your name. Each is forgotten after { $days } days.
}
