# نردبان ریاضی: صفحه‌ها و سنجش آغازین؛ خود پله‌ها در پوشهٔ math هستند.

math-heading = **پلهٔ { $number } از { $count }: { $title }**

math-menu = **ریاضیِ پشت این درس‌ها، از پایه، در { $count } پله.** هر پله یک ایده دارد، یک تصویر و دو تمرین که درستی‌شان را می‌سنجم. برای فهمیدن درس‌ها بیشتر از این لازم نیست. نمی‌دانید از کجا شروع کنید؟ هشت پرسش کوتاه نشان می‌دهد.
math-menu-row = 1. { $title }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
math-menu-passed = پله‌هایی که هر دو تمرینشان را حل کرده‌اید: { $passed } از { $count }.

math-summary = **چکیدهٔ پله‌ها.** تا اینجا هر دو تمرینِ { $passed } پله از { $count } پله را حل کرده‌اید.
math-summary-whole = **آفرین! هر { $count } پله را بالا آمدید.** حالا این‌ها را می‌دانید:
math-summary-row = 1. { $short }
math-summary-try = همهٔ این‌ها در درس‌ها کنار هم می‌نشینند. هر وقت هم در تصویری عددی دیدید که می‌خواهید بدانید از کجا آمده، همان را بپرسید: `/why 0.235` یا «چرا ۰٫۲۳۵».

math-button-begin = شروع از پلهٔ { $number }
math-button-continue = ادامه: پلهٔ { $number }
math-button-next = بعدی: پلهٔ { $number }
math-button-back = قبلی: پلهٔ { $number }
math-button-page = خواندن پلهٔ { $number }
math-button-menu = همهٔ پله‌ها
math-button-summary = جمع‌بندی
math-button-number = { $number }{ $mark ->
    [passed] {" "}✓
   *[open] {""}
}
math-button-exercise = تمرین { $number }
math-button-another = یکی دیگر
math-button-diagnosis = از کجا شروع کنم؟ ۸ پرسش
math-button-learn = رفتن به درس‌ها

diagnosis-intro = **{ $count } پرسش کوتاه تا معلوم شود از کجا شروع کنید.** پاسخ‌ها نمره ندارند و «نمی‌دانم» هم پاسخ خوبی است: از حدس زدن بهتر است.
diagnosis-question = **پرسش { $number } از { $count }**
diagnosis-unknown = نمی‌دانم
diagnosis-back = یکی به عقب
diagnosis-again = از نو
diagnosis-start = **از پلهٔ { $rung } شروع کنید: { $title }.**
diagnosis-why-first = همه‌چیز روی همین پله بنا می‌شود و از { $asked } پرسش آن به { $right } پرسش درست پاسخ دادید.
diagnosis-why = { $below ->
    [1] پلهٔ پایین‌تر را بلدید
   *[other] { $below } پلهٔ پایین‌تر را بلدید
}. از { $asked } پرسشِ «{ $title }» به { $right } پرسش درست پاسخ دادید و هرچه بالاتر است روی آن بنا می‌شود.
diagnosis-ready = **به نردبان نیازی ندارید: هر { $count } پاسخ درست بود.** یک‌راست سراغ درس‌ها بروید و هر وقت واژه‌ای تازه بود، برگردید.
diagnosis-row = - { $mark ->
    [passed] ✓
   *[open] ○
} { $title }: { $right } از { $asked }

option-rung = کدام پله؛ اگر نگویید، ادامه از همان‌جا که بودید
option-exercise = کدام‌یک از دو تمرین آن پله
option-math-seed = بذر عددهای تمرین
option-math-answer = پاسخ شما: ۰٫۲۵ یا ۱/۴ یا ⁦1e-6⁩ یا ⁦10^-6⁩
option-answers = پاسخ‌های شما به پرسش‌های سنجش تا اینجا، هر کدام یک رقم
command-math = ریاضیِ لازم، از پایه و با تمرین
choice-rung-continue = ادامه از همان‌جا
choice-rung-menu = همهٔ پله‌ها
choice-rung-diagnosis = از کجا شروع کنم
choice-rung-summary = جمع‌بندی

start-button-math = ریاضی از صفر
error-quantity = گزینهٔ `{ $option }` عدد می‌گیرد، مثلاً `0.25` یا `1/4` یا `1e-6` یا `10^-6`؛ من «{ $read }» خواندم.
math-no-exercise = نمی‌دانم این پاسخِ کدام تمرین است: هنوز تمرینی باز نکرده‌اید.
error-answers = گزینهٔ `answers` برای هر پرسش یک رقم از ۱ تا { $most } می‌گیرد؛ من «{ $read }» خواندم.
