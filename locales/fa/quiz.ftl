# آزمونک‌ها: دورها، پاسخ‌ها، امتیازها. خود پرسش‌ها جای دیگری هستند.

command-quiz = پرسش‌هایی برای سنجیدن خودتان، تنها یا با همهٔ کلاس
command-answer = پاسخ به پرسش آزمونک
command-score = امتیازهای این دور، این هفته و از آغاز تا امروز
command-settings = آنچه برای همه در این گفت‌وگو برقرار است

option-quiz-do = چه کنم: دور تازه، نشان دادن پاسخ، پرسش بعدی، رد کردن پرسش، مکث، ازسرگیری، پایان، یا نشان دادن وضعیت
option-quiz-topic = همه چیز، یک درس، یا یک پله از نردبان ریاضی
option-quiz-level = دشواری: ۱ آسان، ۲ متوسط، ۳ سخت
option-quiz-count = چند پرسش
option-quiz-seconds = زمان هر پرسش، از ۱۰ ثانیه؛ ۰ یعنی بی‌محدودیت
option-quiz-generated = چند درصد پرسش‌ها تازه ساخته شوند
option-quiz-mode = تنها، یا با همه در این گفت‌وگو
option-quiz-speed = پاسخ درست و سریع کمی امتیاز بیشتر دارد یا نه
option-quiz-from = از کدام پرسش جلو برویم؛ ۰ یعنی پرسش کنونی
option-quiz-reply = یک حرف، چند حرف، ترتیبی از حرف‌ها، یا یک عدد
option-quiz-span = این دور، این هفته، یا از آغاز تا امروز
option-score-scope = این گفت‌وگو، یا همهٔ گفت‌وگوهای درس با هم
option-settings-quiz = چه کسی می‌تواند برای همه دور آغاز کند و پایان دهد
option-settings-days = نتیجه‌ها چند روز بمانند؛ ۰ یعنی تغییری نکند
option-settings-names = نام نقش‌هایی که اجازه دارند، با ویرگول میانشان

choice-do-status = وضعیت
choice-do-start = آغاز دور تازه
choice-do-close = نشان دادن پاسخ
choice-do-next = پرسش بعدی
choice-do-skip = رد کردن این پرسش
choice-do-pause = مکث
choice-do-resume = ازسرگیری
choice-do-stop = پایان
choice-topic-all = همه چیز
choice-topic-lesson-1 = درس ۱
choice-topic-lesson-2 = درس ۲
choice-topic-lesson-3 = درس ۳
choice-topic-lesson-4 = درس ۴
choice-topic-lesson-5 = درس ۵
choice-topic-lesson-6 = درس ۶
choice-topic-lesson-7 = درس ۷
choice-topic-lesson-8 = درس ۸
choice-topic-lesson-9 = درس ۹
choice-topic-lesson-10 = درس ۱۰
choice-topic-rung-1 = پلهٔ ۱
choice-topic-rung-2 = پلهٔ ۲
choice-topic-rung-3 = پلهٔ ۳
choice-topic-rung-4 = پلهٔ ۴
choice-topic-rung-5 = پلهٔ ۵
choice-topic-rung-6 = پلهٔ ۶
choice-level-any = هر سطح
choice-level-1 = آسان
choice-level-2 = متوسط
choice-level-3 = سخت
choice-mode-auto = هر طور به گفت‌وگو بخورد
choice-mode-private = تنها
choice-mode-group = با هم
choice-span-round = این دور
choice-span-week = این هفته
choice-span-all = از آغاز تا امروز
choice-quiz-keep = همین که هست
choice-quiz-moderators = مدیران
choice-quiz-everyone = همه
choice-quiz-roles = چند نقش

quiz-letter-a = الف
quiz-letter-b = ب
quiz-letter-c = پ
quiz-letter-d = ت
quiz-letter-e = ث
quiz-letter-f = ج
quiz-and = ،{" "}
quiz-then = {" "}←{" "}
quiz-number = { SCI($value) }
quiz-truth-a = درست
quiz-truth-b = نادرست

