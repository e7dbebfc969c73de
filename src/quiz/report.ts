/** One answer that a class report counts. */
export interface ReportAnswer {
  readonly round: string;
  /** Index of the question in its round, from 0. */
  readonly question: number;
  readonly item: string;
  /** Null where nobody is to know any more whose answer it is. */
  readonly user: string | null;
  readonly right: boolean;
  readonly misconceptions: readonly string[];
}

/** A round that a class report counts; times in ms since 1970. */
export interface ReportRound {
  readonly id: string;
  readonly startedAt: number;
}

/** How often something was answered, and how often right. */
export interface Tried {
  readonly answered: number;
  readonly right: number;
}

/** Who took part in a round. */
export interface Participation extends ReportRound, Tried {
  /** How many answered at least one question. */
  readonly people: number;
}

/** How an item was answered over all rounds. */
export interface ItemReport extends Tried {
  readonly item: string;
  /** A round and a question where it was asked. */
  readonly round: string;
  readonly question: number;
  /** The misconception that most wrong answers gave away, and how many. */
  readonly believed?: { readonly tag: string; readonly count: number };
}

/** What changed between a first and a later answer to the same items by the same people. */
export interface Gain {
  readonly people: number;
  readonly items: number;
  /** Share right at first and at last, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** (after − before) / (1 − before), Hake 1998; null where everything was right at first. */
  readonly normalised: number | null;
}

/** How a class did. */
export interface ClassReport extends Tried {
  /** How many different people took part. */
  readonly people: number;
  /** Oldest first. */
  readonly rounds: readonly Participation[];
  /** Share right least first. */
  readonly items: readonly ItemReport[];
  /** Misconceptions by how many answers gave them away, most first. */
  readonly misconceptions: readonly { readonly tag: string; readonly count: number }[];
  /** Absent where too few people answered anything twice. */
  readonly gain?: Gain;
}

/** The fewest people whose gain is told: of fewer, it would tell about persons, and mean little. */
export const FEWEST_FOR_GAIN = 5;

function tried(answers: readonly ReportAnswer[]): Tried {
  return { answered: answers.length, right: answers.filter(({ right }) => right).length };
}

function grouped<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

function countedTags(answers: readonly ReportAnswer[]) {
  const tags = grouped(
    answers.flatMap(({ misconceptions }) => misconceptions),
    (tag) => tag,
  );
  return [...tags]
    .map(([tag, each]) => ({ tag, count: each.length }))
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

function peopleIn(answers: readonly ReportAnswer[]): number {
  return new Set(answers.flatMap(({ user }) => user ?? [])).size;
}

function itemReport(item: string, answers: readonly ReportAnswer[]): ItemReport {
  const [first] = answers;
  const [believed] = countedTags(answers);
  const { round = '', question = 0 } = first ?? {};
  return { item, round, question, ...tried(answers), ...(believed ? { believed } : {}) };
}

function gainOf(answers: readonly ReportAnswer[], order: ReadonlyMap<string, number>): Gain | undefined {
  const known = answers.filter(({ user }) => user !== null);
  const pairs = [...grouped(known, ({ user, item }) => JSON.stringify([user, item])).values()].flatMap(
    (same) => {
      const inTime = same.toSorted((a, b) => (order.get(a.round) ?? 0) - (order.get(b.round) ?? 0));
      const [first, last] = [inTime[0], inTime.at(-1)];
      return first && last && first.round !== last.round ? [{ first, last }] : [];
    },
  );
  const people = peopleIn(pairs.map(({ first }) => first));
  if (people < FEWEST_FOR_GAIN) return undefined;
  const share = (which: 'first' | 'last') => pairs.filter((pair) => pair[which].right).length / pairs.length;
  const [before, after] = [share('first'), share('last')];
  return {
    people,
    items: new Set(pairs.map(({ first }) => first.item)).size,
    before,
    after,
    normalised: before === 1 ? null : (after - before) / (1 - before),
  };
}

/** What the answers of a class say, whatever order they come in. */
export function reportOf(rounds: readonly ReportRound[], answers: readonly ReportAnswer[]): ClassReport {
  const inTime = rounds.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const order = new Map(inTime.map(({ id }, index) => [id, index]));
  const sorted = answers
    .filter(({ round }) => order.has(round))
    .toSorted((a, b) => (order.get(a.round) ?? 0) - (order.get(b.round) ?? 0) || a.question - b.question);
  const byRound = grouped(sorted, ({ round }) => round);
  const items = [...grouped(sorted, ({ item }) => item)].map(([item, own]) => itemReport(item, own));
  const gain = gainOf(sorted, order);
  return {
    people: peopleIn(sorted),
    ...tried(sorted),
    rounds: inTime.map(({ id, startedAt }) => {
      const own = byRound.get(id) ?? [];
      return { id, startedAt, people: peopleIn(own), ...tried(own) };
    }),
    items: items.toSorted(
      (a, b) =>
        a.right / a.answered - b.right / b.answered || b.answered - a.answered || (a.item < b.item ? -1 : 1),
    ),
    misconceptions: countedTags(sorted),
    ...(gain ? { gain } : {}),
  };
}
