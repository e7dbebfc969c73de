# The pictures of the ladder of mathematics.

chart-powers-axis = how many factors
chart-powers-product = product
chart-powers-title = { SCI($base) } multiplied by itself, again and again
chart-powers-subtitle = the same numbers twice, on two kinds of axis
chart-powers-linear = Linear: each step adds
chart-powers-log = Logarithmic: each step multiplies
chart-powers-unseen = looks like 0
chart-powers-seen = is { SCI($last) }
chart-powers-verdict = { $count } factors of { SCI($base) } leave { SCI($last) }
chart-powers-alt = Two panels with the same points: the product of 0 to { $count } factors of { SCI($base) }. On the linear axis it falls to what looks like 0 after a few factors; on the logarithmic axis it is a straight line down to { SCI($last) }.

chart-inclines-title = Slope: how much up for each step along
chart-inclines-subtitle = both panels have the same axes
chart-inclines-slope = Slope { SCI($slope) }
chart-inclines-line = the line
chart-inclines-step = along, then up
chart-inclines-run = along { SCI($run) }
chart-inclines-rise = up { SCI($rise) }
chart-inclines-verdict = Slope = up ÷ along: { SCI($steep) } is steep, { SCI($gentle) } is nearly flat
chart-inclines-alt = Two straight lines over the same axes, with a step along and up each. One has slope { SCI($steep) } and climbs steeply, the other has slope { SCI($gentle) } and hardly climbs.

chart-secants-title = A secant becomes a tangent
chart-secants-subtitle = the curve is the sigmoid; the place is x = 0
chart-secants-curve = The curve
chart-secants-tangent = tangent
chart-secants-secant = secant
chart-secants-slope = slope { SCI($slope) }
chart-secants-slopes = Slope of the secant
chart-secants-axis = distance between the two points
chart-secants-derivative = the derivative: { SCI($derivative) }
chart-secants-verdict = The nearer the second point, the nearer the slope comes to { SCI($derivative) }
chart-secants-alt = Two panels: an S-shaped curve with secants through x = 0 and its tangent there; and the slope of the secant, which rises from { SCI($far) } at a distance of { SCI($distance) } to the derivative { SCI($derivative) } as the distance goes to 0.

chart-chain-title = A function inside itself: slopes multiply
chart-chain-subtitle = sigmoid, sigmoid of sigmoid, and so on; slopes at x = { SCI($at) }
chart-chain-curves = The curve flattens
chart-chain-times = { $times ->
    [1] once
    [2] twice
   *[other] { $times } times
}
chart-chain-slope = slope { SCI($slope) }
chart-chain-slopes = The slopes
chart-chain-axis = how many times
chart-chain-own = of the last one alone
chart-chain-product = of the whole, their product
chart-chain-end = { SCI($last) }
chart-chain-verdict = { SCI($first) } × { SCI($second) } = { SCI($product) }; after { $links } it is { SCI($last) }
chart-chain-alt = Two panels: the sigmoid applied once, twice and three times, each curve flatter than the one before; and on a logarithmic axis the slope of each application, which stays near { SCI($second) }, beside their product, which falls to { SCI($last) } after { $links }.

chart-map-title = What a matrix does to a vector
chart-map-subtitle = matrix with rows ({ SCI($a) }, { SCI($b) }) and ({ SCI($c) }, { SCI($d) })
chart-map-plane = Turned and shortened
chart-map-vector = the vector
chart-map-image = matrix × vector
chart-map-lengths = Length, applied again and again
chart-map-axis = how many times
chart-map-length = length
chart-map-last = { SCI($last) }
chart-map-verdict = Length { SCI($before) } becomes { SCI($after) }; after { $times } times, { SCI($last) }
chart-map-alt = Two panels: an arrow of length { SCI($before) } and the arrow the matrix makes of it, of length { SCI($after) }, with the circle of all vectors of length 1 and its image, whose lengths lie between { SCI($least) } and { SCI($greatest) }; and on a logarithmic axis the length after each application, down to { SCI($last) } after { $times }.

chart-spread-title = Where one unit’s inputs lie
chart-spread-subtitle = a batch of { $batch } examples
chart-spread-axis = input of the unit
chart-spread-count = examples
chart-spread-before = As they arrive
chart-spread-after = After batch norm
chart-spread-mean = mean { SCI($mean) } ± { SCI($deviation) }
chart-spread-verdict = Mean slope of the sigmoid there: { SCI($slope) } before, { SCI($slopeAfter) } after
chart-spread-alt = Two histograms of the { $batch } inputs of one unit over the same axis. As they arrive, their mean is { SCI($mean) } and their standard deviation { SCI($deviation) }; after batch normalisation the mean is 0 and the standard deviation 1. The mean slope of the sigmoid at these inputs goes from { SCI($slope) } to { SCI($slopeAfter) }.
