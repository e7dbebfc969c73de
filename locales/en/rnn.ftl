# Recurrent nets: the same product of factors, through time.

choice-cell-rnn_tanh = Simple RNN with tanh
choice-cell-rnn_relu = Simple RNN with ReLU
choice-cell-lstm = LSTM
choice-cell-gru = GRU
rnn-name-forget = { $name } with forget bias { SCI($forget) }

setting-hidden = { $value ->
    [one] { $value } unit
   *[other] { $value } units
}
setting-orthogonal = orthogonal start
setting-recurrent-gain = recurrent weights × { SCI($value) }

button-forget = Forget bias { SCI($forget) }
button-longer = Longer
button-shorter = Shorter
button-orthogonal = Orthogonal start
button-not-orthogonal = Ordinary start

chart-axis-step = time step t (the loss is at step { $steps })
chart-signal-time = signal ‖∂L/∂h‖ at step t
chart-rnn-title = The gradient’s way back through { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
chart-state-time = size of the state ‖h‖ at step t
chart-rnn-arrives = { SCI($ratio) }
chart-rnn-theory = weights alone: spectral radius { SCI($radius) }
chart-rnn-verdict-single = A single step: nothing is multiplied yet
chart-rnn-verdict = { $verdict ->
    [vanishing] Shrinks × { SCI($perStep) } a step: { SCI($ratio) } of it reaches step 1
    [exploding] Grows × { SCI($perStep) } a step: { SCI($ratio) } times as much at step 1
   *[healthy] × { SCI($perStep) } a step: step 1 receives { SCI($ratio) } times the last
}
chart-rnn-verdict-many = Arriving at step 1: { SCI($mostRatio) } ({ $most }), { SCI($leastRatio) } ({ $least })
chart-rnn-finding-overflow = { $name }: overflow at step { $step }, beyond 10³⁰⁸
chart-rnn-finding-underflow = { $name }: sank to 0 at step { $step }, below 10⁻³²³
chart-rnn-finding-dead = { $name }: exactly 0 before step { $step }
chart-rnn-alt = { $title }. Line chart on a logarithmic axis: the size of the gradient at every time step, first step on the left. { $rows }.

rnn-single = **One step** has nothing to multiply: the loss is right there. Try more steps to see the gradient change on its way back.
rnn-intro = **The loss stands at step { $steps }; its gradient travels back through time.** How much of the signal there arrives at step 1:
rnn-row = - **{ $name }** – { $verdict ->
    [vanishing] vanishes
    [exploding] explodes
   *[healthy] gets through
}: { SCI($ratio) } of it, × { SCI($perStep) } a step
rnn-row-overflow = - **{ $name }** – overflows at step { $step }
rnn-row-underflow = - **{ $name }** – sinks to 0 at step { $step }
rnn-row-dead = - **{ $name }** – exactly 0 before step { $step }
rnn-one = { $verdict ->
    [vanishing] **{ $name }: the gradient vanishes on its way back through time.** Of the signal at step { $steps }, where the loss is, only { SCI($ratio) } of it arrives at step 1: each step multiplies it by about { SCI($perStep) }. What happened at step 1 can teach this net nothing.
    [exploding] **{ $name }: the gradient explodes on its way back through time.** From step { $steps }, where the loss is, back to step 1 the signal grows { SCI($ratio) } times: each step multiplies it by about { SCI($perStep) }.
   *[healthy] **{ $name }: the gradient gets back through time.** Step 1 receives { SCI($ratio) } times the signal of step { $steps }, where the loss is: each step multiplies it by about { SCI($perStep) }.
}
rnn-one-overflow = **{ $name }: the numbers overflowed at step { $step }** on the { $pass ->
    [forward] forward
   *[backward] backward
} pass: they grew beyond 10³⁰⁸, the largest a 64-bit number can hold. The same factor, step after step, makes this too: above 1 it explodes as fast as below 1 it vanishes.
rnn-one-underflow = **{ $name }: the gradient sank below the smallest number there is at step { $step }**; below 10⁻³²³ even a 64-bit number holds only 0. Nothing before that step can be learnt from.
rnn-one-dead = **{ $name }: the gradient is exactly 0 from step { $step } back**: for every example, all that it is multiplied by there is 0.

rnn-why-radius = **Why?** A simple RNN multiplies the gradient by the same weights at every step. Their spectral radius (the size of their largest eigenvalue) is { SCI($radius) }, and multiplied { $back ->
    [one] { $back } time
   *[other] { $back } times
} that alone makes { SCI($expected) }.
rnn-why-slopes = The slopes take the rest: { $cell ->
    [relu] that of ReLU is 0 wherever a unit is off
   *[tanh] that of tanh is 1 at 0 and smaller everywhere else
}.
rnn-why-lstm = In an LSTM the forget gate, a sigmoid, says how much of the memory stays at each step, and its gradient with it: at bias { SCI($forget) } it keeps { SCI($kept) } on average.
rnn-why-lstm-other = At bias { SCI($forget) } it keeps { SCI($kept) }.
rnn-why-gru = In a GRU the update gate says how much of the state stays: here { SCI($kept) } on average, a gate half open.

rnn-short = So few steps hide it: over { $long } steps, the same factor of { $name } would multiply the signal by { SCI($deep) }.
rnn-remedy-lstm-both = **An LSTM is not automatically a cure.** With forget bias { SCI($forget) } it loses the signal too: { SCI($ratio) } is left. The very same LSTM with forget bias { SCI($open) } passes on { SCI($openRatio) } of it. What helps is a gate that starts open, not the name.
rnn-remedy-lstm = **An LSTM is not automatically a cure.** With forget bias { SCI($forget) } it leaves { SCI($ratio) } of the signal. What helps is a forget gate that starts open: try forget bias 3.
rnn-remedy-lstm-gone = **An LSTM is not automatically a cure.** With forget bias { SCI($forget) } it leaves nothing of the signal. What helps is a forget gate that starts open: try forget bias 3.
rnn-remedy-lstm-long = **An LSTM is not automatically a cure.** Even with forget bias { SCI($forget) }, only { SCI($ratio) } of the signal is left over { $steps } steps: a gate that closes a little at each step closes a lot over many. A larger bias opens it further.
rnn-remedy-open = **What helps is the open gate, not the name LSTM.** The memory is handed on almost unchanged from step to step, and its gradient comes back the same way. Start the gate half open, with forget bias 0, and the same net loses the signal: try it.
rnn-remedy-gru = **Gates alone are no cure.** They must start open. A GRU has no forget bias here to open them with; compare it with an LSTM whose forget bias is 3.
rnn-remedy-vanilla = **What helps:** weights that start orthogonal (their spectral radius is 1), or a cell with a memory whose gate starts open, such as an LSTM with forget bias 3. An LSTM with forget bias 0 does not help: try both.
rnn-remedy-orthogonal = **An orthogonal start helps, but only so far.** The weights now keep the gradient’s length exactly; the slopes still take their share at every step. A memory whose gate starts open, such as an LSTM with forget bias 3, has no such slope in its way.
rnn-remedy-exploding = **What helps:** smaller recurrent weights, or an orthogonal start; and in training, gradient clipping: a gradient that is too long is cut to a fixed length before the step. Clipping cannot bring back one that vanished.
rnn-healthy = The factor a step is close enough to 1 for this many steps. Try more steps, or other weights, and see how delicate that balance is.
