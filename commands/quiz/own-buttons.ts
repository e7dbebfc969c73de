import type { AnswerButton } from '../../src/chat/answer.js';
import { quizLine } from './options.js';

/** Leads to all there is of quizzes. */
export const QUIZ_BUTTON: AnswerButton = { label: { key: 'quiz-button-quiz' }, command: quizLine() };

/** Starts a round of one's own. */
export const START_BUTTON: AnswerButton = {
  label: { key: 'quiz-button-start' },
  command: quizLine({ do: 'start', mode: 'private' }),
};

/** The same, where a round in company is not for the asker to start. */
export const PRIVATE_BUTTON: AnswerButton = { ...START_BUTTON, label: { key: 'quiz-button-private' } };

/** Leads to what is to be asked again. */
export const REVIEW_BUTTON: AnswerButton = { label: { key: 'quiz-button-review' }, command: '/review' };

/** Leads to what one knows by now. */
export const PROGRESS_BUTTON: AnswerButton = { label: { key: 'quiz-button-progress' }, command: '/progress' };

/** Leads to how the class did, for who may see it. */
export const CLASS_BUTTON: AnswerButton = { label: { key: 'quiz-button-class' }, command: '/class' };