quiz-heading = **پرسش { INT($number) } از { INT($count) }** · { $level ->
    [1] آسان
    [2] متوسط
   *[3] سخت
}{ $of ->
    [lesson] {" "}· درس { INT($place) }
    [rung] {" "}· ریاضی، پلهٔ { INT($place) }
   *[none] {""}
}
quiz-option-plain = - **{ $letter })** { $text }
quiz-option-right = - ✓ **{ $letter })** { $text }
quiz-option-wrong = - ✗ **{ $letter })** { $text }
quiz-option-chosen = - ☑ **{ $letter })** { $text }
quiz-time = زمان مانده: { INT($seconds) } ثانیه.
quiz-answered = { $answered ->
    [0] هنوز کسی پاسخ نداده است.
   *[other] تا اینجا { INT($answered) } نفر پاسخ داده‌اند.
}
quiz-how-several = هر گزینه‌ای را که درست است انتخاب کنید و سپس *ارسال* را بزنید.
quiz-how-order = حرف‌ها را به ترتیب بزنید؛ نخست اولی.
quiz-order-so-far = ترتیب شما تا اینجا: **{ $order }**
quiz-how-number = عددتان را بنویسید، مثلاً `/answer 0.25` یا `/answer 1e-6`. نزدیک بودن کافی است.

quiz-right = **درست است!** پاسخ «{ $answer }» است.
quiz-wrong = **این بار نشد.** پاسخ شما «{ $answer }» بود؛ پاسخ درست **«{ $key }»** است.
quiz-partly = **نزدیک بود.** پاسخ شما «{ $answer }» بود که { PERCENT($share) } آن حساب می‌شود؛ پاسخ درست **«{ $key }»** است.
quiz-skipped = **رد شد** و برای هیچ‌کس حساب نمی‌شود. پاسخ **«{ $key }»** است.
quiz-unanswered = **زمان تمام شد.** پاسخ **«{ $key }»** است.
quiz-revealed = { $answered ->
    [0] پاسخ **«{ $key }»** است. کسی به این یکی پاسخ نداد.
    [1] پاسخ **«{ $key }»** است. یک نفر پاسخ داد، { $right ->
        [0] که هنوز درست نبود.
       *[other] و درست هم بود.
    }
   *[other] پاسخ **«{ $key }»** است. از { INT($answered) } نفری که پاسخ دادند، { $right ->
        [0] هیچ‌کس درست نگفت
        [1] یک نفر درست گفت
       *[other] { INT($right) } نفر درست گفتند
    }.
}
quiz-you-may-believe = شاید پشت این پاسخ این بدفهمی (misconception) باشد: **{ $name }**. { $text }
quiz-many-believe = رایج‌ترین بدفهمی (misconception)، نزد { INT($count) } نفر از { INT($answered) } نفر: **{ $name }**. { $text }
quiz-so-far = تا اینجا: { INT($right) } پاسخ درست از { INT($answered) }، { INT($points) } امتیاز{ $streak ->
    [0] .
    [1] .
   *[other] ؛ بیشترین پاسخ‌های درست پشت سر هم: { INT($streak) }.
}

quiz-told-recorded = ثبت شد: «{ $answer }». درست بودنش همراه پاسخ روشن می‌شود.
quiz-told-already = به این پرسش پاسخ داده‌اید: «{ $answer }». همان پاسخ نخست حساب است.
quiz-told-late = زمان پرسش { INT($number) } تمام شده بود. برویم سراغ بعدی!
quiz-told-not-open = پرسش { INT($number) } هنوز باز نشده است.
quiz-told-paused = دور در حال مکث است. همین که ادامه یابد می‌توانید پاسخ دهید.
quiz-told-over = این دور تمام شده است.
quiz-told-not-yours = این دور از آنِ کس دیگری است. با ⁦/quiz⁩ دور خودتان را آغاز کنید.
quiz-told-unfit = این پرسش پاسخی از نوع دیگری می‌خواهد.

