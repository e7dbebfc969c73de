import type { APIUser, Locale, UserFlags } from 'discord.js';

/** A person on the network. */
export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** The language their app is set to. */
  locale: `${Locale}`;
  /** Whether they added the bot to their own account, so that it is with them in places that it is not in. */
  installed: boolean;
  /** As the API writes them. */
  readonly raw: APIUser;
}

/** What a test says of a person; the rest is made up. */
export interface UserOptions {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: `${Locale}`;
  readonly installed?: boolean;
}

/** A user object as the API writes it. */
export function rawUser(id: string, username: string, name: string | null, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: name,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    flags: 0 as UserFlags,
    public_flags: 0 as UserFlags,
    ...(bot ? { bot: true } : {}),
  };
}

/** A new person. */
export function createUser(id: string, { name, locale, installed }: UserOptions): FakeUser {
  const username = `student_${id.slice(-6)}`;
  return {
    id,
    username,
    name: name ?? username,
    locale: locale ?? 'en-US',
    installed: installed ?? false,
    raw: rawUser(id, username, name ?? username),
  };
}
