import type { Chart } from '../../src/charts/chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { Language } from '../../src/i18n/language.js';
import type { Translate } from '../../src/i18n/message.js';
import type { ScoreTable } from '../../src/quiz/score-table.js';
import type { RoundView } from '../../src/quiz/view.js';
import { answerLine } from './answer-line.js';
import { tablePage } from './end-page.js';
import { codeOf, letterAt } from './letters.js';
import { questionPage } from './question-page.js';
import { revealPage } from './reveal-page.js';
import { optionText } from './wording.js';

/** What is posted about a round in its place, for everybody's eyes. */
export function announcement(
  { kind, seen, table }: { readonly kind: string; readonly seen: SeenRound; readonly table: ScoreTable },
  reading: { readonly t: Translate; readonly language: Language },
): Answer<Chart> {
  const { question, reveal } = seen.view;
  if (kind === 'table' || !question) return tablePage(seen, table, reading);
  const page = reveal ? revealPage(seen, question, reveal, reading) : questionPage(seen, question, reading.t);
  const { day } = seen;
  return day === undefined
    ? page
    : { ...page, text: [{ key: 'daily-heading', values: { day } }, ...page.text] };
}

/** An option of the question looked at: its letter, its words and the line that answers with it. */
export function announcedOption(code: string, { question }: RoundView, place: number, t: Translate) {
  if (!question) return { letter: '', text: '', line: '/quiz' };
  return {
    letter: letterAt(place, t),
    text: optionText(question, question.order[place] ?? '', t),
    line: answerLine(code, question.index, codeOf([place])),
  };
}
