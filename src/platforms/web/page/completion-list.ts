import { type Completion, complete, type Suggestion } from './completion.js';
import { element } from './element.js';
import type { Command, CommandOption } from './wire.js';
import { directionOf, type Wording, type WordKey } from './wording.js';

/** What the list hangs on. */
export interface CompletionParts {
  readonly input: HTMLTextAreaElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly wording: Wording;
  readonly catalogue: () => readonly Command[];
}

function isWordKey(text: string): text is WordKey {
  return /^page-[a-z-]+$/.test(text);
}

/** The list of suggestions over the message box: an ARIA combobox with manual selection. */
export class CompletionList {
  private readonly parts: CompletionParts;
  private completion: Completion | undefined;
  /** Index of the chosen suggestion, or -1. */
  private chosen = -1;

  constructor(parts: CompletionParts) {
    this.parts = parts;
    parts.input.addEventListener('input', () => this.update());
    parts.input.addEventListener('blur', () => this.close());
    // Keeps the focus, and on a phone the keyboard, in the message box.
    parts.list.addEventListener('mousedown', (event) => event.preventDefault());
    parts.list.addEventListener('click', (event) => {
      const item = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (item) this.accept([...parts.list.children].indexOf(item));
    });
  }

  /** Shows what fits the line as it now stands. */
  update(): void {
    const { input, catalogue } = this.parts;
    const caret = input.selectionStart;
    const completion = caret === input.selectionEnd ? complete(input.value, caret, catalogue()) : undefined;
    if (completion) this.open(completion);
    else this.close();
  }

  /** Closes the list. */
  close(): void {
    if (!this.completion) return;
    this.completion = undefined;
    this.parts.list.hidden = true;
    this.parts.list.replaceChildren();
    this.parts.input.setAttribute('aria-expanded', 'false');
    this.parts.status.textContent = '';
    this.choose(-1);
  }

  /** Takes a key meant for the list; says whether it was one. */
  takesKey({ key, shiftKey }: KeyboardEvent): boolean {
    const count = this.completion?.suggestions.length ?? 0;
    if (count === 0) return false;
    // From none (-1) up is the last, and past either end is none: back to the line as typed.
    if (key === 'ArrowDown') this.choose(this.chosen + 1 === count ? -1 : this.chosen + 1);
    else if (key === 'ArrowUp') this.choose(this.chosen === -1 ? count - 1 : this.chosen - 1);
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && !shiftKey && this.chosen >= 0) this.accept(this.chosen);
    else if (key === 'Tab' && !shiftKey && (this.chosen >= 0 || this.isBegun()))
      this.accept(Math.max(this.chosen, 0));
    else return false;
    return true;
  }

  /** With nothing typed of the word yet, Tab goes on to the next control: the box is no trap. */
  private isBegun(): boolean {
    const { value, selectionStart } = this.parts.input;
    return /\S$/u.test(value.slice(0, selectionStart));
  }

  private open(completion: Completion): void {
    const { input, list, status, wording } = this.parts;
    const wasOpen = this.completion !== undefined;
    this.completion = completion;
    list.replaceChildren(...completion.suggestions.map((each, index) => this.item(each, index)));
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
    this.choose(-1);
    if (!wasOpen) status.textContent = wording.say('page-suggestions-help');
  }

  private choose(index: number): void {
    const { input, list } = this.parts;
    this.chosen = index;
    for (const [at, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(at === index));
    const item = list.children[index];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  }

  private accept(index: number): void {
    const suggestion = this.completion?.suggestions[index];
    if (!this.completion || !suggestion) return;
    const { from, to } = this.completion;
    const { input } = this.parts;
    const spaced = suggestion.text.endsWith(' ') && /^\s/u.test(input.value.slice(to));
    input.setRangeText(spaced ? suggestion.text.trimEnd() : suggestion.text, from, to, 'end');
    if (spaced) input.setSelectionRange(input.selectionEnd + 1, input.selectionEnd + 1);
    // The composer grows, and this list moves on to what comes next.
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private item({ label, detail, option }: Suggestion, index: number): HTMLElement {
    const { wording } = this.parts;
    const said = isWordKey(detail) ? wording.say(detail) : detail;
    const name = element('code', { dir: 'auto' }, label);
    const parts = [name, element('span', { class: 'detail', dir: directionOf(wording.language) }, said)];
    if (option) parts.push(element('span', { class: 'note' }, ...this.limits(option)));
    return element('div', { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' }, ...parts);
  }

  private limits({ min, max, default: usual }: CommandOption): (Node | string)[] {
    const { wording } = this.parts;
    const said: (Node | string)[] = [];
    if (min !== undefined && max !== undefined) {
      said.push(`${wording.number(min)} ${wording.say('page-to')} ${wording.number(max)}`);
    }
    if (usual === undefined || usual === '') return said;
    if (said.length > 0) said.push(' · ');
    return [...said, `${wording.say('page-default')} `, element('code', { dir: 'ltr' }, usual)];
  }
}
