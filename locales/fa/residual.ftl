# One block of a residual net, and what the gradient does on its two paths.

command-residual = بلوک باقی‌مانده، با گرادیان اندازه‌گیری‌شده روی هر دو مسیر
option-layer = بلوک کدام لایه

button-residual-layer = لایهٔ { $layer }
button-residual-explodes = جایی که میان‌بُر منفجر می‌شود
button-residual-tamed = با نرمال‌سازی لایه‌ای

error-layer = گزینهٔ `{ $option }` اینجا از ۱ تا { $max } است، چون شبکه { $max } لایه دارد؛ من «{ $read }» خواندم.

chart-residual-title = بلوک باقی‌مانده: لایهٔ { $layer } از { $depth }، تابع { $activation }
chart-residual-forward = رو به جلو
chart-residual-backward = رو به عقب
chart-residual-activation = تابع فعال‌ساز
chart-residual-normalisation = نرمال‌سازی
chart-residual-skip = میان‌بُر: خودِ { $from }
chart-residual-branch = شاخه: { $from }
chart-residual-times = { SCI($factor) } برابر
chart-residual-size = { SCI($size) }
chart-residual-hands = { $path ->
    [skip] میان‌بُر
   *[branch] شاخه
}، { SCI($factor) } برابر: { SCI($size) }
chart-residual-verdict = میان‌بُر همهٔ گرادیان را پس می‌فرستد، شاخه { SCI($factor) } برابرِ آن را
chart-residual-verdict-angle = میان‌بُر همهٔ گرادیان را پس می‌فرستد، شاخه { SCI($factor) } برابر را با زاویهٔ { $angle } درجه
chart-residual-alt = { $title }. نموداری از دو مسیر، رو به جلو و رو به عقب. از گرادیانی به اندازهٔ { SCI($arriving) } که به جمع می‌رسد، میان‌بُر همه را پس می‌فرستد و شاخه { SCI($branch) }؛ روی هم { SCI($below) } به پایین می‌رسد.
chart-residual-stack-title = همهٔ { $depth } لایه با تابع { $activation }، با میان‌بُر و بی آن
chart-residual-stack-verdict = اول به آخر: بی میان‌بُر { SCI($plain) }، با میان‌بُر { SCI($bridged) }
chart-residual-here = لایهٔ { $layer }

residual-paths = **هر مسیر در لایهٔ { $layer } از { $depth } لایه چه می‌برد؟** گرادیانی به اندازهٔ { SCI($arriving) } به جمع می‌رسد. میان‌بُر (skip) آن را دست‌نخورده پس می‌فرستد، یعنی یک برابر. شاخه آن را در شیب ({ SCI($activation) }) و وزن‌ها ({ SCI($weight) }) ضرب می‌کند و { SCI($factor) } برابرش را پس می‌فرستد.
residual-paths-normalised = **هر مسیر در لایهٔ { $layer } از { $depth } لایه چه می‌برد؟** گرادیانی به اندازهٔ { SCI($arriving) } به جمع می‌رسد. میان‌بُر (skip) آن را دست‌نخورده پس می‌فرستد، یعنی یک برابر. شاخه آن را در شیب ({ SCI($activation) })، نرمال‌سازی ({ SCI($normalisation) }) و وزن‌ها ({ SCI($weight) }) ضرب می‌کند و { SCI($factor) } برابرش را پس می‌فرستد.
residual-sum = این دو مثل دو پیکان با هم جمع می‌شوند، نه مثل دو عدد: { SCI($arriving) } و { SCI($branch) } با زاویهٔ { $angle } درجه نسبت به هم، { SCI($below) } می‌سازند.
residual-sum-even = روی هم { SCI($below) } می‌شوند: آنچه شاخه می‌افزاید کمتر از آن است که پیکان را بچرخاند.
residual-sum-drowned = روی هم { SCI($below) } می‌شوند: سهم میان‌بُر در کنار آنچه شاخه می‌افزاید دیده نمی‌شود.
residual-why = **چرا میان‌بُر هیچ‌گاه در شیبی ضرب نمی‌شود؟** این لایه { $formula } را حساب می‌کند. شیبِ جمع، جمعِ شیب‌هاست: ⁦1 + F′⁩؛ و آن ۱ از میان‌بُر است: نه تابع فعال‌سازی سر راهش هست و نه وزنی.
residual-stack = در همهٔ { $depth } لایه: با میان‌بُر، سیگنال لایهٔ ۱، { SCI($bridged) } برابر سیگنال لایهٔ آخر است و بی میان‌بُر { SCI($plain) } برابر آن.
residual-stack-lost = در همهٔ { $depth } لایه: با میان‌بُر، سیگنال لایهٔ ۱، { SCI($bridged) } برابر سیگنال لایهٔ آخر است؛ بی میان‌بُر، عددها در راه از محدوده بیرون رفتند.
residual-shallow = در شبکه‌ای یک‌لایه، زیر این لایه چیزی نیست که نجات یابد؛ شبکه‌ای عمیق‌تر انتخاب کنید تا ارزش میان‌بُر را ببینید.
residual-grows = **روی دیگر سکه:** اینجا هر لایه بیش از اندازه به آن ۱ می‌افزاید، حدود { SCI($perLayer) } برابر در هر لایه، و سیگنال { SCI($ratio) } برابر می‌شود. میان‌بُر به چیزی نیاز دارد که شاخه را کوچک نگه دارد: نرمال‌سازی، یا وزن‌هایی که نزدیک صفر شروع کنند.
residual-honest = **روی دیگر سکه:** آن ۱ نمی‌گذارد سیگنال محو شود، ولی چیزی هم جلوی بزرگ شدن ⁦1 + F′⁩ را نمی‌گیرد. رِلو با وزن‌های He و میان‌بُر، بی نرمال‌سازی، منفجر می‌شود: دکمه‌اش همین پایین است.
