import { describe, expect, it } from 'vitest';
import type { RoundChange, StoredAnswer, StoredRound } from '../../src/store/quiz-rounds.js';
import { USUAL_QUIZ_SETTINGS } from '../../src/store/quiz-settings.js';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const DAY = 24 * 3_600_000;

const round = (id: string, more: Partial<StoredRound> = {}): StoredRound => ({
  id,
  place: `place ${id}`,
  chat: `chat ${id}`,
  target: null,
  owner: 'telegram:teacher',
  alone: false,
  language: 'fa',
  plan: '{"questions":[]}',
  state: '{"phase":1}',
  version: 1,
  wakeAt: 1_900_000_000_123,
  live: true,
  startedAt: 1_800_000_000_456,
  ...more,
});

const answer = (user: string, more: Partial<StoredAnswer> = {}): StoredAnswer => ({
  question: 0,
  user,
  item: 'sample',
  answer: '{"kind":"options","options":["a"]}',
  right: true,
  share: 1 / 3,
  misconceptions: ['always', '«همیشه»'],
  spent: 1234,
  at: 1_800_000_001_000,
  ...more,
});

const change = (of: StoredRound, more: Partial<RoundChange> = {}): RoundChange => ({
  round: of,
  answers: [],
  announcements: [],
  scores: [],
  names: new Map(),
  ...more,
});

