# Really training: does the net learn, which of its layers do, and what does the gradient do meanwhile.

command-train = Really train a net on real data: does it learn, and which layers do?

option-data = what the net is to learn: two spirals, two circles, or handwritten digits
option-optimiser = how each step is made from the gradient
option-training-lr = learning rate η of every step
option-clip = longest gradient a step may follow; longer ones are cut to it, 0 cuts none
option-training-steps = training steps
option-training-seeds = how many times it is all done again from other random numbers
option-by = what to compare the nets by: their gradient, or how they learn

choice-data-spirals = two spirals
choice-data-circles = two circles
choice-data-digits = handwritten digits
choice-optimiser-sgd = SGD
choice-optimiser-momentum = momentum
choice-optimiser-adam = Adam
choice-by-gradient = gradient
choice-by-training = training

setting-learningRate = η = { SCI($value) }
setting-steps = { $value ->
    [one] { INT($value) } step
   *[other] { INT($value) } steps
}
setting-clip = { $clips ->
    [yes] clipped to { SCI($value) }
   *[no] no clipping
}

button-slower = Smaller steps
button-clip = With clipping
button-training-compare = Beside its remedies
button-five-seeds = Five seeds
button-train-longer = Twice the steps
button-train-all = Really train them all
start-button-train = Train it: does it learn?
button-train = Really train it

error-too-long-training = That would train { NUM($times) } times as long as one answer may. This is the nearest that fits.

