import type { Language } from '../../../i18n/language.js';
import type { QuizPost } from '../../../quizmaster/announcer.js';
import type { Payload } from '../outgoing/call-api.js';
import { blocksOfRuns } from '../runs.js';

/** What Telegram's quiz polls hold, in UTF-16 units; how many options; and for how long they are open, in seconds. */
const LONGEST = { question: 300, option: 100, explanation: 200 } as const;
const OPTIONS = { fewest: 2, most: 10 } as const;
const SECONDS = { least: 5, most: 600 } as const;

/** A poll to be, and the line that each of its options stands for. */
export interface QuizPoll {
  readonly payload: Payload;
  readonly lines: readonly string[];
}

/** Text that begins in its language's direction, as far as there is room for the invisible letter that sees to that. */
function directed(text: string, language: Language, most: number): string {
  const [runs = []] = blocksOfRuns([{ kind: 'paragraph', children: [{ kind: 'text', text }] }], language);
  const marked = runs.map((run) => run.text).join('');
  return marked.length <= most ? marked : text;
}

/** For how many whole seconds a question stays open, so that its poll never ends before it; undefined without a limit. */
function secondsOf({ deadline }: QuizPost, now: number): number | undefined {
  return deadline === null ? undefined : Math.ceil((deadline - now) / 1000);
}

/**
 * A question as one of Telegram's quiz polls, its results hidden until it closes; undefined where it does not fit: no
 * limit or one out of range, several right options, a picture, words that are too long. `now` in ms since 1970.
 */
export function pollOf(post: QuizPost, now: number): QuizPoll | undefined {
  const { poll, reply } = post;
  const seconds = secondsOf(post, now);
  if (!poll || poll.several || reply.pictures.length > 0 || seconds === undefined) return undefined;
  const { options } = poll;
  const fits =
    seconds >= SECONDS.least &&
    seconds <= SECONDS.most &&
    options.length >= OPTIONS.fewest &&
    options.length <= OPTIONS.most &&
    poll.question.length <= LONGEST.question &&
    poll.explanation.length <= LONGEST.explanation &&
    options.every(({ text }) => text.length <= LONGEST.option);
  if (!fits) return undefined;
  const written = (text: string, most: number) => directed(text, reply.language, most);
  return {
    payload: {
      type: 'quiz',
      question: written(poll.question, LONGEST.question),
      options: options.map(({ text }) => ({ text: written(text, LONGEST.option) })),
      correct_option_ids: options.flatMap(({ right }, index) => (right ? [index] : [])),
      // Telegram takes two line breaks at most.
      explanation: written(poll.explanation.replace(/\s*\n\s*/g, ' '), LONGEST.explanation),
      is_anonymous: false,
      allows_revoting: false,
      hide_results_until_closes: true,
      open_period: seconds,
    },
    lines: options.map(({ line }) => line),
  };
}
