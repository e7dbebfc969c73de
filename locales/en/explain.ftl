# What a run shows. Every sentence is said only when the run supports it.

explain-vanishing = **The gradient vanishes.** Of the signal at layer { $depth }, only { SCI($ratio) } of it arrives at layer 1: on the way back, each layer multiplies it by about { SCI($perLayer) }.
explain-healthy = **The gradient gets through.** Layer 1 receives { SCI($ratio) } times the signal of layer { $depth }: each layer multiplies it by about { SCI($perLayer) }.
explain-exploding = **The gradient explodes.** From layer { $depth } back to layer 1 the signal grows { SCI($ratio) } times: each layer multiplies it by about { SCI($perLayer) }.
explain-shallow = **One hidden layer** has nothing to multiply: the gradient reaches it straight from the output. Try a deeper net to see it change on its way.
explain-hidden = So few layers hide it: the same factor over { $layers } layers would multiply the signal by { SCI($deep) }.

explain-finding-overflow = **The numbers overflowed at layer { $layer }** on the { $pass ->
    [forward] forward
   *[backward] backward
} pass: they grew beyond { $precision ->
    [float32] 3 × 10³⁸, the largest a 32-bit number can hold
   *[float64] 10³⁰⁸, the largest a 64-bit number can hold
}. That is the other side of the same coin, the exploding gradient: a product of many factors above 1 grows as fast as one of factors below 1 shrinks.
explain-finding-underflow = **The gradient sank below the smallest number there is at layer { $layer }**: { $precision ->
    [float32] below 10⁻⁴⁵ a 32-bit number holds only 0
   *[float64] below 10⁻³²³ even a 64-bit number holds only 0
}. Nothing below that layer can learn.
explain-finding-dead = **Below layer { $layer } the gradient is exactly 0**: for every example of the batch, all that the signal is multiplied by there is 0. A unit whose slope is 0 for the whole batch is called dead; it passes nothing on.

explain-float32-blind = **Where float32 goes blind:** a framework that sums in float32 would report { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} as exactly 0 in { $zeros } of { $depth } layers{ $gone ->
    [0] , though the true norms there go down to { SCI($least) }
   *[other] : in { $gone } of these the numbers themselves are 0, but in the others the true norms go down to { SCI($least) }
}. A norm sums squares, and in float32 the square of anything below 2.6 × 10⁻²³ is 0.
explain-float32-flooded = **Where float32 goes blind:** a framework that sums in float32 would report { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} as ∞ in { $count } of { $depth } layers, though the true norms only go up to { SCI($most) }. A norm sums squares, and the square of anything above 1.8 × 10¹⁹ is too large for float32.
explain-float32-gone = In { $zeros } of { $depth } layers every number of the gradient { $of ->
    [dh] ∂L/∂h
   *[dW] ∂L/∂W
} is exactly 0 in float32, which holds nothing below 10⁻⁴⁵.
explain-float32-dim = **Float32 begins to lose sight:** at layer { $layer } { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
}, summed in float32, reads { SCI($read) }; truly it is { SCI($norm) }.
explain-float32-sees = **Float32 still sees it all:** even the smallest norm, { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} = { SCI($norm) } at layer { $layer }, comes out right when summed in float32.

explain-cause-plain = A layer’s { SCI($perLayer) } is a product: the slope of { $name } leaves { SCI($activation) } of the signal, and the weights multiply that by { SCI($weight) }.
explain-cause-normalised = A layer’s { SCI($perLayer) } is a product of three: the slope of { $name } leaves { SCI($activation) }, the normalisation multiplies by { SCI($normalisation) }, and the weights by { SCI($weight) }.
explain-cause-residual = Through the layer itself, the slope of { $name } leaves { SCI($activation) } of the signal and the weights multiply it by { SCI($weight) }; the skip connection adds the signal unchanged, which multiplies the sum by { SCI($skip) } more and makes { SCI($perLayer) }.
explain-cause-both = Through the layer itself, the slope of { $name } leaves { SCI($activation) }, the normalisation multiplies by { SCI($normalisation) } and the weights by { SCI($weight) }; the skip connection adds the signal unchanged, which multiplies the sum by { SCI($skip) } more and makes { SCI($perLayer) }.
explain-slope = Why so small? Even at its steepest, the slope of { $name } is only { SCI($steepest) }, and back-propagation multiplies one such slope per layer.
explain-saturated = { PERCENT($share) } of the units sit on a nearly flat part of the curve (their slope is under a tenth of the steepest).
explain-dead = { PERCENT($share) } of the units are dead: their slope is 0 for every example of the batch.

