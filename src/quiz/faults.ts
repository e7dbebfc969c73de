import { type Item, type ItemKey, LESSON_COUNT, OPTION_IDS, RUNG_COUNT } from './item.js';
import { isMisconception } from './misconceptions.js';

/** What the key of each kind of item must be. */
const KEY_KINDS: Readonly<Record<Item['kind'], ItemKey['kind']>> = {
  choice: 'one',
  picture: 'one',
  truth: 'one',
  several: 'some',
  number: 'number',
  order: 'order',
};

const within = (value: number | null, most: number) =>
  value === null || (Number.isInteger(value) && value >= 1 && value <= most);

function rightOptions(key: ItemKey): readonly string[] {
  if (key.kind === 'number') return [];
  return key.kind === 'one' ? [key.option] : key.options;
}

function faultsOfPlace({ level, lesson, rung }: Item): string[] {
  return [
    ...([1, 2, 3].includes(level) ? [] : [`its level is 1, 2 or 3, not ${level}`]),
    ...(within(lesson, LESSON_COUNT) ? [] : [`its lesson is 1 to ${LESSON_COUNT}, not ${lesson}`]),
    ...(within(rung, RUNG_COUNT) ? [] : [`its rung is 1 to ${RUNG_COUNT}, not ${rung}`]),
    ...(lesson === null && rung === null ? ['it belongs to a lesson or a rung'] : []),
  ];
}

function faultsOfCount({ kind, options, key }: Item): string[] {
  const count = options.length;
  const right = rightOptions(key).length;
  if (kind === 'number') return count === 0 ? [] : ['a number is typed, so no options belong here'];
  if (kind === 'truth') return count === 2 ? [] : [`true and false belong here, not ${count} options`];
  if (count < 3 || count > OPTION_IDS.length)
    return [`3 to ${OPTION_IDS.length} options belong here, not ${count}`];
  if (kind === 'several') {
    return right >= 2 && right < count
      ? []
      : [`at least two options are right and one is wrong, not ${right}`];
  }
  return kind === 'order' && right !== count ? ['every option has its place in the order'] : [];
}

function faultsOfTags({ kind, options, key }: Item): string[] {
  const right = rightOptions(key);
  return options.flatMap(({ id, misconception }) => {
    if (kind === 'order' || right.includes(id)) {
      return misconception === undefined ? [] : [`option ${id} is right and so shows no misconception`];
    }
    if (misconception === undefined) return [`option ${id} is wrong and needs its misconception`];
    return isMisconception(misconception)
      ? []
      : [`“${misconception}” is no misconception we have a name for`];
  });
}

function faultsOfNumber(key: ItemKey): string[] {
  if (key.kind !== 'number') return [];
  return [
    ...(Number.isFinite(key.value) ? [] : ['its value is no number']),
    ...(Number.isFinite(key.tolerance) && key.tolerance > 0 ? [] : ['its tolerance is a number above 0']),
    ...(key.scale === 'log10' && !(key.value > 0) ? ['on a logarithmic scale its value is above 0'] : []),
  ];
}

/** All that is wrong with an item, in words for whoever wrote it; nothing where it can be asked and graded. */
export function faultsOf(item: Item): readonly string[] {
  const { kind, options, key, line } = item;
  const ids = options.map(({ id }) => id);
  const right = rightOptions(key);
  const known = OPTION_IDS.slice(0, ids.length);
  return [
    ...(KEY_KINDS[kind] === key.kind ? [] : [`the key of a ${kind} is not “${key.kind}”`]),
    ...(known.every((id) => ids.includes(id)) ? [] : [`its options are ${known.join(', ')}`]),
    ...(new Set(right).size === right.length && right.every((id) => ids.includes(id))
      ? []
      : ['its key names options that it has, each once']),
    ...(kind === 'picture' && line === undefined ? ['a picture needs the line that draws it'] : []),
    ...faultsOfPlace(item),
    ...faultsOfCount(item),
    ...faultsOfTags(item),
    ...faultsOfNumber(key),
  ];
}
