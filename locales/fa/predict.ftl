# اول پیش‌بینی، بعد اندازه‌گیری: حدس‌ها تا وقتی نتیجه پنهان است، و اینکه چقدر نزدیک بوده‌اند.

command-predict = حدس بزنید شبکه با گرادیان چه می‌کند، سپس اندازه‌اش را ببینید؛ تنها یا با کلاس

option-predict-do = چه کنم: پرسیدن، یکی دیگر، نشان دادن نتیجه، یا نتیجهٔ حدس خودم
option-predict-task = حدس زدن نسبت اول به آخر، یا اینکه کدام منحنی است
option-predict-level = دشواری: ۱ آسان، ۲ متوسط، ۳ سخت
option-predict-seed = شمارهٔ پرسش؛ ۰ یعنی همان که اینجا منتظر است، یا یکی تازه
option-predict-guess = حدس شما از نسبت اول به آخر: ۰٫۰۰۱ یا ⁦1e-3⁩ یا ⁦10^-3⁩، یا توان ده آن: ⁦-3⁩
option-predict-curve = حرف منحنی‌ای که انتخاب می‌کنید

choice-do-ask = پرسیدن
choice-do-new = یکی دیگر
choice-do-reveal = نشان دادن نتیجه
choice-do-mine = حدس خودم
choice-task-ratio = نسبت اول به آخر
choice-task-curves = کدام منحنی
choice-curve-none = هیچ
choice-curve-a = الف
choice-curve-b = ب
choice-curve-c = پ
choice-curve-d = ت

predict-heading = **اول پیش‌بینی، بعد اندازه‌گیری** · { $level ->
    [1] آسان
    [2] متوسط
   *[3] سخت
}
predict-ask-ratio = شبکه‌ای آموزش‌ندیده: **{ $depth } لایهٔ { $activation }** ({ $settings }). نسبت اول به آخر چقدر است؟ یعنی سیگنال ⁦‖∂L/∂h‖⁩ لایهٔ ۱ تقسیم بر همان در آخرین لایهٔ پنهان.
predict-ask-curves = شبکه‌ای آموزش‌ندیده: **{ $depth } لایهٔ { $activation }** ({ $settings }). هر منحنی شبکه‌ای است که اندازه گرفته‌ایم: سیگنال ⁦‖∂L/∂h‖⁩ هر لایه تقسیم بر سیگنال لایهٔ آخر. کدام منحنی مال این شبکه است؟
predict-how-ratio = یکی از توان‌های ده را بزنید، یا بنویسید `/predict 10^-4` یا `/predict 0.002` یا، به شکل توان ده، `/predict -4`. اولین حدس شما به حساب می‌آید.
predict-how-curves = یکی از حرف‌ها را بزنید. اولین انتخاب شما به حساب می‌آید.
predict-together = { $count ->
    [0] هنوز کسی حدس نزده است.
    [1] تا اینجا یک حدس.
   *[other] تا اینجا { $count } حدس.
} حدس‌ها پنهان می‌مانند تا کسی که این را آغاز کرده، یا یکی از مدیران، نتیجه را نشان دهد.
predict-read-first = اینجا پرسشی منتظر حدس نبود؛ پس اول این را بخوانید:
predict-power = { SCI($guess) }
predict-told-kept = حدس شما، { $guess }، ثبت شد و پنهان می‌ماند. { $count ->
    [1] این اولین حدس است.
   *[other] تا اینجا { $count } حدس.
}
predict-told-already = حدس اول شما سر جایش است و فقط همان به حساب می‌آید.
predict-told-late = نتیجه نشان داده شده است و دیگر حدسی به حساب نمی‌آید.
predict-not-yours = نتیجه را کسی که این را آغاز کرده، یا یکی از مدیران، نشان می‌دهد.
predict-no-guess = اینجا حدسی نزده‌اید.
predict-wait = حدس شما ثبت شده است. وقتی نتیجه نشان داده شود، می‌بینید چقدر نزدیک بوده است.

