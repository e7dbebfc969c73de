import type { Generated } from '../../../src/quiz/generated/template.js';

/** How far the oracle's numbers may be off, as a share; it measures rises over runs. */
const NEAR = 1e-5;

function numbersOf(question: Generated): ReadonlyMap<string, number> {
  const { key } = question.item;
  const worded = Object.entries(question.words).flatMap(([part, { values }]) =>
    Object.entries(values).flatMap(([name, value]): [string, number][] =>
      typeof value === 'number' ? [[`${part} ${name}`, value]] : [],
    ),
  );
  return new Map(key.kind === 'number' ? [...worded, ['key', key.value]] : worded);
}

function withoutValue({ item }: Generated): string {
  return JSON.stringify({ ...item, key: item.key.kind === 'number' ? { ...item.key, value: 0 } : item.key });
}

/** Where two ways of measuring make different questions of one template and seed; null where they agree. */
export function differenceBetween(one: Generated | undefined, other: Generated | undefined): string | null {
  if (!one || !other) return one === other ? null : 'only one of them asks';
  if (withoutValue(one) !== withoutValue(other))
    return `${JSON.stringify(one.item)} ≠ ${JSON.stringify(other.item)}`;
  const others = numbersOf(other);
  for (const [name, value] of numbersOf(one)) {
    const off = Math.abs((others.get(name) ?? Number.NaN) - value);
    if (!(off <= NEAR * Math.abs(value))) return `${name}: ${value} ≠ ${others.get(name)}`;
  }
  return null;
}

/** The value of each option of a choice between magnitudes; none where it is another question. */
export function magnitudesOf({ item, words }: Generated): ReadonlyMap<string, number> {
  return new Map(
    item.options.flatMap(({ id }): [string, number][] => {
      const message = words[`option-${id}`];
      return message?.key === 'generated-magnitude' ? [[id, Number(message.values.value)]] : [];
    }),
  );
}

/** The least distance, in decades, between the right magnitude and a wrong one. */
export function leastDistance(question: Generated): number {
  const { key } = question.item;
  const offered = magnitudesOf(question);
  const right = key.kind === 'one' ? offered.get(key.option) : undefined;
  const wrong = [...offered].filter(([id]) => key.kind === 'one' && id !== key.option);
  return Math.min(...wrong.map(([, value]) => Math.abs(Math.log10(value / (right ?? Number.NaN)))));
}
