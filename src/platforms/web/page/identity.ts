import { recall, remember } from './storage.js';

/** Who asks and where, as the server knows them, and as others see them. */
export interface Identity {
  readonly user: string;
  readonly chat: string;
  readonly name?: string;
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

/** Ids for as long as the page is open, also where the browser keeps nothing. */
const browser = { user: kept('user'), chat: kept('chat') };

/** Whoever sits before this tab: the student of this browser, made on the first visit, unless another took the tab. */
export function identity(): Identity {
  const user = recall('user', 'tab');
  const name = user === null ? recall('name') : recall('name', 'tab');
  return { user: user ?? browser.user, chat: browser.chat, ...(name ? { name } : {}) };
}

/**
 * Takes a name. Another student takes this tab alone, and is the same one whenever they come back under their name; else
 * whoever has the tab is called so from now on.
 */
export function takeName(name: string, another: boolean): void {
  if (another) remember('user', kept(`user-${name}`), 'tab');
  remember('name', name, recall('user', 'tab') === null ? 'browser' : 'tab');
}
