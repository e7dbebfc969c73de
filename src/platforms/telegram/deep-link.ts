import type { Lines } from '../../store/lines.js';

/** Most characters Telegram takes after `?start=`. */
const ROOM = 64;
const ALLOWED = /^[A-Za-z0-9_-]+$/;
const KEPT = 'k-';
const NOWHERE = '/start';

function readable(line: string): string {
  return line
    .replace(/^\//, '')
    .split(' ')
    .map((word) => word.replace(':', '-'))
    .join('_');
}

function unreadable(payload: string): string {
  const [command = '', ...options] = payload.split('_');
  return [`/${command}`, ...options.map((option) => option.replace('-', ':'))].join(' ');
}

/**
 * Writes a line as the payload of a `?start=` link: `vanish_depth-20_act-sigmoid` where that can be read back, else a
 * key it is kept under.
 */
export async function deepLinkPayload(line: string, lines: Pick<Lines, 'keep'>): Promise<string> {
  const written = readable(line);
  const fits = written.length <= ROOM && ALLOWED.test(written) && !written.startsWith(KEPT);
  return fits && unreadable(written) === line ? written : `${KEPT}${await lines.keep(line)}`;
}

/** The address that opens a private chat with the bot and asks it a line. */
export async function deepLink(username: string, line: string, lines: Pick<Lines, 'keep'>): Promise<string> {
  return `https://t.me/${username}?start=${await deepLinkPayload(line, lines)}`;
}

/** The line a payload stands for; `/start` where it is none of ours. `knows` tells a command's name. */
export async function lineOfDeepLink(
  payload: string,
  lines: Pick<Lines, 'find'>,
  knows: (command: string) => boolean,
): Promise<string> {
  if (payload.startsWith(KEPT)) return (await lines.find(payload.slice(KEPT.length))) ?? NOWHERE;
  const command = payload.split('_')[0] ?? '';
  return ALLOWED.test(payload) && knows(command) ? unreadable(payload) : NOWHERE;
}
