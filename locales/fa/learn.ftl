# دورهٔ درس‌ها؛ خود درس‌ها در پوشهٔ lessons هستند.

learn-heading = **درس { $number } از { $count }: { $title }**
learn-try = امتحان کنید: `{ $line }`
learn-option = - **{ $letter })** { $text }
learn-answer-right = ✓ **{ $letter })** { $text }
learn-answer-wrong = ✗ **{ $letter })** { $text }
learn-remember = **به یاد بسپارید:** { $short }

learn-menu = **همهٔ راه در { $count } درس کوتاه.** هر درس تصویری دارد که همان‌جا اندازه گرفته می‌شود، فرمانی برای امتحان کردن و پرسشی برای سنجیدن خودتان. جایتان را به خاطر می‌سپارم.
learn-menu-row = 1. { $title }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
learn-menu-passed = پرسش‌هایی که تا اینجا درست پاسخ داده‌اید: { $passed } از { $count }.

learn-summary = **چکیدهٔ درس‌ها.** تا اینجا به { $passed } پرسش از { $count } پرسش درست پاسخ داده‌اید.
learn-summary-whole = **آفرین! به هر { $count } پرسش درست پاسخ دادید.** این‌ها را یاد گرفتید:
learn-summary-row = 1. { $short }
learn-summary-try = حالا نوبت خودتان است: با `/vanish` شبکه‌ای بسازید، علتش را از `/why` بپرسید و پیش از آنکه درمانی را اجرا کنید، حدس بزنید چه می‌شود. از حدس نادرست بیشتر از همه می‌شود یاد گرفت.

learn-button-begin = شروع از درس { $number }
learn-button-continue = ادامه: درس { $number }
learn-button-next = بعدی: درس { $number }
learn-button-back = قبلی: درس { $number }
learn-button-page = بازگشت به درس
learn-button-check = خودتان را بسنجید
learn-button-math = ریاضی از پایه
learn-button-menu = همهٔ درس‌ها
learn-button-summary = جمع‌بندی
learn-button-number = { $number }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
learn-button-fix = درمان‌ها در ۵۰ لایهٔ تانژانت
learn-button-compare = نرمال‌سازی‌ها در ۴۰ لایهٔ رِلو

chart-descent-axis-weight = وزن w
chart-descent-axis-step = گام
chart-descent-title = یک وزن از شیب زیان پایین می‌آید
chart-descent-subtitle = نرخ یادگیری { SCI($rate) } · { $steps } گام
chart-descent-loss = زیان ⁦L(w)⁩
chart-descent-steps = گام‌ها
chart-descent-slope = اندازهٔ شیب ⁦|∂L/∂w|⁩
chart-descent-start = آغاز
chart-descent-verdict = شیب از { SCI($slope) } به { SCI($lastSlope) } می‌رسد و گام‌ها هم با آن کوتاه می‌شوند
chart-descent-alt = دو بخش: زیان مثل کاسه‌ای روی محور وزن که وزنی با { $steps } گام از آن پایین می‌آید و زیان را از { SCI($first) } به { SCI($last) } می‌رساند؛ و اندازهٔ شیب در هر گام که از { SCI($slope) } به { SCI($lastSlope) } کم می‌شود.

chart-learn-xavier = Xavier
chart-learn-he = He
chart-learn-skip = میان‌بُر
chart-learn-layer = میان‌بُر و نرمال‌سازی لایه‌ای
