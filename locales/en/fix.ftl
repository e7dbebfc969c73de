# Remedies with both sides: where each works, where it fails, and why, in the numbers of the very run.

fix-intro = The net as it is, and with each of the three classic remedies alone. First layer against last, over { $depth } layers:
fix-healthy = This net is not ill to begin with; here is what each remedy does to it all the same, over { $depth } layers:
fix-but = **And where each remedy fails.** No remedy is magic; these were measured at the same depth:
fix-end = Each button opens one remedy’s two cards: where it works, where it fails, and why. What keeps a deep net healthy is the product of all its factors staying near 1.
fix-ratio = { SCI($ratio) }

fix-sick = as it is
fix-cure-relu = ReLU + He
fix-cure-residual = residual
fix-cure-batch_norm = batch norm
fix-cure-layer_norm = with layer norm
fix-before-init = ReLU + PyTorch default
fix-failure-relu = ReLU + Xavier
fix-failure-residual = He-ReLU + skip
fix-failure-batch_norm = batch norm + ReLU
fix-failure-dead = bias { SCI($bias) }
fix-failure-pair = batch of 2
fix-failure-sigmoid = sigmoid + He
fix-failure-loud = He weights × { SCI($gain) }
fix-failure-layer_norm = sigmoid + layer norm

fix-works = { $verdict ->
    [healthy] **It works: { $remedy }.**
   *[other] **It does not help here: { $remedy }.**
}
fix-fails = { $fails ->
    [yes] **It fails: { $name }.**
   *[no] **It does not fail here: { $name }.**
}
fix-fate = { $lead ->
    [without] Without it:
    [with] With it:
   *[case] Measured:
} { $fate ->
    [vanishing] only { SCI($ratio) } of the last layer’s signal reaches layer 1, × { SCI($perLayer) } a layer.
    [exploding] the signal grows { SCI($ratio) } times on its way to layer 1, × { SCI($perLayer) } a layer.
    [overflow] the numbers overflow at layer { $layer }.
    [underflow] the gradient sinks below the smallest number there is at layer { $layer }.
    [dead] the gradient is exactly 0 below layer { $layer }.
   *[healthy] layer 1 receives { SCI($ratio) } times the last layer’s signal, × { SCI($perLayer) } a layer.
}
fix-time-fate = { $lead ->
    [without] Without it:
    [with] With it:
   *[case] Measured:
} { $fate ->
    [vanishing] only { SCI($ratio) } of the last step’s signal reaches step 1, × { SCI($perStep) } a step.
    [exploding] the signal grows { SCI($ratio) } times on its way to step 1, × { SCI($perStep) } a step.
    [overflow] the numbers overflow at step { $step }.
    [underflow] the gradient sinks below the smallest number there is at step { $step }.
    [dead] the gradient is exactly 0 before step { $step }.
   *[healthy] step 1 receives { SCI($ratio) } times the last step’s signal, × { SCI($perStep) } a step.
}
fix-hidden = So few layers hide it: the same factor over { $layers } layers would multiply the signal by { SCI($deep) }.
fix-harmless = In this net it does no harm.

