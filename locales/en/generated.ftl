# Questions that are drawn and measured afresh. Of each template: the question, and why in at most 200 characters.

generated-magnitude = about { SCI($value) }
generated-true = True
generated-false = False
generated-fate-vanishing = It vanishes: less than a twentieth arrives.
generated-fate-healthy = It keeps its size, more or less.
generated-fate-exploding = It explodes: more than twenty times as much arrives.

# Parts of the questions below.
generated-act = { $act ->
    [sigmoid] sigmoid
    [tanh] tanh
    [relu] ReLU
   *[other] { $act }
}
generated-weights = { $gain ->
    [1] Xavier weights
   *[other] Xavier weights times { NUM($gain) }
}
generated-recipe = { $recipe ->
    [sigmoid-xavier] sigmoid with Xavier weights
    [sigmoid-large] sigmoid with Xavier weights, doubled
    [tanh-small] tanh with Xavier weights, halved
    [tanh-xavier] tanh with Xavier weights
    [relu-xavier] ReLU with Xavier weights
    [relu-he] ReLU with He weights
    [relu-large] ReLU with He weights, half as large again
    [relu-batch-norm] ReLU with He weights and batch normalisation
    [relu-residual] ReLU with He weights and residual connections
   *[other] { $recipe }
}

generated-learning-rate-text = In an untrained net of { $depth } sigmoid layers at a learning rate of { NUM($slow) }, the step of layer 1’s weights is { SCI($before) } times as long as that of the last hidden layer’s. How is it at a rate of { NUM($fast) }?
generated-learning-rate-why = The rate makes every step { INT($times) } times as long, the last layer’s too. Layer 1 stays as far behind: { SCI($key) }.

generated-verdict-text = An untrained net of { $depth } layers: { generated-recipe }. What becomes of the signal ‖∂L/∂h‖ on its way back from the last hidden layer to the first?
generated-verdict-why = Measured: { SCI($key) } of it arrives, a factor of about { SCI($factor) } in each layer.

generated-vanishing-text = Four untrained nets of { $depth } layers each. In which of them does less than a twentieth of the signal ‖∂L/∂h‖ at the last hidden layer reach layer 1?
generated-vanishing-why = Measured over eight draws: { $count } of the four. In those, slope times weights is below one in nearly every layer.

generated-weight-lens-text = An untrained net of { $depth } { generated-act } layers, { generated-weights }: { SCI($signal) } of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1. And how many times as large as the last hidden layer’s is ‖∂L/∂W‖ of layer 1?
generated-weight-lens-why = A weight’s gradient is signal times input. The inputs fade on the way forward as the signal does on the way back, so every layer gets about the same: { SCI($key) }.

generated-sigmoid-gain-text = An untrained net of { $depth } sigmoid layers, Xavier weights times { NUM($gain) }. What share of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1?
generated-sigmoid-gain-why = Slope times weights makes about { SCI($factor) } here, not a quarter. { $factors } such factors leave { SCI($key) }.

generated-saturated-text = An untrained net of { $depth } sigmoid layers whose biases start at { NUM($bias) }, where the curve lies high. What share of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1?
generated-saturated-why = High up the curve is nearly flat, and only the slope counts on the way back. A layer leaves about { SCI($factor) }, all of them { SCI($key) }.

generated-power-of-factor-text = In an untrained net each of { $factors } steps from the last hidden layer back to layer 1 multiplies the signal by { SCI($factor) } on average. What share of it arrives? The right power of ten, within half a decade, is enough.
generated-power-of-factor-why = Factors are multiplied: { SCI($factor) } to the power { $factors }, measured as { SCI($key) }.

generated-tanh-small-text = An untrained net of { $depth } tanh layers, Xavier weights times { NUM($gain) }. What share of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1?
generated-tanh-small-why = The slope of tanh is at most 1, but the weights are factors too: about { SCI($factor) } a layer, { $factors } times, leaves { SCI($key) }.

generated-deeper-text = { generated-act }, { generated-weights }: with { $depth } layers { SCI($before) } of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1. What share arrives with { $deep } layers?
generated-deeper-why = Twice as many factors, multiplied: what is left is about squared. Measured: { SCI($key) }.

generated-wider-text = { generated-act }, { $depth } layers, { generated-weights }: with { $narrow } units a layer { SCI($before) } of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1. What share arrives with { $wide } units a layer?
generated-wider-why = Starting weights are made smaller in wider layers, so a layer’s factor stays as it was, and so does the number of layers. Measured: { SCI($key) }.

