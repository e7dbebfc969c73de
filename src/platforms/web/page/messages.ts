import { element, icon } from './element.js';
import { fileLink } from './file-link.js';
import { type Enlarge, picture } from './picture.js';
import { richText, type UseLine } from './rich-text.js';
import type { Button, WireReply } from './wire.js';
import type { WordKey } from './wording.js';

/** What can be done from inside a reply. */
export interface ReplyActions {
  readonly press: (button: Button, control: HTMLButtonElement) => void;
  readonly use: UseLine;
  readonly copy: (line: string, control: HTMLButtonElement) => void;
  readonly enlarge: Enlarge;
}

/** A message of a kind, with its author named for those who only hear it. */
export function message(kind: string, author: WordKey, ...parts: readonly Node[]): HTMLElement {
  const name = element('span', { class: 'unseen', 'data-word': author });
  return element('div', { class: `message ${kind}` }, name, ...parts);
}

/** A button whose word the page's language gives. */
export function worded(
  key: WordKey,
  className: string,
  press: (control: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className, 'data-word': key });
  button.addEventListener('click', () => press(button));
  return button;
}

function tool(key: WordKey, sign: string, press: (control: HTMLButtonElement) => void): HTMLButtonElement {
  const attributes = { type: 'button', class: 'tool', 'data-word-label': key, 'data-word-title': key };
  const button = element('button', attributes, icon(sign));
  button.addEventListener('click', () => press(button));
  return button;
}

/** What the student said. A pressed button shows its label, and its command on hovering. */
export function userMessage(text: string, command?: string): HTMLElement {
  const title = command === undefined ? {} : { title: command };
  const lang = /\p{Script=Arabic}/u.test(text) ? 'fa' : 'en';
  return message('user', 'page-you', element('div', { class: 'body', lang, dir: 'auto', ...title }, text));
}

/** Stands where no reply came, with ways to go on. */
export function failedMessage(reason: WordKey, retry: () => void, edit: () => void): HTMLElement {
  const ways = [worded('page-retry', 'choice', retry), worded('page-edit', 'choice', edit)];
  const said = element('p', { 'data-word': reason });
  return message(
    reason === 'page-cancelled' ? 'failed cancelled' : 'failed',
    'page-mahv',
    said,
    element('div', { class: 'row' }, ...ways),
  );
}

function buttonOf(button: Button, press: ReplyActions['press']): HTMLButtonElement {
  const control = element('button', { type: 'button', class: 'choice', title: button.command }, button.label);
  control.addEventListener('click', () => press(button, control));
  return control;
}

function suggestion({ error, buttons }: WireReply, { press }: ReplyActions): Node[] {
  const line = error?.suggestion ?? '';
  if (line === '' || buttons.flat().some(({ command }) => command === line)) return [];
  const lead = element('span', { 'data-word': 'page-instead' });
  const control = buttonOf({ label: line, command: line }, press);
  control.dir = 'ltr';
  return [element('div', { class: 'row instead' }, lead, control)];
}

function toolsOf(line: string, { copy, use }: ReplyActions): HTMLElement {
  const copying = tool('page-copy', 'copy', (control) => copy(line, control));
  return element(
    'div',
    { class: 'tools' },
    copying,
    tool('page-edit', 'edit', () => use(line)),
  );
}

/** What Mahv said: text, pictures and buttons in the reply's own language and direction. */
export function replyMessage(reply: WireReply, actions: ReplyActions): HTMLElement {
  const { language, direction, command, text, pictures, files, buttons, error } = reply;
  const own = { lang: language, dir: direction };
  const name = `mahv-${/^\/([\w-]+)/.exec(command ?? '')?.[1] ?? 'picture'}`;
  const shown = pictures.map((each, index) => {
    return picture(each, language, pictures.length > 1 ? `${name}-${index + 1}` : name, actions.enlarge);
  });
  const rows = buttons.map((row) =>
    element('div', { class: 'row', ...own }, ...row.map((each) => buttonOf(each, actions.press))),
  );
  const parts = [
    // The picture first: it is what was asked for, and the text explains it.
    ...shown,
    element('div', { class: 'body', ...own }, ...richText(text, actions.use)),
    ...(files.length === 0 ? [] : [element('div', { class: 'row' }, ...files.map(fileLink))]),
    ...rows,
    ...suggestion(reply, actions),
    ...(command === null ? [] : [toolsOf(command, actions)]),
  ];
  // Who asked to stop has nothing to be warned of.
  const isFailure = error !== undefined && error.code !== 'cancelled';
  return message(isFailure ? 'reply error' : 'reply', 'page-mahv', ...parts);
}
