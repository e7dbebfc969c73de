import { expect, it } from 'vitest';
import { importInTurns, importQuestions } from '../../src/quiz-exchange/import-questions.js';

const bytes = new TextEncoder().encode('A? {=a ~b}\n\nB? {T}\n\nC? {~a ~b}\n');

it('gives others a turn before each question, and reads the same', async () => {
  let turns = 0;
  const read = await importInTurns(bytes, 'a.gift', async () => {
    turns += 1;
  });
  expect(turns).toBe(3);
  expect(read).toEqual(importQuestions(bytes, 'a.gift'));
  expect(read.questions).toHaveLength(2);
});
