# پرسش‌هایی که هر بار از نو ساخته و اندازه‌گیری می‌شوند. از هر الگو: خود پرسش، و دلیل پاسخ در حداکثر ۲۰۰ نویسه.

generated-magnitude = حدود { SCI($value) }
generated-true = درست
generated-false = نادرست
generated-fate-vanishing = محو می‌شود: کمتر از یک‌بیستم می‌رسد.
generated-fate-healthy = کم‌وبیش به همان اندازه می‌ماند.
generated-fate-exploding = منفجر می‌شود: بیش از بیست برابر می‌رسد.

# پاره‌هایی از پرسش‌های پایین.
generated-act = { $act ->
    [sigmoid] سیگموید
    [tanh] تانژانت هذلولوی
    [relu] رِلو
   *[other] { $act }
}
generated-weights = { $gain ->
    [1] وزن‌های Xavier
   *[other] وزن‌های Xavier ضرب در { NUM($gain) }
}
generated-recipe = { $recipe ->
    [sigmoid-xavier] سیگموید با وزن‌های Xavier
    [sigmoid-large] سیگموید با دو برابرِ وزن‌های Xavier
    [tanh-small] تانژانت هذلولوی با نصفِ وزن‌های Xavier
    [tanh-xavier] تانژانت هذلولوی با وزن‌های Xavier
    [relu-xavier] رِلو با وزن‌های Xavier
    [relu-he] رِلو با وزن‌های He
    [relu-large] رِلو با یک‌ونیم برابرِ وزن‌های He
    [relu-batch-norm] رِلو با وزن‌های He و نرمال‌سازی دسته‌ای
    [relu-residual] رِلو با وزن‌های He و اتصال باقی‌مانده
   *[other] { $recipe }
}

generated-learning-rate-text = در شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ سیگموید و نرخ یادگیری { NUM($slow) }، گامِ وزن‌های لایهٔ ۱ به اندازهٔ { SCI($before) } برابرِ گامِ آخرین لایهٔ پنهان است. با نرخ { NUM($fast) } این نسبت چقدر می‌شود؟
generated-learning-rate-why = نرخ یادگیری همهٔ گام‌ها را { INT($times) } برابر می‌کند، گام لایهٔ آخر را هم. پس لایهٔ ۱ همان‌قدر عقب می‌ماند: { SCI($key) }.

generated-verdict-text = شبکه‌ای آموزش‌ندیده با { $depth } لایه: { generated-recipe }. سیگنال ⁦‖∂L/∂h‖⁩ در راه برگشت از آخرین لایهٔ پنهان تا لایهٔ ۱ چه می‌شود؟
generated-verdict-why = اندازه گرفتیم: { SCI($key) } برابرِ آن می‌رسد؛ یعنی هر لایه با ضریبی نزدیک { SCI($factor) }.

generated-vanishing-text = چهار شبکهٔ آموزش‌ندیده، هر یک با { $depth } لایه. در کدام‌ها کمتر از یک‌بیستمِ سیگنالِ ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد؟
generated-vanishing-why = در هشت بار اندازه‌گیری: { $count } تا از چهار شبکه. در آن‌ها حاصل‌ضرب شیب و وزن تقریباً در هر لایه کمتر از یک است.

generated-weight-lens-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ { generated-act } و { generated-weights }: از سیگنال ⁦‖∂L/∂h‖⁩ در آخرین لایهٔ پنهان { SCI($signal) } برابرش به لایهٔ ۱ می‌رسد. ⁦‖∂L/∂W‖⁩ لایهٔ ۱ چند برابرِ ⁦‖∂L/∂W‖⁩ آخرین لایهٔ پنهان است؟
generated-weight-lens-why = گرادیان وزن، سیگنال ضرب در ورودی است. ورودی‌ها در راه رفت همان‌قدر کم می‌شوند که سیگنال در راه برگشت؛ پس سهم همهٔ لایه‌ها تقریباً یکی است: { SCI($key) }.

generated-sigmoid-gain-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ سیگموید و وزن‌های Xavier ضرب در { NUM($gain) }. چه سهمی از سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد؟
generated-sigmoid-gain-why = شیب ضرب در وزن اینجا حدود { SCI($factor) } است، نه یک‌چهارم. از { $factors } تا چنین ضریبی { SCI($key) } می‌ماند.

