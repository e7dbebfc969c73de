# صفحهٔ گفت‌وگوی محلی: دکمه‌ها و پیام‌های آن.

page-tagline = محوشدگی گرادیان را با چشم خود ببینید
page-conversation = گفت‌وگو
# صفحه‌خوان پیش از هر پیام می‌خواند.
page-you = شما:
page-mahv = محو:

page-message = پیام شما
page-placeholder = فرمانی بنویسید، یا / برای دیدن همه
page-send = فرستادن
page-suggestions = پیشنهادها
page-suggestions-help = پیشنهادها باز است. با کلیدهای بالا و پایین انتخاب کنید، با Tab بپذیرید و با Escape ببندید.
page-default = پیش‌فرض
page-smallest = کمترین
page-largest = بیشترین
# میان دو سر بازهٔ عدد: ۲ تا ۱۰۰.
page-to = تا

page-attach = افزودن پرسش از پرونده
page-options = تنظیم‌ها
page-options-title = تنظیم‌های فرمان
page-command = فرمان
page-line = فرمانی که ساخته می‌شود
page-insert = گذاشتن در کادر پیام
page-run = اجرا
page-close = بستن

page-working = در حال محاسبه…
page-cancel = توقف
page-cancelled = همان‌طور که خواستید متوقف شد. چیزی از دست نرفت.
page-failed = پیام شما به محو نرسید. ببینید برنامه هنوز در حال اجراست و دوباره بفرستید.
page-too-long = این پیام بلندتر از آن است که فرستاده شود. کوتاهش کنید و دوباره بفرستید.
page-retry = دوباره بفرستید
page-copy = رونوشت فرمان
page-copied = رونوشت برداشته شد.
page-edit = ویرایش
page-use-line = گذاشتن این فرمان در کادر پیام
page-instead = به‌جای آن، این را بفرستید:

page-picture = تصویر
page-enlarge = بزرگ کردن تصویر
page-actual-size = اندازهٔ واقعی
page-save-picture = ذخیرهٔ تصویر
# پیش از نام پرونده: دریافت mahv-data.json.
page-download = دریافت

# نام زبان دیگر، به همان زبان.
page-other-language = English
page-theme = پوسته
page-theme-light = روشن
page-theme-dark = تیره
page-theme-auto = هماهنگ با دستگاه

page-start-failed = صفحه آماده نشد. ببینید محو هنوز در حال اجراست و صفحه را دوباره باز کنید.
page-reload = بازکردن دوباره
page-no-script = این صفحه به جاوااسکریپت نیاز دارد. آن را در مرورگر خود روشن کنید و صفحه را دوباره باز کنید.

page-name = نام شما
page-name-label = نامی که دیگران می‌بینند
page-name-about = این نام در جدول آزمونک‌های گروهی می‌آید. تا نامی انتخاب نکنید، آنجا «کسی» هستید.
page-name-another = دانشجوی دیگری هستم، فقط در همین زبانه
page-name-another-about = برای چند نفر که با یک دستگاه بازی می‌کنند: هر کس زبانه‌ای برمی‌دارد و امتیاز خودش را دارد.
page-name-take = ثبت نام
page-time-left = زمان مانده:
page-paused = مکث
