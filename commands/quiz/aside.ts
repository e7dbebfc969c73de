import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Message } from '../../src/i18n/message.js';

/** A few words for the asker alone, which leave the message whose button was pressed as it is. */
export function aside(message: Message, buttons: readonly (readonly AnswerButton[])[] = []): Answer<Chart> {
  return { text: [message], toast: message, personal: true, buttons };
}
