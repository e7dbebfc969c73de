import type { OptionKind } from './option.js';

/** One value a choice option takes, with its name in the reader's language. */
export interface ChoiceDescription {
  readonly value: string;
  readonly label: string;
}

/** One option of a command, described in the reader's language. */
export interface OptionDescription {
  readonly name: string;
  /** Other names it answers to, in every language. */
  readonly aliases: readonly string[];
  readonly kind: OptionKind;
  /** Whether a text is only meant where it is named. */
  readonly named?: boolean;
  readonly description: string;
  /** Limits of a number, inclusive. */
  readonly min?: number;
  readonly max?: number;
  /** The values of a choice, list or switch. */
  readonly choices?: readonly ChoiceDescription[];
  /** The value taken when nothing is said, as it would be typed; absent where there is none. */
  readonly default?: string;
}

/** One command, described in the reader's language: what help pages, completions and forms are made from. */
export interface CommandDescription {
  readonly name: string;
  readonly description: string;
  /** Words that call the command without a slash. */
  readonly triggers: readonly string[];
  readonly options: readonly OptionDescription[];
  /** A line worth trying. */
  readonly example: string;
  /** Whether many may call it at once, and it takes no time. */
  readonly light?: boolean;
  /** What a file that may come with it is for; absent where it takes none. */
  readonly file?: string;
}
