# Really training: does the net learn, which of its layers do, and what does the gradient do meanwhile.

command-train = شبکه‌ای را واقعاً با دادهٔ واقعی آموزش می‌دهد: یاد می‌گیرد؟ کدام لایه‌هایش؟

option-data = آنچه شبکه باید یاد بگیرد: دو مارپیچ، دو دایره یا رقم‌های دست‌نویس
option-optimiser = بهینه‌ساز: هر گام چطور از گرادیان ساخته شود
option-training-lr = نرخ یادگیری η در همهٔ گام‌ها
option-clip = بلندترین گرادیانی که یک گام دنبال می‌کند؛ بلندتر از آن کوتاه می‌شود، صفر یعنی بدون بُرش
option-training-steps = تعداد گام‌های آموزش
option-training-seeds = چند بار همهٔ کار با عددهای تصادفی دیگر تکرار شود
option-by = مقایسه بر پایهٔ گرادیان، یا بر پایهٔ یادگیری

choice-data-spirals = دو مارپیچ
choice-data-circles = دو دایره
choice-data-digits = رقم‌های دست‌نویس
choice-optimiser-sgd = SGD
choice-optimiser-momentum = تکانه
choice-optimiser-adam = Adam
choice-by-gradient = گرادیان
choice-by-training = آموزش

setting-learningRate = ⁦η = { SCI($value) }⁩
setting-steps = { INT($value) } گام
setting-clip = { $clips ->
    [yes] بُرش در { SCI($value) }
   *[no] بدون بُرش
}

button-slower = گام‌های کوچک‌تر
button-clip = با بُرش گرادیان
button-training-compare = در کنار درمان‌ها
button-five-seeds = پنج بذر
button-train-longer = دو برابر گام
button-train-all = واقعاً همه را آموزش بدهید
start-button-train = آموزش: آیا یاد می‌گیرد؟
button-train = واقعاً آموزشش بدهید

error-too-long-training = این آموزش { NUM($times) } برابر زمانی است که یک پاسخ می‌تواند بگیرد. نزدیک‌ترین حالتی که جا می‌شود این است.