explain-learning-asleep = **What it means:** at a learning rate of { SCI($lr) }, one step changes the weights of layer 1 by { SCI($update) } of their size (about 0.001 is a healthy pace), those of the last layer by { SCI($lastUpdate) }. In 32-bit numbers, as nets are usually trained, { $moved ->
    [0] not one of layer 1’s weights moves: the layer that should find the basic features does not learn.
   *[other] only { PERCENT($moved) } of layer 1’s weights move: the layer that should find the basic features learns very slowly.
}
explain-learning-slow = **What it means:** at a learning rate of { SCI($lr) }, one step changes the weights of layer 1 by { SCI($update) } of their size, those of the last layer by { SCI($lastUpdate) }. About 0.001 is a healthy pace: layer 1 learns slowly.
explain-learning-all-slow = **What it means:** at a learning rate of { SCI($lr) }, one step changes the weights of layer 1 by { SCI($update) } of their size, and those of the last layer by { SCI($lastUpdate) }. About 0.001 is a healthy pace: here every layer is slow, not only the first.
explain-learning-awake = **What it means:** at a learning rate of { SCI($lr) }, one step changes the weights of layer 1 by { SCI($update) } of their size, those of the last layer by { SCI($lastUpdate) }. About 0.001 is a healthy pace: layer 1 takes part in the learning.
explain-learning-wild = **What it means:** at a learning rate of { SCI($lr) }, one step would change the weights of layer 1 by { SCI($update) } of their size, those of the last layer by { SCI($lastUpdate) }. About 0.001 is a healthy pace: steps like these throw away what was learnt.

explain-lenses = **Two lenses, two answers:** from last layer to first, the signal ∂L/∂h changes by a factor of { SCI($ratio) }, but the weights’ gradient ∂L/∂W by { SCI($weights) }. A weight’s gradient is the signal times the layer’s input, so it can look well where the signal is ill, or the other way round.
explain-theory = **Theory and measurement differ:** mean-field theory, made for very wide layers, expects first/last = { SCI($predicted) }; measured at width { $width }: { SCI($measured) }.

why-worst = The { $verdict ->
    [exploding] largest
   *[other] smallest
} single factor: { $factor ->
    [activation] the slope of the activation
    [normalisation] the normalisation
    [skip] the skip connection
   *[weight] the weights
} at layer { $layer }, × { SCI($value) }.
why-legend = In the picture, every bar below the line takes from the gradient and every bar above it gives; the diamond is the product of a layer’s bars.

compare-intro = The same measurement for { $count } nets, first layer against last:
compare-row = - **{ $name }** – { $verdict ->
    [vanishing] vanishes
    [exploding] explodes
   *[healthy] gets through
}: first/last = { SCI($ratio) }, × { SCI($perLayer) } a layer
compare-row-unread = - **{ $name }** – { $verdict ->
    [vanishing] vanishes
    [exploding] explodes
   *[healthy] gets through
}: first/last = { SCI($ratio) }, × { SCI($perLayer) } a layer; summed in float32, { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} reads 0 in { $zeros } of { $depth } layers
compare-row-overflow = - **{ $name }** – overflows at layer { $layer }
compare-row-underflow = - **{ $name }** – sinks to 0 at layer { $layer }
compare-row-dead = - **{ $name }** – exactly 0 below layer { $layer }
compare-end = Each button below opens one of them alone, with its reasons.

activation-steepest = The slope of **{ $name }** is largest at x = { SCI($x) }, where it is { SCI($slope) }.
activation-shrinks = Back-propagation multiplies one slope per layer: even if every unit stood at its steepest, 20 layers would leave { SCI($twenty) } of the gradient.
activation-passes = A unit at its steepest passes the gradient on with a factor of { SCI($slope) }, so this function alone need not make it vanish.
activation-flat = { $flat ->
    [0] Between x = { SCI($minus) } and { SCI($range) } there is no flat part: the slope never falls under a tenth of the steepest.
   *[other] Shaded: the flat part, { PERCENT($flat) } of the inputs between { SCI($minus) } and { SCI($range) }, where the slope is under a tenth of the steepest. A unit that lands there is saturated and passes almost nothing back.
}

reply-repeat = To repeat this run: `{ $line }`
