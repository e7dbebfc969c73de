import { ITEM_KINDS, type ItemKey, type ItemKind, type ItemLevel } from '../quiz/item.js';

/** What a question's first line says of it; `number` is the key of a question that asks for one. */
export interface QuestionSettings {
  readonly kind: ItemKind;
  readonly level: ItemLevel;
  readonly rung: number | null;
  readonly number: Extract<ItemKey, { kind: 'number' }> | null;
}

const NAMES = ['level', 'rung', 'value', 'tolerance', 'scale'];
const SCALES = ['linear', 'log10'] as const;

/**
 * Reads e.g. `number level:2 rung:1 value:0.5 tolerance:0.01 scale:linear`: the kind, then settings. `fail` is told what is
 * wrong; whether the numbers are in range is not looked at.
 */
export function readSettings(source: string, fail: (reason: string) => never): QuestionSettings {
  const [named = '', ...pairs] = source.split(' ');
  const kind =
    ITEM_KINDS.find((each) => each === named) ?? fail(`“${named}” is none of ${ITEM_KINDS.join(', ')}`);
  const settings = new Map(
    pairs.map((pair): [string, string] => {
      const [name = '', value, ...more] = pair.split(':');
      if (!NAMES.includes(name) || !value || more.length > 0)
        fail(`“${pair}” is none of ${NAMES.join(', ')}`);
      return [name, value ?? ''];
    }),
  );
  const numeric = (name: string): number => {
    const value = Number(settings.get(name) ?? fail(`its ${name} is missing`));
    return Number.isNaN(value) ? fail(`its ${name} is no number`) : value;
  };
  const asked = ['value', 'tolerance', 'scale'].filter((name) => settings.has(name));
  if (kind !== 'number' && asked.length > 0) fail(`a ${kind} has no ${asked[0]}`);
  const scale = settings.get('scale') ?? 'linear';
  return {
    kind,
    level: numeric('level') as ItemLevel,
    rung: settings.has('rung') ? numeric('rung') : null,
    number:
      kind === 'number'
        ? {
            kind: 'number',
            value: numeric('value'),
            tolerance: numeric('tolerance'),
            scale: SCALES.find((each) => each === scale) ?? fail(`its scale is none of ${SCALES.join(', ')}`),
          }
        : null,
  };
}
