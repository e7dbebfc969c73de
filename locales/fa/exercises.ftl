# تمرین‌های نردبان ریاضی. از هر کدام: خود پرسش، راه حل، هر لغزش چگونه پیدا می‌شود، و یک راهنمایی.

exercise-type = پاسخ را این‌طور بنویسید: `/math answer:…`؛ مثلاً ۰٫۲۵ یا ۱/۴ یا ⁦1e-6⁩ یا ⁦10^-6⁩.
exercise-choose = انتخاب کنید:
exercise-option = { SCI($value) }
exercise-right = **✓ { SCI($answer) } درست است.**
exercise-not-yet = **{ SCI($answer) } هنوز پاسخ نیست.**

exercise-product = حاصل ⁦({ POWER($a, $m) }) × ({ POWER($b, $n) })⁩ چقدر است؟
exercise-product-right = عددها را ضرب کنید: ⁦{ $a } × { $b } = { $product }⁩؛ نماها را جمع کنید: ⁦{ $m } + ({ $n }) = { $exponent }⁩. روی هم می‌شود ⁦{ POWER($product, $exponent) }⁩.
exercise-product-slip-exponents-multiplied = نماها را در هم ضرب کرده‌اید. در ضرب توان‌های ده، ده‌ها پشت سر هم می‌آیند؛ پس نماهای { $m } و { $n } با هم **جمع** می‌شوند.
exercise-product-slip-minus-lost = علامت منفی نما گم شده است. هر دو عدد بسیار کوچک‌تر از یک‌اند، پس حاصل‌ضربشان از هر دو کوچک‌تر است.
exercise-product-slip-numbers-added = نما درست است، ولی { $a } و { $b } را جمع کرده‌اید. این ضرب است: آن‌ها را هم ضرب کنید.
exercise-product-slip-exponents-subtracted = نماها را از هم کم کرده‌اید؛ این کار تقسیم است. در ضرب، { $m } و { $n } با هم **جمع** می‌شوند.
exercise-product-hint = در دو گام: اول { $a } و { $b } را ضرب کنید، سپس نماهای { $m } و { $n } را جمع کنید.

exercise-repeated = هر یک از { $count } لایه گرادیان را { SCI($base) } برابر می‌کند. در پایان چقدر از آن می‌ماند؟
exercise-repeated-right = از { $count } ضریبِ { SCI($base) }، عددِ { SCI($base) } به توان { $count } به دست می‌آید که { SCI($key) } است.
exercise-repeated-slip-multiplied-by-count = این { $count } برابرِ { SCI($base) } است. ولی لایه‌ها با هم جمع نمی‌شوند: هر لایه آنچه را از لایهٔ پیش مانده ضرب می‌کند.
exercise-repeated-slip-divided-by-count = این { SCI($base) } است که میان { $count } لایه تقسیم شده. ولی هر لایه دوباره در { SCI($base) } ضرب می‌کند.
exercise-repeated-slip-one-fewer = نزدیک است: ضریب‌ها را دوباره بشمارید. یکی کم گرفته‌اید.
exercise-repeated-hint = ضریب‌ها را پشت سر هم بنویسید، ⁦{ SCI($base) } × { SCI($base) } × …⁩، { $count } تا، و گام به گام ضرب کنید.

