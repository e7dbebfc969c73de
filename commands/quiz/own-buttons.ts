import type { AnswerButton } from '../../src/chat/answer.js';

/** Leads to what is to be asked again. */
export const REVIEW_BUTTON: AnswerButton = { label: { key: 'quiz-button-review' }, command: '/review' };

/** Leads to what one knows by now. */
export const PROGRESS_BUTTON: AnswerButton = { label: { key: 'quiz-button-progress' }, command: '/progress' };

/** Leads to how the class did, for who may see it. */
export const CLASS_BUTTON: AnswerButton = { label: { key: 'quiz-button-class' }, command: '/class' };
