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
    own: { ...quiz.own, file: undefined, add: async () => false, clear: async () => {} },
    schedules: {
      ...quiz.schedules,
      maySet: async () => false,
      setDaily: async (choice) => ({ ...choice, nextAt: 0 }),
      setReminder: async (time) => ({ ...time, nextAt: 0 }),
      stopDaily: async () => {},
      stopReminder: async () => {},
    },
    classroom: { ...quiz.classroom, mayTeach: async () => false },
  };
}
