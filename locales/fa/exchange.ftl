# Questions taken from a teacher's file, and taken away as one.

exchange-true = درست
exchange-false = نادرست

# What came of a file.
exchange-imported = { $count ->
    [0] از این پرونده هیچ پرسشی برداشته نشد.
    [one] یک پرسش از این پرونده برداشته شد.
   *[other] { INT($count) } پرسش از این پرونده برداشته شد.
}
exchange-refused = { $count ->
    [one] یک جا پذیرفته نشد:
   *[other] { INT($count) } جا پذیرفته نشد:
}
exchange-noted = این‌ها برداشته شدند، ولی نه همه‌شان:
exchange-at = - خط { INT($line) }: { $reason }
exchange-further = - … و { INT($count) } مورد دیگر.
exchange-exported = { $count ->
    [one] یک پرسش به صورت { $format }.
   *[other] { INT($count) } پرسش به صورت { $format }.
}
exchange-left = { $count ->
    [one] یک پرسش جا ماند، چون { $format } برای گونهٔ آن نشانه‌ای ندارد.
   *[other] { INT($count) } پرسش جا ماند، چون { $format } برای گونهٔ آن‌ها نشانه‌ای ندارد.
}
exchange-format-gift = گیفتِ مودل (⁦Moodle GIFT⁩)
exchange-format-csv = جدول (CSV)
exchange-format-anki = متن انکی (Anki)

# A whole file that cannot be taken.
exchange-file-size = پرونده { INT($size) } کیلوبایت است؛ تا { INT($most) } کیلوبایت خوانده می‌شود. لطفاً آن را چند تکه کنید.
exchange-no-text = { $kind ->
    [workbook] این کارپوشه یا بایگانی zip است، نه متن. در برنامهٔ صفحه‌گسترده «ذخیره با نام» را بزنید و «⁦CSV UTF-8⁩» را برگزینید.
    [archive] این بایگانی فشرده است. لطفاً آن را باز کنید و پروندهٔ متنی درونش را بفرستید.
    [pdf] این PDF است. لطفاً پرسش‌ها را به صورت GIFT یا CSV بفرستید.
   *[picture] این تصویر است. لطفاً پرسش‌ها را به صورت GIFT یا CSV بفرستید.
}
exchange-encoding = اینجا نشانه‌هایی آمده است که با هیچ رمزگذاری شناخته‌ای نمی‌خوانند. لطفاً پرونده را با UTF-8 ذخیره کنید.
exchange-zero-byte = اینجا یک بایت صفر آمده است که در هیچ پروندهٔ متنی نیست. لطفاً پرونده را به صورت متن UTF-8 ذخیره کنید.
exchange-no-questions = در پرونده پرسشی نیست.
exchange-many-questions = از اینجا به بعد پرسش‌ها بیش از اندازه‌اند: پرونده { INT($count) } پرسش دارد و هر بار حداکثر { INT($most) } پرسش برداشته می‌شود. لطفاً آن را چند تکه کنید.

# A question that cannot be taken.
exchange-block-too-long = پرسش { INT($length) } نویسه دارد؛ تا { INT($most) } نویسه خوانده می‌شود. شاید یک خط خالی جا افتاده یا گیومه‌ای باز مانده است.
exchange-too-long = { $part ->
    [text] پرسش { INT($length) } نویسه دارد؛ تا { INT($most) } نویسه پذیرفته می‌شود.
    [option] یکی از گزینه‌ها { INT($length) } نویسه دارد؛ تا { INT($most) } نویسه پذیرفته می‌شود.
   *[explanation] توضیح { INT($length) } نویسه دارد؛ تا { INT($most) } نویسه پذیرفته می‌شود.
}
exchange-empty = { $part ->
    [text] خود پرسش خالی است.
   *[option] یکی از گزینه‌ها خالی است.
}
exchange-media = این پرسش تصویر، جدول یا فیلم می‌خواهد و پروندهٔ متنی نمی‌تواند آن را با خود بیاورد.
exchange-nested = نشانه‌گذاری این پرسش چنان انبوه یا تودرتوست که نمی‌شود خواند.
exchange-few-options = اینجا دست‌کم { INT($least) } گزینه لازم است.
exchange-many-options = پرسش { INT($count) } گزینه دارد؛ حداکثر { INT($most) } گزینه جا می‌شود.
exchange-same-options = دو گزینه یکسان‌اند.
exchange-no-right = هیچ گزینه‌ای درست شمرده نشده است.
exchange-one-right = در این گونه پرسش درست یک گزینه درست است.
exchange-several-right = در پرسش چندپاسخی دست‌کم دو گزینه درست و دست‌کم یکی نادرست است.
exchange-number = پاسخ درست باید عدد باشد و رواداری آن صفر یا بیشتر؛ در مقیاس لگاریتمی پاسخ از صفر بزرگ‌تر است.

