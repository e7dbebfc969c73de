chart-axis-layer = layer (1 = next to the input)
chart-axis-gradient = gradient norm
chart-axis-input = input x
chart-axis-factor = what a layer multiplies the gradient by
chart-signal = signal ‖∂L/∂h‖
chart-weights = weights ‖∂L/∂W‖
chart-theory = theory
chart-value = the function φ(x)
chart-slope = its slope φ′(x)
chart-factor-activation = slope
chart-factor-weight = weights
chart-factor-normalisation = normalisation
chart-factor-skip = skip
chart-factor-total = product
chart-float32-zone = a 32-bit weight no longer changes here
chart-float32-zero = { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} reads 0 in float32
chart-float32-infinite = { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} reads ∞ in float32
chart-float32-unread = reads 0 in float32: { $zeros ->
    [one] { $zeros } layer
   *[other] { $zeros } layers
}
chart-float32-alt = Summed in float32, { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} reads 0 in { $zeros } of { $depth } layers.
chart-float32-alt-infinite = Summed in float32, { $of ->
    [dh] ‖∂L/∂h‖
   *[dW] ‖∂L/∂W‖
} reads ∞ in { $count } of { $depth } layers.
chart-saturated-zone = flat
chart-zero-zone = exactly 0
chart-steepest = steepest: { SCI($steepest) }
chart-first-last = first/last = { SCI($ratio) }

chart-flow-title = { $verdict ->
    [vanishing] The gradient vanishes
    [exploding] The gradient explodes
   *[healthy] The gradient gets through
}: { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-verdict = { $verdict ->
    [vanishing] Shrinks × { SCI($perLayer) } a layer: { SCI($ratio) } of it reaches layer 1
    [exploding] Grows × { SCI($perLayer) } a layer: { SCI($ratio) } times as much at layer 1
   *[healthy] × { SCI($perLayer) } a layer: layer 1 receives { SCI($ratio) } times the last
}
chart-verdict-shallow = One hidden layer: nothing is multiplied yet
chart-finding-overflow = Overflow at layer { $layer }: beyond { $precision ->
    [float32] 3 × 10³⁸
   *[float64] 10³⁰⁸
}
chart-finding-underflow = Sank to 0 at layer { $layer }: below { $precision ->
    [float32] 10⁻⁴⁵
   *[float64] 10⁻³²³
}
chart-finding-dead = Exactly 0 below layer { $layer }
chart-flow-alt = Line chart on a logarithmic axis: gradient norm in a net of depth { $depth } with { $activation } ({ $settings }). First layer divided by last: { SCI($ratio) }; about × { SCI($perLayer) } a layer.

chart-compare-title = Gradient per layer: { $names }
chart-compare-verdict = Layer 1 against the last: { $most } keeps { SCI($times) } times more than { $least }
chart-compare-lost = { $name }: { $fate }
chart-compare-even = Layer 1 against the last: all keep the same
chart-compare-unread = The same gradient, but float32 norms read 0 in { $zeros } of { $depth } layers
chart-compare-alt = { $title }. Line chart on a logarithmic axis. { $rows }.
chart-compare-alt-row = { $name }: first/last = { SCI($ratio) }

chart-cause-title = What takes the gradient: { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }
chart-cause-alt = Bar chart: for each layer of a net of depth { $depth } with { $activation } ({ $settings }), the factors that multiply the gradient on its way back. Their product is about { SCI($perLayer) } a layer, { SCI($ratio) } in all.

chart-activation-title = { $activation } and its slope
chart-activation-subtitle = shaded: slope under a tenth of the steepest
chart-activation-verdict = One such slope is multiplied in for every layer: at most { SCI($steepest) }
chart-activation-alt = Two curves: { $activation } and its derivative, which is at most { SCI($steepest) }. { $zones ->
    [0] No part is flat
    [one] { $zones } stretch where the slope is under a tenth of that is shaded
   *[other] { $zones } stretches where the slope is under a tenth of that are shaded
}.
chart-finding-alt = { $title } ({ $settings }). { $verdict }.
chart-axis-size = size of a layer’s output
chart-forward = output, standard deviation
