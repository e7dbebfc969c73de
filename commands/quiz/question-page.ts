import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import type { QuestionView } from '../../src/quiz/view.js';
import { answerLine, unsentLine } from './answer-line.js';
import { codeOf, letterAt } from './letters.js';
import { waitInWords } from './wait.js';
import { heading, optionRows, optionText, questionText, stepButton } from './wording.js';

const SECOND = 1000;
/** From here on nobody counts seconds, in ms. */
const LONG = 600_000;

function timeLeft({ view }: SeenRound): readonly Message[] {
  if (view.left === null) return [];
  if (view.left > LONG) return [{ key: 'quiz-time-long', values: waitInWords(view.left) }];
  return [{ key: 'quiz-time', values: { seconds: Math.ceil(view.left / SECOND) } }];
}

function toggled(places: readonly number[], place: number): readonly number[] {
  return places.includes(place) ? places.filter((each) => each !== place) : [...places, place];
}

function label(question: QuestionView, place: number, t: Translate): Message {
  const text = optionText(question, question.order[place] ?? '', t);
  if (question.kind === 'truth') return { key: 'quiz-button-words', values: { text } };
  const letter = letterAt(place, t);
  return { key: 'quiz-button-letter', values: { letter } };
}

/** One press answers. */
function singleButtons({ code }: SeenRound, question: QuestionView, t: Translate): readonly AnswerButton[] {
  return question.order.map((_, place) => ({
    label: label(question, place, t),
    command: answerLine(code, question.index, codeOf([place])),
  }));
}

/** Each press adds to the answer or takes back, until it is sent. */
function keypad(
  { code }: SeenRound,
  question: QuestionView,
  chosen: readonly number[],
  t: Translate,
): readonly (readonly AnswerButton[])[] {
  const { asks, order, index } = question;
  const keys = order.map((_, place): AnswerButton => {
    const letter = letterAt(place, t);
    const on = chosen.includes(place);
    return {
      label: { key: on ? 'quiz-button-chosen' : 'quiz-button-letter', values: { letter } },
      command: unsentLine(code, index, toggled(chosen, place)),
    };
  });
  const whole = asks === 'order' ? chosen.length === order.length : chosen.length > 0;
  const written = asks === 'order' ? chosen : chosen.toSorted((a, b) => a - b);
  const send: AnswerButton = {
    label: { key: 'quiz-button-send' },
    command: answerLine(code, index, codeOf(written)),
  };
  const clear: AnswerButton = { label: { key: 'quiz-button-clear' }, command: unsentLine(code, index, []) };
  return [keys, [...(whole ? [send] : []), ...(chosen.length > 0 ? [clear] : [])]];
}

function howTo({ asks }: QuestionView, chosen: readonly number[], t: Translate): readonly Message[] {
  if (asks === 'number') return [{ key: 'quiz-how-number' }];
  if (asks === 'some') return [{ key: 'quiz-how-several' }];
  if (asks !== 'order') return [];
  if (chosen.length === 0) return [{ key: 'quiz-how-order' }];
  const order = chosen.map((place) => letterAt(place, t)).join(t('quiz-then'));
  return [{ key: 'quiz-order-so-far', values: { order } }];
}

function stepsOf(seen: SeenRound): readonly AnswerButton[] {
  const { view } = seen;
  if (view.alone)
    return [stepButton(seen, 'skip', 'quiz-button-skip'), stepButton(seen, 'stop', 'quiz-button-stop')];
  return view.waits ? [stepButton(seen, 'close', 'quiz-button-close')] : [];
}

/** The parts of an answer that is put together, for one person's eyes. */
export function keypadPage(
  seen: SeenRound,
  question: QuestionView,
  chosen: readonly number[],
  t: Translate,
): Answer<Chart> {
  const mark = (option: string) =>
    question.asks === 'some' && chosen.includes(question.order.indexOf(option)) ? 'chosen' : 'plain';
  const buttons = question.asks === 'number' ? [] : keypad(seen, question, chosen, t);
  return {
    text: [
      heading(seen, question),
      questionText(question),
      ...optionRows(question, mark, t),
      ...howTo(question, chosen, t),
      ...timeLeft(seen),
    ],
    ...(question.picture === undefined ? {} : { chartsOf: question.picture, passing: true }),
    buttons: [...buttons, ...(seen.view.alone ? [stepsOf(seen)] : [])],
  };
}

/** The open question with what answers it; in company, how many have answered. */
export function questionPage(seen: SeenRound, question: QuestionView, t: Translate): Answer<Chart> {
  const { view, code } = seen;
  const single = question.asks === 'one';
  if (view.alone && !single) return keypadPage(seen, question, [], t);
  // In company an answer of several parts is put together where only its author sees it.
  const open: AnswerButton = {
    label: { key: 'quiz-button-answer' },
    command: unsentLine(code, question.index, []),
  };
  return {
    text: [
      heading(seen, question),
      questionText(question),
      ...optionRows(question, () => 'plain', t),
      ...(view.alone ? [] : [{ key: 'quiz-answered', values: { answered: view.answered } }]),
      ...timeLeft(seen),
    ],
    ...(question.picture === undefined ? {} : { chartsOf: question.picture, passing: true }),
    buttons: [single ? singleButtons(seen, question, t) : [open], stepsOf(seen)],
  };
}
