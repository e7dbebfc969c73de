import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../../../src/i18n/isolate.js';
import { GAP } from '../../../../src/quiz/advance.js';
import { classroom } from './classroom.js';

const SECOND = 1000;
const LONG = 60_000;
type Class = Awaited<ReturnType<typeof classroom>>;
type Post = Class['posts'] extends () => readonly (infer P)[] ? P : never;

const rightOption = ({ poll }: Post) => poll?.about.correct_option_ids?.[0] ?? -1;
const wrongOption = (post: Post) => (rightOption(post) === 0 ? 1 : 0);
const wordsOf = ({ text, caption }: Post) =>
  withoutIsolates(text ?? caption ?? '').replace(/[\u200e\u200f]/g, '');

describe.each([
  ['en', 'polling', /The answer is/, /The round is over/],
  ['fa', 'polling', /پاسخ/, /دور/],
  ['en', 'webhook', /The answer is/, /The round is over/],
  ['fa', 'webhook', /پاسخ/, /دور/],
] as const)('a timed round in a group, in %s by %s', (language, by, key, over) => {
  it(
    'asks by quiz polls, reveals in answer to them, and ends with the table, all in its topic',
    async () => {
      const room = await classroom(language, by);
      const { api, group, clock, sara, ali, until, posts } = room;
      const first = await room.start('seconds:20 count:2 level:1');
      expect(first.poll?.about).toMatchObject({
        type: 'quiz',
        is_anonymous: false,
        allows_revoting: false,
        open_period: 20,
      });
      expect(first.poll?.about.explanation?.length).toBeLessThanOrEqual(200);
      expect(api.callsOf('sendPoll')[0]?.params).toMatchObject({ hide_results_until_closes: true });
      const begun = room.replies.length;
      group.vote(sara, first.id, [rightOption(first)]);
      group.vote(ali, first.id, [wrongOption(first)]);
      await room.answered(begun + 2);
      expect(posts()).toHaveLength(1);
      await clock.pass(20 * SECOND);
      const reveal = await until(() => posts()[1]);
      expect(first.poll?.closed).toBe(true);
      expect(reveal.replyTo).toBe(first.id);
      expect(wordsOf(reveal)).toMatch(key);
      expect(reveal.photo?.length).toBeGreaterThan(1000);
      await clock.pass(GAP);
      const second = await until(() => posts()[2]);
      group.vote(sara, second.id, [rightOption(second)]);
      await room.answered(begun + 3);
      await clock.pass(20 * SECOND);
      await until(() => posts()[3]);
      await clock.pass(GAP);
      const table = await until(() => posts()[4]);
      expect(wordsOf(table)).toMatch(over);
      expect(posts()).toHaveLength(5);
      const sums = await room.app().store.quiz.scores.sums([`telegram:${group.id}`], 0);
      expect(sums.map(({ user, right }) => [user, right])).toEqual(
        expect.arrayContaining([
          [`telegram:${sara.id}`, 2],
          [`telegram:${ali.id}`, 0],
        ]),
      );
      const names = await room.app().store.quiz.scores.names([`telegram:${sara.id}`]);
      expect([...names.values()]).toEqual(['Sara']);
      expect(room.app().faults).toEqual([]);
    },
    LONG,
  );
});

describe('a teacher who never wrote to the bot in private', () => {
  it(
    'is told in the group that the round begins',
    async () => {
      const room = await classroom();
      const { api, group, topic, posts, until } = room;
      const head = api.user({ first_name: 'Head', language_code: 'en', started: false });
      group.setMember(head, 'administrator');
      const line = group.say(head, '/quiz do:start mode:group seconds:20 count:1 level:1', { thread: topic });
      const told = await until(() => posts().find(({ replyTo }) => replyTo === line));
      expect(wordsOf(told)).toMatch(/^The round begins/);
      await until(() => posts().find(({ poll }) => poll));
    },
    LONG,
  );
});

