/** The message ids of every word the chat page shows. */
export const PAGE_WORD_KEYS = [
  'page-tagline',
  'page-conversation',
  'page-you',
  'page-mahv',
  'page-message',
  'page-placeholder',
  'page-send',
  'page-suggestions',
  'page-suggestions-help',
  'page-default',
  'page-smallest',
  'page-largest',
  'page-to',
  'page-attach',
  'page-options',
  'page-options-title',
  'page-command',
  'page-line',
  'page-insert',
  'page-run',
  'page-close',
  'page-working',
  'page-cancel',
  'page-cancelled',
  'page-failed',
  'page-too-long',
  'page-retry',
  'page-copy',
  'page-copied',
  'page-edit',
  'page-use-line',
  'page-instead',
  'page-picture',
  'page-enlarge',
  'page-actual-size',
  'page-save-picture',
  'page-download',
  'page-name',
  'page-name-label',
  'page-name-about',
  'page-name-another',
  'page-name-another-about',
  'page-name-take',
  'page-time-left',
  'page-paused',
  'page-other-language',
  'page-theme',
  'page-theme-light',
  'page-theme-dark',
  'page-theme-auto',
  'page-start-failed',
  'page-reload',
  'page-no-script',
] as const;

/** The message id of a word the chat page shows. */
export type PageWordKey = (typeof PAGE_WORD_KEYS)[number];

/** The words of the chat page in one language. */
export type PageWords = Readonly<Record<PageWordKey, string>>;

/** Looks up every word of the page with a language's translator. */
export function pageWords(translate: (key: PageWordKey) => string): PageWords {
  return Object.fromEntries(PAGE_WORD_KEYS.map((key) => [key, translate(key)])) as PageWords;
}