chart-axis-training-step = گام آموزش
chart-training-loss = زیان
chart-training-accuracy = درصد پاسخ‌های درست (دادهٔ نادیده)
chart-training-guess = حدس تصادفی
chart-training-majority = همیشه یک پاسخ
chart-training-title = { $verdict ->
    [learned] یاد می‌گیرد
    [partly] کمی یاد می‌گیرد
    [diverged] از هم می‌پاشد
   *[chance] هیچ یاد نمی‌گیرد
}: { $data }، { $depth } لایه با تابع { $activation }
chart-training-title-many = کدام یاد می‌گیرد؟ { $data }
chart-training-title-any = کدام یاد می‌گیرد؟
chart-training-verdict = { $verdict ->
    [diverged] از هم پاشید: در آخرین گام سالم { PERCENT($accuracy) } نمونه‌های نادیده درست
   *[other] { PERCENT($accuracy) } نمونه‌های نادیده درست؛ همیشه یک پاسخ: { PERCENT($majority) }
}
chart-training-verdict-many = نمونه‌های نادیدهٔ درست: { PERCENT($bestAccuracy) } ({ $best })، { PERCENT($worstAccuracy) } ({ $worst })
chart-training-alt = { $title }. دو نمودار خطی در طول گام‌های آموزش: زیان، و سهم پاسخ‌های درست به نمونه‌های کنارگذاشته. { $rows }.
chart-training-alt-row = { $name }: در پایان { PERCENT($accuracy) } درست، همیشه یک پاسخ { PERCENT($majority) }
chart-training-pace = جابه‌جایی در هر گام: ⁦‖ΔW‖/‖W‖⁩
chart-training-field = { $seeds ->
    [one] پاسخ شبکه در هر نقطه
   *[other] پاسخ نخستین شبکه در هر نقطه
}
chart-training-blown-up = از هم پاشید: گام { $step }
chart-training-class = { $class ->
    [a] گروه الف، نادیده
   *[b] گروه ب، نادیده
}
chart-training-map-title = کدام لایه‌ها یاد می‌گیرند: { $data }، { $depth } لایه با تابع { $activation }
chart-training-map-verdict = { $depth ->
    [one] هر گام وزن‌ها را به اندازهٔ { SCI($first) } خودشان جابه‌جا می‌کند
   *[other] هر گام لایهٔ ۱ را به اندازهٔ { SCI($first) } وزن‌هایش جابه‌جا می‌کند، لایهٔ { $depth } را { SCI($last) }
}
chart-training-map-alt = نقشهٔ رنگی لایه و گام آموزش ({ $data }، { $activation }): هر گام وزن‌های هر لایه را چقدر جابه‌جا کرده است. در یک گام معمولی، لایهٔ ۱ به اندازهٔ { SCI($first) } وزن‌هایش و لایهٔ { $depth } به اندازهٔ { SCI($last) } جابه‌جا شده است.{ $plane ->
    [yes] { " " }در کنار آن، پاسخ شبکه در همه‌جای صفحه با نقطه‌های کنارگذاشته: { PERCENT($accuracy) } درست.
   *[no] { "" }
}
chart-training-animation-title = گرادیان در طول یادگیری: { $depth } لایه با تابع { $activation }
chart-training-frame = گام { INT($step) } از { INT($steps) }: { PERCENT($accuracy) } نمونه‌های نادیده درست
chart-training-animation-alt = پویانمایی در { $frames } تصویر: اندازهٔ گرادیان در هر یک از { $depth } لایه با تابع { $activation }، روی محور لگاریتمی، وقتی شبکه { $data } را یاد می‌گیرد. نسبت لایهٔ اول به آخر: در گام اول { SCI($startRatio) } و در پایان { SCI($endRatio) }.

train-net = شبکهٔ { $number }
train-learned = **یاد گرفت.** پس از { INT($steps) } گام، شبکه به { PERCENT($accuracy) } از { $heldOut } نمونهٔ کنارگذاشته (held-out)، که هرگز از آن‌ها یاد نگرفته، درست پاسخ می‌دهد؛ اگر همیشه پرتکرارترین پاسخ را می‌داد به { PERCENT($majority) } می‌رسید.
train-partly = **کمی یاد گرفت.** پس از { INT($steps) } گام، شبکه به { PERCENT($accuracy) } از { $heldOut } نمونهٔ کنارگذاشته (held-out)، که هرگز از آن‌ها یاد نگرفته، درست پاسخ می‌دهد؛ اگر همیشه پرتکرارترین پاسخ را می‌داد به { PERCENT($majority) } می‌رسید. این بهتر از شانس است، ولی هنوز راه زیادی مانده.
train-chance = **هیچ یاد نگرفت.** پس از { INT($steps) } گام، شبکه به { PERCENT($accuracy) } از { $heldOut } نمونهٔ کنارگذاشته (held-out)، که هرگز از آن‌ها یاد نگرفته، درست پاسخ می‌دهد؛ اگر همیشه پرتکرارترین پاسخ را می‌داد به { PERCENT($majority) } می‌رسید. یعنی نه بیش از آنچه شانس توضیح می‌دهد.
train-lucky = **هیچ یاد نگرفت.** پس از { INT($steps) } گام، شبکه به { PERCENT($accuracy) } از { $heldOut } نمونهٔ کنارگذاشته (held-out)، که هرگز از آن‌ها یاد نگرفته، درست پاسخ می‌دهد. این بیشتر از { PERCENT($majority) } است که همیشه یک پاسخ به آن می‌رسد؛ ولی شبکه پیش از نخستین گام هم، از بخت وزن‌های تصادفی‌اش، به { PERCENT($untrained) } درست پاسخ می‌داد.
train-diverged = **در گام { INT($step) } از هم پاشید**: از آنجا به بعد زیان یا گرادیان دیگر عدد نیست و از ⁦10³⁰⁸⁩ گذشته است. گامی که از هدف رد شود گرادیان بعدی را بزرگ‌تر می‌کند، و آن هم گام بعدی را.
train-blown-up = **از هم پاشید.** زیان از { SCI($firstLoss) } به { SCI($lastLoss) } رسید و از { $heldOut } نمونهٔ کنارگذاشته (held-out) فقط { PERCENT($accuracy) } درست پاسخ گرفت؛ همیشه یک پاسخ به { PERCENT($majority) } می‌رسید. گام‌ها از هدف رد می‌شوند.
train-one-seed = (این یک بار اجرا با یک بذر است؛ بار دیگر شاید جور دیگری تمام شود.)
train-seeds = از { $runs } بار اجرا، هر کدام با وزن‌ها و داده‌های خودش: { $learned } بار یاد گرفت، { $partly } بار کمی، { $chance } بار هیچ، و { $diverged } بار از هم پاشید. عددهای اینجا میانه‌اند.

