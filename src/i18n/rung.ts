/** How many paragraphs a rung tells its idea in; one more tells what the gradient has to do with it. */
export const RUNG_PARAGRAPHS = 3;

/** A message of a rung of the ladder of mathematics. Titles and takeaways are plain words; the others have values. */
export type RungPart = 'title' | `text-${number}` | 'gradient' | 'short';

/** The key of a rung's message. */
export function rungKey(number: number, part: RungPart): string {
  return `rung-${number}-${part}`;
}
