import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { type Elsewhere, nowhere } from '../chat/elsewhere.js';
import type { Inbox, Update } from '../store/inbox.js';

/** Attempts at one update before it is given up: what never ends most likely brings the process down. */
const MOST_ATTEMPTS = 5;
/** How often is looked for what other processes left that died, in ms. */
const ADOPT_EVERY = 3_000;
/** How long an update waits for an earlier one that another process answers, and how often it looks, in ms. */
const LONGEST_WAIT = 60_000;
const LOOK_EVERY = 100;
/** How often a finished update is noted anew where the store fails, and the first pause before that, in ms. */
const FINISHING = 3;
const FINISH_PAUSE = 200;

/** One update on its way to its answer. */
export interface Passage {
  /** Aborted when it need not be answered with what it asks for any more. */
  readonly signal: AbortSignal;
  /** Whether an earlier process began on it. */
  readonly again: boolean;
  /** Aborts its signal. */
  stop(): void;
  /** Stops what came before it in this turn, in every process; resolves with how much of that was not begun yet. */
  takeBack(turn: string): Promise<number>;
}

/** What an intake is made of; `T` is the update as the network writes it. */
export interface IntakeParts<T> {
  /** Who delivers, e.g. `telegram:<bot id>`. */
  readonly source: string;
  readonly inbox: Inbox;
  /** The other processes' work; absent where this one is alone. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Updates of one turn are answered one after another, in the order they came. */
  readonly turnOf: (body: T) => string;
  readonly answer: (body: T, passage: Passage) => Promise<void>;
  /** Told of every failure; nothing is thrown at the network's client. */
  readonly report: (error: unknown, id: string) => void;
}

/** What came of an update: it is new and being answered, it was here before, or nothing is taken any more. */
export type Taken = 'new' | 'repeated' | 'closed';

/** Takes updates in, each once, and sees every one through, over a crash if need be. */
export interface Intake<T> {
  /** Keeps an update and starts on it. Resolves once it is kept, before it is answered. */
  take(id: string, body: T, user?: string): Promise<Taken>;
  /** Starts on what an earlier process took and did not finish; from then on, on what others leave that die. */
  resume(): Promise<void>;
  /** Takes nothing more, and waits for what is under way; what is not done in time stays for the next process. */
  drain(milliseconds: number): Promise<void>;
  /** Updates under way. */
  size(): number;
}

/** An update from when it was taken until it is answered. */
interface Entry {
  readonly turn: string;
  readonly stopping: AbortController;
  begun: boolean;
}

/** An intake for one network connection. */
export function createIntake<T>({
  source,
  inbox,
  elsewhere = nowhere,
  turnOf,
  answer,
  report,
}: IntakeParts<T>): Intake<T> {
  const turns = new Map<string, Promise<void>>();
  const entries = new Set<Entry>();
  const underWay = new Set<Promise<void>>();
  let open = true;
  let adopting: NodeJS.Timeout | undefined;

  /** All of a turn, where nothing stands for what came before. */
  function takeBackHere(turn: string, before?: Entry): number {
    let waiting = 0;
    // In the order they came.
    for (const entry of entries) {
      if (entry === before) break;
      if (entry.turn !== turn || entry.stopping.signal.aborted) continue;
      if (!entry.begun) waiting += 1;
      entry.stopping.abort();
    }
    return waiting;
  }
  const nameOf = (turn: string) => `turn ${source} ${turn}`;
  const deafen = elsewhere.onStop((name) =>
    name.startsWith(nameOf('')) ? takeBackHere(name.slice(nameOf('').length)) : 0,
  );
  async function takeBack(turn: string, before: Entry): Promise<number> {
    return takeBackHere(turn, before) + (await elsewhere.stop(nameOf(turn)));
  }

  /** Resolves once no other process answers an earlier update of the turn, or that has taken too long. */
  async function waitForOthers(id: string, { turn, stopping }: Entry): Promise<void> {
    if (!inbox.shared) return;
    const patience = Date.now() + LONGEST_WAIT;
    while (!stopping.signal.aborted && Date.now() < patience) {
      if (!(await inbox.isWaiting(source, turn, id))) return;
      await sleep(LOOK_EVERY, undefined, { ref: false });
    }
  }

  async function see(id: string, body: T, entry: Entry, again: boolean): Promise<void> {
    try {
      await waitForOthers(id, entry).catch((error: unknown) => report(error, id));
      entry.begun = true;
      let tries = 0;
      // What failed because the store was away for a moment is nobody's fault, and begun anew.
      await inbox.patiently(async () => {
        tries += 1;
        await answer(body, {
          signal: entry.stopping.signal,
          again: again || tries > 1,
          stop: () => entry.stopping.abort(),
          takeBack: (turn) => takeBack(turn, entry),
        });
      });
    } catch (error) {
      report(error, id);
    }
    // Left unfinished, it would be answered again by another process one day.
    const finish = () => inbox.finish(source, id);
    await pRetry(finish, { retries: FINISHING, minTimeout: FINISH_PAUSE }).catch((error: unknown) =>
      report(error, id),
    );
  }

  function queue(id: string, body: T, again = false): void {
    const turn = turnOf(body);
    const entry = { turn, stopping: new AbortController(), begun: false };
    entries.add(entry);
    const done = (turns.get(turn) ?? Promise.resolve()).then(() => see(id, body, entry, again));
    turns.set(turn, done);
    underWay.add(done);
    void done.then(() => {
      entries.delete(entry);
      underWay.delete(done);
      if (turns.get(turn) === done) turns.delete(turn);
    });
  }

  async function adopt(): Promise<void> {
    for (const { id, body } of await inbox.unfinished(source, MOST_ATTEMPTS)) {
      if (open) queue(id, JSON.parse(body), true);
    }
  }

  /** A store that fails must not cost the asker an answer: the update is then answered without a net. */
  async function isNew(update: Update): Promise<boolean> {
    try {
      return await inbox.take(update);
    } catch (error) {
      report(error, update.id);
      return true;
    }
  }

  return {
    async take(id, body, user) {
      if (!open) return 'closed';
      const update = {
        source,
        id,
        turn: turnOf(body),
        body: JSON.stringify(body),
        ...(user === undefined ? {} : { user }),
      };
      if (!(await isNew(update))) return 'repeated';
      queue(id, body);
      return 'new';
    },
    async resume() {
      await adopt();
      if (!inbox.shared || adopting) return;
      adopting = setInterval(() => adopt().catch((error: unknown) => report(error, 'inbox')), ADOPT_EVERY);
      adopting.unref();
    },
    async drain(milliseconds) {
      open = false;
      deafen();
      clearInterval(adopting);
      const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
      await Promise.race([Promise.all(underWay), late]);
      await inbox.leave(source).catch((error: unknown) => report(error, 'inbox'));
    },
    size: () => underWay.size,
  };
}
