import type { RoundWish } from '../chat/my-quiz.js';
import type { Given, Round, RoundCore, RoundPlan } from '../quiz/round.js';
import { standings } from '../quiz/standings.js';
import { NOBODY, type RoundWithAnswers, type StoredAnswer, type StoredScore } from '../store/quiz-rounds.js';

/**
 * A plan as it is kept, with the wish it came from. Whose round it is stands beside it, so that it can be forgotten.
 */
export interface KeptPlan extends Omit<RoundPlan, 'player'> {
  /** The date of a question of the day, in words of the chat's language. */
  readonly day?: string;
  readonly wish: Pick<RoundWish, 'topic' | 'level' | 'count' | 'generated'>;
}

/** What of a round changes, without its answers. */
export function coreOf({ plan: _, answers: __, ...core }: Round): RoundCore {
  return core;
}

function givenOf({ answer, right, share, misconceptions, spent, at }: StoredAnswer): Given {
  return { answer: JSON.parse(answer), grade: { right, share, misconceptions }, spent, at };
}

/** A round from the store. One that its owner had forgotten is over. */
export function roundOf({ round, answers }: RoundWithAnswers): Round {
  const { wish: _, day: __, ...kept }: KeptPlan = JSON.parse(round.plan);
  const core: RoundCore = JSON.parse(round.state);
  const plan: RoundPlan = { ...kept, player: round.alone ? round.owner : null };
  const byQuestion = plan.questions.map((_, index) => {
    const given = answers.filter(({ question }) => question === index);
    return new Map(given.map((answer) => [answer.user, givenOf(answer)]));
  });
  const ended = !round.live && core.phase.kind !== 'over';
  return {
    ...core,
    ...(ended ? { phase: { kind: 'over', reason: 'stopped', ended: core.clock } as const } : {}),
    plan,
    answers: byQuestion,
  };
}

/** The answers that a round has and an earlier state of it had not. */
export function newAnswers(before: Round, after: Round): readonly StoredAnswer[] {
  return after.plan.questions.flatMap(({ item }, question) => {
    const [old, now] = [before.answers[question], after.answers[question]];
    if (!now || old === now) return [];
    return [...now]
      .filter(([user]) => !old?.has(user))
      .map(([user, { answer, grade, spent, at }]) => ({
        question,
        user,
        item: item.id,
        answer: JSON.stringify(answer),
        ...grade,
        spent,
        at,
      }));
  });
}

/** Everybody's result, without those who are known no more. */
export function scoresOf(round: Round): readonly StoredScore[] {
  return standings(round)
    .filter(({ user }) => !user.startsWith(NOBODY))
    .map(({ place: _, ...score }) => score);
}