generated-saturated-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ سیگموید که بایاس‌هایش از { NUM($bias) } شروع می‌شوند، جایی که منحنی بالاست. چه سهمی از سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد؟
generated-saturated-why = آن بالا منحنی تقریباً تخت است و در راه برگشت فقط شیب به حساب می‌آید. هر لایه حدود { SCI($factor) } باقی می‌گذارد و همه با هم { SCI($key) }.

generated-power-of-factor-text = در شبکه‌ای آموزش‌ندیده، هر یک از { $factors } گام برگشت از آخرین لایهٔ پنهان تا لایهٔ ۱ سیگنال را به طور میانگین در { SCI($factor) } ضرب می‌کند. چه سهمی از آن می‌رسد؟ توان ده، با خطای نیم واحد در نما، کافی است.
generated-power-of-factor-why = ضریب‌ها در هم ضرب می‌شوند: { SCI($factor) } به توان { $factors }؛ اندازه‌گیری شده: { SCI($key) }.

generated-tanh-small-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ تانژانت هذلولوی و وزن‌های Xavier ضرب در { NUM($gain) }. چه سهمی از سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد؟
generated-tanh-small-why = شیب تانژانت هذلولوی حداکثر ۱ است، ولی وزن‌ها هم ضریب‌اند: { $factors } ضریبِ حدود { SCI($factor) }، روی هم { SCI($key) }.

generated-deeper-text = { generated-act } با { generated-weights }: با { $depth } لایه، { SCI($before) } برابرِ سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد. با { $deep } لایه چه سهمی می‌رسد؟
generated-deeper-why = ضریب‌ها دو برابر می‌شوند و در هم ضرب می‌شوند: آنچه می‌ماند تقریباً به توان دو می‌رسد. اندازه‌گیری شده: { SCI($key) }.

generated-wider-text = { generated-act }، { $depth } لایه، { generated-weights }: با { $narrow } واحد در هر لایه، { SCI($before) } برابرِ سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد. با { $wide } واحد در هر لایه چه سهمی می‌رسد؟
generated-wider-why = در لایهٔ پهن‌تر وزن‌های آغازین کوچک‌ترند؛ پس ضریب هر لایه همان است و تعداد لایه‌ها هم. اندازه‌گیری شده: { SCI($key) }.

generated-tenth-text = شبکه‌ای آموزش‌ندیده با { $depth } لایه: { generated-recipe }. دست‌کم یک‌دهمِ سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد.
generated-tenth-why = اندازه گرفتیم: { SCI($key) } برابرِ آن می‌رسد؛ یعنی هر لایه با ضریبی نزدیک { SCI($factor) }.

generated-relu-xavier-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ رِلو و وزن‌های Xavier. چه سهمی از سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد؟
generated-relu-xavier-why = رِلو نیمی از مربع سیگنال را می‌بندد و وزن‌های Xavier آن را جبران نمی‌کنند: هر لایه حدود { SCI($factor) }، همه با هم { SCI($key) }.

generated-residual-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ { generated-act }، وزن‌های { $init ->
    [he] He
   *[other] Xavier
} و اتصال باقی‌مانده، بدون نرمال‌سازی. سیگنال ⁦‖∂L/∂h‖⁩ در لایهٔ ۱ چند برابرِ اندازهٔ آن در آخرین لایهٔ پنهان است؟
generated-residual-why = سهم شاخه روی سهم میان‌بُر می‌آید؛ پس هر لایه حدود { SCI($factor) } برابر می‌کند و { $factors } بار پشت سر هم { SCI($key) } می‌شود.

generated-batch-norm-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ رِلو، وزن‌های He و نرمال‌سازی دسته‌ای. سیگنال ⁦‖∂L/∂h‖⁩ در لایهٔ ۱ چند برابرِ اندازهٔ آن در آخرین لایهٔ پنهان است؟
generated-batch-norm-why = پیش از آموزش، لایهٔ رِلو با نرمال‌سازی دسته‌ای در راه برگشت حدود { SCI($factor) } برابر می‌کند و { $factors } بار پشت سر هم { SCI($key) } می‌شود.

