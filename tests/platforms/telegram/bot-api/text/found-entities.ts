import type { TelegramMessageEntity } from '@gramio/types';

const PATTERNS = [
  { type: 'bot_command', pattern: /(?<![\w/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/])/g },
  { type: 'mention', pattern: /(?<![\w/])@[A-Za-z]\w{2,31}\b/g },
  { type: 'url', pattern: /\bhttps?:\/\/[^\s<>"]+/g },
  { type: 'hashtag', pattern: /(?<![\w#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu },
] as const;

/** What Telegram finds in a text by itself, outside of what is already marked as code or a link. */
export function foundEntities(
  text: string,
  marked: readonly TelegramMessageEntity[] = [],
): TelegramMessageEntity[] {
  const taken = marked.filter(({ type }) => ['code', 'pre', 'text_link'].includes(type));
  const found: TelegramMessageEntity[] = [];
  for (const { type, pattern } of PATTERNS) {
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const overlaps = ({ offset, length }: TelegramMessageEntity) =>
        index < offset + length && offset < index + all.length;
      if (![...taken, ...found].some(overlaps)) found.push({ type, offset: index, length: all.length });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