train-gradient-vanishing = **گرادیان:** پیش از نخستین گام، از سیگنال لایهٔ { $depth } فقط { SCI($startRatio) } آن به لایهٔ ۱ می‌رسید: در راه محو می‌شد. در آخرین گام اندازه‌گیری‌شده: { SCI($endRatio) }.
train-gradient-healthy = **گرادیان:** پیش از نخستین گام، سیگنال لایهٔ ۱ برابر { SCI($startRatio) } سیگنال لایهٔ { $depth } بود: سالم می‌رسید. در آخرین گام اندازه‌گیری‌شده: { SCI($endRatio) }.
train-gradient-exploding = **گرادیان:** پیش از نخستین گام، سیگنال لایهٔ ۱ به { SCI($startRatio) } برابر سیگنال لایهٔ { $depth } می‌رسید: در راه منفجر می‌شد. در آخرین گام اندازه‌گیری‌شده: { SCI($endRatio) }.
train-gradient-spent = اینکه در پایان گرادیان همهٔ لایه‌ها ناچیز است بیماری نیست: شبکه دیگر تقریباً خطایی ندارد و چیزی برای اصلاح نمانده است.
train-shallow = **با یک لایهٔ پنهان** چیزی برای ضرب شدن نیست: گرادیان یک‌راست از خروجی به آن می‌رسد.

train-layers-asleep = **کدام لایه‌ها یاد گرفتند؟** یک گام معمولی وزن‌های لایهٔ ۱ را به اندازهٔ { SCI($first) } خودشان جابه‌جا کرد و وزن‌های لایهٔ { $depth } را { SCI($last) } (آهنگ سالم حدود ۰٫۰۰۱ است). { $asleep ->
    [one] لایهٔ ۱ در هر گام کمتر از ۰٫۰۰۰۰۱ جابه‌جا شد
   *[other] { $asleep } لایهٔ نزدیک ورودی در هر گام کمتر از ۰٫۰۰۰۰۱ جابه‌جا شدند
}؛ آنچه می‌فرستند هنوز کم‌وبیش همان است که وزن‌های تصادفیِ آغاز می‌ساختند.
train-layers-all-asleep = **کدام لایه‌ها یاد گرفتند؟** هیچ‌کدام. یک گام معمولی وزن‌های لایهٔ ۱ را به اندازهٔ { SCI($first) } خودشان جابه‌جا کرد و وزن‌های لایهٔ { $depth } را { SCI($last) }؛ آهنگ سالم حدود ۰٫۰۰۱ است.
train-layers-awake = **کدام لایه‌ها یاد گرفتند؟** همه. تا وقتی هنوز چیز زیادی برای یاد گرفتن بود، یک گام معمولی وزن‌های لایهٔ ۱ را به اندازهٔ { SCI($first) } خودشان جابه‌جا کرد و وزن‌های لایهٔ { $depth } را { SCI($last) }؛ آهنگ سالم حدود ۰٫۰۰۱ است.
train-layers-wild = پیش از آن، یک گام معمولی وزن‌های لایهٔ ۱ را به اندازهٔ { SCI($first) } خودشان جابه‌جا کرد و وزن‌های لایهٔ { $depth } را { SCI($last) }. آهنگ سالم حدود ۰٫۰۰۱ است.
train-layers-adam = بهینه‌ساز Adam هر گرادیان را بر اندازهٔ معمول خودش تقسیم می‌کند و لایه‌های کم‌صدا را بیدار می‌کند؛ ولی فقط تا وقتی این اندازه از ε آن، یعنی ⁦10⁻⁸⁩، خیلی کوچک‌تر نباشد: آنچه محو شده با Adam هم خواب می‌ماند.
train-batch-norm = (برای پاسخ دادن، میانگین و واریانسِ نرمال‌سازی دسته‌ای همان میانگین و واریانس دادهٔ آموزش است و ثابت می‌ماند تا پاسخ به نمونه‌های کناری بستگی نداشته باشد.)

