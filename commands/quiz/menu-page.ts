import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { quizLine } from './options.js';
import { CLASS_BUTTON, PROGRESS_BUTTON, REVIEW_BUTTON } from './own-buttons.js';

const IN_ROW = 5;
const LEVELS = ['1', '2', '3'] as const;
const GROUP_SECONDS = 30;

/** What rounds there are to start, by topic and level; only those with questions are offered. */
export function menuPage({ quiz, lessons }: Pick<Context<Measure>, 'quiz' | 'lessons'>): Answer<Chart> {
  const all = { kind: 'all' } as const;
  const count = quiz.available({ topic: all, level: null });
  if (count === 0) {
    return {
      text: [{ key: 'quiz-none-yet' }],
      buttons: [[{ label: { key: 'quiz-button-lessons' }, command: '/learn lesson:menu' }]],
    };
  }
  const levels = LEVELS.filter(
    (level) => quiz.available({ topic: all, level: Number(level) as 1 | 2 | 3 }) > 0,
  );
  const taught = lessons.filter(
    ({ number }) => quiz.available({ topic: { kind: 'lesson', number }, level: null }) > 0,
  );
  const lessonButtons = taught.map(
    ({ number }): AnswerButton => ({
      label: { key: 'quiz-button-topic', values: { number } },
      command: quizLine({ do: 'start', topic: `lesson-${number}` }),
    }),
  );
  const group: AnswerButton = {
    label: { key: 'quiz-button-group', values: { seconds: GROUP_SECONDS } },
    command: quizLine({ do: 'start', mode: 'group', seconds: GROUP_SECONDS }),
  };
  return {
    text: [{ key: 'quiz-menu', values: { count } }, { key: 'quiz-menu-how' }],
    buttons: [
      [{ label: { key: 'quiz-button-start' }, command: quizLine({ do: 'start' }) }],
      levels.map((level) => ({
        label: { key: `quiz-button-level-${level}` },
        command: quizLine({ do: 'start', level }),
      })),
      lessonButtons.slice(0, IN_ROW),
      lessonButtons.slice(IN_ROW),
      quiz.alone ? [] : [group, CLASS_BUTTON],
      [REVIEW_BUTTON, PROGRESS_BUTTON],
    ],
  };
}
