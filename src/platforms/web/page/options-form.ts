import { byId, element } from './element.js';
import { readLine, writeLine } from './line.js';
import { type OptionField, optionField } from './option-field.js';
import type { Command } from './wire.js';
import type { Wording } from './wording.js';

/** What the form hangs on. */
export interface OptionsFormParts {
  readonly wording: Wording;
  readonly catalogue: () => readonly Command[];
  readonly insert: (line: string) => void;
  readonly run: (line: string) => void;
}

/** The command the form shows where none is typed. */
const FIRST = 'vanish';

/** The dialog that sets a command's options, made from the catalogue alone. */
export class OptionsForm {
  private readonly parts: OptionsFormParts;
  private readonly dialog = byId('options-dialog', HTMLDialogElement);
  private readonly form = byId('options-form', HTMLFormElement);
  private readonly select = byId('options-command', HTMLSelectElement);
  private readonly about = byId('options-about', HTMLElement);
  private readonly fields = byId('options-fields', HTMLElement);
  private readonly preview = byId('options-line', HTMLElement);
  private shown: Command | undefined;
  private inputs = new Map<string, OptionField>();
  private rest: readonly string[] = [];

  constructor(parts: OptionsFormParts) {
    this.parts = parts;
    this.select.addEventListener('change', () => this.show(`/${this.select.value}`));
    this.form.addEventListener('input', () => this.write());
    this.form.addEventListener('submit', (event) => this.submit(event));
    byId('options-close', HTMLButtonElement).addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
  }

  /** Opens for the command of a line, with the values it sets. */
  open(line: string): void {
    const commands = this.parts.catalogue();
    this.select.replaceChildren(
      ...commands.map(({ name }) => element('option', { value: name }, `/${name}`)),
    );
    const first = commands.find(({ name }) => name === FIRST) ?? commands[0];
    this.show(readLine(line, commands) || !first ? line : `/${first.name}`);
    this.dialog.showModal();
  }

  private show(line: string): void {
    const read = readLine(line, this.parts.catalogue());
    if (!read) return;
    const { command, values, rest } = read;
    const made = command.options.map((option) => {
      return [option.name, optionField(option, values.get(option.name), this.parts.wording)] as const;
    });
    this.shown = command;
    this.rest = rest;
    this.inputs = new Map(made);
    this.select.value = command.name;
    this.about.textContent = command.description;
    this.fields.replaceChildren(...made.map(([, { row }]) => row));
    this.write();
  }

  private line(): string {
    if (!this.shown) return '';
    const values = new Map([...this.inputs].map(([name, field]) => [name, field.value()] as const));
    return writeLine({ command: this.shown, values, rest: this.rest });
  }

  private write(): void {
    this.preview.textContent = this.line();
  }

  private submit(event: SubmitEvent): void {
    const line = this.line();
    event.preventDefault();
    this.dialog.close();
    const wantsRun = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'run';
    if (wantsRun) this.parts.run(line);
    else this.parts.insert(line);
  }
}
