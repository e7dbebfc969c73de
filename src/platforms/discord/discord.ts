import { type Platform, PlatformError } from '../platform.js';
import type { DiscordParts } from './discord-parts.js';
import { type Door, endpoint } from './endpoint.js';
import { publicKeyOf } from './signature.js';

/** The bot on Discord. discord.js, slow to load, is loaded when it runs. */
export function discord(parts: DiscordParts): Platform {
  const { publicKey } = parts;
  const key = publicKey === undefined ? undefined : publicKeyOf(publicKey);
  let door: Door | undefined;
  let waiting = () => 0;
  return {
    name: 'discord',
    ...(publicKey === undefined ? {} : { routes: endpoint(key, () => door) }),
    async run(signal, ready) {
      if (publicKey !== undefined && !key) {
        throw new PlatformError('DISCORD_PUBLIC_KEY is not the 64 hex digits of an Ed25519 public key.');
      }
      const { runSession } = await import('./session.js');
      await runSession(parts, signal, {
        ready,
        door: (open) => {
          door = open;
        },
        waiting: (count) => {
          waiting = count;
        },
      });
    },
    waiting: () => waiting(),
  };
}
