import { z } from 'zod';
import type { Request } from '../../chat/request.js';
import { type SentFile, TooLongFile } from '../../chat/sent-file.js';
import { LANGUAGES } from '../../i18n/language.js';

const LONGEST_NAME = 40;
const LONGEST_FILE_NAME = 255;
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
  file: z
    .object({
      name: z.string().max(LONGEST_FILE_NAME),
      size: z.number().int().nonnegative(),
      base64: z.base64().optional(),
    })
    .optional(),
});

/** A file as the page sends it; one that is too large comes without its contents. */
function fileOf({ name, size, base64 }: NonNullable<z.infer<typeof BODY>['file']>): SentFile {
  return {
    name,
    size,
    async read(most) {
      const bytes = base64 === undefined ? undefined : Buffer.from(base64, 'base64');
      if (!bytes || bytes.length > most) throw new TooLongFile(name);
      return bytes;
    },
  };
}

/** Reads the body of a message from the page, or undefined where it is not one. */
export function readMessageBody(body: unknown): Request | undefined {
  const read = BODY.safeParse(body);
  if (!read.success) return undefined;
  const { language, languageHint, name, file, ...said } = read.data;
  return {
    platform: 'web',
    ...said,
    ...(name ? { name } : {}),
    ...(file ? { file: fileOf(file) } : {}),
    ...(language ? { language } : {}),
    ...(languageHint ? { languageHint } : {}),
  };
}
