import type { MyQuiz } from './my-quiz.js';

/** Quizzes for who is still typing: they may look, and nothing they type so far does anything. */
export function watchingQuiz(quiz: MyQuiz): MyQuiz {
  return {
    ...quiz,
    begin: async () => ({ outcome: 'not-allowed' }),
    answer: async () => undefined,
    steer: async () => ({ outcome: 'none' }),
    choose: async () => {},
    hideName: async () => {},
    classroom: { ...quiz.classroom, mayTeach: async () => false },
  };
}
