# One block of a residual net, and what the gradient does on its two paths.

command-residual = A residual block drawn, with the measured gradient on both paths
option-layer = which layer’s block

button-residual-layer = Layer { $layer }
button-residual-explodes = Where skips explode
button-residual-tamed = With layer norm

error-layer = `{ $option }` goes from 1 to { $max } here, for the net has { $max ->
    [one] { $max } layer
   *[other] { $max } layers
}; I read “{ $read }”.

chart-residual-title = A residual block: layer { $layer } of { $depth }, { $activation }
chart-residual-forward = forward
chart-residual-backward = backward
chart-residual-activation = activation
chart-residual-normalisation = norm
chart-residual-skip = skip: { $from } as it is
chart-residual-branch = branch: { $from }
chart-residual-times = × { SCI($factor) }
chart-residual-size = { SCI($size) }
chart-residual-hands = { $path ->
    [skip] skip
   *[branch] branch
} × { SCI($factor) }: { SCI($size) }
chart-residual-verdict = The skip hands the gradient on whole, the branch × { SCI($factor) }
chart-residual-verdict-angle = The skip hands the gradient on whole, the branch × { SCI($factor) }, { $angle }° aside
chart-residual-alt = { $title }. Diagram of two paths, forward and backward. Of the gradient { SCI($arriving) } that arrives at the sum, the skip hands on all and the branch { SCI($branch) }; together { SCI($below) } arrives below.
chart-residual-stack-title = All { $depth ->
    [one] { $depth } layer
   *[other] { $depth } layers
} of { $activation }, without skips and with them
chart-residual-stack-verdict = First/last: { SCI($plain) } without skips, { SCI($bridged) } with them
chart-residual-here = layer { $layer }

residual-paths = **What each path carries at layer { $layer } of { $depth }.** A gradient of size { SCI($arriving) } arrives at the sum. The skip hands it on as it is, × 1. The branch multiplies it by the slope ({ SCI($activation) }) and the weights ({ SCI($weight) }) and hands on × { SCI($factor) }.
residual-paths-normalised = **What each path carries at layer { $layer } of { $depth }.** A gradient of size { SCI($arriving) } arrives at the sum. The skip hands it on as it is, × 1. The branch multiplies it by the slope ({ SCI($activation) }), the normalisation ({ SCI($normalisation) }) and the weights ({ SCI($weight) }) and hands on × { SCI($factor) }.
residual-sum = The two are added as arrows are, not as plain numbers: { SCI($arriving) } and { SCI($branch) }, at an angle of { $angle }° to each other, make { SCI($below) }.
residual-sum-even = Together they make { SCI($below) }: what the branch adds is too little to turn the arrow.
residual-sum-drowned = Together they make { SCI($below) }: beside what the branch adds, the skip’s share is too little to see.
residual-why = **Why is the skip never multiplied by a slope?** The layer computes { $formula }. The slope of a sum is the sum of the slopes, 1 + F′, and the 1 is the skip’s: no activation and no weight stands on it.
residual-stack = Over all { $depth } layers, layer 1 receives { SCI($bridged) } times the last layer’s signal with the skips, and { SCI($plain) } without them.
residual-stack-lost = Over all { $depth } layers, layer 1 receives { SCI($bridged) } times the last layer’s signal with the skips; without them, numbers ran out of range on the way.
residual-shallow = In a net of one layer there is nothing below it to save; choose a deeper one to see what the skips are worth.
residual-grows = **The other side:** here every layer adds more to the 1 than it should, about × { SCI($perLayer) } a layer, so the signal grows { SCI($ratio) } times. Skips need something that keeps the branch small: normalisation, or weights that start near 0.
residual-honest = **The other side:** the 1 keeps the signal from vanishing, but nothing keeps 1 + F′ from growing. ReLU with He weights, skips and no normalisation explodes: the button shows it.