predict-measured = **اندازه‌گیری شد:** { $depth } لایهٔ { $activation } ({ $settings }): نسبت اول به آخر **{ SCI($ratio) }** است؛ حدود { SCI($perLayer) } در هر لایه. { $verdict ->
    [vanishing] گرادیان محو می‌شود.
    [exploding] گرادیان منفجر می‌شود.
   *[healthy] اندازهٔ گرادیان حفظ می‌شود.
}
predict-close = **✓ حدس شما { SCI($guess) } بود**، فقط { NUM($off) } توانِ ده { $side ->
    [high] بیشتر
   *[low] کمتر
} از اندازهٔ واقعی: { $points } امتیاز از ۱۰.
predict-off = حدس شما { SCI($guess) } بود، **{ NUM($off) } توانِ ده { $side ->
    [high] بیشتر
   *[low] کمتر
}** از اندازهٔ واقعی: { $points } امتیاز از ۱۰.
predict-curve-right = **✓ { $letter } درست است.**
predict-curve-wrong = شما { $letter } را انتخاب کردید؛ **{ $right } درست است.** این دو در پایان { NUM($off) } توانِ ده از هم دورند: { $points } امتیاز از ۱۰.
predict-nobody = کسی حدس نزده است.
predict-class-ratio = { $count ->
    [1] یک حدس
   *[other] میانهٔ { $count } حدس
}: **{ SCI($median) }**، یعنی { NUM($off) } توانِ ده { $side ->
    [high] بیشتر
   *[low] کمتر
} از اندازهٔ واقعی. نزدیک‌ترین حدس { NUM($best) } توانِ ده خطا داشت. { $close ->
    [0] خطای هیچ حدسی کمتر از نیم توانِ ده نبود.
    [1] خطای یک حدس کمتر از نیم توانِ ده بود.
   *[other] خطای { $close } حدس کمتر از نیم توانِ ده بود.
}
predict-class-curves = **{ $letter } درست است**؛ از { $count } حدس، { $right } حدس همین بود.

predict-button-power = { $power ->
    [0] ۱
   *[other] { POWER($power) }
}
predict-button-curve = { $letter }
predict-button-reveal = نشان دادن نتیجه
predict-button-mine = حدس من چطور بود؟
predict-button-run = همهٔ اندازه‌گیری
predict-button-why = چرا؟
predict-button-another = یکی دیگر
predict-button-easier = آسان‌تر
predict-button-harder = سخت‌تر
predict-button-curves = با منحنی‌ها
predict-button-ratio = با عددها

error-predict-guess = حدس یا خود نسبت است، مانند ۰٫۰۰۱ یا ⁦10^-3⁩، یا توان ده آن، از ⁦-{ $most }⁩ تا ۰.
error-predict-curve = یکی از { $count } منحنی را با حرفش انتخاب کنید.
error-predict-ratio = اینجا باید عددی حدس بزنید، مانند ⁦10^-3⁩.
error-predict-curves = اینجا باید یکی از منحنی‌ها را با حرفش انتخاب کنید.

chart-prediction-title = پیش‌بینی و اندازه‌گیری: { $depth } لایهٔ { $activation }
chart-prediction-run = اندازه‌گیری‌شده
chart-prediction-strip = حدس‌ها از نسبت اول به آخر
chart-prediction-measured = اندازه‌گیری‌شده
chart-prediction-median = { $count ->
    [1] حدس، با ضریب یکسان در هر لایه
   *[other] میانهٔ حدس‌ها، با ضریب یکسان در هر لایه
}
chart-prediction-guesses = { $count ->
    [1] یک حدس
   *[other] { $count } حدس
}
chart-prediction-axis = حدس‌ها کنار هم
chart-prediction-yours = حدس
chart-prediction-rule-median = میانه
chart-prediction-rule-measured = اندازه‌گیری‌شده
chart-prediction-height = سیگنال ⁦‖∂L/∂h‖⁩ نسبت به لایهٔ آخر
chart-prediction-verdict = { $count ->
    [0] نسبت اول به آخر: { SCI($ratio) }
    [1] حدس: { SCI($median) }، اندازه‌گیری‌شده: { SCI($ratio) }
   *[other] میانهٔ { $count } حدس: { SCI($median) }، اندازه‌گیری‌شده: { SCI($ratio) }
}
chart-prediction-alt = { $title }. نسبت اول به آخر { SCI($ratio) } اندازه‌گیری شد. { $count ->
    [0] کسی حدس نزده بود.
    [1] یک حدس: { SCI($median) }.
   *[other] { $count } حدس با میانهٔ { SCI($median) }.
}

chart-curves-title = کدام منحنی است؟ { $depth } لایه
chart-curves-subtitle = ‏⁦‖∂L/∂h‖⁩ هر لایه، میانهٔ ۸ بذر
chart-curves-hidden = هر منحنی شبکه‌ای دیگر است
chart-curves-verdict = پاسخ: { $letter }
chart-curves-votes = { $letter }: { $count } حدس
chart-curves-alt = { $title } نسبت اول به آخر: { $rows }.
chart-curves-alt-row = { $letter } { SCI($ratio) }

privacy-predictions = { $count ->
    [0] - پیش‌بینی‌هایی که آغاز کرده‌اید، بی‌آنکه حدسی بزنید. پس از { $days } روز فراموش می‌شوند.
    [1] - حدس‌های شما در پیش‌بینی‌ها: یک حدس، بدون نام شما. پس از { $days } روز فراموش می‌شود.
   *[other] - حدس‌های شما در پیش‌بینی‌ها: { $count } حدس، بدون نام شما. هر یک پس از { $days } روز فراموش می‌شود.
}