exercise-two-points = خط راستی از ⁦({ SCI($x1) }, { SCI($y1) })⁩ و ⁦({ SCI($x2) }, { SCI($y2) })⁩ می‌گذرد. شیبش چقدر است؟
exercise-two-points-right = بالا: ⁦{ SCI($y2) } − { SCI($y1) } = { SCI($rise) }⁩. جلو: ⁦{ SCI($x2) } − { SCI($x1) } = { SCI($run) }⁩. شیب: ⁦{ SCI($rise) } ÷ { SCI($run) } = { SCI($key) }⁩.
exercise-two-points-slip-upside-down = این جلو تقسیم بر بالاست: کسر را برگردانید. شیب یعنی بالا تقسیم بر جلو.
exercise-two-points-slip-only-rise = این مقدار بالا رفتن است: { SCI($rise) }. آن را بر مقدار جلو رفتن تقسیم کنید.
exercise-two-points-slip-sign = اندازه‌اش درست است، علامتش نه. از چپ به راست که برویم، خط بالا می‌رود یا پایین؟
exercise-two-points-slip-one-point = عددهای یک نقطه را بر هم تقسیم کرده‌اید. برای شیب، **تفاوت** دو نقطه لازم است.
exercise-two-points-hint = تفاوت عددهای دوم را، ⁦{ SCI($y2) } − { SCI($y1) }⁩، بر تفاوت عددهای اول، ⁦{ SCI($x2) } − { SCI($x1) }⁩، تقسیم کنید.

exercise-step = وزنی در { SCI($weight) } است. شیب تابع زیان آنجا { SCI($slope) } و نرخ یادگیری { SCI($rate) } است. هر گام یادگیری، به اندازهٔ نرخ یادگیری ضرب در شیب، **خلاف** شیب می‌رود. وزن پس از یک گام کجاست؟
exercise-step-right = نرخ یادگیری ضرب در شیب می‌شود ⁦{ SCI($rate) } × { SCI($slope) } = { SCI($moved) }⁩. خلاف شیب: ⁦{ SCI($weight) } − ({ SCI($moved) }) = { SCI($key) }⁩.
exercise-step-slip-uphill = این گام **همراه** شیب رفته است، رو به بالا: زیان بیشتر می‌شود. به‌جای جمع، کم کنید.
exercise-step-slip-rate-forgotten = همهٔ شیب را برداشته‌اید. اول آن را در نرخ یادگیری، یعنی { SCI($rate) }، ضرب کنید.
exercise-step-slip-start-forgotten = این مقدار جابه‌جایی وزن است. وزن از { SCI($weight) } راه افتاده: به کجا می‌رسد؟
exercise-step-hint = اول ⁦{ SCI($rate) } × { SCI($slope) }⁩ را حساب کنید، سپس آن را از { SCI($weight) } کم کنید.

exercise-power = تابع ⁦f(x) = { $a }x{ $n ->
    [2] ²
   *[3] ³
}⁩ است. مشتق آن در ⁦x = { $x }⁩ چقدر است؟
exercise-power-right = نما پایین می‌آید و ضریب می‌شود: ⁦f′(x) = { $factor }x{ $n ->
    [2] {""}
   *[3] ²
}⁩. در ⁦x = { $x }⁩ می‌شود { SCI($key) }.
exercise-power-slip-value = این ⁦f({ $x })⁩ است، یعنی ارتفاع منحنی. شیب منحنی در آنجا پرسش دیگری است.
exercise-power-slip-exponent-kept = نما، همان‌طور که باید، پایین آمده است. ولی یکی هم از آن کم می‌شود: { $n ->
    [2] ⁦x²⁩ می‌شود ⁦x⁩
   *[3] ⁦x³⁩ می‌شود ⁦x²⁩
}.
exercise-power-slip-exponent-not-brought-down = از نما یکی کم کرده‌اید. نما پایین هم می‌آید و ضریب می‌شود: { $n }.
exercise-power-hint = نمای { $n } را پایین بیاورید، ⁦{ $n } × { $a } = { $factor }⁩؛ از نما یکی کم کنید و ⁦x = { $x }⁩ را بگذارید.

exercise-height = سیگموید در جایی ارتفاع { SCI($s) } دارد. شیبش آنجا چقدر است؟
exercise-height-right = ⁦s(1 − s) = { SCI($s) } × { SCI($rest) } = { SCI($key) }⁩.
exercise-height-slip-height-forgotten = این فقط ⁦1 − s⁩ است. شیب ⁦s(1 − s)⁩ است: آن را در ارتفاع هم ضرب کنید.
exercise-height-slip-squared = این ⁦s × s⁩ است. شیب ⁦s(1 − s)⁩ است: ضریب دوم همان چیزی است که تا ۱ کم داریم.
exercise-height-slip-steepest = این شیبِ تندترین جاست، درست در نیمهٔ راه. در ارتفاع { SCI($s) } شیب کمتر است.
exercise-height-hint = شیب سیگموید در ارتفاع s برابر ⁦s(1 − s)⁩ است. اینجا ⁦s = { SCI($s) }⁩ و ⁦1 − s = { SCI($rest) }⁩ است.

