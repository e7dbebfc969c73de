# آنچه تا امروز می‌دانید، و آنچه دوباره پرسیده می‌شود.

command-review = آنچه اشتباه شد، و آنچه نزدیک است فراموش شود، دوباره پرسیده می‌شود
command-progress = آنچه تا امروز می‌دانید، درس به درس
option-review-count = حداکثر چند پرسش

review-nothing-yet = هنوز چیزی برای مرور نیست. به چند پرسش پاسخ دهید: هرچه درست نشد اینجا برمی‌گردد، درست وقتی که دوباره پرسیدنش بیشترین کمک را می‌کند.
review-none-due = { $count ->
    [1] حالا نوبت چیزی نیست: یک پرسشی که پاسخ داده‌اید هنوز تازه است.
   *[other] حالا نوبت چیزی نیست: هر { INT($count) } پرسشی که پاسخ داده‌اید هنوز تازه است.
} { $unit ->
    [minutes] بعدی { INT($amount) } دقیقهٔ دیگر برمی‌گردد.
    [hours] بعدی { INT($amount) } ساعت دیگر برمی‌گردد.
   *[days] بعدی { INT($amount) } روز دیگر برمی‌گردد.
}
review-begun = **نوبت { INT($due) } پرسش رسیده است**{ $wrong ->
    [0] {""}
   *[other] ؛ پاسخ { INT($wrong) } تای آن‌ها بار پیش درست نبود
}. { $count ->
    [1] این هم آن پرسش.
   *[other] این هم { INT($count) } پرسش، مهم‌ترین‌ها اول.
}
review-after = آنچه درست پاسخ دادید چند روز دیگر برمی‌گردد و هر بار دیرتر؛ آنچه درست نشد، ده دقیقهٔ دیگر. با `/review` پرسیده می‌شود.
progress-intro = **تا امروز به { INT($answered) } پرسشِ متفاوت پاسخ داده‌اید.** پرسشی «دانسته» به شمار می‌آید که به احتمال زیاد هنوز هم درست پاسخش بدهید؛ این احتمال با گذشت زمان کم می‌شود.
progress-due = { INT($due) } پرسش منتظر است دوباره پرسیده شود.
progress-next = هنوز نوبت پرسیدنِ دوبارهٔ چیزی نیست؛ پرسش بعدی { $unit ->
    [minutes] { INT($amount) } دقیقهٔ
    [hours] { INT($amount) } ساعت
   *[days] { INT($amount) } روز
} دیگر برمی‌گردد.
progress-persisting = این بدفهمی (misconception) { INT($times) } بار برگشته است: **{ $name }**. { $text }

quiz-button-review = دوباره بپرس
quiz-button-progress = چه می‌دانم؟

chart-progress-title = آنچه تا امروز می‌دانید
chart-progress-subtitle = نوار: سهمی از پرسش‌های درس که می‌دانید · دیده‌شده از همه
chart-progress-row = { PERCENT($share) } · { INT($seen) } از { INT($count) }
chart-progress-verdict = { PERCENT($share) } از { INT($count) } پرسش درس‌ها
chart-progress-alt = نوارهای آنچه در هر درس می‌دانید. { $rows }.
