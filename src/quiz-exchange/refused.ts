import type { Message, Values } from '../i18n/message.js';

/** Something to be told of one place of a file. */
export interface Finding {
  /** From 1. */
  readonly line: number;
  readonly message: Message;
}

/** Why a question, or a whole file, cannot be taken; caught where its line is known. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** `exchange-…`, with the values it needs. */
  readonly reason: Message;
  /** Where it is known more closely than where the question begins. */
  readonly line: number | undefined;

  constructor(key: `exchange-${string}`, values: Values = {}, line?: number) {
    super(key);
    this.reason = { key, values };
    this.line = line;
  }

  /** What is told of it, at `line` unless a closer one is known. */
  at(line: number): Finding {
    return { line: this.line ?? line, message: this.reason };
  }
}