exchange-gift-no-answer = میان ⁦{ "{" }⁩ و ⁦{ "}" }⁩ پاسخی نیامده است، پس چیزی برای سنجیدن نیست. متن‌های توضیحی برداشته نمی‌شوند.
exchange-gift-unclosed = ⁦{ "{" }⁩ پاسخ‌ها بسته نشده است: یا ⁦{ "}" }⁩ جا افتاده یا پیش از آن خطی خالی آمده است.
exchange-gift-braces = هر پرسش یک ⁦{ "{" }⁩ و یک ⁦{ "}" }⁩ دارد. پرسش‌ها را خط خالی از هم جدا می‌کند و آکولاد درون متن به صورت ⁦\{ "{" }⁩ یا ⁦\{ "}" }⁩ نوشته می‌شود.
exchange-gift-syntax = { $end ->
    [yes] پرسش نیمه‌کاره مانده است.
   *[no] «{ $sign }» جایش اینجا نیست. پیش از نشانه‌های ⁦~ = # {"{"} {"}"} :⁩ وقتی جزئی از متن‌اند ⁦\⁩ می‌آید.
}
exchange-gift-two-right = دو گزینه نشان ⁦=⁩ دارند. اگر چند گزینه با هم درست‌اند، سهم هر یک را بنویسید: ⁦~%50%…⁩
exchange-gift-partial = پاسخی که تنها تا اندازه‌ای درست باشد اینجا جایی ندارد. هر پاسخ یا درست است یا نادرست.
exchange-gift-kind = { $kind ->
    [matching] پرسش‌های جورکردنی برداشته نمی‌شوند، چون در گفت‌وگو نمی‌شود به آن‌ها پاسخ داد. شاید در CSV پرسشی از گونهٔ «ترتیب» به کار بیاید.
    [short] پرسش‌های کوتاه‌پاسخ برداشته نمی‌شوند، چون دربارهٔ املاهای گوناگون نمی‌شود منصفانه داوری کرد. گزینه بدهید یا عدد بپرسید.
    [essay] پرسش‌های تشریحی برداشته نمی‌شوند، چون اینجا کسی نیست که آن‌ها را بسنجد.
   *[other] این متنی توضیحی است و چیزی نمی‌پرسد، پس برداشته نمی‌شود.
}

