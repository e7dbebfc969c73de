# Questions in one's own words; the answers themselves stand in answers/.

command-ask = Ask in your own words
option-query = your question, in your own words
option-id = the name of an answer, to have it again

ask-about = **Ask me in your own words** about the vanishing gradient: what a word means, why something happens, what helps and when it fails. Name a setting, such as “does batch norm help a 50-layer sigmoid net?”, and I run it and answer from what I measure. What I have no answer to, I say so. Some questions to begin with:
ask-lesson = Lesson { $number } tells more: **{ $title }**.
ask-measured = (The run: `{ $line }`.)
ask-unknown = I do not know the answer to that, and I do not make one up. These lessons come nearest; or put the question in other words, with the word you wonder about in it.
ask-perhaps = I am not sure which question you mean, and I would rather not guess. **Did you mean one of these?** Otherwise put it in other words, with the word you wonder about in it.
ask-elsewhere = That is outside my subject: I know the vanishing gradient and how deep nets learn, and nothing else. If you are curious about it, you could begin here:
ask-courtesy = I am here whenever you have a question about the vanishing gradient: type it as you would say it. Or begin with a lesson:

ask-helps-yes = **Yes:** with { $remedy } the first layer receives { SCI($ratio) } times the signal of the last, without it { SCI($without) }.
ask-helps-needless = **It is not needed here:** without { $remedy } the first layer already receives { SCI($without) } times the signal of the last; with it, { SCI($ratio) }.
ask-helps-partly = **Only in part:** with { $remedy } the first layer receives { SCI($ratio) } times the signal of the last instead of { SCI($without) }; that is more, but the gradient still vanishes.
ask-helps-no = **No:** with { $remedy } the gradient vanishes as well; the first layer receives { SCI($ratio) } times the signal of the last, without it { SCI($without) }.
ask-helps-explodes = **It helps too much:** with { $remedy } the gradient explodes; the first layer receives { SCI($ratio) } times the signal of the last, without it { SCI($without) }.
ask-remedy-residual = residual connections
ask-remedy-batch = batch norm
ask-remedy-layer = layer norm
ask-most = **{ $most }** keeps most of the signal: { SCI($mostRatio) } of it reaches the first layer. **{ $least }** keeps least: { SCI($leastRatio) }.
ask-yes-or-no = { $answer ->
    [yes] **Yes.**
   *[no] **No.**
}

error-later-anew = Then ask again, please.

ask-button-lesson = Lesson { $number }
ask-button-run = The run alone
ask-button-ask = Ask a question
ask-see-train = Really train it
ask-see-math = The maths, from zero
ask-see-formula = The formula
ask-see-residual = Inside a residual block
ask-see-batchnorm = Inside batch norm
ask-see-quiz = Quiz me
