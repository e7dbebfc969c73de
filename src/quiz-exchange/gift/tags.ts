import { type Item, type ItemKey, OPTION_IDS } from '../../quiz/item.js';
import { type Place, placeOf } from '../item-parts.js';

/** What the tags of a question carry that GIFT has no sign for. */
export interface Tags {
  readonly place: Place;
  /** By option. */
  readonly misconceptions: ReadonlyMap<string, string>;
  /** The value and the tolerance of an order of magnitude. */
  readonly magnitude: readonly [number, number] | null;
}

const PLACE = /^(level|lesson|rung)-(\d{1,2})$/;
const MISCONCEPTION = new RegExp(`^misconception-([${OPTION_IDS.join('')}])-([a-z-]{1,60})$`);
const MAGNITUDE = /^log10 (\S{1,30}) (\S{1,30})$/;

/** Reads tags; what they say else is the teacher's own and nothing to us. */
export function readTags(tags: readonly string[]): Tags {
  const places = new Map(
    tags.flatMap((tag) => {
      const [, name = '', number] = PLACE.exec(tag) ?? [];
      return number === undefined ? [] : [[name, Number(number)] as const];
    }),
  );
  const [, value, tolerance] = tags.map((tag) => MAGNITUDE.exec(tag)).find((found) => found !== null) ?? [];
  const said = (name: string) => places.get(name) ?? null;
  return {
    place: placeOf({ level: said('level'), lesson: said('lesson'), rung: said('rung') }),
    misconceptions: new Map(
      tags.flatMap((tag) => {
        const [, option = '', misconception] = MISCONCEPTION.exec(tag) ?? [];
        return misconception === undefined ? [] : [[option, misconception] as const];
      }),
    ),
    magnitude: value === undefined ? null : [Number(value), Number(tolerance)],
  };
}

/** The least and the greatest number that is right. */
export function rangeOf({ value, tolerance, scale }: Extract<ItemKey, { kind: 'number' }>): [number, number] {
  if (scale === 'linear') return [value - tolerance, value + tolerance];
  return [value * 10 ** -tolerance, value * 10 ** tolerance];
}

/** The tags of an item, as {@link readTags} reads them. */
export function tagsOf({ level, lesson, rung, options, key }: Item): readonly string[] {
  return [
    `level-${level}`,
    ...(lesson === null ? [] : [`lesson-${lesson}`]),
    ...(rung === null ? [] : [`rung-${rung}`]),
    ...options.flatMap(({ id, misconception }) =>
      misconception === undefined ? [] : [`misconception-${id}-${misconception}`],
    ),
    ...(key.kind === 'number' && key.scale === 'log10' ? [`log10 ${key.value} ${key.tolerance}`] : []),
  ];
}
