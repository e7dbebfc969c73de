import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { ChoiceDescription, OptionDescription } from '../../chat/catalogue.js';
import { nearest } from '../../chat/nearest.js';
import { fold, isPersianScript } from '../../chat/normalise.js';
import { withoutIsolates } from '../../i18n/isolate.js';

/** Most suggestions Discord shows, and the longest one, in characters. */
const MOST = 25;
const LONGEST = 100;

/** A value with every name it may be looked for by. */
interface Candidate {
  readonly value: string;
  readonly label: string;
  readonly names: readonly string[];
}

function candidates(
  english: readonly ChoiceDescription[],
  persian: readonly ChoiceDescription[],
  inPersian: boolean,
): readonly Candidate[] {
  return english.map(({ value, label }) => {
    const other = persian.find((each) => each.value === value)?.label ?? label;
    return { value, label: withoutIsolates(inPersian ? other : label), names: [value, label, other] };
  });
}

/** How well a candidate fits what was typed: 0 begins with it, 1 holds it, undefined neither. */
function closeness(typed: string, { names }: Candidate): number | undefined {
  const folded = names.map(fold);
  if (folded.some((name) => name.startsWith(typed))) return 0;
  return folded.some((name) => name.includes(typed)) ? 1 : undefined;
}

function near(word: string, all: readonly Candidate[]): readonly Candidate[] {
  const typed = fold(word);
  const fitting = all
    .map((candidate) => ({ candidate, rank: closeness(typed, candidate) }))
    .filter((each) => each.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ candidate }) => candidate);
  if (fitting.length > 0) return fitting;
  const meant = nearest(
    word,
    all.flatMap(({ names }) => names),
  );
  return all.filter(({ names }) => meant !== undefined && names.includes(meant));
}

/** What there is to suggest where values are not named: what was typed itself, else the usual value. */
function plain(option: OptionDescription, typed: string): APIApplicationCommandOptionChoice<string>[] {
  const value = (typed.trim() || (option.default ?? '')).slice(0, LONGEST);
  return value === '' ? [] : [{ name: value, value }];
}

/**
 * Suggestions for a half-typed value, by its name in either language; of a list, for its last item.
 * @param persian the same option, described in Persian.
 */
export function complete(
  option: OptionDescription,
  persian: OptionDescription | undefined,
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  if (!option.choices) return plain(option, typed);
  const items = option.kind === 'list' ? typed.split(/[,،]/) : [typed];
  const last = (items.at(-1) ?? '').trim();
  const all = candidates(option.choices, persian?.choices ?? [], isPersianScript(typed));
  const kept = items.slice(0, -1).flatMap((item) => {
    const [found] = near(item.trim(), all);
    return item.trim() === '' || !found ? [] : [found];
  });
  const open = all.filter(({ value }) => !kept.some((each) => each.value === value));
  return near(last, open)
    .map((candidate) => [...kept, candidate])
    .map((chosen) => ({
      name: chosen
        .map(({ label }) => label)
        .join(', ')
        .slice(0, LONGEST),
      value: chosen.map(({ value }) => value).join(','),
    }))
    .filter(({ value }) => value.length <= LONGEST)
    .slice(0, MOST);
}
