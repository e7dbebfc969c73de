import { describe, expect, it } from 'vitest';
import type { SentAnswer } from '../../src/store/answers.js';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const ANSWER: SentAnswer = {
  source: 'telegram:1',
  chat: '-100',
  message: '12',
  question: '10',
  user: 'telegram:5',
  line: '/vanish depth:20',
  parts: [
    { message: '11', kind: 'picture' },
    { message: '12', kind: 'text' },
  ],
};

const inChat = (chat: string, more: Partial<SentAnswer> = {}): SentAnswer => ({ ...ANSWER, chat, ...more });

/** What answers do on every engine. */
export function answersContract(bench: () => Bench): void {
  describe('answers', () => {
    it('are found by their message and by their question', async () => {
      const { answers } = bench().store;
      const answer = inChat('found');
      await answers.keep(answer);
      expect(await answers.byMessage('telegram:1', 'found', '12')).toEqual(answer);
      expect(await answers.byQuestion('telegram:1', 'found', '10')).toEqual(answer);
    });

    it('are not found elsewhere', async () => {
      const { answers } = bench().store;
      await answers.keep(inChat('here'));
      expect(await answers.byMessage('telegram:2', 'here', '12')).toBeUndefined();
      expect(await answers.byMessage('telegram:1', 'there', '12')).toBeUndefined();
      expect(await answers.byMessage('telegram:1', 'here', '10')).toBeUndefined();
      expect(await answers.byQuestion('telegram:1', 'here', '12')).toBeUndefined();
      expect(await answers.byQuestion('telegram:2', 'here', '10')).toBeUndefined();
    });

    it('need no question', async () => {
      const { answers } = bench().store;
      const { question, ...bare } = inChat('bare');
      await answers.keep(bare);
      await answers.keep({ ...bare, message: '13' });
      expect(await answers.byMessage('telegram:1', 'bare', '12')).toEqual(bare);
      expect(await answers.byMessage('telegram:1', 'bare', '13')).toEqual({ ...bare, message: '13' });
      expect(question).toBeDefined();
    });

    it('take the place of the one with the same message', async () => {
      const { answers } = bench().store;
      await answers.keep(inChat('edited'));
      const { question: _, ...later } = inChat('edited', {
        line: '/vanish depth:30',
        user: 'telegram:6',
        parts: [],
      });
      await answers.keep(later);
      expect(await answers.byMessage('telegram:1', 'edited', '12')).toEqual(later);
      expect(await answers.byQuestion('telegram:1', 'edited', '10')).toBeUndefined();
    });

    it('take the place of the ones with the same question, in that chat alone', async () => {
      const { answers } = bench().store;
      const other = inChat('other chat');
      await answers.keep(other);
      await answers.keep(inChat('again'));
      await answers.keep(inChat('again', { message: '20', question: '19' }));
      await answers.keep(inChat('again', { message: '22' }));
      expect(await answers.byMessage('telegram:1', 'again', '12')).toBeUndefined();
      expect((await answers.byQuestion('telegram:1', 'again', '10'))?.message).toBe('22');
      expect((await answers.byQuestion('telegram:1', 'again', '19'))?.message).toBe('20');
      expect(await answers.byQuestion('telegram:1', 'other chat', '10')).toEqual(other);
    });

    it('end with one of many kept at once under one message', async () => {
      const { answers } = bench().store;
      const lines = Array.from({ length: 40 }, (_, index) => `/vanish depth:${index + 2}`);
      await Promise.all(lines.map((line) => answers.keep(inChat('many', { line }))));
      expect(lines).toContain((await answers.byMessage('telegram:1', 'many', '12'))?.line);
    });

    it('are forgotten one at a time', async () => {
      const { answers } = bench().store;
      await answers.keep(inChat('forget'));
      await answers.keep(inChat('forget', { message: '20', question: '19' }));
      await answers.forget('telegram:1', 'forget', '12');
      expect(await answers.byMessage('telegram:1', 'forget', '12')).toBeUndefined();
      expect(await answers.byMessage('telegram:1', 'forget', '20')).toBeDefined();
    });

    it('are pruned by when they were last kept', async () => {
      const { store, at } = bench();
      const keep = (message: string) =>
        store.answers.keep(inChat('prune', { message, question: `q${message}` }));
      at(1_700_000_000_000);
      await keep('old');
      await keep('renewed');
      at(1_700_000_000_001);
      await keep('renewed');
      await store.answers.prune(1_700_000_000_001);
      expect(await store.answers.byMessage('telegram:1', 'prune', 'old')).toBeUndefined();
      expect(await store.answers.byMessage('telegram:1', 'prune', 'renewed')).toBeDefined();
      at(Date.now());
    });

    it('take any text for what it is', async () => {
      const { answers } = bench().store;
      for (const id of HOSTILE_IDS.filter(({ length }) => length < 1000)) {
        const answer: SentAnswer = {
          source: id,
          chat: id,
          message: id,
          question: id,
          user: id,
          line: id,
          parts: [{ message: id, kind: 'file' }],
        };
        await answers.keep(answer);
        expect(await answers.byMessage(id, id, id)).toEqual(answer);
        expect(await answers.byQuestion(id, id, id)).toEqual(answer);
      }
    });
  });
}
