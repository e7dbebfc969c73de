import { UserError } from '../../src/chat/user-error.js';
import type { When } from './read-when.js';
import { zonesLike } from './zones.js';

/** Says what is wrong with a time or a zone; `line` makes the line to suggest. */
export function refuseWhen(
  { kind, read }: Extract<When, { readonly read: string }>,
  line: (when: string) => string,
): UserError {
  if (kind === 'bad-time')
    return new UserError([{ key: 'error-clock-time', values: { read } }], line('09:00'));
  const [nearest = 'UTC', ...more] = zonesLike(read);
  const zones = [nearest, ...more].join(', ');
  return new UserError([{ key: 'error-time-zone', values: { read, zones } }], line(`09:00 ${nearest}`));
}
