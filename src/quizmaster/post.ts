import type { SeenRound } from '../chat/my-quiz.js';
import { richText } from '../chat/parse-rich-text.js';
import { plainText } from '../chat/plain-text.js';
import type { Reply } from '../chat/reply.js';
import { isLanguage, type Language } from '../i18n/language.js';
import type { Message, Translate } from '../i18n/message.js';
import { partWords } from '../quiz/part-words.js';
import { deadlineOf } from '../quiz/round.js';
import type { ScoreTable } from '../quiz/score-table.js';
import { standings } from '../quiz/standings.js';
import { type RoundView, viewOf } from '../quiz/view.js';
import type { Announcement } from '../store/quiz-rounds.js';
import type { QuizScores } from '../store/quiz-scores.js';
import type { Announcer, NativePoll, PostOption, QuizPost } from './announcer.js';
import type { Clock } from './clock.js';
import type { KnownRound } from './herald.js';
import type { KeptPlan } from './stored-round.js';
import { tableOf } from './table.js';

/** What is said about a round, before it is put into words. */
export interface Announced {
  readonly kind: 'question' | 'reveal' | 'table';
  readonly seen: SeenRound;
  /** Of a table. */
  readonly table: ScoreTable;
}

/** What posts are made with. */
export interface PostParts {
  readonly scores: Pick<QuizScores, 'names'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly translate: (language: Language) => Translate;
  /** Puts it into words and pictures. */
  readonly reply: (announced: Announced, language: Language) => Promise<Reply>;
  /** The line that answers a question with its option at a place, both from 0, and that option's letter and words. */
  readonly option: (code: string, view: RoundView, place: number, t: Translate) => Omit<PostOption, 'right'>;
}

/** What the networks' polls hold, in UTF-16 units: a question, an option, an explanation; and how many options. */
const LONGEST = { question: 300, option: 100, explanation: 200 } as const;
const FEWEST_OPTIONS = 2;
const KINDS = { ask: 'question', reveal: 'reveal', finish: 'table' } as const;

function plain(t: Translate, message: Message): string {
  return plainText(richText(t, message));
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** A question as a poll of the network's own, where its words and its kind fit one. */
function pollOf(
  { stored, round }: KnownRound,
  view: RoundView,
  t: Translate,
  option: PostParts['option'],
): NativePoll | undefined {
  const asked = round.plan.questions[view.question?.index ?? -1];
  if (!asked || asked.item.kind === 'picture') return undefined;
  const { item, order, words } = asked;
  const { key } = item;
  if ((key.kind !== 'one' && key.kind !== 'some') || order.length < FEWEST_OPTIONS) return undefined;
  const right = key.kind === 'one' ? [key.option] : key.options;
  const question = plain(t, partWords(item.id, words, 'text'));
  const options = order.map((id, place) => ({
    ...option(stored.id, view, place, t),
    right: right.includes(id),
  }));
  const fit =
    question.length <= LONGEST.question && options.every(({ text }) => text.length <= LONGEST.option);
  if (!fit) return undefined;
  const [first = ''] = plain(t, partWords(item.id, words, 'why')).split('\n\n');
  const explanation = shortened(first, LONGEST.explanation);
  return { question, options, several: key.kind === 'some', explanation };
}

/** Makes the post of an announcement. */
export function postMaker({ scores, clock, translate, reply, option }: PostParts) {
  return async (
    {
      kind,
      question,
      tellsTime = false,
    }: Pick<Announcement, 'kind' | 'question'> & Pick<Announcer, 'tellsTime'>,
    known: KnownRound,
  ): Promise<QuizPost> => {
    const { stored, round } = known;
    const language = isLanguage(stored.language) ? stored.language : 'en';
    const now = viewOf(round, clock.now(), kind === 'finish' ? {} : { question });
    const view = tellsTime ? { ...now, left: null } : now;
    const { day }: KeptPlan = JSON.parse(stored.plan);
    const seen: SeenRound = { code: stored.id, view, announced: true, ...(day === undefined ? {} : { day }) };
    const rows = kind === 'finish' ? await tableOf(standings(round), scores) : [];
    const table = { rows, alone: false };
    const poll =
      kind === 'ask' && !view.reveal && day === undefined
        ? pollOf(known, view, translate(language), option)
        : undefined;
    return {
      kind: KINDS[kind],
      ...(day === undefined ? {} : { beside: true }),
      round: stored.id,
      question,
      count: round.plan.questions.length,
      reply: await reply({ kind: KINDS[kind], seen, table }, language),
      deadline: deadlineOf(round),
      milliseconds: round.plan.milliseconds,
      answered: view.answered,
      ...(poll ? { poll } : {}),
    };
  };
}