quiz-begun = دور آغاز شد: { INT($count) } پرسش.
quiz-running = دوری از پیش در جریان است؛ بفرمایید.
quiz-unmoved = این کار اکنون چیزی را تغییر نمی‌دهد.
quiz-done-close = بسته شد؛ این هم پاسخ.
quiz-done-next = ادامه می‌دهیم.
quiz-done-skip = رد شد؛ برای هیچ‌کس حساب نمی‌شود.
quiz-done-pause = مکث. زمان هیچ‌کس هدر نمی‌رود.
quiz-done-resume = ادامه می‌دهیم، با همهٔ زمانی که مانده بود.
quiz-done-stop = دور تمام شد.
quiz-not-allowed = اینجا فقط مدیران و کسانی که آن‌ها اجازه داده‌اند برای همه دور آغاز می‌کنند و پیش می‌برند. تنهایی هر وقت بخواهید می‌توانید آغاز کنید.
quiz-paused = **مکث** در پرسش { INT($number) } از { INT($count) }. هر وقت خواستید برگردید.
quiz-paused-timed = **مکث** در پرسش { INT($number) } از { INT($count) }. { INT($seconds) } ثانیه‌ای که مانده بود محفوظ است.

quiz-ended-alone = **{ INT($right) } پاسخ درست از { INT($count) }**، { INT($points) } امتیاز{ $streak ->
    [0] .
    [1] .
   *[other] ؛ بیشترین پاسخ‌های درست پشت سر هم: { INT($streak) }.
} { $right ->
    [0] هر اشتباهی که اینجا پیش بیاید، اشتباهی است که بعداً پیش نمی‌آید.
   *[other] آفرین.
}
quiz-ended-empty = دور تمام شد و به پرسشی پاسخ داده نشد. باشد برای وقتی دیگر!
quiz-ended-group = **دور تمام شد.** { INT($count) } نفر شرکت کردند؛ این هم جدول امتیازها.
quiz-ended-nobody = **دور تمام شد.** کسی به پرسشی که حساب شود پاسخ نداد.
quiz-abandoned = مدت زیادی کسی ادامه‌اش نداده بود، پس آن را بستم. آنچه پاسخ داده شده بود محفوظ است.
quiz-left-out = { INT($skipped) } پرسش رد شد و حساب نمی‌شود.
quiz-persistent = یک بدفهمی (misconception) بیش از یک بار پیش آمد: **{ $name }**. { $text }
quiz-look-again = خوب است این‌ها را دوباره ببینید:

quiz-menu = **{ INT($count) } پرسش برای سنجیدن خودتان.** هر بار ده پرسش، از آسان به سخت؛ پس از هر پاسخ می‌گویم چرا.
quiz-menu-how = از دکمه‌ها انتخاب کنید یا خودتان بنویسید: `/quiz start topic:lesson-3 count:5`. امتیازتان را با `/score` ببینید.
quiz-none-yet = هنوز پرسشی اینجا نیست. هر درس با یک پرسش تمام می‌شود: `/learn`.

quiz-no-scores = { $span ->
    [round] هنوز امتیازی نیست: در این دور کسی به پرسشی که حساب شود پاسخ نداده است.
    [week] این هفته هنوز امتیازی نیست. هر دور وقتی تمام شود اینجا حساب می‌شود.
   *[all] هنوز امتیازی نیست. هر دور وقتی تمام شود اینجا حساب می‌شود.
}
quiz-scores-own = { $span ->
    [round] این دور شما
    [week] دورهای این هفتهٔ شما
   *[all] همهٔ دورهای شما
}: **{ INT($right) } پاسخ درست از { INT($answered) }**، { INT($points) } امتیاز{ $streak ->
    [0] .
    [1] .
   *[other] ؛ بیشترین پاسخ‌های درست پشت سر هم: { INT($streak) }.
}
quiz-scores-place = { $span ->
    [round] در این دور
    [week] در دورهای این هفته
   *[all] در همهٔ دورهای اینجا
} رتبهٔ شما **{ INT($place) }** از { INT($count) } است: { INT($right) } پاسخ درست از { INT($answered) }، { INT($points) } امتیاز.
quiz-scores-without = اینجا { INT($count) } نفر امتیاز دارند. شما هنوز امتیازی ندارید: به پرسش بعدی پاسخ دهید!
quiz-course-place = { $span ->
    [week] در دورهای این هفتهٔ درس
   *[all] در همهٔ دورهای درس
} ({ INT($chats) } گفت‌وگو) رتبهٔ شما **{ INT($place) }** از { INT($count) } است: { INT($right) } پاسخ درست از { INT($answered) }، { INT($points) } امتیاز.
quiz-course-without = در این درس ({ INT($chats) } گفت‌وگو) { INT($count) } نفر امتیاز دارند. شما هنوز امتیازی ندارید: به پرسش بعدی پاسخ دهید!
quiz-course-no-scores = { $span ->
    [week] این هفته در این درس
   *[all] در این درس
} ({ INT($chats) } گفت‌وگو) هنوز امتیازی نیست. هر دور وقتی تمام شود اینجا حساب می‌شود.
error-score-no-course = این گفت‌وگو هنوز عضو درسی نیست و جدولی برای درس ندارد. کسی که اینجا درس می‌دهد با `{ $line }` درسی آغاز می‌کند؛ گفت‌وگوهای دیگر، همین‌جا یا در شبکه‌ای دیگر، با کدی که آنجا می‌بیند به آن می‌پیوندند.

