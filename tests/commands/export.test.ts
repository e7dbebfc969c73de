import { beforeEach, describe, expect, it } from 'vitest';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';
import { testApp } from '../app-parts.js';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';
import { studentOf, textOf } from './quiz-student.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

describe('/export', () => {
  it.each([
    ['fa', 'gift'],
    ['en', 'gift'],
    ['fa', 'csv'],
    ['en', 'csv'],
  ] as const)('gives questions away that can be read again: %s, %s', async (language, format) => {
    const reply = await studentOf(bot, language).say(`/export ${format}`);
    const [file] = reply.files;
    if (!file) throw new Error('there is no file');
    const { questions, refused } = importQuestions(file, { draws: () => true });
    expect(refused).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    const ids = SAMPLE_ITEMS.map(({ id }) => id);
    for (const { item } of questions) expect(ids).toContain(item.id);
    expect(bot.broken).toEqual([]);
  });

  it('gives cards for Anki, and only what was asked for', async () => {
    const reply = await studentOf(bot, 'fa').say('/export anki topic:lesson-3');
    const text = new TextDecoder().decode(reply.files[0]?.bytes);
    expect(text).toContain('sample-slope');
    expect(text).not.toContain('sample-remedies');
  });

  it('hands keys out in company only to who may start rounds', async () => {
    const student = { user: 's', chat: 'class', moderator: async () => false } as const;
    const refused = await studentOf(bot, 'en', student).say('/export csv');
    expect(refused.files).toHaveLength(0);
    expect(textOf(refused)).toMatch(/only moderators/);
    const given = await studentOf(bot, 'en', { user: 't', chat: 'class' }).say('/export csv');
    expect(given.files).toHaveLength(1);
    expect(given.personal).toBe(true);
  });
});
