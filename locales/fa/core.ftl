start-welcome = **سلام، اینجا «محو» است.** در یک شبکهٔ عصبی عمیق، لایه‌های نزدیک ورودی از سیگنالی یاد می‌گیرند که از خروجی به عقب برمی‌گردد. در بسیاری از شبکه‌ها این سیگنال در راه آن‌قدر کم‌رنگ می‌شود که تقریباً چیزی از آن نمی‌ماند: این همان **محوشدگی گرادیان** (vanishing gradient) است.
start-how = یک خط بنویسید، مثلاً `/vanish depth:20 act:sigmoid` یا «محوشدگی عمق:۲۰ تابع:سیگموید». من همان شبکه را می‌سازم، سیگنال را در تک‌تک لایه‌ها اندازه می‌گیرم، نمودارش را رسم می‌کنم و توضیح می‌دهم چه شد. یا پرسشتان را به زبان خودتان بنویسید، یا با یک دکمه شروع کنید:
start-button-learn = گام به گام یاد بگیرید
start-button-vanish = محو شدنش را ببینید
start-button-why = چرا محو می‌شود؟
start-button-activation = شیب سیگموید
start-button-compare = سیگموید، تانژانت، رِلو
start-button-fix = درمان‌ها از دو رو
start-button-quiz = خودتان را بیازمایید
start-button-predict = اول حدس بزنید
start-button-pictures = همهٔ تصویرها
start-button-practice = آزمونک و پیشرفت من
start-button-residual = یک بلوک باقی‌مانده
start-button-batchnorm = ناحیهٔ سبز
start-button-rnn = در طول زمان: RNN و LSTM
start-button-formula = فرمول‌ها
start-button-float32 = جایی که float32 نمی‌بیند
start-pictures = **برای هر مفهوم، یک تصویر.** هر کدام را با فشردن دکمه‌اش همان لحظه اندازه می‌گیرم؛ زیر هر تصویر فرمانی هست که می‌توانید تغییرش دهید و دوباره بفرستید.
start-practice = **با پاسخ دادن یاد بگیرید.** دورهایی تنها یا با همهٔ کلاس، پیش‌بینی پیش از اجرا، و پاسخ‌های نادرست خودتان یک بار دیگر، هر کدام وقتی که بیشترین کمک را می‌کند.
option-page = کدام صفحهٔ خوشامد
choice-page-home = خانه
choice-page-pictures = تصویرها
choice-page-practice = تمرین

help-intro = **این کارها از من برمی‌آید:**
help-command = - `{ $line }`: { $description }
help-more = گزینه‌ها را هر طور راحت‌ترید بنویسید: `/vanish depth:30 act:relu` یا `/vanish 30 relu bn` یا «محوشدگی ۳۰ لایه رلو». با `/help vanish` گزینه‌های یک فرمان را می‌بینید.
help-one = **{ $line }**: { $description }
help-number = - `{ $name }`: { $description }؛ از { SCI($min) } تا { SCI($max) }، معمولاً { SCI($preset) }
help-numbers = - `{ $name }`: { $description }؛ از { SCI($min) } تا { SCI($max) }، معمولاً `{ $preset }`
help-choice = - `{ $name }`: { $description }؛ `{ $allowed }`، معمولاً { $preset }
help-text = - `{ $name }`: { $description }
help-example = نمونه: `{ $line }`

lang-ask = به کدام زبان پاسخ بدهم؟
lang-kept = { $scope ->
    [chat] از این پس در این گفت‌وگو به همه فارسی پاسخ می‌دهم.
   *[me] از این پس به شما فارسی پاسخ می‌دهم.
}

button-try = امتحان کنید
button-help = همهٔ فرمان‌ها
button-help-on = راهنمای { $name }
button-start = شروع
button-relu = با رِلو
button-he = با وزن‌های He
button-residual = با اتصال باقی‌مانده
button-batch-norm = با نرمال‌سازی دسته‌ای
button-deeper = عمیق‌تر
button-shallower = کم‌عمق‌تر
button-why = چرا؟
button-fix = درمان‌ها
button-vanish = گرادیان در هر لایه
button-activation = خود شیب
button-seed = بذرهای دیگر
button-other-language = English
button-alone = { $name } به‌تنهایی
button-in-net = در شبکه‌ای ۲۰ لایه
button-all-remedies = همهٔ درمان‌ها
button-run-example = اجرای نمونه
button-persian = فارسی
button-english = English