exercise-inner = تابع ⁦f(x) = ({ $a }x + { $b })²⁩ است. مشتق آن در ⁦x = { $x }⁩ چقدر است؟
exercise-inner-right = شیب بیرونی: ⁦2 × ({ $a } × { $x } + { $b }) = 2 × { $inside } = { $outer }⁩. شیب درونی: { $a }. حاصل‌ضربشان: { SCI($key) }.
exercise-inner-slip-inner-forgotten = مشتق درونی از قلم افتاده است. شیب توان دوم { $outer } است؛ آنچه درون پرانتز است هم شیبی دارد: { $a }. این دو را در هم ضرب کنید.
exercise-inner-slip-added = دو شیب را جمع کرده‌اید. یکی پس از دیگری کار می‌کند، پس در هم **ضرب** می‌شوند.
exercise-inner-slip-outer-at-x = شیب بیرونی را در { $x } حساب کرده‌اید. آن را در جایی حساب کنید که تابع درونی ما را برده است: ⁦{ $a } × { $x } + { $b } = { $inside }⁩.
exercise-inner-slip-value = این مقدار خود f است: { $inside } به توان دو. شیب آن را می‌خواهیم.
exercise-inner-hint = اول درون پرانتز را حساب کنید: ⁦{ $a } × { $x } + { $b } = { $inside }⁩. شیب توان دوم آنجا ⁦2 × { $inside }⁩ است. سپس در شیب درون پرانتز ضرب کنید.

exercise-layers = در هر یک از { $count } لایه، شیب { SCI($slope) } و وزن { SCI($weight) } است. همه با هم گرادیان را چند برابر می‌کنند؟
exercise-layers-right = یک لایه ⁦{ SCI($slope) } × { SCI($weight) } = { SCI($each) }⁩ برابر می‌کند. { $count } لایه: { SCI($each) } به توان { $count } که می‌شود { SCI($key) }.
exercise-layers-slip-weights-forgotten = این فقط شیب‌هاست. هر لایه در وزنش، یعنی { SCI($weight) }، هم ضرب می‌کند.
exercise-layers-slip-one-layer = برای یک لایه درست است. ولی { $count } لایه پشت سر هم داریم.
exercise-layers-slip-added = لایه‌ها را جمع کرده‌اید. آنچه پشت سر هم کار می‌کند، **ضرب** می‌شود.
exercise-layers-hint = اول یک لایه را حساب کنید، ⁦{ SCI($slope) } × { SCI($weight) }⁩، سپس { $count } تا از آن را در هم ضرب کنید.

exercise-row = ماتریسی سطرهای ⁦({ $a }, { $b })⁩ و ⁦({ $c }, { $d })⁩ را دارد. آن را در بردار ⁦({ $x }, { $y })⁩ ضرب کنید. عدد **اول** حاصل چیست؟
exercise-row-right = سطر اول ضرب در بردار: ⁦{ $a } × { $x } + ({ $b }) × { $y } = { $ax } + ({ $by }) = { SCI($key) }⁩.
exercise-row-slip-column = از ستون اول پایین آمده‌اید. عدد اول از **سطر** اول می‌آید: ⁦({ $a }, { $b })⁩.
exercise-row-slip-half = این فقط جفت اول است: ⁦{ $a } × { $x }⁩. جفت دوم، ⁦({ $b }) × { $y }⁩، را هم جمع کنید.
exercise-row-slip-second-row = این عدد دوم حاصل است. عدد اول از سطر اول می‌آید.
exercise-row-slip-multiplied = دو حاصل‌ضرب را در هم ضرب کرده‌اید. نظیر به نظیر ضرب و سپس **جمع** کنید.
exercise-row-hint = سطر اول را بردارید: ⁦({ $a }, { $b })⁩. { $a } را در { $x } و { $b } را در { $y } ضرب کنید و حاصل‌ها را جمع کنید.

