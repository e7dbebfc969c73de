import { describe, expect, it } from 'vitest';
import type { Outbox } from '../../../../src/platforms/telegram/outgoing/outbox.js';
import { createPolls } from '../../../../src/platforms/telegram/quiz/polls.js';
import { pollStart, writeReference } from '../../../../src/platforms/telegram/quiz/reference.js';

const REFERENCE = {
  kind: 'poll',
  chat: '-5',
  poll: '77',
  message: 12,
  deadline: 1_800_000_000_000,
  lines: ['/answer code 1 a', '/answer code 1 b'],
} as const;

/** Announcements that another process notes at the look of this number. */
function notedAt(look: number) {
  let looks = 0;
  return {
    looks: () => looks,
    referenceFrom: async (start: string) => {
      looks += 1;
      return looks >= look && start === pollStart('77') ? writeReference(REFERENCE) : undefined;
    },
  };
}

describe('a vote in a poll that another process has just sent', () => {
  it('waits until that is noted', async () => {
    const announcements = notedAt(3);
    const polls = createPolls({} as Outbox, announcements, Date.now, true);
    expect(await polls.find('77')).toMatchObject({ poll: '77', lines: REFERENCE.lines });
    expect(announcements.looks()).toBe(3);
    await polls.find('77');
    expect(announcements.looks()).toBe(3);
  });

  it('is looked for once where there is no other process', async () => {
    const announcements = notedAt(2);
    expect(await createPolls({} as Outbox, announcements).find('77')).toBeUndefined();
    expect(announcements.looks()).toBe(1);
  });
});