settings-heading = **آنچه برای همه در این گفت‌وگو برقرار است**
settings-kept = **ثبت شد.** از این پس برای همه در این گفت‌وگو:
settings-starters = { $starters ->
    [everyone] - آغاز و پیش بردن دورها: همه.
    [roles] - آغاز و پیش بردن دورها: مدیران، و هر کس یکی از نقش‌های { $roles } را دارد.
   *[moderators] - آغاز و پیش بردن دورها: مدیران.
}
settings-days = - پاسخ‌ها و نتیجه‌ها تا { INT($days) } روز پس از هر دور می‌مانند.
settings-not-allowed = آنچه را که برای همه برقرار است فقط مدیران تغییر می‌دهند.
settings-button-moderators = دورها فقط با مدیران
settings-button-everyone = دورها با همه

quiz-button-letter = { $letter }
quiz-button-chosen = ☑ { $letter }
quiz-button-words = { $text }
quiz-button-answer = پاسخ می‌دهم
quiz-button-send = ارسال
quiz-button-clear = از نو
quiz-button-skip = نمی‌دانم
quiz-button-stop = همین‌جا پایان
quiz-button-stop-first = پایان آن دور
quiz-button-close = بستن و نشان دادن پاسخ
quiz-button-next = پرسش بعدی
quiz-button-result = نتیجه
quiz-button-resume = ادامه
quiz-button-see = اندازه‌اش را ببینید
quiz-button-lesson = درس { INT($number) }
quiz-button-topic = { INT($number) }
quiz-button-lessons = همهٔ درس‌ها
quiz-button-another = ده پرسش دیگر
quiz-button-scores = همهٔ دورهای من
quiz-button-week = این هفته
quiz-button-all-time = از آغاز تا امروز
quiz-button-span-round = این دور
quiz-button-span-week = این هفته
quiz-button-span-all = از آغاز تا امروز
quiz-button-scope-chat = فقط این گفت‌وگو
quiz-button-quiz = آزمونک
quiz-button-wider = پرسش از همه جا
quiz-button-start = ده پرسش از همه جا
quiz-button-level-1 = آسان
quiz-button-level-2 = متوسط
quiz-button-level-3 = سخت
quiz-button-group = با هم، هر پرسش { INT($seconds) } ثانیه
quiz-button-private = دوری برای خودم

error-quiz-seconds = `seconds` یا ۰ است (بی‌محدودیت) یا از { INT($least) } تا { INT($most) }؛ من { INT($read) } خواندم.
quiz-no-items = پرسشی با `topic:{ $topic } level:{ $level }` نداریم.
quiz-no-round = اکنون دوری باز نیست که این پاسخ آن باشد. دوری آغاز کنید، تنها یا با هم:
error-quiz-one = پاسخ این پرسش یکی از حرف‌های { $letters } است؛ من «{ $read }» خواندم.
error-quiz-some = پاسخ این پرسش یک یا چند حرف از { $letters } است، هر کدام یک بار؛ من «{ $read }» خواندم.
error-quiz-order = پاسخ این پرسش همهٔ حرف‌های { $letters } است، هر کدام یک بار و به ترتیب؛ من «{ $read }» خواندم.
error-quiz-number = پاسخ این پرسش یک عدد است، مثل ۰٫۲۵ یا ⁦1e-6⁩؛ من «{ $read }» خواندم.
error-settings-roles = کدام نقش‌ها؟ نامشان را پس از آن بنویسید.

