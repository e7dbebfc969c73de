# The exercises of the ladder of mathematics. Of each: what is asked, how it is worked out, what each slip looks like, and a hint.

exercise-type = Type your answer: `/math answer:…`, as 0.25, 1/4, 1e-6 or 10^-6.
exercise-choose = Choose:
exercise-option = { SCI($value) }
exercise-right = **✓ { SCI($answer) } is right.**
exercise-not-yet = **{ SCI($answer) } is not it yet.**

exercise-product = What is ({ POWER($a, $m) }) times ({ POWER($b, $n) })?
exercise-product-right = Multiply the numbers, { $a } × { $b } = { $product }, and add the exponents, { $m } + ({ $n }) = { $exponent }: together { POWER($product, $exponent) }.
exercise-product-slip-exponents-multiplied = You multiplied the exponents. Multiplying powers of ten puts their tens in one row, so the exponents { $m } and { $n } are **added**.
exercise-product-slip-minus-lost = The minus sign of the exponent got lost. Both numbers are far below one, so their product is even smaller.
exercise-product-slip-numbers-added = The exponent is right, but { $a } and { $b } were added. It is a product: multiply them too.
exercise-product-slip-exponents-subtracted = You subtracted the exponents, which is what dividing does. Multiplying **adds** { $m } and { $n }.
exercise-product-hint = Take it in two halves: multiply { $a } and { $b }, then add the exponents { $m } and { $n }.

exercise-repeated = Each of { $count } layers multiplies the gradient by { SCI($base) }. How much of it is left in the end?
exercise-repeated-right = { $count } factors of { SCI($base) } make { SCI($base) } to the power { $count }, which is { SCI($key) }.
exercise-repeated-slip-multiplied-by-count = That is { $count } times { SCI($base) }. But the layers do not add up: each one multiplies what the one before it left.
exercise-repeated-slip-divided-by-count = That is { SCI($base) } divided among { $count } layers. But each layer multiplies by { SCI($base) } again.
exercise-repeated-slip-one-fewer = Nearly: count the factors once more. You took one too few.
exercise-repeated-hint = Write the factors in a row, { SCI($base) } × { SCI($base) } × …, { $count } of them, and multiply step by step.

exercise-two-points = A straight line goes through ({ SCI($x1) }, { SCI($y1) }) and ({ SCI($x2) }, { SCI($y2) }). What is its slope?
exercise-two-points-right = Up: { SCI($y2) } − { SCI($y1) } = { SCI($rise) }. Along: { SCI($x2) } − { SCI($x1) } = { SCI($run) }. Slope: { SCI($rise) } ÷ { SCI($run) } = { SCI($key) }.
exercise-two-points-slip-upside-down = That is along divided by up: turn the fraction over. Slope is up ÷ along.
exercise-two-points-slip-only-rise = That is how far it goes up, { SCI($rise) }. Divide it by how far it goes along.
exercise-two-points-slip-sign = The size is right, the sign is not. Going from left to right, does the line climb or fall?
exercise-two-points-slip-one-point = You divided the numbers of one point. Slope needs the **differences** between the two points.
exercise-two-points-hint = Take the difference of the second numbers, { SCI($y2) } − { SCI($y1) }, and divide it by the difference of the first, { SCI($x2) } − { SCI($x1) }.

exercise-step = A weight is at { SCI($weight) }. There the slope of the loss is { SCI($slope) }, and the learning rate is { SCI($rate) }. One step of learning goes **against** the slope, by learning rate times slope. Where is the weight after it?
exercise-step-right = Learning rate times slope is { SCI($rate) } × { SCI($slope) } = { SCI($moved) }. Against the slope: { SCI($weight) } − ({ SCI($moved) }) = { SCI($key) }.
exercise-step-slip-uphill = That step went **with** the slope, uphill: the loss would grow. Subtract instead of adding.
exercise-step-slip-rate-forgotten = You took the whole slope. First multiply it by the learning rate, { SCI($rate) }.
exercise-step-slip-start-forgotten = That is how far the weight moves. It began at { SCI($weight) }: where does it arrive?
exercise-step-hint = Work out { SCI($rate) } × { SCI($slope) } first, then subtract it from { SCI($weight) }.

exercise-power = f(x) = { $a }x{ $n ->
    [2] ²
   *[3] ³
}. What is the derivative of f at x = { $x }?
exercise-power-right = The exponent comes down in front: f′(x) = { $factor }x{ $n ->
    [2] {""}
   *[3] ²
}. At x = { $x } that is { SCI($key) }.
exercise-power-slip-value = That is f({ $x }), the height of the curve. Its slope there is another question.
exercise-power-slip-exponent-kept = The exponent came down in front, as it should. But it also loses one: x{ $n ->
    [2] ² becomes x
   *[3] ³ becomes x²
}.
exercise-power-slip-exponent-not-brought-down = You made the exponent one smaller. It also comes down in front as a factor, { $n }.
exercise-power-hint = Bring the exponent { $n } down in front, { $n } × { $a } = { $factor }, make the exponent one smaller, and put in x = { $x }.

exercise-height = At some place the sigmoid has the height { SCI($s) }. How steep is it there?
exercise-height-right = s(1 − s) = { SCI($s) } × { SCI($rest) } = { SCI($key) }.
exercise-height-slip-height-forgotten = That is 1 − s alone. The slope is s(1 − s): multiply it by the height.
exercise-height-slip-squared = That is s × s. The slope is s(1 − s): the second factor is what is missing to 1.
exercise-height-slip-steepest = That is the slope at the steepest place, half way up. At the height { SCI($s) } it is less.
exercise-height-hint = The slope of a sigmoid of height s is s(1 − s). Here s = { SCI($s) } and 1 − s = { SCI($rest) }.

