import { isClosed, type Round } from './round.js';

/** How often a misconception was shown. */
export interface Misheld {
  readonly tag: string;
  readonly count: number;
}

/** A class of answers: an option, or what a number or an order was like. */
export type AnswerClass =
  | { readonly option: string }
  | { readonly like: 'right' | 'partly' | 'low' | 'high' | 'wrong' };

/** One bar of a question's answers. */
export type Bar = AnswerClass & { readonly count: number; readonly right: boolean };

/** What everybody answered to a question. */
export interface Tally {
  readonly answered: number;
  readonly right: number;
  readonly bars: readonly Bar[];
  /** The commonest first. */
  readonly misconceptions: readonly Misheld[];
}

type Answers = Round['answers'][number];

function countOf(
  answers: Answers,
  test: (given: Answers extends ReadonlyMap<string, infer G> ? G : never) => boolean,
) {
  return [...answers.values()].filter(test).length;
}

function barsOf(round: Round, question: number, answers: Answers): readonly Bar[] {
  const asked = round.plan.questions[question];
  if (!asked) return [];
  const { key } = asked.item;
  const right = countOf(answers, (given) => given.grade.right);
  if (key.kind === 'number') {
    const side = (low: boolean) =>
      countOf(
        answers,
        ({ answer, grade }) => !grade.right && answer.kind === 'number' && answer.value < key.value === low,
      );
    return [
      { like: 'low', count: side(true), right: false },
      { like: 'right', count: right, right: true },
      { like: 'high', count: side(false), right: false },
    ];
  }
  if (key.kind === 'order') {
    const partly = countOf(answers, ({ grade }) => !grade.right && grade.share > 0);
    return [
      { like: 'right', count: right, right: true },
      { like: 'partly', count: partly, right: false },
      { like: 'wrong', count: answers.size - right - partly, right: false },
    ];
  }
  const keys = key.kind === 'one' ? [key.option] : key.options;
  return asked.order.map((option) => ({
    option,
    count: countOf(answers, ({ answer }) => answer.kind === 'options' && answer.options.includes(option)),
    right: keys.includes(option),
  }));
}

/** What everybody answered to a question that is closed; undefined before that. */
export function tally(round: Round, question: number): Tally | undefined {
  const answers = round.answers[question];
  if (!answers || !isClosed(round, question)) return undefined;
  const counts = new Map<string, number>();
  for (const { grade } of answers.values())
    for (const tag of grade.misconceptions) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return {
    answered: answers.size,
    right: countOf(answers, ({ grade }) => grade.right),
    bars: barsOf(round, question, answers),
    misconceptions: [...counts]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)),
  };
}
