import type { CompletionList } from './completion-list.js';
import { History } from './history.js';

/** What the composer hangs on. */
export interface ComposerParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLTextAreaElement;
  readonly completions: CompletionList;
  readonly send: (line: string) => void;
}

const LARGEST_PART_OF_WINDOW = 0.4;

/** The message box: grows with its text, sends on Enter, recalls sent lines. */
export class Composer {
  private readonly parts: ComposerParts;
  private readonly history = new History();

  constructor(parts: ComposerParts) {
    this.parts = parts;
    parts.input.addEventListener('input', () => this.fit());
    parts.input.addEventListener('keydown', (event) => this.press(event));
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send(this.line.trim());
    });
    addEventListener('resize', () => this.fit());
  }

  /** What now stands in the box. */
  get line(): string {
    return this.parts.input.value;
  }

  /** Puts a line into the box, ready to be changed. */
  fill(line: string): void {
    const { input, completions } = this.parts;
    input.value = line;
    input.focus();
    input.setSelectionRange(line.length, line.length);
    completions.close();
    this.fit();
  }

  /** Sends a line, which the up arrow then recalls, and empties the box; an empty line is not sent. */
  send(line: string): void {
    const { input, completions, send } = this.parts;
    if (line === '') return;
    this.history.add(line);
    input.value = '';
    completions.close();
    this.fit();
    send(line);
  }

  /** Makes the box as high as its text needs; called again whenever the page is laid out anew. */
  fit(): void {
    const { input } = this.parts;
    // An empty box starts from the page's side, where its placeholder stands.
    if (input.value === '') input.removeAttribute('dir');
    else input.dir = 'auto';
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, innerHeight * LARGEST_PART_OF_WINDOW)}px`;
  }

  private press(event: KeyboardEvent): void {
    // Enter that ends a composition (Chinese, Japanese, some Persian keyboards) belongs to the input method.
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.parts.completions.takesKey(event) || (!event.shiftKey && this.takesKey(event.key))) {
      event.preventDefault();
    }
  }

  private takesKey(key: string): boolean {
    if (key === 'Enter') {
      this.parts.form.requestSubmit();
      return true;
    }
    const recalled = this.recalled(key);
    if (recalled !== undefined) this.fill(recalled);
    return recalled !== undefined;
  }

  private recalled(key: string): string | undefined {
    if (key === 'ArrowUp') return this.history.older(this.line);
    return key === 'ArrowDown' ? this.history.newer(this.line) : undefined;
  }
}
