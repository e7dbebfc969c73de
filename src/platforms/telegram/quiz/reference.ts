import type { AnswerPart } from '../../../store/answers.js';
import type { Place } from '../payloads.js';

/** A post made of messages that can be changed in place. */
export interface MessagesReference extends Pick<Place, 'chat' | 'thread'> {
  readonly kind: 'messages';
  readonly parts: readonly AnswerPart[];
}

/** A question asked by a poll. */
export interface PollReference extends Pick<Place, 'chat' | 'thread'> {
  readonly kind: 'poll';
  /** Telegram's name of the poll, which votes carry. */
  readonly poll: string;
  readonly message: number;
  /** When the question was to close as the poll was made, in ms since 1970. */
  readonly deadline: number;
  /** The line that each option stands for, first to last. */
  readonly lines: readonly string[];
}

/** Where something that was posted stands. */
export type Reference = MessagesReference | PollReference;

/** How the reference of a poll begins, so that it is found by what a vote tells of it. */
export function pollStart(poll: string): string {
  return `poll:${poll} `;
}

/** Writes a reference as the quizmaster keeps it. */
export function writeReference(reference: Reference): string {
  const text = JSON.stringify(reference);
  return reference.kind === 'poll' ? `${pollStart(reference.poll)}${text}` : text;
}

/** Reads what `writeReference` wrote. */
export function readReference(text: string): Reference {
  return JSON.parse(text.slice(text.indexOf('{')));
}
