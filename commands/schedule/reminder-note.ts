import type { Chart } from '../../src/charts/chart.js';
import type { Answer } from '../../src/chat/answer.js';
import { PROGRESS_BUTTON, REVIEW_BUTTON } from '../quiz/own-buttons.js';

/** The reminder that so many questions are to be asked again. */
export function reminderNote(due: number): Answer<Chart> {
  return {
    text: [{ key: 'remind-note', values: { due } }],
    buttons: [
      [REVIEW_BUTTON, PROGRESS_BUTTON],
      [{ label: { key: 'remind-button-off' }, command: '/remind off' }],
    ],
    passing: true,
  };
}
