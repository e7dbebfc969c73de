import { LRUCache } from 'lru-cache';
import type { Language } from '../i18n/language.js';
import type { Reply } from './reply.js';
import type { Theme } from './request.js';

/** All that the reply of a pure command depends on. */
export interface ReplyKey {
  /** In canonical form. */
  readonly line: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** Replies given before. */
export interface ReplyCache {
  get(key: ReplyKey): Reply | undefined;
  keep(key: ReplyKey, reply: Reply): void;
}

const BYTES_PER_CHARACTER = 2;

/** Keeps the replies asked for last, up to `bytes` in all, pictures included. */
export function replyCache(bytes: number): ReplyCache {
  const kept = new LRUCache<string, Reply>({
    maxSize: bytes,
    sizeCalculation: ({ pictures, files, ...words }, key) =>
      [...pictures, ...files].reduce(
        (sum, { bytes: { byteLength } }) => sum + byteLength,
        (key.length + JSON.stringify(words).length) * BYTES_PER_CHARACTER,
      ),
  });
  const written = ({ language, theme, line }: ReplyKey) => `${language} ${theme} ${line}`;
  return {
    get: (key) => kept.get(written(key)),
    keep: (key, reply) => void kept.set(written(key), reply),
  };
}
