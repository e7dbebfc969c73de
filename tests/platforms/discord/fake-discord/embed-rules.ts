import type { APIEmbed } from 'discord.js';
import type { Problem } from './api-error.js';

const MOST_TEXT = 6000;

function lengthOf({ title, description, author, footer, fields }: APIEmbed): number {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  const texts = [title, description, author?.name, footer?.text, ...inFields];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function picturesOf({
  image,
  thumbnail,
  author,
  footer,
}: APIEmbed): [path: string[], url: string | undefined][] {
  return [
    [['image', 'url'], image?.url],
    [['thumbnail', 'url'], thumbnail?.url],
    [['author', 'icon_url'], author?.icon_url],
    [['footer', 'icon_url'], footer?.icon_url],
  ];
}

/** What is wrong with a message's embeds beyond the schema: their length together, and pictures that are not there. */
export function checkEmbeds(
  embeds: readonly APIEmbed[],
  files: readonly { readonly filename: string }[],
): Problem[] {
  const problems: Problem[] = [];
  const length = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (length > MOST_TEXT)
    problems.push({ path: ['embeds'], message: `${length} characters in all, more than ${MOST_TEXT}` });
  const there = new Set(files.map(({ filename }) => `attachment://${filename}`));
  for (const [index, embed] of embeds.entries()) {
    if (lengthOf(embed) === 0 && !embed.image && !embed.thumbnail)
      problems.push({ path: ['embeds', index, 'description'], message: 'This field is required' });
    for (const [path, url] of picturesOf(embed))
      if (url?.startsWith('attachment://') && !there.has(url))
        problems.push({
          path: ['embeds', index, ...path],
          message: `${url} is no attachment of the message`,
        });
  }
  return problems;
}
