import { z } from 'zod';
import type { Request } from '../../chat/request.js';
import { LANGUAGES } from '../../i18n/language.js';

const ID = z.string().regex(/^[\w-]{1,64}$/);

const BODY = z.object({
  text: z.string(),
  user: ID,
  chat: ID,
  theme: z.enum(['light', 'dark']),
  language: z.enum(LANGUAGES).optional(),
  languageHint: z.enum(LANGUAGES).optional(),
});

/** Reads the body of a message from the page, or undefined where it is not one. */
export function readMessageBody(body: unknown): Request | undefined {
  const read = BODY.safeParse(body);
  if (!read.success) return undefined;
  const { language, languageHint, ...said } = read.data;
  return {
    platform: 'web',
    ...said,
    ...(language ? { language } : {}),
    ...(languageHint ? { languageHint } : {}),
  };
}
