import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../src/chat/plain-text.js';
import type { Reply } from '../../../src/chat/reply.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { generate, regenerate } from '../../../src/quiz/generated/generate.js';
import { pickWithGenerated } from '../../../src/quiz/pick-with-generated.js';
import { testApp } from '../../app-parts.js';
import { SAMPLE_ITEMS } from '../sample-items.js';
import { engineMeasure } from './oracle/measure.js';

const ANY = { topic: { kind: 'all' }, level: null } as const;
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));

describe('generated questions', () => {
  it('come from a seed, the same ones for the same seed, and are asked again exactly by their id', async () => {
    for (const seed of [1, 2, 4_000_000_000]) {
      const question = await generate(seed, ANY, engineMeasure);
      expect(question).toEqual(await generate(seed, ANY, engineMeasure));
      expect(question).toEqual(await regenerate(question?.item.id ?? '', engineMeasure));
      expect(JSON.parse(JSON.stringify(question))).toEqual(question);
    }
    expect(await generate(1, ANY, engineMeasure)).not.toEqual(await generate(2, ANY, engineMeasure));
  });

  it('are of the lesson, rung and level asked for, or none', async () => {
    const batch = await generate(3, { topic: { kind: 'lesson', number: 8 }, level: 3 }, engineMeasure);
    expect(batch?.item).toMatchObject({ lesson: 8, rung: null, level: 3 });
    const rung = await generate(3, { topic: { kind: 'rung', number: 4 }, level: null }, engineMeasure);
    expect(rung?.item).toMatchObject({ lesson: null, rung: 4 });
    expect(
      await generate(3, { topic: { kind: 'lesson', number: 8 }, level: 1 }, engineMeasure),
    ).toBeUndefined();
  });

  it('are none where the id is no template’s, or the seed would be ambiguous', async () => {
    for (const id of ['', 'nothing@1', 'wider', 'wider@', 'wider@-1', 'wider@1.5', 'wider@1234567']) {
      expect(await regenerate(id, engineMeasure), id).toBeUndefined();
    }
  });

  it('make up the share of a round that was wished for, as far as templates suit', async () => {
    const share = async (generated: number, wish: Partial<typeof ANY | object> = {}) => {
      const asked = await pickWithGenerated(
        SAMPLE_ITEMS,
        { ...ANY, count: 4, generated, ...wish },
        5,
        engineMeasure,
      );
      return asked.filter(({ words }) => words !== undefined).length;
    };
    expect(await share(0)).toBe(0);
    expect(await share(0.5)).toBe(2);
    expect(await share(1)).toBe(4);
    expect(await share(1, { topic: { kind: 'lesson', number: 5 } })).toBe(0);
  });
});

describe('a round of generated questions', () => {
  let bot: Awaited<ReturnType<typeof testApp>>;
  beforeAll(async () => {
    bot = await testApp();
  });

  it.each(LANGUAGES)(
    'is played from its questions to their explanations: %s',
    async (language) => {
      const person = { language, user: `student-${language}`, chat: `student-${language}` };
      let reply = await bot.ask('/quiz start generated:100 count:6 level:2', person);
      for (let number = 1; number <= 6; number++) {
        expect(reply.error, text(reply)).toBeUndefined();
        const answers = reply.buttons.flat().filter(({ command }) => command.startsWith('/answer'));
        const letter = answers[0]?.command ?? '';
        const sent = letter.includes('~') ? letter.replace('~', '') : letter;
        reply = await bot.ask(sent, person);
        expect(text(reply)).not.toContain('generated-');
        const next = reply.buttons.flat().find(({ command }) => command.includes('next'));
        reply = await bot.ask(next?.command ?? '', person);
      }
      expect(bot.broken).toEqual([]);
      expect(bot.faults).toEqual([]);
    },
    60_000,
  );
});
