# What one knows by now, and what is asked again.

command-review = asks again what you got wrong, and what you are about to forget
command-progress = what you know by now, lesson by lesson
option-review-count = how many questions at most

review-nothing-yet = There is nothing to look back on yet. Answer a few questions: what goes wrong comes back here, at the moment when asking again helps most.
review-none-due = { $count ->
    [one] Nothing is due just now: the one question you have answered is still fresh.
   *[other] Nothing is due just now: all { INT($count) } questions you have answered are still fresh.
} { $unit ->
    [minutes] The next one comes back in { $amount ->
        [one] a minute
       *[other] { INT($amount) } minutes
    }.
    [hours] The next one comes back in { $amount ->
        [one] an hour
       *[other] { INT($amount) } hours
    }.
   *[days] The next one comes back in { $amount ->
        [one] a day
       *[other] { INT($amount) } days
    }.
}
review-begun = **{ $due ->
    [one] One question is due
   *[other] { INT($due) } questions are due
}**{ $wrong ->
    [0] {""}
   *[other] , { INT($wrong) } of them answered wrong last time
}. Here { $count ->
    [one] it comes
   *[other] come { INT($count) }
}, the most urgent first.
review-after = What you answered right comes back in a few days, then later and later; what went wrong, in ten minutes. `/review` asks it.
progress-intro = **You have answered { $answered ->
    [one] one question
   *[other] { INT($answered) } different questions
} so far.** A question counts as known while you would most likely still answer it right: with time, that fades.
progress-due = { $due ->
    [one] One question is waiting to be asked again.
   *[other] { INT($due) } questions are waiting to be asked again.
}
progress-next = Nothing has to be asked again yet; the next question comes back in { $unit ->
    [minutes] { $amount ->
        [one] a minute
       *[other] { INT($amount) } minutes
    }
    [hours] { $amount ->
        [one] an hour
       *[other] { INT($amount) } hours
    }
   *[days] { $amount ->
        [one] a day
       *[other] { INT($amount) } days
    }
}.
progress-persisting = A misconception that came back { INT($times) } times: **{ $name }**. { $text }

quiz-button-review = Ask me again
quiz-button-progress = What I know

chart-progress-title = What you know by now
chart-progress-subtitle = bar: share of the lesson’s questions you know · seen of all
chart-progress-row = { PERCENT($share) } · { INT($seen) } of { INT($count) }
chart-progress-verdict = { PERCENT($share) } of the course’s { INT($count) } questions
chart-progress-alt = Bars of what you know in each lesson. { $rows }.
