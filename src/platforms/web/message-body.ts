import { z } from 'zod';
import type { Request } from '../../chat/request.js';
import { LANGUAGES } from '../../i18n/language.js';

const LONGEST_NAME = 40;
const ID = z.string().regex(/^[\w-]{1,64}$/);

/** As a student writes their own name; what is invisible in it, and could turn the text around, is left out. */
const NAME = z
  .string()
  .max(200)
  .transform((name) =>
    name
      .replace(/[^\P{C}\u200c]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME),
  );

const BODY = z.object({
  text: z.string(),
  user: ID,
  chat: ID,
  name: NAME.optional(),
  theme: z.enum(['light', 'dark']),
  language: z.enum(LANGUAGES).optional(),
  languageHint: z.enum(LANGUAGES).optional(),
});

/** Reads the body of a message from the page, or undefined where it is not one. */
export function readMessageBody(body: unknown): Request | undefined {
  const read = BODY.safeParse(body);
  if (!read.success) return undefined;
  const { language, languageHint, name, ...said } = read.data;
  return {
    platform: 'web',
    ...said,
    ...(name ? { name } : {}),
    ...(language ? { language } : {}),
    ...(languageHint ? { languageHint } : {}),
  };
}