generated-time-steps-text = شبکهٔ بازگشتی ساده‌ای با تانژانت هذلولوی، آموزش‌ندیده و بازشده در { $steps } گام. هر گام گرادیان را در حدود { SCI($factor) } ضرب می‌کند. چه سهمی از ⁦‖∂L/∂h‖⁩ گام آخر به گام اول می‌رسد؟
generated-time-steps-why = همان وزن‌ها در هر گام دوباره ضرب می‌شوند: { SCI($factor) } به توان { $factors } می‌شود { SCI($key) }.

generated-forget-gate-text = یک LSTM آموزش‌ندیده در { $steps } گام که بایاس دروازهٔ فراموشی‌اش از { NUM($bias) } شروع می‌شود؛ یعنی دروازه تقریباً { PERCENT($open) } باز است. چه سهمی از ⁦‖∂L/∂h‖⁩ گام آخر به گام اول می‌رسد؟
generated-forget-gate-why = حافظه در هر گام در مقدار دروازه ضرب می‌شود و گرادیان هم همراهش: هر گام حدود { SCI($factor) }، همه با هم { SCI($key) }.

generated-relu-large-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ رِلو و وزن‌های He ضرب در { NUM($gain) }. سیگنال ⁦‖∂L/∂h‖⁩ در لایهٔ ۱ چند برابرِ اندازهٔ آن در آخرین لایهٔ پنهان است؟
generated-relu-large-why = وزن‌های He سیگنال را درست نگه می‌دارند؛ این‌ها در هر لایه حدود { SCI($factor) } برابرش می‌کنند و { $factors } بار پشت سر هم { SCI($key) } می‌شود.

generated-other-start-text = { $depth } لایهٔ { generated-act } با وزن‌های Xavier: { SCI($before) } برابرِ سیگنال ⁦‖∂L/∂h‖⁩ آخرین لایهٔ پنهان به لایهٔ ۱ می‌رسد. اگر همهٔ وزن‌ها از { NUM($gain) } برابرِ این شروع شوند، چه سهمی می‌رسد؟
generated-other-start-why = وزن‌ها در هر لایه یک ضریب‌اند؛ پس { NUM($gain) } به تعداد { $factors } بار ضرب می‌شود. اندازه‌گیری شده: { SCI($key) }.

generated-clipping-text = شبکه‌ای آموزش‌ندیده با { $depth } لایهٔ سیگموید. طول گرادیان وزن‌های پنهانش { SCI($length) } است و بُرش آن را به حداکثر { SCI($limit) } محدود می‌کند. پس از بُرش، سهم لایهٔ ۱ چه طولی دارد؟
generated-clipping-why = گرادیان از حد کوتاه‌تر است و بُرش به آن دست نمی‌زند. طول سهم لایهٔ ۱ همان { SCI($key) } می‌ماند: بُرش چیزی را بلند نمی‌کند.

generated-ranking-text = چهار شبکهٔ آموزش‌ندیده، هر یک با { $depth } لایه. آن‌ها را به ترتیبِ سیگنال لایهٔ ۱ نسبت به آخرین لایهٔ پنهان مرتب کنید؛ کمترین سهم اول.
generated-ranking-why = اندازه گرفتیم: از { SCI($least) } تا { SCI($most) }. ضریب هر لایه تعیین می‌کند، و این ضریب به تعداد لایه‌ها ضرب می‌شود.

generated-product-of-powers-text = عددی { $count } بار پشت سر هم در { NUM($base) } ضرب می‌شود. در پایان چند برابر شده است؟
generated-product-of-powers-why = حاصل‌ضرب { $count } ضریبِ { NUM($base) } می‌شود { NUM($base) } به توان { $count }؛ یعنی { SCI($key) }.

generated-chain-of-slopes-text = ⁦f⁩ تابع { generated-act } است و { $links } بار پشت سر هم اعمال می‌شود، از ⁦x = { SCI($at) }⁩. شیب کل زنجیره در آن نقطه چقدر است؟
generated-chain-of-slopes-why = شیب هر حلقه در همان‌جایی گرفته می‌شود که واقعاً ایستاده است، و هر { $links } شیب در هم ضرب می‌شوند: { SCI($key) }.

generated-scaled-variance-text = واریانس ورودی‌های یک واحد { SCI($before) } است. همهٔ آن‌ها در { NUM($gain) } ضرب می‌شوند. واریانسشان چقدر می‌شود؟
generated-scaled-variance-why = واریانس از مربع فاصله‌ها ساخته شده است؛ پس در مربعِ { NUM($gain) } ضرب می‌شود: { SCI($key) }.
