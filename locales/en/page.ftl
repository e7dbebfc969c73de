# The local chat page: its controls and notices.

page-tagline = See the gradient vanish
page-conversation = Conversation
# Said by screen readers before each message.
page-you = You:
page-mahv = Mahv:

page-message = Your message
page-placeholder = Type / to see the commands
page-send = Send
page-suggestions = Suggestions
page-suggestions-help = Suggestions are open. Choose with the up and down arrows, accept with Tab, close with Escape.
page-default = default
page-smallest = smallest
page-largest = largest
# Between the limits of a number: 2 to 100.
page-to = to

page-attach = Import questions from a file
page-options = Options
page-options-title = Command options
page-command = Command
page-line = The line this makes
page-insert = Put in the message box
page-run = Run
page-close = Close

page-working = Working on it…
page-cancel = Stop
page-cancelled = Stopped, as you asked. Nothing was lost.
page-failed = Your message did not reach Mahv. Check that the program is still running, then try again.
page-too-long = This message is too long to send. Shorten it and try again.
page-retry = Try again
page-copy = Copy command
page-copied = Copied.
page-edit = Edit
page-use-line = Put this command in the message box
page-instead = Send this instead:

page-picture = Picture
page-enlarge = Enlarge the picture
page-actual-size = Actual size
page-save-picture = Save picture
# Before the name of a file: Download mahv-data.json.
page-download = Download

# The name of the other language, in that language.
page-other-language = فارسی
page-theme = Appearance
page-theme-light = Light
page-theme-dark = Dark
page-theme-auto = Same as the device

page-start-failed = The page could not start. Check that Mahv is still running, then reload.
page-reload = Reload
page-no-script = This page needs JavaScript. Turn it on in your browser, then reload.

page-name = Your name
page-name-label = What others see you called
page-name-about = It stands in the tables of quizzes that several play together. Until you choose one, you are “Somebody” there.
page-name-another = Another student, in this tab only
page-name-another-about = For several who play on one device: each takes a tab, and keeps their own scores.
page-name-take = That’s me
page-time-left = Time left:
page-paused = Paused