exercise-length = طول بردار ⁦({ SCI($x) }, { SCI($y) })⁩ چقدر است؟
exercise-length-right = ⁦√({ SCI($x) }² + { SCI($y) }²) = √{ SCI($squares) } = { SCI($key) }⁩.
exercise-length-slip-added = دو عدد را جمع کرده‌اید. این راهی است که از سر پیچ می‌گذرد؛ پیکان مستقیم می‌رود. به توان دو برسانید، جمع کنید، جذر بگیرید.
exercise-length-slip-root-forgotten = این مجموع مربع‌هاست. از آن جذر بگیرید.
exercise-length-slip-longest = این فقط عدد بزرگ‌تر است. دیگری هم پیکان را بلندتر می‌کند: هر دو را به توان دو برسانید، جمع کنید، جذر بگیرید.
exercise-length-hint = فیثاغورس: { SCI($x) } و { SCI($y) } را به توان دو برسانید، مربع‌ها را جمع کنید و جذر بگیرید.

exercise-variance = واریانس { $a }، { $b }، { $c } و { $d } چقدر است؟
exercise-variance-right = میانگین { $mean } است. مربعِ فاصله‌ها تا آن روی هم { $squares } می‌شود و ⁦{ $squares } ÷ 4 = { SCI($key) }⁩.
exercise-variance-slip-one-fewer = بر یکی کمتر از تعداد تقسیم کرده‌اید؛ این کار وقتی است که بخواهیم از چند عدد، واریانس همه را حدس بزنیم. اینجا، مثل نرمال‌سازی دسته‌ای، میانگین مربع‌ها را می‌خواهیم: بر هر ۴ تا تقسیم کنید.
exercise-variance-slip-root = این انحراف معیار است. واریانس مربع آن است.
exercise-variance-slip-not-squared = از خود فاصله‌ها میانگین گرفته‌اید. پیش از میانگین گرفتن، هر فاصله را به توان دو برسانید.
exercise-variance-slip-not-divided = این مجموع مربع‌هاست. واریانس **میانگین** آن‌هاست: بر ۴ تقسیم کنید.
exercise-variance-slip-mean = این میانگین است. واریانس می‌گوید عددها دور آن چقدر پراکنده‌اند.
exercise-variance-hint = میانگین { $mean } است. فاصلهٔ هر عدد تا آن را به توان دو برسانید و از چهار مربع میانگین بگیرید.

exercise-standardised = ورودی‌های یک واحد میانگین { SCI($mean) } و انحراف معیار { SCI($deviation) } دارند. نرمال‌سازی از ورودی { SCI($x) } چه می‌سازد؟
exercise-standardised-right = میانگین را کم کنید، ⁦{ SCI($x) } − { SCI($mean) } = { SCI($distance) }⁩، و بر انحراف معیار تقسیم کنید: ⁦{ SCI($distance) } ÷ { SCI($deviation) } = { SCI($key) }⁩.
exercise-standardised-slip-variance = بر واریانس تقسیم کرده‌اید. بر انحراف معیار، یعنی { SCI($deviation) }، تقسیم کنید.
exercise-standardised-slip-not-centred = بی‌آنکه اول میانگین، یعنی { SCI($mean) }، را کم کنید تقسیم کرده‌اید.
exercise-standardised-slip-only-centred = میانگین را درست کم کرده‌اید. حالا بر انحراف معیار، یعنی { SCI($deviation) }، تقسیم کنید.
exercise-standardised-hint = دو گام: میانگین { SCI($mean) } را کم کنید، سپس بر انحراف معیار { SCI($deviation) } تقسیم کنید.
