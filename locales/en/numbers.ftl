# What a number of the asker’s last picture is, and how it comes about: in plain words, with slopes and the chain rule, or with norms and
# variances, as the rung they are at allows.

command-why = Which layer and factor took the gradient; /why 0.235 explains a number of your last picture
option-number = a number of your last picture to explain; without its name, whatever cannot be a depth
option-of = whose number: one of your last picture, or of the net in this line
option-why-rung = the rung of the mathematics to explain it at; usually yours
choice-of-last = my last picture
choice-of-net = the net in this line
choice-rung-mine = mine
number-no-picture = I do not know which picture you mean: there is none of yours with numbers yet. Draw one first, then ask again.

button-number = What is { SCI($value) }?
number-button = { SCI($value) }?
number-button-plain = In plain words
number-button-slope = With slopes
number-button-norm = With norms and variances

number-source = In your picture `{ $line }`:
number-is = **{ SCI($value) }** is { $what }.
number-is-of = **{ SCI($value) }** is { $what }, in “{ $name }”.
number-same = The same number also is:
number-row = - **{ SCI($value) }**: { $what }
number-row-of = - **{ SCI($value) }**: { $what }, in “{ $name }”
number-not-found = I find no { SCI($value) } in it. The nearest numbers there are:
number-none = I find no { SCI($value) } in it, nor any number that I could explain.

number-ratio = what is left of the signal at layer 1, as a share of the signal at layer { $depth }
number-per-layer = what each layer multiplies the signal by, on average over { $count ->
    [one] the one layer it passes
   *[other] the { $count } layers it passes
}
number-factor-activation = what the slope of { $act } makes of the signal in each layer, on average
number-factor-weight = what the weights make of the signal in each layer, on average
number-factor-normalisation = what the normalisation makes of the signal in each layer, on average
number-factor-skip = what the skip connection makes of the signal in each layer, on average
number-layer-activation = what the slope of { $act } makes of the signal at layer { $layer }
number-layer-weight = what the weights make of the signal at layer { $layer }
number-layer-normalisation = what the normalisation makes of the signal at layer { $layer }
number-layer-skip = what the skip connection makes of the signal at layer { $layer }
number-steepest = the slope of { $act } where it is steepest
number-update = how much one training step changes the weights of layer { $layer }, as a share of their size
number-rate = the learning rate
number-saturated = the share of all units that stand where { $act } is nearly flat
number-dead = the share of all units that are dead
number-layer-saturated = the share of layer { $layer }’s units that stand where { $act } is nearly flat
number-layer-dead = the share of layer { $layer }’s units that are dead
number-moved = the share of layer 1’s weights that one training step really changes in 32-bit numbers
number-ratio-weights = the gradient of layer 1’s weights, as a share of the gradient of layer { $depth }’s weights
number-dh = the size of the signal at layer { $layer }, ‖∂L/∂h‖
number-dw = the size of the gradient of layer { $layer }’s weights, ‖∂L/∂W‖
number-theory = the size of the signal that theory expects at layer { $layer }
number-mean = the mean of the outputs of layer { $layer }
number-std = the standard deviation of the outputs of layer { $layer }
number-times = how many times more the best net keeps of the signal than the worst
number-time-ratio = what is left of the signal at step 1, as a share of the signal at step { $steps }
number-time-factor = what each step back in time multiplies the signal by, on average
number-time-dh = the size of the signal at step { $step }, ‖∂L/∂h‖
number-radius = the spectral radius of the recurrent weights
number-expected = what { $count } steps with the spectral radius alone would leave
number-kept = the share of its memory that the gate keeps in each step, on average
number-slope-at = the slope at x = { SCI($x) }
number-slope-weight = the slope of the loss where the weight is { SCI($weight) }
number-product = { SCI($base) } multiplied by itself, { $count } factors in all
number-loss-at = the loss where the weight is { SCI($weight) }
number-rise = how far the line rises over the step drawn
number-secant = the slope of the secant between two points { SCI($distance) } apart
number-link = the slope of application { $number } alone
number-chain = the slope of all { $count } applications together
number-length = the length of the arrow after { $count ->
    [0] no application
    [one] one application
   *[other] { $count } applications
}
number-batch-mean = the mean of the unit’s inputs over the batch
number-batch-deviation = the standard deviation of the unit’s inputs over the batch
number-batch-slope = the mean slope of the sigmoid at the unit’s inputs