/** What the store does with quizzes on every engine. */
export function quizContract(bench: () => Bench): void {
  describe('rounds', () => {
    it('come back as they were kept, with their answers', async () => {
      const { rounds } = bench().store.quiz;
      const one = round('kept', { target: '-100/7', alone: true, wakeAt: null });
      expect(await rounds.find('kept')).toBeUndefined();
      expect(await rounds.open(one, [])).toBe(true);
      expect(await rounds.find('kept')).toEqual({ round: one, answers: [] });
      const given = [answer('web:ali'), answer('web:sara', { at: 1_800_000_002_000, right: false })];
      expect(await rounds.commit(change({ ...one, state: '{}', wakeAt: 5 }, { answers: given }))).toBe(true);
      expect(await rounds.find('kept')).toEqual({
        round: { ...one, state: '{}', wakeAt: 5, version: 2 },
        answers: given,
      });
    });

    it('are live once in a place, whoever opens them at once', async () => {
      const { rounds } = bench().store.quiz;
      const opened = await Promise.all(
        Array.from({ length: 8 }, (_, index) => rounds.open(round(`race ${index}`, { place: 'race' }), [])),
      );
      expect(opened.filter(Boolean)).toHaveLength(1);
      const id = await rounds.latest('race');
      const first = await rounds.find(id ?? '');
      if (!first) throw new Error('the round is missing');
      await rounds.commit(change({ ...first.round, live: false }));
      expect(await rounds.open(round('race again', { place: 'race', startedAt: 1 }), [])).toBe(true);
      expect(await rounds.latest('race')).toBe('race again');
      expect(await rounds.latest('nowhere')).toBeUndefined();
    });

    it('take one of several changes to the same version, and nothing of the others', async () => {
      const { rounds, announcements } = bench().store.quiz;
      const one = round('version');
      await rounds.open(one, []);
      const kept = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          rounds.commit(
            change(one, {
              answers: [answer(`web:${index}`)],
              announcements: [
                { key: `version:${index}:ask`, round: 'version', kind: 'ask', question: index },
              ],
              names: new Map([[`web:version ${index}`, 'Name']]),
            }),
          ),
        ),
      );
      expect(kept.filter(Boolean)).toHaveLength(1);
      const found = await rounds.find('version');
      expect(found?.round.version).toBe(2);
      expect(found?.answers).toHaveLength(1);
      expect(await announcements.due('version')).toHaveLength(1);
      expect(await rounds.commit(change({ ...one, version: 7 }))).toBe(false);
    });

    it('never hold two answers of one person to one question', async () => {
      const { rounds } = bench().store.quiz;
      const one = round('twice');
      await rounds.open(one, []);
      await rounds.commit(change(one, { answers: [answer('web:ali')] }));
      const again = change({ ...one, version: 2, state: '"never kept"' }, { answers: [answer('web:ali')] });
      await expect(rounds.commit(again)).rejects.toThrow();
      const found = await rounds.find('twice');
      expect(found?.answers).toHaveLength(1);
      expect(found?.round).toMatchObject({ version: 2, state: one.state });
      const other = change({ ...one, version: 2 }, { answers: [answer('web:ali', { question: 1 })] });
      expect(await rounds.commit(other)).toBe(true);
    });

    it('take a thousand answers in one change', async () => {
      const { rounds } = bench().store.quiz;
      const one = round('many');
      await rounds.open(one, []);
      const answers = Array.from({ length: 1000 }, (_, index) => answer(`web:${index}`));
      const scores = answers.map(({ user }) => ({ user, points: 1, right: 1, answered: 1, streak: 1 }));
      const names = new Map(answers.map(({ user }) => [user, `N ${user}`]));
      expect(await rounds.commit(change({ ...one, live: false }, { answers, scores, names }))).toBe(true);
      expect((await rounds.find('many'))?.answers).toHaveLength(1000);
      expect(await bench().store.quiz.scores.sums(['chat many'], 0)).toHaveLength(1000);
      expect((await bench().store.quiz.scores.names([...names.keys()])).size).toBe(1000);
    });

    it('tell when each live one wants to be woken, soonest first', async () => {
      const { rounds } = bench().store.quiz;
      await rounds.open(round('late', { wakeAt: 1_700_000_000_002 }), []);
      await rounds.open(round('soon', { wakeAt: 1_700_000_000_001 }), []);
      await rounds.open(round('over', { wakeAt: 1_700_000_000_000, live: false }), []);
      const own = (await rounds.wakes()).filter(({ id }) => ['late', 'soon', 'over'].includes(id));
      expect(own).toEqual([
        { id: 'soon', wakeAt: 1_700_000_000_001 },
        { id: 'late', wakeAt: 1_700_000_000_002 },
      ]);
    });
  });

  describe('announcements', () => {
    it('wait in order until each was said, and are said once', async () => {
      const { rounds, announcements } = bench().store.quiz;
      const one = round('said', { target: '-1' });
      const ask = { key: 'said:0:ask', round: 'said', kind: 'ask', question: 0 } as const;
      const reveal = { key: 'said:0:reveal', round: 'said', kind: 'reveal', question: 0 } as const;
      const finish = { key: 'said:1:finish', round: 'said', kind: 'finish', question: 1 } as const;
      await rounds.open(one, [ask]);
      await rounds.commit(change(one, { announcements: [finish, reveal, ask] }));
      expect(await announcements.due('said')).toEqual([ask, reveal, finish]);
      expect(await announcements.waiting()).toContain('said');
      await announcements.said('said:0:ask', 'message 12');
      expect(await announcements.reference('said:0:ask')).toBe('message 12');
      expect(await announcements.due('said')).toEqual([reveal, finish]);
      await announcements.dropped('said:0:reveal');
      expect(await announcements.reference('said:0:reveal')).toBeUndefined();
      await announcements.said('said:1:finish', null);
      expect(await announcements.due('said')).toEqual([]);
      expect(await announcements.waiting()).not.toContain('said');
    });

    it('know the message of what was said last about a round, and whether one is of a place', async () => {
      const { rounds, announcements } = bench().store.quiz;
      const of = (kind: 'ask' | 'reveal' | 'finish', question: number) =>
        ({ key: `last:${question}:${kind}`, round: 'last', kind, question }) as const;
      await rounds.open(round('last', { target: '5', place: 'discord:5' }), [
        of('ask', 9),
        of('ask', 10),
        of('reveal', 9),
        of('finish', 11),
      ]);
      expect(await announcements.last('last')).toBeUndefined();
      await announcements.said('last:9:ask', '5/7/7');
      await announcements.said('last:9:reveal', '5/7/7');
      await announcements.said('last:10:ask', '5/8/7');
      expect(await announcements.last('last')).toBe('5/8/7');
      await announcements.dropped('last:11:finish');
      expect(await announcements.last('last')).toBe('5/8/7');
      expect(await announcements.stands('discord:5', '5/7/7')).toBe(true);
      expect(await announcements.stands('discord:5', '5/7')).toBe(false);
      expect(await announcements.stands('discord:6', '5/7/7')).toBe(false);
    });
  });

  describe('scores', () => {
    it('are summed by chat and time', async () => {
      const { store, at } = bench();
      const { rounds, scores } = store.quiz;
      const play = async (id: string, chat: string, time: number, points: number) => {
        at(time);
        const one = round(id, { chat });
        await rounds.open(one, []);
        const score = { user: 'web:ali', points, right: 2, answered: 3, streak: points };
        await rounds.commit(change({ ...one, live: false }, { scores: [score] }));
      };
      await play('sum 1', 'web:class', 1_000_000, 100);
      await play('sum 2', 'web:class', 2_000_000, 50);
      await play('sum 3', 'web:other', 2_000_000, 7);
      at(Date.now());
      const user = 'web:ali';
      expect(await scores.sums(['web:class'], 0)).toEqual([
        { user, points: 150, right: 4, answered: 6, streak: 100, rounds: 2 },
      ]);
      expect(await scores.sums(['web:class'], 1_000_001)).toMatchObject([{ points: 50, rounds: 1 }]);
      expect(await scores.sums(['web:class', 'web:nobody', 'web:other'], 0)).toEqual([
        { user, points: 157, right: 6, answered: 9, streak: 100, rounds: 3 },
      ]);
      expect(await scores.sums(['web:nobody'], 0)).toEqual([]);
    });

    it('show a name until it is hidden, and again', async () => {
      const { rounds, scores } = bench().store.quiz;
      const one = round('names');
      await rounds.open(one, []);
      const user = 'web:named';
      await rounds.commit(change(one, { names: new Map([[user, 'علی']]) }));
      expect(await scores.names([user, 'web:unknown'])).toEqual(new Map([[user, 'علی']]));
      await scores.hide(user, true);
      await rounds.commit(change({ ...one, version: 2 }, { names: new Map([[user, 'Ali']]) }));
      expect(await scores.names([user])).toEqual(new Map());
      await scores.hide(user, false);
      expect(await scores.names([user])).toEqual(new Map([[user, 'Ali']]));
      expect(await scores.names([])).toEqual(new Map());
      await scores.hide('web:hidden first', true);
      expect(await scores.names(['web:hidden first'])).toEqual(new Map());
    });
  });

  it('a chat’s choices for its quizzes are kept', async () => {
    const { settings } = bench().store.quiz;
    expect(await settings.of('web:unset')).toEqual(USUAL_QUIZ_SETTINGS);
    for (const chat of HOSTILE_IDS) {
      const chosen = { starters: 'roles', roles: [chat, 'TA'], days: 30 } as const;
      await settings.set(chat, chosen);
      expect(await settings.of(chat)).toEqual(chosen);
    }
  });

  it('rounds are forgotten once their chat no longer wants them, with all that belongs to them', async () => {
    const { store, at } = bench();
    const { rounds, settings, scores, announcements } = store.quiz;
    await settings.set('chat brief', { ...USUAL_QUIZ_SETTINGS, days: 1 });
    const now = 3_000 * DAY;
    at(now - 2 * DAY);
    for (const id of ['brief', 'usual', 'running']) {
      const one = round(id, { chat: id === 'running' ? 'chat brief' : `chat ${id}` });
      await rounds.open(one, [{ key: `${id}:0:ask`, round: id, kind: 'ask', question: 0 }]);
      const score = { user: 'web:ali', points: 1, right: 1, answered: 1, streak: 1 };
      const ended = id === 'running' ? {} : { scores: [score] };
      const kept = change({ ...one, live: id === 'running' }, { answers: [answer('web:ali')], ...ended });
      await rounds.commit(kept);
    }
    await rounds.prune(now, 3);
    expect(await rounds.find('brief')).toBeUndefined();
    expect(await scores.sums(['chat brief'], 0)).toEqual([]);
    expect(await announcements.due('brief')).toEqual([]);
    expect((await rounds.find('usual'))?.answers).toHaveLength(1);
    expect((await rounds.find('running'))?.answers).toHaveLength(1);
    await rounds.prune(now + 2 * DAY, 3);
    expect(await rounds.find('usual')).toBeUndefined();
    at(Date.now());
  });

  describe('people who took part', () => {
    it('are told of it, and forgotten so that only the counts stay', async () => {
      const { store } = bench();
      const { rounds, scores } = store.quiz;
      const user = 'telegram:player';
      const one = round('person', { owner: user });
      await rounds.open(one, []);
      await rounds.commit(
        change(
          { ...one, live: false },
          {
            answers: [answer(user), answer('telegram:other'), answer(user, { question: 1 })],
            scores: [{ user, points: 9, right: 2, answered: 2, streak: 2 }],
            names: new Map([[user, 'Player']]),
          },
        ),
      );
      await rounds.open(
        round('own', {
          owner: user,
          alone: true,
          place: `alone ${user}`,
          chat: user,
          startedAt: 1_900_000_000_000,
        }),
        [],
      );
      const { quiz } = await store.people.about(user);
      expect(quiz).toMatchObject({
        name: 'Player',
        hidden: false,
        answers: [
          {
            round: 'person',
            question: 0,
            item: 'sample',
            answer: { kind: 'options', options: ['a'] },
            right: true,
          },
          { question: 1 },
        ],
        scores: [{ round: 'person', chat: 'chat person', points: 9 }],
        started: [{ round: 'person' }, { round: 'own' }],
      });
      await store.people.forget(user);
      expect((await store.people.about(user)).quiz).toBeUndefined();
      const found = await rounds.find('person');
      expect(found?.answers).toHaveLength(3);
      expect(found?.answers.filter(({ user: whose }) => whose.startsWith('gone:'))).toHaveLength(2);
      expect(JSON.stringify(found)).not.toContain(user);
      expect(await scores.sums(['chat person'], 0)).toEqual([]);
      const own = await rounds.find('own');
      expect(own?.round).toMatchObject({ live: false, owner: '' });
      expect(JSON.stringify(own)).not.toContain(user);
      expect(await rounds.latest(`alone ${user}`)).toBeUndefined();
    });

    it('and whose round goes on make it a new version, so that nobody goes on with what they knew', async () => {
      const { store } = bench();
      const one = round('going');
      await store.quiz.rounds.open(one, []);
      await store.quiz.rounds.commit(change(one, { answers: [answer('telegram:leaves')] }));
      await store.people.forget('telegram:leaves');
      expect(await store.quiz.rounds.commit(change({ ...one, version: 2 }))).toBe(false);
      expect(await store.quiz.rounds.commit(change({ ...one, version: 3 }))).toBe(true);
    });
  });
}
