import { element } from './element.js';
import { choiceNamed } from './line.js';
import { latinDigits } from './normalise.js';
import type { CommandOption } from './wire.js';
import type { Wording } from './wording.js';

/** One option's input in a form. */
export interface OptionField {
  readonly row: HTMLElement;
  /** The value as it would be typed; empty for none. */
  value(): string;
}

type Input = { readonly node: HTMLElement; value(): string };

function numberInput({ kind, min, max, default: usual }: CommandOption, id: string, start: string): Input {
  const limits = {
    ...(min === undefined ? {} : { min: String(min) }),
    ...(max === undefined ? {} : { max: String(max) }),
  };
  const step = kind === 'integer' ? '1' : 'any';
  const input = element('input', {
    id,
    type: 'number',
    step,
    dir: 'ltr',
    placeholder: usual ?? '',
    ...limits,
  });
  input.value = start;
  input.addEventListener('beforeinput', (event) => {
    // Number inputs turn Persian digits away; they are typed in as Latin ones.
    if (event.data === null || latinDigits(event.data) === event.data) return;
    event.preventDefault();
    document.execCommand('insertText', false, latinDigits(event.data));
  });
  return { node: input, value: () => input.value };
}

function selectInput(option: CommandOption, id: string, start: string): Input {
  const choices = option.choices ?? [];
  const known = choices.some(({ value }) => value === start);
  const shown = known ? choices : [{ value: start, label: start || '—' }, ...choices];
  const select = element(
    'select',
    { id },
    ...shown.map(({ value, label }) => element('option', { value }, label)),
  );
  select.value = start;
  return { node: select, value: () => select.value };
}

function switchInput(option: CommandOption, id: string, start: string): Input {
  const [on, off] = option.choices ?? [];
  const input = element('input', { id, type: 'checkbox' });
  input.checked = choiceNamed(option, start)?.value === (on?.value ?? 'on');
  return { node: input, value: () => (input.checked ? (on?.value ?? 'on') : (off?.value ?? 'off')) };
}

function chips({ choices = [] }: CommandOption, id: string, start: string): Input {
  const chosen = start.split(',');
  const boxes = choices.map(({ value }) => {
    const box = element('input', { type: 'checkbox', value });
    box.checked = chosen.includes(value);
    return box;
  });
  const labels = boxes.map((box, at) =>
    element('label', { class: 'chip' }, box, choices[at]?.label ?? box.value),
  );
  const group = element(
    'div',
    { class: 'chips', role: 'group', 'aria-labelledby': `${id}-label` },
    ...labels,
  );
  // What was typed keeps its order; what is ticked later follows it.
  const value = () => {
    const ticked = boxes.filter(({ checked }) => checked).map((box) => box.value);
    const kept = chosen.filter((each) => ticked.includes(each));
    return [...kept, ...ticked.filter((each) => !kept.includes(each))].join(',');
  };
  return { node: group, value };
}

function textInput({ default: usual }: CommandOption, id: string, start: string): Input {
  const input = element('input', {
    id,
    type: 'text',
    dir: 'auto',
    placeholder: usual ?? '',
    autocomplete: 'off',
  });
  input.value = start;
  return { node: input, value: () => input.value };
}

function inputOf(option: CommandOption, id: string, start: string): Input {
  switch (option.kind) {
    case 'integer':
    case 'number':
      return numberInput(option, id, start);
    case 'choice':
      return selectInput(option, id, start);
    case 'switch':
      return switchInput(option, id, start);
    case 'list':
      return option.choices ? chips(option, id, start) : textInput(option, id, start);
    case 'quantity':
    case 'text':
      return textInput(option, id, start);
  }
}

function limits({ min, max }: CommandOption, wording: Wording): string {
  if (min === undefined || max === undefined) return '';
  return `${wording.number(min)} ${wording.say('page-to')} ${wording.number(max)}`;
}

/** The labelled input of an option, made from its description; `typed` is its value in the line, if any. */
export function optionField(option: CommandOption, typed: string | undefined, wording: Wording): OptionField {
  const id = `option-${option.name}`;
  const { node, value } = inputOf(option, id, typed ?? option.default ?? '');
  const group = node.matches('.chips');
  const title = element(
    group ? 'span' : 'label',
    { id: `${id}-label`, ...(group ? {} : { for: id }) },
    option.description,
  );
  const range = limits(option, wording);
  const facts = element(
    'span',
    { class: 'note', id: `${id}-note` },
    element('code', { dir: 'ltr' }, option.name),
  );
  if (range !== '') facts.append(' · ', range);
  node.setAttribute('aria-describedby', facts.id);
  return { row: element('div', { class: `field kind-${option.kind}` }, title, node, facts), value };
}