number-why-ratio = { $level ->
    [plain] { $count ->
        [one] The signal is multiplied once, by { SCI($perLayer) }.
       *[other] The signal starts at layer { $depth } and is multiplied by about { SCI($perLayer) } in every layer on its way: { SCI($perLayer) } × { SCI($perLayer) } × … , { $count } times, makes { SCI($value) }.
    } { $fate ->
        [shrinks] That is one part in { SCI($inverse) }.
       *[grows] It has grown, not shrunk.
    }
    [slope] By the chain rule, the gradient at layer 1 is that of layer { $depth } times one factor for each layer between. A factor is slope × weights{ $normalisation ->
        [1] {""}
       *[other] {" "}× normalisation
    }{ $skip ->
        [1] {""}
       *[other] {" "}× skip
    }, on average { SCI($activation) } × { SCI($weight) }{ $normalisation ->
        [1] {""}
       *[other] {" "}× { SCI($normalisation) }
    }{ $skip ->
        [1] {""}
       *[other] {" "}× { SCI($skip) }
    } = { SCI($perLayer) }; to the power { $count } that is { SCI($value) }.
   *[norm] It is a quotient of two norms: ‖∂L/∂h‖ is { SCI($first) } at layer 1 and { SCI($last) } at layer { $depth }. Each norm is the root of the sum of all squares over { $units } units and { $examples } examples, the median over the nets drawn. Each layer multiplies the squared norm, and with it the variance of the gradient, by about { SCI($square) }.
}
number-why-per-layer = { $level ->
    [plain] { $fate ->
        [shrinks] Of whatever signal comes in, each layer passes { PERCENT($value) } on. That sounds harmless once. { $count } times over it leaves { SCI($ratio) }.
       *[grows] Each layer makes the signal { SCI($value) } times what came in. That sounds harmless once. { $count } times over it makes { SCI($ratio) }.
    }
    [slope] It is the factor that the chain rule puts in for one layer: slope { SCI($activation) } × weights { SCI($weight) }{ $normalisation ->
        [1] {""}
       *[other] {" "}× normalisation { SCI($normalisation) }
    }{ $skip ->
        [1] {""}
       *[other] {" "}× skip { SCI($skip) }
    } = { SCI($value) }.
   *[norm] It is the geometric mean of the factors on ‖∂L/∂h‖: the root number { $count } of { SCI($ratio) }. Its square, { SCI($square) }, is what a layer does to the variance of the gradient. A net passes its gradient on where that square is 1.
}
number-why-activation = { $level ->
    [plain] Each unit passes the signal on more or less well, and none better than { SCI($steepest) } to one. Over all units of a layer together, { SCI($value) } of it comes through.
    [slope] Back through the activation, the chain rule multiplies the gradient by the slope φ′ at the place where each unit stands. For { $act } that is at most { SCI($steepest) }, and less where a unit stands away from the steepest place.
   *[norm] It is ‖∂L/∂y‖ ÷ ‖∂L/∂h‖, the norm of the gradient after the multiplication by φ′ over the norm before it: a root mean square of the slopes, weighted by the gradient that meets them. It cannot be more than { SCI($steepest) }.
}
number-why-steepest = { $level ->
    [plain] No unit passes on more of the signal than this. Even if all stood at the best place, { $count } layers would leave { SCI($best) }.
    [slope] It is the greatest derivative that { $act } has anywhere. The chain rule multiplies one such slope for each layer, so it is an upper limit: { SCI($value) } to the power { $count } is { SCI($best) }.
   *[norm] Multiplying a gradient by slopes cannot make its norm larger than the greatest of them allows: { SCI($value) } times in each layer, { SCI($best) } in { $count }.
}
number-why-weight = { $level ->
    [plain] On its way down, the signal of all units is mixed by the weights, much as sound is by a desk: large weights make it louder, small ones quieter. Here they multiply its size by { SCI($value) }.
    [slope] Back through the weights, the gradient of each input is the sum of the gradients it fed into, each times its weight: the weight is the slope of a straight line. All together the size changes by { SCI($value) }.
   *[norm] The gradient vector is multiplied by the transposed matrix Wᵀ, which changes its norm by { SCI($value) }. For { $units } units whose weights have a variance of 1/{ $units }, that is about 1.
}
number-why-normalisation = { $level ->
    [plain] Normalising brings the inputs of a unit to the same spread every time. Going back, the signal is divided by the spread that was there: a small spread makes it larger, a large one smaller.
    [slope] The normalisation computes (z − mean) ÷ σ, a straight line in z with slope 1/σ, less what goes back through mean and σ themselves. Together the gradient is multiplied by { SCI($value) }.
   *[norm] Inputs are divided by their standard deviation σ, and so is the gradient on its way back; its parts along the mean and along z itself are taken out. What is left has { SCI($value) } times the norm.
}
number-why-skip = { $level ->
    [plain] The skip connection brings the signal past the layer unchanged and adds it to what came through the layer. Together that is { SCI($value) } times what came through alone.
    [slope] h + F(h) has the slope 1 + F′(h): the 1 is the skip. So the gradient through F gets the untouched one added, which multiplies it by { SCI($value) }.
   *[norm] Two vectors are added, the gradient through the layer and the one past it. The sum has { SCI($value) } times the norm of the first.
}
number-why-update = { $level ->
    [plain] A step moves each weight by { SCI($rate) } (the learning rate) times its gradient. Compared with the size of the weights themselves, about 0.001 is a healthy pace: a thousand steps then make something new of them.
    [slope] A step is learning rate × slope, { SCI($rate) } times ∂L/∂W. Where the slope of the loss is nearly 0, so is the step, however wrong the net may still be.
   *[norm] It is η‖∂L/∂W‖ ÷ ‖W‖ with η = { SCI($rate) }: the norm of the step over the norm of the weights it changes.
}
number-why-saturated = { $level ->
    [plain] These units stand so far out that their output hardly changes whatever comes in. They pass almost nothing of the signal back.
    [slope] Their slope is under a tenth of the steepest, { SCI($steepest) }, and the chain rule multiplies by that slope.
   *[norm] Counted are all pairs of a unit and an example whose |φ′| is under a tenth of { SCI($steepest) }. Inputs with a large mean or variance put many units there.
}
number-why-dead = { $level ->
    [plain] These units pass nothing back for any example of the batch, so their own weights cannot learn.
    [slope] Their slope is exactly 0 for every example, and anything times 0 is 0.
   *[norm] For the whole batch, the inputs of these units lie where φ′ is exactly 0: their mean is further from the slope than their spread reaches.
}
number-why-moved = { $level ->
    [plain] A 32-bit number has about seven digits. A weight of 0.1 stays just what it is when something far smaller than its last digit is added.
    [slope] A step of learning rate × slope changes a weight only where it is larger than half the spacing of 32-bit numbers at that weight.
   *[norm] A float32 changes only by steps above 2⁻²⁴ of its size. Counted are the weights of layer 1 whose step at η = { SCI($rate) } is larger than that.
}
number-why-ratio-weights = { $level ->
    [plain] The gradient of a weight is the signal at its layer times what the layer was given. So this can differ from what became of the signal alone, { SCI($ratio) }.
    [slope] By the chain rule, ∂L/∂W of a layer is ∂L/∂z times the layer’s input: the same product as for the signal, { SCI($ratio) }, with another last factor.
   *[norm] It is ‖∂L/∂W‖ of layer 1 over that of layer { $depth }. Each is an outer product of gradient and inputs, summed over the batch, so the size of the inputs counts as well.
}
number-why-dh = { $level ->
    [plain] It is how strongly the error still speaks at layer { $layer }: { SCI($share) } of what arrives at layer { $depth }, { SCI($last) }.
    [slope] ∂L/∂h says by how much the loss changes when an output of layer { $layer } changes a little: its slope in that direction. This is the size of all of them together, { SCI($share) } of what it is at layer { $depth }.
   *[norm] It is the Frobenius norm of ∂L/∂h over the whole batch: { $units } × { $examples } numbers squared, added up, the root taken; the median over the nets drawn. At layer { $depth } it is { SCI($last) }.
}
number-why-dw = { $level ->
    [plain] It is how strongly the weights of layer { $layer } are asked to change. A training step is the learning rate times this.
    [slope] ∂L/∂W is the slope of the loss in the direction of each weight; this is the size of all of them together. By the chain rule each is the signal at the unit times the input of the weight.
   *[norm] It is the Frobenius norm of ∂L/∂W of layer { $layer }: every weight’s gradient squared, added up, the root taken; the median over the nets drawn.
}
number-why-theory = { $level ->
    [plain] It is worked out, not measured: what the signal would be if the layers were endlessly wide. The dashed line shows it.
    [slope] Mean-field theory replaces each factor of the chain rule by its average over endlessly many units, and multiplies those.
   *[norm] Mean-field theory follows the variance of the pre-activations from layer to layer and from it works out the factor on ‖∂L/∂h‖², anchored at the last layer.
}
number-why-spread = { $level ->
    [plain] The mean says where the numbers lie, the standard deviation how far they scatter around it. Where they lie decides how steep the curve is that they meet.
    [slope] Numbers that lie far from 0 meet a sigmoid or a tanh where its slope is small; that slope is a factor of the gradient.
   *[norm] The variance is the mean squared distance from the mean, and the standard deviation is its root. Normalising subtracts the one and divides by the other.
}
number-why-times = { $level ->
    [plain] One net keeps { SCI($most) } of its signal, another { SCI($least) }. Divided, that makes { SCI($value) }.
    [slope] Each net’s share is a product with one factor a layer. Small differences between factors, multiplied many times, come to { SCI($most) } against { SCI($least) }.
   *[norm] It is the greatest ratio of norms, first layer over last, { SCI($most) }, over the smallest, { SCI($least) }.
}
number-why-time-ratio = { $level ->
    [plain] The signal starts at step { $steps } and is multiplied by about { SCI($perStep) } in each step back: { SCI($perStep) } × { SCI($perStep) } × … , { $count } times, makes { SCI($value) }. { $fate ->
        [shrinks] That is one part in { SCI($inverse) }.
       *[grows] It has grown, not shrunk.
    }
    [slope] Back-propagation through time is the chain rule over steps: the gradient at step 1 is that of step { $steps } times { $count } factors, each the slope of one step. Their average is { SCI($perStep) }.
   *[norm] ‖∂L/∂h‖ is { SCI($first) } at step 1 and { SCI($last) } at step { $steps }; this is the quotient. Each step multiplies the squared norm by about { SCI($square) }.
}
number-why-time-factor = { $level ->
    [plain] Each step back makes the signal { SCI($value) } times what it was. Over { $count } steps that makes { SCI($ratio) }.
    [slope] It is the factor that the chain rule puts in for one step: the recurrent weights times the slopes of the units, or in a cell with gates what the gates let through.
   *[norm] It is the geometric mean of the factors on ‖∂L/∂h‖, the root number { $count } of { SCI($ratio) }.
}
number-why-time-dh = { $level ->
    [plain] It is how strongly the error at step { $steps } still speaks at step { $step }: { SCI($share) } of what it is at step { $steps }.
    [slope] ∂L/∂h says by how much the loss changes when the state at step { $step } changes a little.
   *[norm] It is the norm of ∂L/∂h at step { $step }, all its numbers squared, added up, the root taken; the median over the nets drawn.
}
number-why-radius = { $level ->
    [plain] The same weights are multiplied in at each step. In the long run they stretch or shrink by this much a step: { $count } steps make { SCI($expected) }.
    [slope] Without the slopes of the units, the chain rule would multiply by the same matrix { $count } times; in the long run each time counts { SCI($radius) }, which makes { SCI($expected) }.
   *[norm] It is the largest absolute value of the eigenvalues of the recurrent matrix. Norms of its powers grow or shrink like powers of it: { SCI($radius) } to the power { $count } is { SCI($expected) }.
}
number-why-kept = { $level ->
    [plain] The gate is a valve on the memory. What it lets pass of the memory, it lets pass of the signal going back, in each of { $count } steps.
    [slope] Along the memory, the slope of one step is just what the gate lets through. { $gate ->
        [lstm] With a forget bias of { SCI($forget) } to begin with, that is { SCI($value) } on average.
       *[gru] That is { SCI($value) } on average.
    }
   *[norm] It is the mean of the gate over units, steps and examples. Along the memory, the norm of the gradient is multiplied by about this much in each step.
}
number-why-slope = { $level ->
    [plain] Slope is up divided by along: move by one, and the height changes by about this much.
    [slope] It is rise over run, or at one single place the derivative. It is what the chain rule puts into a gradient as a factor.
   *[norm] It is a derivative. What slopes do to the norm of a whole gradient is the root of the mean of their squares.
}
number-why-product = { $level ->
    [plain] { $count ->
        [one] One factor of { SCI($base) }.
       *[other] { SCI($base) } × { SCI($base) } × … , { $count } factors, makes { SCI($value) }. Each factor leaves { SCI($base) } of what was there before.
    }
    [slope] It is { SCI($base) } to the power { $count }: what the chain rule makes of { $count } layers with that slope each.
   *[norm] It is { SCI($base) } to the power { $count }. On a logarithmic axis each factor is a step of the same length.
}
number-why-loss = { $level ->
    [plain] The loss is how wrong the answers are, in one number. Learning makes it smaller.
    [slope] The loss at this weight is the height of the curve; what learning uses is its slope.
   *[norm] It is the mean of the squared distances between the answers and what they should be.
}
number-why-chain = { $level ->
    [plain] The slopes one after the other are multiplied, { $count } of them. Each is about { SCI($own) }, so each leaves less.
    [slope] The chain rule: the slope of functions one inside the other is the product of their slopes, each taken where it stands. The last of them is { SCI($own) }.
   *[norm] It is a product of { $count } derivatives. In a net with many units each of these is a matrix, and what shrinks is a norm.
}
number-why-length = { $level ->
    [plain] Think of the arrow as a stick: the matrix turns it and makes it longer or shorter, again at each application.
    [slope] A matrix is a linear function of many numbers: it is its own derivative, so a gradient on its way back is multiplied by it.
   *[norm] It is the norm: the root of the sum of the squares. After { $count } applications the vector has been multiplied by the matrix { $count } times.
}