generated-tenth-text = An untrained net of { $depth } layers: { generated-recipe }. At least a tenth of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1.
generated-tenth-why = Measured: { SCI($key) } of it arrives, a factor of about { SCI($factor) } in each layer.

generated-relu-xavier-text = An untrained net of { $depth } ReLU layers with Xavier weights. What share of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1?
generated-relu-xavier-why = ReLU blocks half of the signal’s square, and Xavier weights do not make up for it: about { SCI($factor) } a layer, { SCI($key) } in all.

generated-residual-text = An untrained net of { $depth } { generated-act } layers with { $init ->
    [he] He
   *[other] Xavier
} weights and residual connections, without normalisation. How many times its size at the last hidden layer has the signal ‖∂L/∂h‖ at layer 1?
generated-residual-why = The branch’s share comes on top of the skip’s, so a layer multiplies by about { SCI($factor) }. { $factors } of them make { SCI($key) }.

generated-batch-norm-text = An untrained net of { $depth } ReLU layers with He weights and batch normalisation. How many times its size at the last hidden layer has the signal ‖∂L/∂h‖ at layer 1?
generated-batch-norm-why = On the way back a layer with batch normalisation and ReLU multiplies by about { SCI($factor) } before training. { $factors } of them make { SCI($key) }.

generated-time-steps-text = A simple recurrent net with tanh, untrained, unrolled over { $steps } steps. One step multiplies the gradient by about { SCI($factor) }. What share of ‖∂L/∂h‖ at the last step reaches the first?
generated-time-steps-why = The same weights are met at every step and multiply each time: { SCI($factor) } to the power { $factors } is { SCI($key) }.

generated-forget-gate-text = An untrained LSTM over { $steps } steps whose forget-gate bias starts at { NUM($bias) }, so that the gate is open to about { PERCENT($open) }. What share of ‖∂L/∂h‖ at the last step reaches the first?
generated-forget-gate-why = The memory is multiplied by the gate at every step, and the gradient with it: about { SCI($factor) } a step leaves { SCI($key) }.

generated-relu-large-text = An untrained net of { $depth } ReLU layers, He weights times { NUM($gain) }. How many times its size at the last hidden layer has the signal ‖∂L/∂h‖ at layer 1?
generated-relu-large-why = He weights just keep the signal; these multiply it by about { SCI($factor) } in each layer. { $factors } of them make { SCI($key) }.

generated-other-start-text = { $depth } { generated-act } layers with Xavier weights: { SCI($before) } of the signal ‖∂L/∂h‖ at the last hidden layer reaches layer 1. What share arrives if all weights start { NUM($gain) } times as large?
generated-other-start-why = The weights are a factor of every layer, so { NUM($gain) } counts { $factors } times. Measured: { SCI($key) }.

generated-clipping-text = An untrained net of { $depth } sigmoid layers. The gradient of its hidden weights has length { SCI($length) } and is clipped to at most { SCI($limit) }. How long is layer 1’s part of it then?
generated-clipping-why = The gradient is shorter than the limit, so clipping leaves it as it is. Layer 1’s part stays { SCI($key) } long: clipping lifts nothing.

generated-ranking-text = Four untrained nets of { $depth } layers each. Put them in order of the signal at layer 1 compared with the last hidden layer, the smallest share first.
generated-ranking-why = Measured: from { SCI($least) } to { SCI($most) }. What a layer multiplies by decides, and it counts once for every layer.

generated-product-of-powers-text = A number is multiplied by { NUM($base) }, { $count } times in a row. How many times as large is it in the end?
generated-product-of-powers-why = { $count } factors of { NUM($base) } make { NUM($base) } to the power { $count }, which is { SCI($key) }.

generated-chain-of-slopes-text = f is the { generated-act } function. It is applied { $links } times in a row, beginning at x = { NUM($at) }. What is the slope of the whole chain there?
generated-chain-of-slopes-why = Each link’s slope is taken where it really stands, and all { $links } are multiplied: { SCI($key) }.

generated-scaled-variance-text = A unit’s inputs have a variance of { SCI($before) }. All of them are multiplied by { NUM($gain) }. What is their variance then?
generated-scaled-variance-why = Variance is made of squared distances, so it is multiplied by the square of { NUM($gain) }: { SCI($key) }.
