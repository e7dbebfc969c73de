import { recall, remember } from './storage.js';

/** Who asks and where, as the server knows them. */
export interface Identity {
  readonly user: string;
  readonly chat: string;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function kept(name: string): string {
  const known = recall(name);
  if (known !== null && /^[\w-]{1,64}$/.test(known)) return known;
  const made = randomId();
  remember(name, made);
  return made;
}

/** This browser's identity: random, made on the first visit. */
export function identity(): Identity {
  return { user: kept('user'), chat: kept('chat') };
}