fix-why-relu = **Why:** the slope of a unit is exactly 1 where it is on and 0 where it is off. In all, the slopes leave { SCI($activation) } of the signal in a layer, and He’s weights, made for just this, multiply by { SCI($weight) }.
fix-why-xavier = **Why:** the slopes leave { SCI($activation) } here too, but these weights multiply by only { SCI($weight) }: nothing makes up for the units that are off.
fix-why-dead = **Why:** so negative a bias pushes the units to the side where ReLU’s slope is 0. { PERCENT($dead) } of them are dead: off for every example of the batch, they pass nothing back.
fix-why-residual = **Why:** the layers themselves pass only { SCI($branch) } of the signal each, but the skip adds the whole of it to that.
fix-why-skip = **Why:** here the layer itself already multiplies the signal by { SCI($branch) }, and the skip adds the whole of it once more. They point different ways, so their lengths do not simply add, but it makes { SCI($perLayer) } in every layer, and nothing in this net takes that back.
fix-why-batch_norm = **Why:** batch norm divides each unit by its spread over the batch, large or small. In the gradient that is a factor of { SCI($normalisation) } a layer, against { SCI($activation) } from the slopes and { SCI($weight) } from the weights.
fix-why-norm-relu = **Why:** the slopes leave { SCI($activation) }, the weights multiply by { SCI($weight) }, the normalisation by { SCI($normalisation) }: together { SCI($perLayer) }, in every layer, before any training. Theory, for wide nets and large batches, says { SCI($wide) }.
fix-why-pair = **Why:** two numbers, less their mean and divided by their spread, are always +1 and −1 (here { PERCENT($pinned) } of the values are, to a hundredth), and what cannot change passes no gradient. What still gets through comes from the units in which the two examples hardly differ, as it is divided by next to nothing there: the tenth that differs least carries { PERCENT($carried) } of it, squared.
fix-why-pair-spread = So chance rules: over { $seeds } draws the signal at layer 1 varies { SCI($spread) }-fold, with a batch of { $batch } only { SCI($usualSpread) }-fold.
fix-why-pair-companion = An example’s output also hangs on its companion: with another one it moves by { SCI($moved) } of the distance between two examples; in a batch of { $batch }, with all the others changed, by { SCI($usualMoved) }.
fix-why-init = **Why:** in both nets the slopes leave about { SCI($activation) } of the signal in a layer. He’s weights multiply by { SCI($weight) } and make up for it; PyTorch’s default ones multiply by { SCI($weightBefore) }.
fix-why-sigmoid = **Why:** He’s weights were made for ReLU. Sigmoid’s slopes leave { SCI($activation) } in a layer, and weights that multiply by { SCI($weight) } cannot make up for that.
fix-why-loud = **Why:** the slopes leave { SCI($activation) } as before, but these weights multiply by { SCI($weight) } instead of { SCI($usual) }: together { SCI($perLayer) }, in every layer.
fix-why-layer_norm = **Why:** the sums that the skips build up grow from layer to layer, and layer norm divides by their size. So a layer itself adds only { SCI($branch) } of the signal to what the skip passes, and no longer { SCI($branchBefore) }.
fix-why-layer-sigmoid = **Why:** sigmoid’s outputs all lie around one half, and what every example shares makes most of the size that layer norm divides by. So it multiplies by only { SCI($normalisation) }, against { SCI($activation) } from the slopes.
fix-why-gates = **Why:** the forget gate says how much of the memory stays, and of its gradient with it. With bias { SCI($forget) } it keeps { SCI($kept) } at each step on average.
fix-why-gates-rest = That alone would leave { SCI($alone) }; the paths through the other gates bring the rest.
fix-why-gates-long = **Why:** with bias { SCI($forget) } the forget gate keeps { SCI($kept) } of the memory at each step on average, but { $steps } steps are many. A larger bias opens it further.
fix-why-half = **Why:** it is the very same cell, but its gate starts half open: with bias { SCI($forget) } it keeps { SCI($kept) } of the memory at each step, and half of a half of a half is the vanishing product again. An LSTM is not automatically a cure.
fix-half-short = Over so few steps a gate half open does no harm yet.

chart-fix-cure-title = Three remedies, { $depth } layers
chart-fix-failure-title = Where each remedy fails, { $depth } layers
chart-fix-verdict = First/last, in that order: { $ratios }
chart-fix-works-title = { $verdict ->
    [healthy] It works: { $remedy }
   *[other] No help here: { $remedy }
}, { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
}
chart-fix-fails-title = { $fails ->
    [yes] It fails
   *[no] No failure yet
}: { $remedy }, { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
}
chart-fix-gates-title = { $verdict ->
    [healthy] It works: an open gate
   *[other] No help here: an open gate
}, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
chart-fix-gates-fail-title = { $fails ->
    [yes] It fails
   *[no] No failure yet
}: a gate half open, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
chart-fix-works-verdict = Without it { $before }; with it { $after }
chart-fix-case = { $name }: { $fate }
chart-fix-fate = { $fate ->
    [overflow] overflow at layer { $layer }
    [underflow] down to 0 at layer { $layer }
    [dead] exactly 0 below layer { $layer }
   *[other] × { SCI($perLayer) } a layer
}
chart-fix-time-fate = { $fate ->
    [overflow] overflow at step { $step }
    [underflow] down to 0 at step { $step }
    [dead] exactly 0 before step { $step }
   *[other] × { SCI($perStep) } a step
}
chart-fix-chance = varies { SCI($spread) }-fold by chance
chart-fix-dead-units = { PERCENT($dead) } of the units dead
chart-fix-dead = share of dead units
chart-fix-alt = { $title }. Line chart. { $verdict }. { $rows }.
