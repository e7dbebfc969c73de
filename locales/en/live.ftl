# What a student is told while long work is under way, and how it is stopped.

progress-running = Working: { PERCENT($done) }
progress-drawing = Measured. Now I draw it.
progress-waiting = { $place ->
    [1] Others are being served just now. You are next.
   *[other] Others are being served just now. You are number { $place } in the queue.
}
progress-stop = Stop
progress-over = That work is no longer under way. If you still want it, send its line again.
progress-not-yours = Only whoever asked for this can stop it.

command-stop = Stop my work that is under way here
stop-stopped = { $count ->
    [one] Stopped. One piece of your work was under way here; send its line again whenever you like.
   *[other] Stopped. { $count } pieces of your work were under way here; send their lines again whenever you like.
}
stop-idle = Nothing of yours is under way here, so there was nothing to stop.

error-again = If you want it after all: `{ $line }`
error-busy-own = Several long runs of yours are waiting already. Let one of them finish first, or stop them all with `/stop`.