train-next-remedy = **چه کمک می‌کند؟** همین شبکه با همین آموزش، و فقط یک درمان: دکمه‌ای را بزنید و ببینید یاد می‌گیرد یا نه. گام‌های بیشتر به‌تنهایی کمکی نمی‌کند: آنچه نمی‌رسد، جمع هم نمی‌شود.
train-next-rate = **مشکل این شبکه راه برگشت گرادیان نبود.** گام‌هایی کوچک‌تر از { SCI($lr) }، گام‌های بیشتر یا بهینه‌سازی دیگر را امتحان کنید.
train-next-larger = **مشکل این شبکه راه برگشت گرادیان نبود:** گام‌هایش زیادی کوچک‌اند. نرخ یادگیری بزرگ‌تر از { SCI($lr) } یا بهینه‌سازی دیگر را امتحان کنید.
train-next-longer = **حالا چه؟** گام‌های بیشتر، نرخ یادگیری دیگر، یا یک درمان دیگر.
train-next-compare = **حالا چه؟** آن را کنار شبکهٔ ساده یا درمانی دیگر بگذارید تا ببینید هر کدام چه چیزی را عوض می‌کند.
train-next-deeper = **حالا چه؟** سیگنال در آغاز ضعیف بود و شبکه با این حال یاد گرفت. با دو برابر لایه یا درمانی دیگر می‌بینید چقدر به مرز نزدیک بود.
train-next-slower = **چه کمک می‌کند؟** گام‌هایی کوچک‌تر از { SCI($lr) }، یا وزن‌هایی که کوچک‌تر شروع کنند.
train-next-clip = **چه کمک می‌کند؟** گام‌هایی کوچک‌تر از { SCI($lr) }، یا بُرش گرادیان (gradient clipping) که هر گرادیان زیادی بلند را کوتاه می‌کند. بُرش، گرادیانی را که محو شده برنمی‌گرداند.

train-intro = **{ $count } شبکه، هر کدام جداگانه آموزش دیده و با نمونه‌هایی سنجیده شده که هرگز از آن‌ها یاد نگرفته است:**
train-row = - **{ $name }**: { $verdict ->
    [learned] یاد گرفت
    [partly] کمی یاد گرفت
    [diverged] از هم پاشید
   *[chance] هیچ یاد نگرفت
}؛ { PERCENT($accuracy) } درست (همیشه یک پاسخ: { PERCENT($majority) })، و یک گام معمولی لایهٔ ۱ را به اندازهٔ { SCI($first) } وزن‌هایش جابه‌جا کرد
train-row-diverged = - **{ $name }**: در گام { INT($step) } از هم پاشید
train-end = هر دکمه یکی از آن‌ها را به‌تنهایی نشان می‌دهد، با لایه‌ها و گرادیانش.
