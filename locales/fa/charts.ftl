chart-axis-layer = شمارهٔ لایه (۱ = کنار ورودی)
chart-axis-gradient = اندازهٔ گرادیان
chart-axis-input = ورودی x
chart-axis-factor = ضریبی که هر لایه در گرادیان ضرب می‌کند
chart-signal = سیگنال ⁦‖∂L/∂h‖⁩
chart-weights = وزن‌ها ⁦‖∂L/∂W‖⁩
chart-theory = نظریه
chart-value = خود تابع ⁦φ(x)⁩
chart-slope = شیب آن ⁦φ′(x)⁩
chart-factor-activation = شیب
chart-factor-weight = وزن‌ها
chart-factor-normalisation = نرمال‌سازی
chart-factor-skip = میان‌بُر
chart-factor-total = حاصل‌ضرب
chart-float32-zone = وزن ۳۲ بیتی اینجا دیگر تکان نمی‌خورد
chart-float32-zero = { $of ->
    [dh] ⁦‖∂L/∂h‖⁩
   *[dW] ⁦‖∂L/∂W‖⁩
} در float32: صفر
chart-float32-infinite = { $of ->
    [dh] ⁦‖∂L/∂h‖⁩
   *[dW] ⁦‖∂L/∂W‖⁩
} در float32: بی‌نهایت
chart-float32-unread = در float32: { $zeros } لایه صفر
chart-float32-alt = با جمع در float32، { $of ->
    [dh] ⁦‖∂L/∂h‖⁩
   *[dW] ⁦‖∂L/∂W‖⁩
} در { $zeros } لایه از { $depth } لایه صفر خوانده می‌شود.
chart-float32-alt-infinite = با جمع در float32، { $of ->
    [dh] ⁦‖∂L/∂h‖⁩
   *[dW] ⁦‖∂L/∂W‖⁩
} در { $count } لایه از { $depth } لایه بی‌نهایت خوانده می‌شود.
chart-saturated-zone = تخت
chart-zero-zone = دقیقاً صفر
chart-steepest = بیشترین شیب: { SCI($steepest) }
chart-first-last = اول به آخر = { SCI($ratio) }

chart-flow-title = { $verdict ->
    [vanishing] محوشدگی گرادیان
    [exploding] انفجار گرادیان
   *[healthy] گرادیان سالم
} در شبکهٔ { $depth } لایه با تابع { $activation }
chart-verdict = { $verdict ->
    [vanishing] هر لایه { SCI($perLayer) } برابر: به لایهٔ ۱ فقط { SCI($ratio) } آن می‌رسد
    [exploding] هر لایه { SCI($perLayer) } برابر: در لایهٔ ۱ به { SCI($ratio) } برابر می‌رسد
   *[healthy] هر لایه { SCI($perLayer) } برابر: سیگنال لایهٔ ۱، { SCI($ratio) } برابرِ لایهٔ آخر است
}
chart-verdict-shallow = یک لایهٔ پنهان: هنوز چیزی در هم ضرب نمی‌شود
chart-finding-overflow = سرریز در لایهٔ { $layer }: بزرگ‌تر از { $precision ->
    [float32] ⁦3 × 10³⁸⁩
   *[float64] ⁦10³⁰⁸⁩
}
chart-finding-underflow = صفر شدن در لایهٔ { $layer }: کوچک‌تر از { $precision ->
    [float32] ⁦10⁻⁴⁵⁩
   *[float64] ⁦10⁻³²³⁩
}
chart-finding-dead = پایین‌تر از لایهٔ { $layer } دقیقاً صفر
chart-flow-alt = نمودار خطی با محور لگاریتمی: اندازهٔ گرادیان در هر یک از { $depth } لایه با تابع { $activation } ({ $settings }). نسبت لایهٔ اول به آخر: { SCI($ratio) }؛ هر لایه حدود { SCI($perLayer) } برابر.

chart-compare-title = گرادیان در هر لایه: { $names }
chart-compare-verdict = در لایهٔ ۱ نسبت به لایهٔ آخر: { $most }، { SCI($times) } برابرِ { $least }
chart-compare-lost = { $name }: { $fate }
chart-compare-even = در لایهٔ ۱ نسبت به لایهٔ آخر: همه یکسان
chart-compare-unread = گرادیان یکی است، ولی float32 در { $zeros } لایه از { $depth } لایه صفر می‌خواند
chart-compare-alt = { $title }. نمودار خطی با محور لگاریتمی. { $rows }.
chart-compare-alt-row = { $name }: نسبت اول به آخر { SCI($ratio) }

chart-cause-title = چه چیزی گرادیان را می‌برد: { $depth } لایه با تابع { $activation }
chart-cause-alt = نمودار ستونی: برای هر یک از { $depth } لایه با تابع { $activation } ({ $settings })، ضریب‌هایی که در راه برگشت در گرادیان ضرب می‌شوند. حاصل‌ضربشان در هر لایه حدود { SCI($perLayer) } و در کل { SCI($ratio) } است.

chart-activation-title = تابع { $activation } و شیب آن
chart-activation-subtitle = سایه‌دار: شیب کمتر از یک‌دهم بیشترین شیب
chart-activation-verdict = هر لایه یکی از این شیب‌ها را ضرب می‌کند: حداکثر { SCI($steepest) }
chart-activation-alt = دو منحنی: تابع { $activation } و مشتق آن که حداکثر { SCI($steepest) } است. { $zones ->
    [0] هیچ بخشی تخت نیست
   *[other] { $zones } بخش که شیب در آن از یک‌دهم این مقدار کمتر است سایه خورده است
}.
chart-finding-alt = { $title } ({ $settings }). { $verdict }.
chart-axis-size = اندازهٔ خروجی لایه
chart-forward = خروجی، انحراف معیار
