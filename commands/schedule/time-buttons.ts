import type { AnswerButton } from '../../src/chat/answer.js';

/** Buttons for times of the clock in a zone; `line` makes the line of each. */
export function timeButtons(
  times: readonly string[],
  zone: string,
  line: (when: string) => string,
): readonly AnswerButton[] {
  return times.map((time) => ({
    label: { key: 'daily-button-at', values: { time } },
    command: line(`${time} ${zone}`),
  }));
}
