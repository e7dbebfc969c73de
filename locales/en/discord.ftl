# What only Discord shows. The two descriptions have at most 100 characters.

discord-query = The options in your own words, in English or Persian: 30 relu bn, or عمق:۲۰ تابع:سیگموید
discord-private = Show the answer to you alone
discord-delete = Delete
discord-not-yours = Only the person who asked for this answer, or a moderator, can delete it.
discord-old-button = I no longer know what this button stood for. Please type its command again; `/help` lists them all.
discord-no-permission = I am not allowed to answer here. Please ask somebody who looks after this server to give me the permissions **Send Messages**, **Embed Links** and **Attach Files** in this channel, or ask me in a direct message.
discord-not-shown = I have an answer, but Discord would not show it. Please try again; if it happens once more, tell whoever runs this bot.

# Before the time at which a question closes, as Discord writes it: in 20 seconds.
discord-quiz-closes = Closes
discord-quiz-paused = **Paused.** You can answer as soon as the round goes on.

# The name of the thread that a round's questions go into: at most 100 characters.
discord-quiz-thread = Quiz · { $count ->
    [one] one question
   *[other] { INT($count) } questions
}