chart-axis-training-step = training step
chart-training-loss = loss
chart-training-accuracy = held-out answers right, %
chart-training-guess = guessing
chart-training-majority = always the same answer
chart-training-title = { $verdict ->
    [learned] It learns
    [partly] It learns a little
    [diverged] It blows up
   *[chance] It learns nothing
}: { $data }, { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-training-title-many = Who learns? { $data }
chart-training-title-any = Who learns?
chart-training-verdict = { $verdict ->
    [diverged] Blown up: { PERCENT($accuracy) } of unseen examples right at the last sound step
   *[other] { PERCENT($accuracy) } of unseen examples right; always the same answer: { PERCENT($majority) }
}
chart-training-verdict-many = Unseen examples right: { PERCENT($bestAccuracy) } ({ $best }), { PERCENT($worstAccuracy) } ({ $worst })
chart-training-alt = { $title }. Two line charts over the training steps: loss, and share of held-out examples answered right. { $rows }.
chart-training-alt-row = { $name }: { PERCENT($accuracy) } right at the end, always the same answer { PERCENT($majority) }
chart-training-pace = moved in a step: ‖ΔW‖/‖W‖
chart-training-field = { $seeds ->
    [one] what the net answers where
   *[other] what the first net answers where
}
chart-training-blown-up = blown up at step { $step }
chart-training-class = { $class ->
    [a] class A
   *[b] class B
}, unseen
chart-training-map-title = Which layers learn: { $data }, { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-training-map-verdict = { $depth ->
    [one] A step moves the weights by { SCI($first) } of their size
   *[other] A step moves layer 1 by { SCI($first) } of its weights’ size, layer { $depth } by { SCI($last) }
}
chart-training-map-alt = Heat map of layer by training step ({ $data }, { $activation }): how far each step moved each layer’s weights. In a typical step, layer 1 moved by { SCI($first) } of its weights’ size, layer { $depth } by { SCI($last) }.{ $plane ->
    [yes] { " " }Beside it, what the net answers over the plane, with the held-out points: { PERCENT($accuracy) } right.
   *[no] { "" }
}
chart-training-animation-title = The gradient while it learns: { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-training-frame = Step { INT($step) } of { INT($steps) }: { PERCENT($accuracy) } of unseen examples right
chart-training-animation-alt = Animation in { $frames } pictures: gradient norm in each of { $depth } layers of { $activation } on a logarithmic axis, while the net learns { $data }. First layer over last: { SCI($startRatio) } at the first step, { SCI($endRatio) } at the end.

train-net = net { $number }
train-learned = **It learned.** After { INT($steps) } steps the net answers { PERCENT($accuracy) } of { $heldOut } examples that it never learned from; always giving the most frequent answer would reach { PERCENT($majority) }.
train-partly = **It learned a little.** After { INT($steps) } steps the net answers { PERCENT($accuracy) } of { $heldOut } examples that it never learned from; always giving the most frequent answer would reach { PERCENT($majority) }. That is more than chance, and far from done.
train-chance = **It learned nothing.** After { INT($steps) } steps the net answers { PERCENT($accuracy) } of { $heldOut } examples that it never learned from, and always giving the most frequent answer would reach { PERCENT($majority) }: no more than chance explains.
train-lucky = **It learned nothing.** After { INT($steps) } steps the net answers { PERCENT($accuracy) } of { $heldOut } examples that it never learned from. That is more than always giving the most frequent answer would reach, { PERCENT($majority) }; but before its first step it answered { PERCENT($untrained) } already, by the luck of its random weights.
train-diverged = **It blew up at step { INT($step) }**: from there on loss or gradient are no numbers any more, beyond 10³⁰⁸. Steps that overshoot make the next gradient larger, and that one the next step.
train-blown-up = **It blew up.** The loss went from { SCI($firstLoss) } to { SCI($lastLoss) }, and of { $heldOut } examples that it never learned from the net answers { PERCENT($accuracy) }; always giving the most frequent answer would reach { PERCENT($majority) }. The steps overshoot.
train-one-seed = (One run from one seed: another may end otherwise.)
train-seeds = Of { $runs } runs, each with its own weights and data: { $learned } learned, { $partly } a little, { $chance } not at all, { $diverged } blew up. The numbers here are medians.

train-gradient-vanishing = **The gradient:** before the first step, of the signal at layer { $depth } only { SCI($startRatio) } of it reached layer 1: it vanished on its way. At the last measured step: { SCI($endRatio) }.
train-gradient-healthy = **The gradient:** before the first step, layer 1 received { SCI($startRatio) } times the signal of layer { $depth }: it got through. At the last measured step: { SCI($endRatio) }.
train-gradient-exploding = **The gradient:** before the first step, layer 1 received { SCI($startRatio) } times the signal of layer { $depth }: it exploded on its way. At the last measured step: { SCI($endRatio) }.
train-gradient-spent = That every layer’s gradient is tiny at the end is no illness: the net makes hardly any error any more, and nothing is left to correct.
train-shallow = **One hidden layer** has nothing to multiply: the gradient reaches it straight from the output.

train-layers-asleep = **Which layers learned:** a typical step moved layer 1’s weights by { SCI($first) } of their size and those of layer { $depth } by { SCI($last) } (about 0.001 is a healthy pace). { $asleep ->
    [one] Layer 1 hardly moved
   *[other] The { $asleep } layers next to the input hardly moved
}, under 0.00001 a step; what they pass on is still nearly what their random start made of it.
train-layers-all-asleep = **Which layers learned:** none. A typical step moved layer 1’s weights by { SCI($first) } of their size and those of layer { $depth } by { SCI($last) }; about 0.001 is a healthy pace.
train-layers-awake = **Which layers learned:** all of them. While there was much to learn, a typical step moved layer 1’s weights by { SCI($first) } of their size and those of layer { $depth } by { SCI($last) }; about 0.001 is a healthy pace.
train-layers-wild = A typical step before that moved layer 1’s weights by { SCI($first) } of their size and those of layer { $depth } by { SCI($last) }. About 0.001 is a healthy pace.
train-layers-adam = Adam divides each gradient by its own usual size and so wakes quiet layers, but only while that size is not far below its ε, 10⁻⁸: what has vanished stays asleep with Adam too.
train-batch-norm = (For its answers, batch norm’s means and variances are fixed at those of the training data, so that an answer does not depend on its neighbours.)

train-next-remedy = **What helps:** the same net, trained the same way, with one remedy: press a button and see whether it learns. More steps alone do not: what does not arrive does not add up.
train-next-rate = **It was not the gradient’s way back** that stopped this net. Try smaller steps than { SCI($lr) }, more of them, or another optimiser.
train-next-larger = **It was not the gradient’s way back** that stopped this net: its steps are too small. Try a larger learning rate than { SCI($lr) }, or another optimiser.
train-next-longer = **What next:** more steps, another learning rate, or one more remedy.
train-next-compare = **What next:** put it beside the plain net or another remedy, and see what each one changes.
train-next-deeper = **What next:** the signal was weak at the start, and it learned all the same. Twice the layers, or another remedy, show how close that was.
train-next-slower = **What helps:** steps smaller than { SCI($lr) }, or weights that start smaller.
train-next-clip = **What helps:** steps smaller than { SCI($lr) }, or gradient clipping, which cuts every gradient that is too long. Clipping cannot bring back one that vanished.

train-intro = **{ $count } nets, each trained on its own, measured on examples that it never learned from:**
train-row = - **{ $name }** – { $verdict ->
    [learned] learned
    [partly] learned a little
    [diverged] blew up
   *[chance] learned nothing
}: { PERCENT($accuracy) } right (always the same answer: { PERCENT($majority) }); a typical step moved layer 1 by { SCI($first) } of its weights’ size
train-row-diverged = - **{ $name }** – blew up at step { INT($step) }
train-end = Each button opens one of them alone, with its layers and its gradient.
