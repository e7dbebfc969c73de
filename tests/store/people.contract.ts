import { beforeAll, describe, expect, it } from 'vitest';
import type { SentAnswer } from '../../src/store/answers.js';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const SOURCE = 'telegram:9';

/** What the store says and forgets about people on every engine. */
export function peopleContract(bench: () => Bench): void {
  const answerTo = (user: string, message: string): SentAnswer => ({
    source: SOURCE,
    chat: user,
    message,
    user,
    line: `/vanish depth:${message}`,
    parts: [],
  });

  async function acquaint(user: string): Promise<void> {
    const { store, at } = bench();
    const { settings, answers, progress, lastLines, inbox } = store;
    await settings.setLanguage('user', user, 'fa');
    at(Date.UTC(2030, 0, 2));
    await answers.keep(answerTo(user, '21'));
    at(Date.UTC(2030, 0, 1));
    await answers.keep(answerTo(user, '20'));
    await progress.pass(user, 'lessons', 2);
    await progress.reach(user, 'lessons', 10);
    await lastLines.keep(user, 'numbers', '/vanish depth:21');
    await lastLines.keep(user, 'exercise', '/math rung:2 exercise:1');
    await inbox.take({ source: SOURCE, id: `${user} 1`, user, body: '{"text":"/vanish"}' });
    await inbox.take({ source: SOURCE, id: `${user} 2`, user, body: '{}' });
    await inbox.finish(SOURCE, `${user} 2`);
  }

  describe('people', () => {
    beforeAll(async () => {
      await acquaint('telegram:ali');
      await acquaint('telegram:sara');
      await bench().store.settings.setLanguage('chat', 'telegram:ali', 'en');
    });

    it('are strangers at first', async () => {
      const { people } = bench().store;
      const nothing = { user: 'telegram:nobody', answers: [], progress: [], lastLines: [], pending: [] };
      expect(await people.about('telegram:nobody')).toEqual(nothing);
      await people.forget('telegram:nobody');
      for (const user of HOSTILE_IDS) {
        await people.forget(user);
        expect(await people.about(user)).toEqual({
          user,
          answers: [],
          progress: [],
          lastLines: [],
          pending: [],
        });
      }
    });

    it('are told all that is stored about them, oldest first', async () => {
      expect(await bench().store.people.about('telegram:ali')).toEqual({
        user: 'telegram:ali',
        language: 'fa',
        answers: [
          { chat: 'telegram:ali', message: '20', line: '/vanish depth:20', at: '2030-01-01T00:00:00.000Z' },
          { chat: 'telegram:ali', message: '21', line: '/vanish depth:21', at: '2030-01-02T00:00:00.000Z' },
        ],
        progress: [
          { course: 'lessons', step: 2, passed: true, at: '2030-01-01T00:00:00.000Z' },
          { course: 'lessons', step: 10, passed: false, at: '2030-01-01T00:00:00.000Z' },
        ],
        lastLines: [
          { about: 'exercise', line: '/math rung:2 exercise:1', at: '2030-01-01T00:00:00.000Z' },
          { about: 'numbers', line: '/vanish depth:21', at: '2030-01-01T00:00:00.000Z' },
        ],
        pending: [{ source: SOURCE, body: { text: '/vanish' }, at: '2030-01-01T00:00:00.000Z' }],
      });
    });

    it('are forgotten whole, and nobody else with them', async () => {
      const { people, answers, settings, inbox } = bench().store;
      const sara = await people.about('telegram:sara');
      await people.forget('telegram:ali');
      expect(await people.about('telegram:ali')).toEqual({
        user: 'telegram:ali',
        answers: [],
        progress: [],
        lastLines: [],
        pending: [],
      });
      expect(await answers.byMessage(SOURCE, 'telegram:ali', '20')).toBeUndefined();
      expect(await settings.language('chat', 'telegram:ali')).toBe('en');
      expect(await people.about('telegram:sara')).toEqual(sara);
      expect((await inbox.unfinished(SOURCE, 9)).map(({ user }) => user)).toEqual(['telegram:sara']);
    });

    it('leave the ids of their updates, so that a repeat is not answered', async () => {
      const { inbox } = bench().store;
      expect(await inbox.take({ source: SOURCE, id: 'telegram:ali 1', body: '{}' })).toBe(false);
    });
  });
}
