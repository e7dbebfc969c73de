# The green zone: where pre-activations lie on the slope of the activation, before and after normalisation.

command-batchnorm = The green zone: pre-activations before and after batch norm
option-layers-shown = which layers to show, one to four

button-green-batch = A batch of 2
button-green-usual = Usual weights
button-green-large = Large weights
button-green-flow = Gradient with and without
button-formula = The formula
button-lesson = The lesson

chart-green-title = The green zone before and after: { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-green-axis = what the activation sees (shaded: green zone)
chart-green-slope = slope, not to scale
chart-green-share = layer { $layer }: { PERCENT($share) } inside
chart-green-before = without normalisation
chart-green-after = with { $normalisation }
chart-green-verdict = Inside the green zone: { PERCENT($before) } without, { PERCENT($after) } with { $normalisation }
chart-green-alt = { $title }. Histograms of pre-activations over the slope of the activation, without and with normalisation. Share inside the green zone: { $rows }.
chart-green-alt-row = layer { $layer } { PERCENT($before) } and { PERCENT($after) }

green-intro = **The green zone** is where the slope of { $name } is at least a tenth of its greatest; outside it a unit is saturated and passes almost nothing back. Counted in a real forward pass, { $total } values a layer:
green-row = - **layer { $layer }**: { PERCENT($before) } inside without normalisation (spread { SCI($beforeStd) }), { PERCENT($after) } with batch norm (spread { SCI($afterStd) })
green-why = **What batch norm does:** for each unit it subtracts the batch’s mean and divides by the batch’s standard deviation, so that what the activation sees has mean 0 and spread 1, however large the weights are.
green-gain = The weights here start { SCI($gain) } times as large as usual. With the usual ones, sigmoid and tanh hardly saturate at the start; it is training, and carelessly large weights, that push them out.
green-usual = With weights of the usual size few units are saturated at the start, with or without batch norm. Make them larger, as training may, and see the difference.
green-not-all = **What it cannot do:** inside the zone the slope of { $name } is still at most { SCI($steepest) }, and each layer multiplies one in. Batch norm also divides the gradient by that spread on the way back: see what comes of it with the button.
green-rectifier = **With { $name }** the zone is one side of 0: about half of all values lie there, with batch norm or without. What batch norm keeps is that half for each unit, so that hardly any unit is off for the whole batch. It is no cure for everything: with ReLU it makes the gradient grow a little in every layer at the start.
green-rest = **What it cannot do:** it keeps every unit where its slope is alive, but the gradient is still a product of all the layers’ factors: see what comes of it with the button.
green-pair = **A batch of 2 is too small:** of two numbers, one becomes about 1 and the other about −1, whatever they were. What the layer knew about how far apart they are is lost.
green-outside = Without it, { PERCENT($outside) } of the values lie beyond the picture’s edge; they are counted all the same.
green-lost = Some values grew beyond what a 64-bit number can hold; they count as outside.
