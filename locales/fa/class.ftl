# کلاس چطور پاسخ داده است، برای کسی که درس می‌دهد.

command-class = کلاس چطور پاسخ داده: شرکت‌کننده‌ها، پرسش‌ها، بدفهمی‌ها، پیشرفت
option-class-show = چه نشان داده شود: دورها، پرسش‌ها، درس‌ها، بدفهمی‌ها، پیشرفت، جدولی برای صفحه‌گسترده، یا کدی که گفت‌وگوها را به هم وصل می‌کند
option-class-span = از آغاز تا امروز، سی روز گذشته، یا هفت روز گذشته
option-class-join = کد درسی که این گفت‌وگو باید به آن بپیوندد

choice-show-overview = دورها
choice-show-questions = پرسش‌ها
choice-show-lessons = درس‌ها
choice-show-misconceptions = بدفهمی‌ها
choice-show-gain = پیشرفت
choice-show-csv = جدول
choice-show-code = کد
choice-show-leave = جدا شدن
choice-span-month = سی روز گذشته

class-intro = **{ INT($people) } نفر** در { INT($rounds) } دور، { INT($answered) } پاسخ داده‌اند{ $chats ->
    [1] {""}
   *[other] ؛ در { INT($chats) } گفت‌وگوی این درس
}. نامی در کار نیست: چند نفر، نه چه کسی.
class-believed = - «{ $question }»: { INT($count) } پاسخ از { INT($answered) } پاسخ این بدفهمی را نشان می‌دهد: **{ $name }**.
class-gain = پیشرفت یعنی مقایسهٔ نخستین پاسخ هر کس به یک پرسش با آخرین پاسخش به همان پرسش در دوری دیگر. پیشرفت نرمال‌شده (normalised gain) می‌گوید از آنچه هنوز می‌شد به دست آورد چه سهمی به دست آمد: ⁦(after − before) / (1 − before)⁩، از هِیک (Hake 1998)؛ کمتر از ۰٫۳ یعنی کم و بیشتر از ۰٫۷ یعنی زیاد.
class-gain-few = هنوز نمی‌شود پیشرفت را گفت: دست‌کم { INT($fewest) } نفر باید به همان پرسش‌ها در دو دور پاسخ داده باشند. چند پرسش را در دوری دیگر دوباره بپرسید.
class-nothing = { $span ->
    [week] در هفت روز گذشته دوری با پاسخ نبوده است.
    [month] در سی روز گذشته دوری با پاسخ نبوده است.
   *[all] هنوز چیزی برای گزارش نیست: دورهای کلاس وقتی تمام شوند اینجا دیده می‌شوند.
}
class-csv = جدول { INT($count) } سطر دارد، هر پرسش یک سطر. در هر صفحه‌گسترده‌ای باز می‌شود.
class-code = **کد این درس: `{ $code }`.** هر کس مدیر گفت‌وگوی دیگری است، همین‌جا یا در شبکه‌ای دیگر، با `{ $line }` به آن می‌پیوندد و از آن پس گزارش همه را با هم می‌شمارد. { $chats ->
    [1] فعلاً همین یک گفت‌وگو را دارد.
   *[other] تا اینجا { INT($chats) } گفت‌وگو دارد.
}
class-joined = **وصل شد.** این درس حالا { INT($chats) } گفت‌وگو دارد و گزارش همه را با هم می‌شمارد.
class-left = این گفت‌وگو از درس جدا شد؛ دورهایش همین‌جا می‌ماند.
class-alone = این گفت‌وگو عضو درسی نیست.
class-not-allowed = اینکه کلاس چطور پاسخ داده برای مدیران است و کسانی که آن‌ها اجازهٔ آغاز دور داده‌اند. اینکه خودتان چطور پاسخ داده‌اید اینجاست: `/progress`.
error-class-code = «{ $read }» کد درسی نیست که بشود به آن پیوست. کد هشت حرف و رقم دارد؛ جایی که درس هست با `/class code` دیده می‌شود.

class-button-overview = دورها
class-button-questions = پرسش‌ها
class-button-lessons = درس‌ها
class-button-misconceptions = بدفهمی‌ها
class-button-gain = پیشرفت
class-button-all = از آغاز تا امروز
class-button-month = سی روز
class-button-week = هفت روز
class-button-csv = جدول (CSV)
class-button-code = وصل کردن گفت‌وگوها
class-button-leave = جدا شدن از درس
quiz-button-class = گزارش کلاس

class-column-item = شناسه
class-column-question = پرسش
class-column-lesson = درس
class-column-rung = پله
class-column-answered = پاسخ‌ها
class-column-right = درست
class-column-share = سهم درست
class-column-misconception = رایج‌ترین بدفهمی
class-column-count = پاسخ‌هایی که نشانش می‌دهند

chart-class-overview-title = چه کسانی شرکت کردند
chart-class-overview-subtitle = شمار شرکت‌کننده‌های هر دور · سهم درست · { INT($shown) } دور از { INT($all) } دور
chart-class-overview-verdict = { INT($people) } نفر در { INT($rounds) } دور، { PERCENT($share) } درست
chart-class-round = { INT($people) } نفر · { PERCENT($share) } درست
chart-class-questions-title = سخت‌ترین پرسش‌ها
chart-class-questions-subtitle = سهم درست · پاسخ‌ها · { INT($shown) } پرسش از { INT($all) } پرسش
chart-class-questions-verdict = سخت‌ترین پرسش: { PERCENT($share) } درست
chart-class-lessons-title = درس به درس
chart-class-lessons-subtitle = سهم درست · پاسخ‌ها
chart-class-lessons-verdict = ضعیف‌ترین: { $name }، { PERCENT($share) } درست
chart-class-misconceptions-title = پشت پاسخ‌های نادرست چیست
chart-class-misconceptions-subtitle = پاسخ‌هایی که نشانش می‌دهند · { INT($shown) } بدفهمی از { INT($all) }
chart-class-misconceptions-verdict = بیش از همه: { $name }
chart-class-gain-title = پاسخ نخست در برابر پاسخ آخر
chart-class-gain-subtitle = سهم درست، همان افراد و همان پرسش‌ها
chart-class-gain-verdict = { $known ->
    [0] { INT($people) } نفر، { INT($items) } پرسش: از آغاز همه درست
   *[1] { INT($people) } نفر، { INT($items) } پرسش: پیشرفت نرمال‌شده { SCI($gain) }
}
chart-class-gain-before = پاسخ نخست
chart-class-gain-after = پاسخ آخر
chart-class-share = { PERCENT($share) } از { INT($answered) }
chart-class-percent = { PERCENT($share) }
chart-class-times = { INT($count) }
chart-class-alt = { $title }. نوارها. { $rows }.
