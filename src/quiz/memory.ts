import { createEmptyCard, fsrs, generatorParameters, Rating } from 'ts-fsrs';

/** An answer somebody gave once. */
export interface Recollection {
  readonly item: string;
  readonly right: boolean;
  /** How much of it was right, 0 to 1. */
  readonly share: number;
  readonly misconceptions: readonly string[];
  /** In ms since 1970. */
  readonly at: number;
}

/** What somebody still knows of an item they have answered. */
export interface Memory {
  readonly item: string;
  /** When it is to be asked again, in ms since 1970. */
  readonly due: number;
  /** Whether the last answer was right. */
  readonly right: boolean;
  /** How likely it is to be remembered now, 0 to 1. */
  readonly retrievability: number;
  readonly answers: number;
}

/** Free spaced repetition scheduler (Ye, Su & Cao 2022) with its usual parameters; what was wrong comes back after ten minutes. */
const scheduler = fsrs(
  generatorParameters({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] }),
);

function ratingOf({ right, share }: Recollection): Rating.Good | Rating.Hard | Rating.Again {
  if (right) return Rating.Good;
  return share > 0 ? Rating.Hard : Rating.Again;
}

/**
 * What is remembered at a moment, in ms since 1970, of all that was answered; the most urgent first: what was wrong, then
 * what has been due for longest. Answers may come in any order.
 */
export function memoriesOf(answers: readonly Recollection[], now: number): readonly Memory[] {
  const byItem = new Map<string, Recollection[]>();
  for (const answer of answers.toSorted((a, b) => a.at - b.at)) {
    const before = byItem.get(answer.item);
    if (before) before.push(answer);
    else byItem.set(answer.item, [answer]);
  }
  const memories = [...byItem].map(([item, given]): Memory => {
    let card = createEmptyCard(given[0]?.at ?? now);
    for (const answer of given) card = scheduler.next(card, answer.at, ratingOf(answer)).card;
    return {
      item,
      due: card.due.getTime(),
      right: given.at(-1)?.right ?? false,
      retrievability: scheduler.get_retrievability(card, Math.max(now, given.at(-1)?.at ?? now), false),
      answers: given.length,
    };
  });
  return memories.toSorted(
    (a, b) => Number(a.right) - Number(b.right) || a.due - b.due || (a.item < b.item ? -1 : 1),
  );
}
