import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord.js';
import type { Problem } from './api-error.js';

const ACTION_ROW = 1;
const BUTTON = 2;
const LINK = 5;
const PREMIUM = 6;
const MOST_ROWS = 5;
const MOST_BUTTONS = 5;

function checkButton(button: APIButtonComponent, path: readonly PropertyKey[]): Problem[] {
  const { style } = button;
  const has = (field: string) => {
    const value: unknown = Reflect.get(button, field);
    return value !== undefined && value !== null && value !== '';
  };
  const problem = (field: string, message: string): Problem => ({ path: [...path, field], message });
  if (style === PREMIUM) return has('sku_id') ? [] : [problem('sku_id', 'This field is required')];
  const problems: Problem[] = [];
  if (!has('label') && !has('emoji')) problems.push(problem('label', 'a button needs a label or an emoji'));
  if (style === LINK && !has('url')) problems.push(problem('url', 'a link button needs a url'));
  if (style === LINK && has('custom_id'))
    problems.push(problem('custom_id', 'a link button has no custom_id'));
  if (style !== LINK && !has('custom_id')) problems.push(problem('custom_id', 'a custom id is required'));
  if (style !== LINK && has('url')) problems.push(problem('url', 'only a link button has a url'));
  return problems;
}

/** What is wrong with a message's components beyond the schema: rows, buttons a row, custom ids given twice. */
export function checkComponents(components: readonly APIMessageTopLevelComponent[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  if (components.length > MOST_ROWS)
    problems.push({ path: ['components'], message: `Must be between 1 and ${MOST_ROWS} in length.` });
  for (const [row, component] of components.entries()) {
    if (component.type !== ACTION_ROW) {
      problems.push({ path: ['components', row, 'type'], message: 'only with the flag IS_COMPONENTS_V2' });
      continue;
    }
    const inside = component.components;
    if (inside.length > MOST_BUTTONS)
      problems.push({
        path: ['components', row, 'components'],
        message: `more than ${MOST_BUTTONS} buttons`,
      });
    if (inside.some(({ type }) => type !== BUTTON) && inside.length > 1)
      problems.push({ path: ['components', row, 'components'], message: 'a menu needs a row of its own' });
    for (const [index, each] of inside.entries()) {
      const path = ['components', row, 'components', index];
      if (each.type === BUTTON) problems.push(...checkButton(each, path));
      const id: unknown = Reflect.get(each, 'custom_id');
      if (typeof id !== 'string') continue;
      if (ids.has(id))
        problems.push({ path: [...path, 'custom_id'], message: 'Component custom id cannot be duplicated' });
      ids.add(id);
    }
  }
  return problems;
}