exchange-csv-quotes = گیومه‌ای (⁦"⁩) باز مانده یا میان خانه آمده است. درون خانه‌ای که در گیومه است، آن را دو بار می‌نویسند.
exchange-csv-twice = ستون «{ $name }» دو بار آمده است.
exchange-csv-header = خط نخست نام ستون‌هاست؛ دست‌کم «پرسش» و «پاسخ» لازم است.
exchange-csv-kind = پرسشی از گونهٔ «{ $kind }» نداریم. گونه‌ها: گزینشی، چندپاسخی، درست و نادرست، عدد، ترتیب، تصویر
exchange-csv-scale = مقیاسی به نام «{ $scale }» نداریم. مقیاس‌ها: خطی، لگاریتمی
exchange-csv-truth = «{ $right }» نه درست است و نه نادرست.
exchange-csv-right = «{ $right }» گزینه‌های این پرسش را نام نمی‌برد؛ گزینه‌ها از ⁦a⁩ تا { $last } هستند (یا الف، ب، پ، …).
exchange-csv-right-twice = در پاسخ درست، گزینه‌ای دو بار آمده است.
exchange-csv-order = ترتیب درست هر { INT($count) } گزینه را نام می‌برد، از نخستین تا واپسین.
exchange-csv-line = پرسش دربارهٔ تصویر در ستون «فرمان» خطی می‌خواهد که تصویری بکشد؛ «{ $line }» تصویری نمی‌کشد.

# What was taken in part.
exchange-note-feedback = توضیح جداگانهٔ گزینه‌ها نگه داشته نمی‌شود؛ توضیح کلی می‌ماند.
exchange-note-column = ستون «{ $name }» را نمی‌شناسم و کنار گذاشتم.

exchange-anki-number = { $scale ->
    [log10] { SCI($value) } (با ± { NUM($tolerance) } در لگاریتم)
   *[linear] { SCI($value) } (± { SCI($tolerance) })
}

command-export = پرسش‌ها در یک پرونده: برای مودل، صفحه‌گسترده یا انکی
option-export-format = پرونده برای چیست: مودل (GIFT)، صفحه‌گسترده (CSV) یا انکی (Anki)
choice-format-gift = Moodle GIFT
choice-format-csv = CSV
choice-format-anki = Anki
export-not-allowed = پاسخ همهٔ پرسش‌ها در پرونده هست؛ پس اینجا فقط مدیران و کسانی که آن‌ها اجازهٔ آغاز دور داده‌اند می‌توانند آن را بردارند. در گفت‌وگوی خصوصی هر کس می‌تواند.
export-button-gift = برای مودل (GIFT)
export-button-csv = به شکل جدول (CSV)
export-button-anki = برای انکی (Anki)
start-button-export = برداشتن پرسش‌ها

command-import = پرسش‌های خودتان از یک پرونده، گیفتِ مودل یا CSV، برای دورهای این گفت‌وگو
option-import-do = خواندن پرونده‌ای که همراه پیام است، یا حذف پرسش‌های خود این گفت‌وگو
choice-do-add = خواندن
choice-do-remove = حذف
choice-topic-own = پرسش‌های خودمان
quiz-words = { $text }
import-how = **پرسش‌های خودتان.** پرونده‌ای بفرستید و در شرحش `/import` بنویسید (در صفحهٔ مرورگر با دکمهٔ گیره یا کشیدن و رها کردن؛ در دیسکورد: گزینهٔ `file`): گیفتِ مودل (⁦.gift⁩ یا ⁦.txt⁩) یا جدول (⁦.csv⁩ با UTF-8)، حداکثر ۲۰۰ پرسش و ۲۵۶ کیلوبایت. آنچه نشود برداشت خط به خط گفته می‌شود و بقیه برداشته می‌شود. جدول نمونه‌ای هم هست که می‌توانید پرش کنید.
import-now = این گفت‌وگو حالا { INT($count) } پرسش از خودش دارد: `/quiz start topic:own`.
import-confirm = هر { INT($count) } پرسشِ خود این گفت‌وگو حذف شود؟ دورهایی که بازی شده‌اند می‌مانند.
import-removed = { $count ->
    [0] پرسشی برای حذف نبود.
   *[other] { INT($count) } پرسش حذف شد.
}
import-too-many = هر گفت‌وگو حداکثر { INT($most) } پرسش از خودش دارد؛ با این‌ها بیشتر می‌شد، پس هیچ‌کدام افزوده نشد. اول چند تا را حذف کنید.
import-not-allowed = اینجا فقط مدیران، و کسانی که آن‌ها اجازهٔ آغاز دور داده‌اند، پرسش‌های خودشان را می‌آورند.
import-button-play = بپرس
import-button-remove = حذف این‌ها
import-button-confirm = بله، حذف کن
start-button-import = پرسش‌های خودم
option-file = یک پرونده: گیفتِ مودل، یا جدول CSV
