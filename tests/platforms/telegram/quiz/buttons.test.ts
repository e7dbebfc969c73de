import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../../../src/i18n/isolate.js';
import { TELEGRAM_LIMITS } from '../../../../src/platforms/telegram/outgoing/send-limits.js';
import { classroom } from './classroom.js';

const SECOND = 1000;
const LONG = 60_000;
/** A group's limit alone, as the test is over within seconds. */
const HURRIED = { ...TELEGRAM_LIMITS, chat: { count: 1000, milliseconds: 1000 } };

describe('a question without a time limit', () => {
  it(
    'is asked with buttons, whose words are for the presser alone while the message stays',
    async () => {
      const room = await classroom();
      const { group, sara, ali, clock, until, posts } = room;
      const question = await room.start('seconds:0 count:1 level:1');
      expect(question.poll).toBeUndefined();
      expect(question.buttons.every(({ callback_data = '' }) => !callback_data.startsWith('!'))).toBe(true);
      const presses = [group.press(sara, question.id, 0), group.press(ali, question.id, 0)];
      const [told] = await Promise.all(presses.map((press) => until(() => press.answers[0])));
      expect(told).toMatchObject({ show_alert: false });
      expect(told?.text).toMatch(/^Recorded/);
      expect(question.history).toHaveLength(0);
      expect(await room.kept()).toHaveLength(2);
      const second = group.press(sara, question.id, 1);
      expect((await until(() => second.answers[0])).text).toMatch(/first answer counts/);
      await clock.pass(3 * SECOND);
      await until(() => /2 people have answered/.test(withoutIsolates(question.text ?? '')));
      expect(posts()).toHaveLength(1);
      expect(await room.kept()).toHaveLength(2);
    },
    LONG,
  );

  it(
    'is revealed in its own message, with the picture, and stays when something under it is pressed',
    async () => {
      const room = await classroom();
      const { group, sara, teacher, until, posts } = room;
      const question = await room.start('seconds:0 count:1 level:1');
      const press = group.press(sara, question.id, 0);
      await until(() => press.answers[0]);
      const close = question.buttons.findIndex(({ callback_data = '' }) => /close/.test(callback_data));
      group.press(teacher, question.id, close);
      await until(() => question.photo && question.caption?.includes('The answer is'));
      expect(posts()).toHaveLength(1);
      const shown = question.history.length;
      const lesson = question.buttons.findIndex(({ callback_data = '' }) => /^\/learn/.test(callback_data));
      group.press(sara, question.id, lesson);
      const page = await until(() => posts()[1]);
      expect(page.replyTo).toBe(question.id);
      expect(question.history).toHaveLength(shown);
    },
    LONG,
  );
});

describe('a whole class', () => {
  it(
    'that answers with buttons is counted within the limits, and leaves room for the solution',
    async () => {
      const room = await classroom('en', 'polling', HURRIED);
      const { api, group, teacher, clock, until } = room;
      const question = await room.start('seconds:0 count:1 level:1');
      const students = Array.from({ length: 40 }, (_, index) => api.user({ first_name: `Student ${index}` }));
      for (const student of students) {
        const press = group.press(student, question.id, 0);
        await until(() => press.answers[0]);
        await clock.pass(3 * SECOND);
      }
      expect(await room.kept()).toHaveLength(40);
      // Forty new counts were wanted, and half of what a group may be sent in a minute is kept free.
      expect(question.history.length).toBeGreaterThan(3);
      expect(question.history.length).toBeLessThanOrEqual(TELEGRAM_LIMITS.group.count / 2);
      const close = question.buttons.findIndex(({ callback_data = '' }) => /close/.test(callback_data));
      group.press(teacher, question.id, close);
      await until(() => question.photo && /40 answered/.test(withoutIsolates(question.caption ?? '')));
      const { length } = api.callsOf('sendMessage', 'editMessageText', 'editMessageMedia');
      expect(length).toBeLessThanOrEqual(TELEGRAM_LIMITS.group.count);
    },
    LONG,
  );
});

describe('a question that no poll holds', () => {
  it(
    'of several right options is answered by parts in private',
    async () => {
      const room = await classroom();
      const { group, sara, until } = room;
      const question = await room.start('seconds:60 count:2 level:2');
      expect(question.poll).toBeUndefined();
      group.press(sara, question.id, 0);
      const pad = await until(() => sara.chat.answers[0]);
      expect(pad.text).toBeDefined();
      expect(room.posts()).toHaveLength(1);
    },
    LONG,
  );

  it(
    'about a picture shows it and takes answers with buttons',
    async () => {
      const room = await classroom();
      const { group, clock, sara, until, posts } = room;
      const begin = await room.start('seconds:10 count:2 level:3');
      const find = () => posts().find(({ photo, buttons }) => photo && buttons.length >= 3);
      if (!find()) {
        await clock.pass(10 * SECOND);
        await until(() => /The answer is/.test(begin.text ?? begin.caption ?? ''));
        await clock.pass(9 * SECOND);
      }
      const question = await until(find);
      const press = group.press(sara, question.id, 1);
      expect((await until(() => press.answers[0])).text).toMatch(/^Recorded/);
      await clock.pass(11 * SECOND);
      await until(() => /The answer is/.test(question.caption ?? ''));
    },
    LONG,
  );

  it(
    'is asked with buttons where the group takes no polls',
    async () => {
      const room = await classroom();
      room.api.always('sendPoll', {
        status: 400,
        description: 'Bad Request: not enough rights to send polls to the chat',
      });
      const question = await room.start('seconds:20 count:1 level:1');
      expect(question.text).toBeDefined();
      expect(question.buttons.length).toBeGreaterThan(1);
    },
    LONG,
  );
});
