import type { Item, ItemAnswer } from './item.js';

/** Whether an answer is of the kind an item asks for: known options, each once, as many as can be right. */
export function fits({ key, options }: Pick<Item, 'key' | 'options'>, answer: ItemAnswer): boolean {
  if (key.kind === 'number') return answer.kind === 'number' && Number.isFinite(answer.value);
  if (answer.kind !== 'options') return false;
  const chosen = answer.options;
  const known = chosen.every((id) => options.some((option) => option.id === id));
  if (!known || new Set(chosen).size !== chosen.length) return false;
  if (key.kind === 'one') return chosen.length === 1;
  if (key.kind === 'some') return chosen.length >= 1;
  return chosen.length === options.length;
}
