import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What chats' own questions do on every engine. */
export function chatQuestionsContract(bench: () => Bench): void {
  const some = (from: number, count: number, body = '{}') =>
    Array.from({ length: count }, (_, index) => ({ id: `q${from + index}`, body }));

  describe('a chat’s own questions', () => {
    it('stand in the order in which they came, one for each id, the latest', async () => {
      const { questions } = bench().store.quiz;
      expect(await questions.of('web:a')).toEqual([]);
      expect(await questions.add('web:a', some(5, 3), 10)).toBe(true);
      expect(await questions.add('web:a', [...some(1, 1), { id: 'q6', body: '{"new":1}' }], 10)).toBe(true);
      const kept = await questions.of('web:a');
      expect(kept.map(({ id }) => id)).toEqual(['q5', 'q6', 'q7', 'q1']);
      expect(kept[1]?.body).toBe('{"new":1}');
      expect(await questions.of('web:b')).toEqual([]);
      await questions.clear('web:a');
      expect(await questions.of('web:a')).toEqual([]);
    });

    it('are no more than they may be, all or none of what comes', async () => {
      const { questions } = bench().store.quiz;
      expect(await questions.add('web:full', some(0, 450), 500)).toBe(true);
      expect(await questions.add('web:full', some(449, 52), 500)).toBe(false);
      expect(await questions.of('web:full')).toHaveLength(450);
      expect(await questions.add('web:full', some(449, 51), 500)).toBe(true);
    });

    it.each(HOSTILE_IDS)('keep %j as it is', async (chat) => {
      const { questions } = bench().store.quiz;
      await questions.add(chat, [{ id: chat, body: JSON.stringify(chat) }], 10);
      expect(await questions.of(chat)).toEqual([{ id: chat, body: JSON.stringify(chat) }]);
    });
  });
}