describe('a vote', () => {
  it(
    'counts once, however often it is delivered, and first counts',
    async () => {
      const room = await classroom();
      const { api, group, sara, stranger } = room;
      const question = await room.start('seconds:20 count:1 level:1');
      const begun = room.replies.length;
      group.vote(sara, question.id, [0]);
      const update = api.lastUpdate();
      await room.answered(begun + 1);
      api.redeliver(update);
      const poll_id = question.poll?.id ?? '';
      const again = (user: typeof sara, option_ids: number[]) =>
        api.deliver({ poll_answer: { poll_id, user: user.user, option_ids, option_persistent_ids: [] } });
      again(sara, [0]);
      again(sara, []);
      again(sara, [1]);
      again(stranger, [1]);
      await room.answered(begun + 4);
      const kept = await room.kept();
      expect(kept.map(({ user }) => user).toSorted()).toEqual(
        [`telegram:${sara.id}`, `telegram:${stranger.id}`].toSorted(),
      );
      const own = kept.find(({ user }) => user === `telegram:${sara.id}`);
      expect(own?.right).toBe(question.poll?.about.correct_option_ids?.[0] === 0);
      expect(room.posts()).toHaveLength(1);
    },
    LONG,
  );

  it(
    'that comes too late is refused kindly, in private where that is open, and never in the group',
    async () => {
      const room = await classroom();
      const { api, group, clock, sara, stranger, until, posts } = room;
      const question = await room.start('seconds:20 count:1 level:1');
      await clock.pass(20 * SECOND);
      await until(() => posts()[1]);
      expect(() => group.vote(sara, question.id, [0])).toThrow('closed');
      const begun = room.replies.length;
      const poll_id = question.poll?.id ?? '';
      for (const { user } of [sara, stranger])
        api.deliver({ poll_answer: { poll_id, user, option_ids: [0], option_persistent_ids: [] } });
      await room.answered(begun + 2);
      const word = await until(() => sara.chat.answers.find(({ text }) => text?.includes('Time was up')));
      expect(word.text).toMatch(/On to the next one/);
      expect(stranger.chat.answers).toEqual([]);
      expect(await room.kept()).toEqual([]);
      expect(posts()).toHaveLength(2);
    },
    LONG,
  );

  it(
    'in a poll of nobody’s leads nowhere',
    async () => {
      const room = await classroom();
      const before = room.replies.length;
      room.api.deliver({
        poll_answer: { poll_id: '1', user: room.sara.user, option_ids: [0], option_persistent_ids: [] },
      });
      await room.start('seconds:20 count:1 level:1');
      expect(room.replies.length).toBe(before + 1);
    },
    LONG,
  );
});

describe('a restart', () => {
  it(
    'in the middle of a question loses no vote, and its key is told in answer to the same poll',
    async () => {
      const room = await classroom();
      const { group, clock, sara, ali, until, posts } = room;
      const question = await room.start('seconds:60 count:1 level:1');
      const begun = room.replies.length;
      group.vote(sara, question.id, [rightOption(question)]);
      await room.answered(begun + 1);
      await room.restart(5 * SECOND, () => group.vote(ali, question.id, [rightOption(question)]));
      await room.answered(begun + 2);
      expect((await room.kept()).map(({ right }) => right)).toEqual([true, true]);
      await clock.pass(60 * SECOND);
      const reveal = await until(() => posts()[1]);
      expect(reveal.replyTo).toBe(question.id);
      expect(wordsOf(reveal)).toMatch(/2 answered/);
      expect(question.poll?.closed).toBe(true);
    },
    LONG,
  );

  it(
    'after the deadline closes the question, and the poll with it',
    async () => {
      const room = await classroom();
      const { group, sara, until, posts } = room;
      const question = await room.start('seconds:20 count:1 level:1');
      await room.restart(60 * SECOND);
      const reveal = await until(() => posts()[1]);
      expect(reveal.replyTo).toBe(question.id);
      expect(question.poll?.closed).toBe(true);
      expect(() => group.vote(sara, question.id, [0])).toThrow('closed');
    },
    LONG,
  );
});

describe('a pause', () => {
  it(
    'takes the poll away before it can show its key, and gives the rest of the time with buttons',
    async () => {
      const room = await classroom();
      const { group, topic, clock, teacher, sara, ali, until, posts } = room;
      const poll = await room.start('seconds:20 count:1 level:1');
      const begun = room.replies.length;
      group.vote(sara, poll.id, [rightOption(poll)]);
      await room.answered(begun + 1);
      await clock.pass(5 * SECOND);
      group.say(teacher, '/quiz pause', { thread: topic });
      await until(() => poll.deleted);
      await clock.pass(600 * SECOND);
      expect(poll.poll?.closed).toBe(false);
      group.say(teacher, '/quiz resume', { thread: topic });
      const asked = await until(() => posts()[0]);
      const before = room.replies.length;
      group.press(ali, asked.id, 0);
      await room.answered(before + 1);
      await clock.pass(16 * SECOND);
      await until(() => (asked.caption ?? asked.text ?? '').includes('The answer is'));
      expect(posts()).toHaveLength(1);
      expect(await room.kept()).toHaveLength(2);
    },
    LONG,
  );
});
