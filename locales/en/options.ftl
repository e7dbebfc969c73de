command-vanish = Measure and draw the gradient of a net, layer by layer
command-compare = Put two to four settings into one picture
command-fix = A sick net, the three remedies, and where each remedy fails
command-why = Which layer and which factor took the gradient
command-activation = An activation function and its derivative
command-help = The commands, or the options of one
command-lang = Choose Persian or English
command-privacy = What is stored about you: see it, get it, delete it
command-start = Welcome, and where to begin

option-depth = hidden layers
option-act = activation function
option-init = how the weights start
option-norm = what is normalised before the activation
option-residual = residual (skip) connections, h + F(h)
option-width = units in each layer
option-batch = examples in the batch
option-loss = loss function
option-gain = multiplies the initial weights
option-sigma = standard deviation of init:normal
option-lr = learning rate η of the step that is measured
option-seeds = how many nets are drawn
option-seed = where the random numbers start
option-lens = the signal ∂L/∂h, the weights’ gradient ∂L/∂W, or both
option-lang = language of this one answer
option-lang-choice = language to keep
option-scope = for you alone, or for everybody here
option-remedy = one remedy, or all
option-range = inputs from −x to x
option-command = the command to explain
option-do = what to do with what is stored about you
option-confirm = whether you are sure about deleting

choice-switch-on = on
choice-switch-off = off
choice-act-identity = identity
choice-act-sigmoid = sigmoid
choice-act-tanh = tanh
choice-act-relu = ReLU
choice-act-leaky_relu = leaky ReLU
choice-act-elu = ELU
choice-act-selu = SELU
choice-act-gelu = GELU
choice-act-silu = SiLU
choice-act-softplus = softplus
choice-act-mish = Mish
choice-act-hardtanh = hard tanh
choice-act-softsign = softsign
choice-init-xavier = Xavier
choice-init-xavier_uniform = Xavier uniform
choice-init-he = He
choice-init-he_uniform = He uniform
choice-init-lecun = LeCun
choice-init-lecun_uniform = LeCun uniform
choice-init-orthogonal = orthogonal
choice-init-pytorch = PyTorch default
choice-init-normal = normal
choice-norm-none = none
choice-norm-batch = batch norm
choice-norm-layer = layer norm
choice-loss-mse = squared error
choice-loss-cross_entropy = cross-entropy
choice-loss-bce = binary cross-entropy
choice-lang-auto = my language
choice-lang-fa = Persian
choice-lang-en = English
choice-lang-ask = ask me
choice-lens-both = both
choice-lens-signal = signal ∂L/∂h
choice-lens-weights = weights ∂L/∂W
choice-scope-me = me
choice-scope-chat = everybody here
choice-remedy-all = all three
choice-remedy-relu = ReLU
choice-remedy-residual = residual
choice-remedy-batch_norm = batch norm

setting-norm-none = no normalisation
setting-norm-batch = batch norm
setting-norm-layer = layer norm
setting-residual = { $on ->
    [yes] residual
   *[no] no skip
}
setting-normal = normal, σ = { SCI($sigma) }
setting-depth = depth { $value }
setting-width = width { $value }
setting-batch = batch { $value }
setting-gain = gain { SCI($value) }
setting-sigma = σ = { SCI($value) }
setting-seeds = { $value ->
    [one] { $value } seed
   *[other] { $value } seeds
}
list-comma = ,
list-semicolon = ;
choice-command-all = all commands
choice-do-show = show
choice-do-export = get as a file
choice-do-delete = delete
