# What only Telegram needs: buttons of its own, and words for what Telegram does not allow.

telegram-full-quality = 🖼 Full quality
telegram-delete = 🗑 Delete
telegram-in-private = 💬 In private
telegram-open-private = 💬 Open our private chat

telegram-stale = I no longer remember what this button stands for. Please type the command anew.
telegram-not-yours = Only whoever asked for this, or an admin of this group, can delete it.
telegram-too-old = Telegram lets a bot delete its messages for two days only, and this one is older.

telegram-personal = This answer is for your eyes only, and Telegram does not let me write to you first. Open our private chat, and you will have it there.
telegram-no-pictures = I may not send pictures in this chat, so here is the text alone.
telegram-no-files = I may not send files in this chat. In our private chat I can.

telegram-inline-run = ▶ Run it here
telegram-inline-private = See it with its picture in our private chat