exercise-inner = f(x) = ({ $a }x + { $b })². What is the derivative of f at x = { $x }?
exercise-inner-right = Outer slope: 2 × ({ $a } × { $x } + { $b }) = 2 × { $inside } = { $outer }. Inner slope: { $a }. Their product: { SCI($key) }.
exercise-inner-slip-inner-forgotten = You forgot the inner derivative. The slope of the square is { $outer }; what is inside has a slope too, { $a }. Multiply them.
exercise-inner-slip-added = You added the two slopes. One works after the other, so they **multiply**.
exercise-inner-slip-outer-at-x = The outer slope was taken at { $x }. Take it where the inner function has brought us: { $a } × { $x } + { $b } = { $inside }.
exercise-inner-slip-value = That is the value of f, { $inside } squared. Asked is its slope.
exercise-inner-hint = First work out what is inside: { $a } × { $x } + { $b } = { $inside }. The square’s slope there is 2 × { $inside }. Then multiply by the slope of the inside.

exercise-layers = In each of { $count } layers the slope is { SCI($slope) } and the weight is { SCI($weight) }. By what are they all together multiplying the gradient?
exercise-layers-right = One layer multiplies by { SCI($slope) } × { SCI($weight) } = { SCI($each) }. { $count } of them: { SCI($each) } to the power { $count } = { SCI($key) }.
exercise-layers-slip-weights-forgotten = Those are the slopes alone. Each layer multiplies by its weight, { SCI($weight) }, as well.
exercise-layers-slip-one-layer = That is right for one layer. There are { $count }, one after the other.
exercise-layers-slip-added = You added the layers up. What works one after the other **multiplies**.
exercise-layers-hint = Work out one layer first, { SCI($slope) } × { SCI($weight) }, then multiply { $count } of those.

exercise-row = A matrix has the rows ({ $a }, { $b }) and ({ $c }, { $d }). Multiply it by the vector ({ $x }, { $y }). What is the **first** number of the result?
exercise-row-right = First row times vector: { $a } × { $x } + ({ $b }) × { $y } = { $ax } + ({ $by }) = { SCI($key) }.
exercise-row-slip-column = You went down the first column. The first number comes from the first **row**: ({ $a }, { $b }).
exercise-row-slip-half = That is only the first pair, { $a } × { $x }. Add the second pair, ({ $b }) × { $y }.
exercise-row-slip-second-row = That is the second number of the result. The first comes from the first row.
exercise-row-slip-multiplied = You multiplied the two products with each other. Multiply in pairs, then **add**.
exercise-row-hint = Take the first row, ({ $a }, { $b }). Multiply { $a } by { $x } and { $b } by { $y }, and add the two.

exercise-length = How long is the vector ({ SCI($x) }, { SCI($y) })?
exercise-length-right = √({ SCI($x) }² + { SCI($y) }²) = √{ SCI($squares) } = { SCI($key) }.
exercise-length-slip-added = You added the two numbers. That is the way round the corner; the arrow goes straight. Square, add, take the root.
exercise-length-slip-root-forgotten = That is the sum of the squares. Take its root.
exercise-length-slip-longest = That is the larger of the two alone. The other makes the arrow longer too: square both, add, take the root.
exercise-length-hint = Pythagoras: square { SCI($x) } and { SCI($y) }, add the squares, take the root.

exercise-variance = What is the variance of { $a }, { $b }, { $c } and { $d }?
exercise-variance-right = The mean is { $mean }. The squared distances from it add up to { $squares }, and { $squares } ÷ 4 = { SCI($key) }.
exercise-variance-slip-one-fewer = You divided by one less than the count, as one does to guess the variance of many from a few. Here, as in batch normalisation, it is the mean of the squares: divide by all 4.
exercise-variance-slip-root = That is the standard deviation. The variance is its square.
exercise-variance-slip-not-squared = You took the mean of the distances. Square each distance before taking the mean.
exercise-variance-slip-not-divided = That is the sum of the squares. The variance is their **mean**: divide by 4.
exercise-variance-slip-mean = That is the mean. The variance says how far the numbers scatter around it.
exercise-variance-hint = The mean is { $mean }. Take each number’s distance from it, square it, and take the mean of the four squares.

exercise-standardised = A unit’s inputs have the mean { SCI($mean) } and the standard deviation { SCI($deviation) }. What does normalisation make of the input { SCI($x) }?
exercise-standardised-right = Subtract the mean, { SCI($x) } − { SCI($mean) } = { SCI($distance) }, and divide by the standard deviation: { SCI($distance) } ÷ { SCI($deviation) } = { SCI($key) }.
exercise-standardised-slip-variance = You divided by the variance. Divide by the standard deviation, { SCI($deviation) }.
exercise-standardised-slip-not-centred = You divided without subtracting the mean first, { SCI($mean) }.
exercise-standardised-slip-only-centred = The mean is taken off, well done. Now divide by the standard deviation, { SCI($deviation) }.
exercise-standardised-hint = Two steps: subtract the mean { SCI($mean) }, then divide by the standard deviation { SCI($deviation) }.
