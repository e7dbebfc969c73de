import { describe, expect, it } from 'vitest';
import { pollOf } from '../../../../src/platforms/telegram/quiz/poll.js';
import type { QuizPost } from '../../../../src/quizmaster/announcer.js';
import { picture, reply } from '../on-telegram.js';

const NOW = 1_800_000_000_000;
const option = (text: string, right = false) => ({
  letter: 'A',
  text,
  line: `/answer code 1 ${text}`,
  right,
});
const poll = {
  question: 'Which?',
  options: [option('a'), option('b', true)],
  several: false,
  explanation: 'Because.',
};

function post(more: Partial<QuizPost> = {}, asked: Partial<NonNullable<QuizPost['poll']>> = {}): QuizPost {
  return {
    kind: 'question',
    round: 'code',
    question: 0,
    reply: reply('/quiz'),
    poll: { ...poll, ...asked },
    deadline: NOW + 20_000,
    milliseconds: 20_000,
    count: 2,
    answered: 0,
    ...more,
  };
}

describe('a question becomes a poll', () => {
  it('with its key, and a line for each option', () => {
    expect(pollOf(post(), NOW)).toMatchObject({
      payload: { type: 'quiz', correct_option_ids: [1], open_period: 20, explanation: 'Because.' },
      lines: ['/answer code 1 a', '/answer code 1 b'],
    });
  });

  it('that never closes before the question does', () => {
    expect(pollOf(post(), NOW + 300)?.payload.open_period).toBe(20);
    expect(pollOf(post(), NOW + 14_900)?.payload.open_period).toBe(6);
  });

  it('whose explanation has two line breaks at most', () => {
    const { payload } = pollOf(post({}, { explanation: 'a\nb\n\nc\nd' }), NOW) ?? {};
    expect(payload?.explanation).toBe('a b c d');
  });

  it('whose Persian words begin from the right, even where the first of them is Latin', () => {
    const persian = post({ reply: reply('/quiz', { language: 'fa' }) }, { question: 'ReLU چیست؟' });
    expect(pollOf(persian, NOW)?.payload.question).toBe('\u200fReLU چیست؟');
  });
});

describe('a question stays a message', () => {
  it.each<[string, QuizPost]>([
    ['without a native form', { ...post(), poll: undefined } as unknown as QuizPost],
    ['without a limit', post({ deadline: null, milliseconds: null })],
    ['with less than five seconds left', post({ deadline: NOW + 4_000 })],
    ['with more than ten minutes', post({ deadline: NOW + 601_000 })],
    ['with several right options', post({}, { several: true })],
    ['with a picture', post({ reply: reply('/quiz', { pictures: [picture('x')] }) })],
    ['that is too long', post({}, { question: 'x'.repeat(301) })],
    ['with an option that is too long', post({}, { options: [option('x'.repeat(101)), option('b', true)] })],
    ['with an explanation that is too long', post({}, { explanation: 'x'.repeat(201) })],
    ['with one option', post({}, { options: [option('b', true)] })],
    ['with eleven', post({}, { options: Array.from({ length: 11 }, (_, at) => option(`${at}`, at === 0)) })],
  ])('%s', (_, question) => {
    expect(pollOf(question, NOW)).toBeUndefined();
  });
});
