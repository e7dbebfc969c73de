error-number = `{ $option }` takes a number from { SCI($min) } to { SCI($max) }; I read “{ $read }”.
error-integer = `{ $option }` takes a whole number from { SCI($min) } to { SCI($max) }; I read “{ $read }”.
error-range = `{ $option }` goes from { SCI($min) } to { SCI($max) }; I read “{ $read }”.
error-choice = `{ $option }` does not know “{ $read }”. It can be: `{ $allowed }`.
error-choice-near = “{ $read }” for `{ $option }`: did you mean **{ $near }**? It can be: `{ $allowed }`.
error-switch = `{ $option }` is either `on` or `off`; I read “{ $read }”.
error-empty = `{ $option }` has no value after it.
error-unknown-option = There is no option “{ $read }” here. The options are: `{ $known }`.
error-unknown-option-near = There is no option “{ $read }”. Did you mean `{ $near }`?
error-word = I could not place “{ $read }”. The options are: `{ $known }`.
error-word-near = I could not place “{ $read }”. Did you mean `{ $near }`?
error-too-many = `{ $option }` takes at most { $most } values at once; I read { $count }.
error-unknown-command = There is no command “{ $read }”. The commands are: `{ $known }`.
error-unknown-command-near = There is no command “{ $read }”. Did you mean `{ $near }`?
error-not-a-command = I answer commands, such as those of `/help`; “{ $read }” is not the start of one.
error-too-long = That message has { $length } characters; I read up to { $limit }.
error-blank = That message has no words in it.
error-busy = Many people are asking right now. Please wait a moment.
error-slow-down = { $seconds ->
    [one] So many questions at once! I want to answer everybody, so please wait a second.
   *[other] So many questions at once! I want to answer everybody, so please wait { $seconds } seconds.
}
error-slow-down-again = { $seconds ->
    [one] A little more patience, please: one second to go.
   *[other] A little more patience, please: { $seconds } seconds to go.
}
error-not-moderator = Only moderators choose for everybody here. For yourself, you can choose at any time.
error-cancelled = Stopped, as you asked. Nothing was lost.
error-fault = Something went wrong on my side, not yours. If it happens again, tell whoever runs this bot the code **{ $reference }**.
error-too-expensive = That is { NUM($times) } times the work one answer may take. A smaller net shows the same thing; this is the nearest one that fits.
error-lists-differ = Values with commas are put side by side, so each list needs the same length; yours have { $counts }.
error-try = Try this: `{ $line }`
error-later = Then send this again: `{ $line }`
