import type { Language } from '../i18n/language.js';
import type { Message } from '../i18n/message.js';
import type { Attachment } from './reply.js';

/** A button before its label is translated. */
export interface AnswerButton {
  readonly label: Message;
  readonly command: string;
}

/** What a command says: message keys and values, charts and buttons; nothing translated, nothing drawn. */
export interface Answer<Chart> {
  readonly text: readonly Message[];
  /** The line that gives this answer again, where the one that was asked may give another next time. */
  readonly line?: string;
  readonly charts?: readonly Chart[];
  /** A line whose charts belong to this answer too. */
  readonly chartsOf?: string;
  /** Whether asking again gives something else, so that no line is offered to repeat it. */
  readonly passing?: boolean;
  readonly buttons?: readonly (readonly AnswerButton[])[];
  readonly files?: readonly Attachment[];
  /** The measured numbers, plain JSON data. */
  readonly data?: unknown;
  /** The line that the numbers in `data` are the answer to, where it is not this answer's own. */
  readonly numbersOf?: string;
  /** A language choice to keep, for the asker or the whole chat. */
  readonly remember?: { readonly language: Language; readonly scope: 'user' | 'chat' };
  /** Whether it is for the asker's eyes only. */
  readonly personal?: boolean;
  /** A few words for whoever pressed a button, who alone sees them. */
  readonly toast?: Message;
}