chart-quiz-join = ؛{" "}
chart-quiz-bar = { INT($count) } نفر · { PERCENT($share) }
chart-quiz-tally-title = پرسش { INT($number) }: همه چه پاسخی دادند
chart-quiz-tally-subtitle = { INT($answered) } پاسخ
chart-quiz-tally-verdict = پاسخ درست: { INT($right) } نفر از { INT($answered) } نفر، { PERCENT($share) }
chart-quiz-tally-alt = نوارهای پاسخ به پرسش { INT($number) }. { $rows }.
chart-quiz-like-right = درست
chart-quiz-like-partly = تا اندازه‌ای درست
chart-quiz-like-wrong = ترتیبی دیگر
chart-quiz-like-low = کمتر از اندازه
chart-quiz-like-high = بیشتر از اندازه
chart-quiz-place = { INT($place) }
chart-quiz-name = { $name }
chart-quiz-somebody = کسی
chart-quiz-points = { INT($points) } امتیاز · { INT($right) } از { INT($answered) }
chart-quiz-table-round = جدول امتیازهای این دور
chart-quiz-table-week = جدول امتیازهای این هفته
chart-quiz-table-all = جدول امتیازها از آغاز تا امروز
chart-quiz-table-course-week = جدول امتیازهای درس در این هفته
chart-quiz-table-course-all = جدول امتیازهای درس از آغاز تا امروز
chart-quiz-table-subtitle = { INT($count) } نفر · امتیاز · پاسخ‌های درست از همهٔ پاسخ‌ها
chart-quiz-table-verdict = { $winners ->
    [1] { $name } با { INT($points) } امتیاز پیشتاز است
   *[other] { INT($winners) } نفر با { INT($points) } امتیاز در رتبهٔ نخست شریک‌اند
}
chart-quiz-table-alt = جدول امتیازها. { $rows }.
chart-quiz-result-title = دور شما، درس به درس
chart-quiz-result-subtitle = { INT($count) } پرسش · نوار، سهم پاسخ‌های درست است
chart-quiz-result-verdict = { INT($right) } پاسخ درست از { INT($count) }
chart-quiz-result-alt = نوارهای سهم پاسخ‌های درست در هر درس. { $rows }.
chart-quiz-lesson = درس { INT($number) }: { $title }
chart-quiz-mathematics = ریاضی
chart-quiz-of = { INT($right) } از { INT($count) }

privacy-quiz = { $answers ->
    [0] - پاسخ‌های شما در آزمونک‌ها: هیچ.
   *[other] - پاسخ‌های شما در آزمونک‌ها: { INT($answers) } پاسخ، همراه با امتیازتان. هر کدام تا زمانی که تنظیمات گفت‌وگویش می‌گوید می‌ماند؛ اگر حذفشان کنید فقط شمار پاسخ‌ها می‌ماند و کسی نمی‌فهمد از که بوده‌اند.
}
privacy-name = { $hidden ->
    [yes] - نام شما در جدول امتیازها: همان‌طور که خواستید، پنهان.
   *[no] - نام شما در جدول امتیازها: همان‌طور که شبکه نشانش می‌دهد.
}
privacy-hidden = **انجام شد.** نام شما دیگر در هیچ جدول امتیازی نمی‌آید؛ آنجا «کسی» هستید.
privacy-shown = **انجام شد.** نام شما دوباره در جدول امتیازها می‌آید، همان‌طور که شبکه نشانش می‌دهد.
privacy-button-hide = نامم را پنهان کن
privacy-button-named = نامم را نشان بده
choice-do-anonymous = پنهان کردن نام من در جدول‌ها
choice-do-named = نشان دادن نام من در جدول‌ها
