import { account, taking } from './account.js';
import { deleting } from './deleting.js';
import { editing } from './editing.js';
import { members } from './members.js';
import type { Context, Methods } from './method.js';
import { polls } from './polls.js';
import { profile } from './profile.js';
import { queries } from './queries.js';
import { sending } from './sending.js';

const ALL: Methods = {
  ...account,
  ...taking,
  ...sending,
  ...editing,
  ...deleting,
  ...queries,
  ...profile,
  ...members,
  ...polls,
};

/** A method with its name looked up; its parameters have been checked against the official types. */
export type Run = (params: Readonly<Record<string, unknown>>, context: Context) => unknown;

/** The method of this name, where the server has it. */
export function methodNamed(name: string): Run | undefined {
  return Object.hasOwn(ALL, name) ? (ALL[name as keyof Methods] as Run | undefined) : undefined;
}

/** How many messages a call puts into a chat or changes there; 0 for calls that no limit counts. */
export function messagesOf(method: string, params: Readonly<Record<string, unknown>>): number {
  if (method === 'sendChatAction') return 0;
  const { media } = params;
  if (method === 'sendMediaGroup' && Array.isArray(media)) return media.length;
  return /^(send|copyMessage|forwardMessage|editMessage|stopPoll)/.test(method) ? 1 : 0;
}
