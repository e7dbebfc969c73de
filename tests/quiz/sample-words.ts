import type { Language } from '../../src/i18n/language.js';

/** The words of the sample items, as the bank gives them. */
export const SAMPLE_WORDS: ReadonlyMap<Language, string> = new Map([
  [
    'en',
    `quiz-sample-slope-text = Where is the slope of the sigmoid greatest, and how large is it there?
quiz-sample-slope-option-a = At 0, where it is 0.25
quiz-sample-slope-option-b = At 0, where it is 1
quiz-sample-slope-option-c = Far out, where the curve is flat
quiz-sample-slope-option-d = It is 1 everywhere
quiz-sample-slope-why = At 0 the value is 0.5, and 0.5 × (1 − 0.5) = 0.25. To both sides the slope only falls.
quiz-sample-slope-more = That is why each layer of sigmoid passes on at most a quarter of what it receives.
quiz-sample-remedies-text = Which of these keep the gradient alive in 50 layers?
quiz-sample-remedies-option-a = Residual connections
quiz-sample-remedies-option-b = Wider layers
quiz-sample-remedies-option-c = Batch normalisation
quiz-sample-remedies-option-d = A larger learning rate
quiz-sample-remedies-why = A skip hands the gradient on unchanged, and normalisation keeps the units where the slope is steep.
quiz-sample-relu-truth-text = With ReLU, no gradient can vanish.
quiz-sample-relu-truth-option-a = True
quiz-sample-relu-truth-option-b = False
quiz-sample-relu-truth-why = Small weights make it vanish with any activation, and a dead unit passes on nothing at all.
quiz-sample-product-text = What is 0.1 × 0.1 × 0.1 × 0.1 × 0.1 × 0.1?
quiz-sample-product-why = Six factors of a tenth are a millionth.
quiz-sample-way-back-text = In which order does the gradient reach these on its way back?
quiz-sample-way-back-option-a = The last hidden layer
quiz-sample-way-back-option-b = The layer in the middle
quiz-sample-way-back-option-c = The first layer
quiz-sample-way-back-why = It sets out at the loss and walks towards the input.
quiz-sample-picture-text = What does the picture show?
quiz-sample-picture-option-a = ReLU, and therefore no vanishing
quiz-sample-picture-option-b = A gradient that hardly changes over eight layers
quiz-sample-picture-option-c = A gradient that explodes
quiz-sample-picture-why = The curve stays within a factor of a few from layer 8 to layer 1.
misconception-sample-slope-of-one-name = The slope of a sigmoid is 1
misconception-sample-slope-of-one-correction = It is a quarter at the most.
misconception-sample-slope-at-ends-name = The ends of a sigmoid are steep
misconception-sample-slope-at-ends-correction = There it is flat.
misconception-sample-wider-fixes-name = Wider nets fix it
misconception-sample-wider-fixes-correction = Each layer still multiplies by the same factor.
misconception-sample-rate-fixes-name = A larger learning rate fixes it
misconception-sample-rate-fixes-correction = It scales every layer alike.
misconception-sample-relu-always-name = ReLU always fixes it
misconception-sample-relu-always-correction = With small weights ReLU vanishes too.
`,
  ],
  [
    'fa',
    `quiz-sample-slope-text = شیب سیگموید (sigmoid) کجا بیشترین است و آنجا چقدر است؟
quiz-sample-slope-option-a = در صفر، که ۰٫۲۵ است
quiz-sample-slope-option-b = در صفر، که ۱ است
quiz-sample-slope-option-c = دور از صفر، آنجا که منحنی تخت است
quiz-sample-slope-option-d = همه جا ۱ است
quiz-sample-slope-why = در صفر مقدار تابع ۰٫۵ است و ⁦0.5 × (1 − 0.5) = 0.25⁩. از آنجا به هر دو سو شیب فقط کم می‌شود.
quiz-sample-slope-more = برای همین هر لایهٔ سیگموید دست بالا یک‌چهارم آنچه را می‌گیرد پس می‌دهد.
quiz-sample-remedies-text = کدام‌ها گرادیان (gradient) را در ۵۰ لایه زنده نگه می‌دارند؟
quiz-sample-remedies-option-a = اتصال باقی‌مانده
quiz-sample-remedies-option-b = لایه‌های پهن‌تر
quiz-sample-remedies-option-c = نرمال‌سازی دسته‌ای
quiz-sample-remedies-option-d = نرخ یادگیری بزرگ‌تر
quiz-sample-remedies-why = میان‌بُر گرادیان را دست‌نخورده رد می‌کند و نرمال‌سازی واحدها را جایی نگه می‌دارد که شیب تند است.
quiz-sample-relu-truth-text = با رِلو (ReLU) هیچ گرادیانی محو نمی‌شود.
quiz-sample-relu-truth-option-a = درست
quiz-sample-relu-truth-option-b = نادرست
quiz-sample-relu-truth-why = وزن‌های کوچک با هر تابعی گرادیان را محو می‌کنند و واحد مرده هیچ چیز رد نمی‌کند.
quiz-sample-product-text = حاصل ⁦0.1 × 0.1 × 0.1 × 0.1 × 0.1 × 0.1⁩ چند است؟
quiz-sample-product-why = شش ضریبِ یک‌دهم می‌شود یک‌میلیونم.
quiz-sample-way-back-text = گرادیان در راه بازگشت به چه ترتیبی به این‌ها می‌رسد؟
quiz-sample-way-back-option-a = آخرین لایهٔ پنهان
quiz-sample-way-back-option-b = لایهٔ میانی
quiz-sample-way-back-option-c = نخستین لایه
quiz-sample-way-back-why = از زیان راه می‌افتد و رو به ورودی می‌رود.
quiz-sample-picture-text = این تصویر چه چیزی را نشان می‌دهد؟
quiz-sample-picture-option-a = رِلو، و برای همین محو نشدن
quiz-sample-picture-option-b = گرادیانی که در هشت لایه چندان تغییر نمی‌کند
quiz-sample-picture-option-c = گرادیانی که منفجر می‌شود
quiz-sample-picture-why = منحنی از لایهٔ ۸ تا لایهٔ ۱ فقط چند برابر تغییر می‌کند.
misconception-sample-slope-of-one-name = شیب سیگموید ۱ است
misconception-sample-slope-of-one-correction = دست بالا یک‌چهارم است.
misconception-sample-slope-at-ends-name = دو سر سیگموید تند است
misconception-sample-slope-at-ends-correction = آنجا تخت است.
misconception-sample-wider-fixes-name = شبکهٔ پهن‌تر درستش می‌کند
misconception-sample-wider-fixes-correction = هر لایه باز در همان ضریب ضرب می‌کند.
misconception-sample-rate-fixes-name = نرخ یادگیری بزرگ‌تر درستش می‌کند
misconception-sample-rate-fixes-correction = همهٔ لایه‌ها را یکسان بزرگ می‌کند.
misconception-sample-relu-always-name = رِلو همیشه درستش می‌کند
misconception-sample-relu-always-correction = با وزن‌های کوچک، رِلو هم محو می‌کند.
`,
  ],
]);
