# تصویرهای نردبان ریاضی.

chart-powers-axis = تعداد ضریب‌ها
chart-powers-product = حاصل‌ضرب
chart-powers-title = { SCI($base) } که بارها در خودش ضرب شود
chart-powers-subtitle = همان عددها دو بار، روی دو نوع محور
chart-powers-linear = خطی: هر پله جمع است
chart-powers-log = لگاریتمی: هر پله ضرب است
chart-powers-unseen = انگار صفر است
chart-powers-seen = ⁦{ SCI($last) }⁩ است
chart-powers-verdict = از ضرب { $count } ضریبِ { SCI($base) } فقط { SCI($last) } می‌ماند
chart-powers-alt = دو بخش با همان نقطه‌ها: حاصل‌ضرب صفر تا { $count } ضریبِ { SCI($base) }. روی محور خطی پس از چند ضریب انگار به صفر می‌رسد؛ روی محور لگاریتمی خط راستی است که تا { SCI($last) } پایین می‌رود.

chart-inclines-title = شیب: به ازای هر قدم جلو، چقدر بالا؟
chart-inclines-subtitle = محورهای دو بخش یکی است
chart-inclines-slope = شیب { SCI($slope) }
chart-inclines-line = خط
chart-inclines-step = جلو، سپس بالا
chart-inclines-run = { SCI($run) } واحد جلو
chart-inclines-rise = { SCI($rise) } واحد بالا
chart-inclines-verdict = شیب = بالا تقسیم بر جلو: { SCI($steep) } تند است و { SCI($gentle) } تقریباً تخت
chart-inclines-alt = دو خط راست روی محورهای یکسان، هر کدام با یک قدم به جلو و بالا. شیب یکی { SCI($steep) } است و تند بالا می‌رود؛ شیب دیگری { SCI($gentle) } است و به‌زحمت بالا می‌رود.

chart-secants-title = خط قاطع، خط مماس می‌شود
chart-secants-subtitle = منحنی همان سیگموید است و جای ما ⁦x = 0⁩
chart-secants-curve = منحنی
chart-secants-tangent = مماس
chart-secants-secant = قاطع
chart-secants-slope = شیب { SCI($slope) }
chart-secants-slopes = شیب خط قاطع
chart-secants-axis = فاصلهٔ دو نقطه
chart-secants-derivative = مشتق: { SCI($derivative) }
chart-secants-verdict = هرچه نقطهٔ دوم نزدیک‌تر شود، شیب به { SCI($derivative) } نزدیک‌تر می‌شود
chart-secants-alt = دو بخش: یک منحنی S‌شکل با خط‌های قاطعی که از ⁦x = 0⁩ می‌گذرند و خط مماس در همان جا؛ و شیب خط قاطع که از { SCI($far) } در فاصلهٔ { SCI($distance) } آغاز می‌شود و با کم شدن فاصله به مشتق، یعنی { SCI($derivative) }، می‌رسد.

chart-chain-title = تابعی درون خودش: شیب‌ها در هم ضرب می‌شوند
chart-chain-subtitle = سیگموید، سیگمویدِ سیگموید و همین‌طور تا آخر؛ شیب‌ها در ⁦x = { SCI($at) }⁩
chart-chain-curves = منحنی تخت می‌شود
chart-chain-times = { $times } بار
chart-chain-slope = شیب { SCI($slope) }
chart-chain-slopes = شیب‌ها
chart-chain-axis = چند بار
chart-chain-own = شیب آخری به‌تنهایی
chart-chain-product = شیب همه با هم: حاصل‌ضرب
chart-chain-end = ⁦{ SCI($last) }⁩
chart-chain-verdict = ⁦{ SCI($first) } × { SCI($second) } = { SCI($product) }⁩؛ پس از { $links } بار: ⁦{ SCI($last) }⁩
chart-chain-alt = دو بخش: سیگموید که یک، دو و سه بار روی خودش اعمال شده و هر بار منحنی تخت‌تر شده است؛ و روی محور لگاریتمی، شیب هر بار که نزدیک { SCI($second) } می‌ماند، در کنار حاصل‌ضربشان که پس از { $links } بار به { SCI($last) } می‌رسد.

chart-map-title = ماتریس با بردار چه می‌کند؟
chart-map-subtitle = ماتریس با سطرهای ⁦({ SCI($a) }, { SCI($b) })⁩ و ⁦({ SCI($c) }, { SCI($d) })⁩
chart-map-plane = چرخیده و کوتاه‌شده
chart-map-vector = بردار
chart-map-image = ماتریس × بردار
chart-map-lengths = طول، با ضرب‌های پی‌درپی
chart-map-axis = چند بار
chart-map-length = طول
chart-map-last = ⁦{ SCI($last) }⁩
chart-map-verdict = طولِ { SCI($before) } می‌شود { SCI($after) }؛ پس از { $times } بار: { SCI($last) }
chart-map-alt = دو بخش: پیکانی به طول { SCI($before) } و پیکانی به طول { SCI($after) } که ماتریس از آن می‌سازد، همراه با دایرهٔ همهٔ بردارهای به طول ۱ و تصویر آن دایره که طول بردارهایش از { SCI($least) } تا { SCI($greatest) } است؛ و روی محور لگاریتمی، طول پیکان پس از هر بار ضرب که پس از { $times } بار به { SCI($last) } می‌رسد.

chart-spread-title = ورودی‌های یک واحد کجا می‌افتند؟
chart-spread-subtitle = دسته‌ای با { $batch } نمونه
chart-spread-axis = ورودی واحد
chart-spread-count = تعداد نمونه‌ها
chart-spread-before = همان‌طور که می‌رسند
chart-spread-after = پس از نرمال‌سازی دسته‌ای
chart-spread-mean = میانگین ⁦{ SCI($mean) } ± { SCI($deviation) }⁩
chart-spread-verdict = میانگین شیب سیگموید در آنجا: پیش از نرمال‌سازی { SCI($slope) }، پس از آن { SCI($slopeAfter) }
chart-spread-alt = دو نمودار ستونی از ورودی یک واحد در { $batch } نمونه، روی محوری یکسان. ورودی‌ها همان‌طور که می‌رسند میانگین { SCI($mean) } و انحراف معیار { SCI($deviation) } دارند؛ پس از نرمال‌سازی دسته‌ای میانگین صفر و انحراف معیار ۱ می‌شود. میانگین شیب سیگموید در این ورودی‌ها از { SCI($slope) } به { SCI($slopeAfter) } می‌رسد.
