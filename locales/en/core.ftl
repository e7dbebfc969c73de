start-welcome = **Hello, this is Mahv** (محو, “vanish”). Inside a deep neural network, the layers nearest the input learn from a signal that travels back from the output. In many nets that signal fades on its way until almost nothing is left: the **vanishing gradient**.
start-how = Type one line, such as `/vanish depth:20 act:sigmoid`: I build that net, measure the signal in every layer, draw it and explain what came out. Or ask me something in your own words, or press a button:
start-button-learn = Learn it step by step
start-button-vanish = Watch it vanish
start-button-why = Why does it?
start-button-activation = The sigmoid’s slope
start-button-compare = Sigmoid vs tanh vs ReLU
start-button-fix = Remedies, both sides
start-button-quiz = Quiz yourself
start-button-predict = Predict it
start-button-pictures = All pictures
start-button-practice = Quizzes and my progress
start-button-residual = A residual block
start-button-batchnorm = Batch norm’s green zone
start-button-rnn = Through time: RNN, LSTM
start-button-formula = Formulas
start-button-float32 = Where float32 goes blind
start-pictures = **One picture for each idea.** Every one is measured anew when you press its button; under it stands the line to change and send again.
start-practice = **Learn by answering.** Rounds alone or with the whole class, predictions before a run, and your own wrong answers once more, each at the moment when that helps most.
option-page = which page of the welcome
choice-page-home = home
choice-page-pictures = pictures
choice-page-practice = practice

help-intro = **What I can do:**
help-command = - `{ $line }` – { $description }
help-more = Write options as you like: `/vanish depth:30 act:relu`, `/vanish 30 relu bn`, or in Persian. `/help vanish` lists the options of a command.
help-one = **{ $line }** – { $description }
help-number = - `{ $name }` – { $description }: { SCI($min) } to { SCI($max) }, usually { SCI($preset) }
help-numbers = - `{ $name }` – { $description }: { SCI($min) } to { SCI($max) }, usually `{ $preset }`
help-choice = - `{ $name }` – { $description }: `{ $allowed }`, usually { $preset }
help-text = - `{ $name }` – { $description }
help-example = For example: `{ $line }`

lang-ask = Which language shall I answer in?
lang-kept = { $scope ->
    [chat] From now on I answer everybody here in English.
   *[me] From now on I answer you in English.
}

button-try = Try it
button-help = All commands
button-help-on = Help on { $name }
button-start = Start
button-relu = With ReLU
button-he = With He weights
button-residual = With residual
button-batch-norm = With batch norm
button-deeper = Deeper
button-shallower = Shallower
button-why = Why?
button-fix = Remedies
button-vanish = Gradient per layer
button-activation = The slope itself
button-seed = Other seeds
button-other-language = فارسی
button-alone = { $name } alone
button-in-net = In a 20-layer net
button-all-remedies = All remedies
button-run-example = Run the example
button-persian = فارسی
button-english = English
