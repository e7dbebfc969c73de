# آنچه فقط در دیسکورد دیده می‌شود. دو توضیح نخست هرکدام حداکثر ۱۰۰ نویسه‌اند.

discord-query = گزینه‌ها به زبان خودتان، فارسی یا انگلیسی: عمق:۲۰ تابع:سیگموید، یا ⁦30 relu bn⁩
discord-private = پاسخ را فقط به شما نشان بدهد
discord-delete = پاک کردن
discord-not-yours = این پاسخ را فقط کسی که پرسیده است یا یکی از مدیران می‌تواند پاک کند.
discord-old-button = دیگر نمی‌دانم این دکمه برای چه بود. لطفاً فرمانش را دوباره بنویسید؛ فهرست فرمان‌ها با `/help` می‌آید.
discord-no-permission = اجازه ندارم اینجا پاسخ بدهم. لطفاً از یکی از گردانندگان این سرور بخواهید در این کانال اجازه‌های **Send Messages**، **Embed Links** و **Attach Files** را به من بدهد، یا از من در پیام خصوصی بپرسید.
discord-not-shown = پاسخ آماده است، اما دیسکورد آن را نشان نداد. لطفاً دوباره امتحان کنید؛ اگر تکرار شد، به گردانندهٔ ربات خبر بدهید.

# Before the time at which a question closes, as Discord writes it: in 20 seconds.
discord-quiz-closes = بسته می‌شود:
discord-quiz-paused = **مکث.** همین که دور ادامه یابد می‌توانید پاسخ دهید.

# The name of the thread that a round's questions go into: at most 100 characters.
discord-quiz-thread = آزمونک · { $count ->
    [one] یک پرسش
   *[other] { INT($count) } پرسش
}
