import type { Inbox, Update } from '../store/inbox.js';

/** Attempts at one update before it is given up: what fails thrice most likely brings the process down. */
const MOST_ATTEMPTS = 3;

/** What an intake is made of; `T` is the update as the network writes it. */
export interface IntakeParts<T> {
  /** Who delivers, e.g. `telegram:<bot id>`. */
  readonly source: string;
  readonly inbox: Inbox;
  /** Updates of one turn are answered one after another, in the order they came. */
  readonly turnOf: (body: T) => string;
  readonly answer: (body: T) => Promise<void>;
  /** Told of every failure; nothing is thrown at the network's client. */
  readonly report: (error: unknown, id: string) => void;
}

/** What came of an update: it is new and being answered, it was here before, or nothing is taken any more. */
export type Taken = 'new' | 'repeated' | 'closed';

/** Takes updates in, each once, and sees every one through, over a crash if need be. */
export interface Intake<T> {
  /** Keeps an update and starts on it. Resolves once it is kept, before it is answered. */
  take(id: string, body: T, user?: string): Promise<Taken>;
  /** Starts on what an earlier process took and did not finish. */
  resume(): Promise<void>;
  /** Takes nothing more, and waits for what is under way; what is not done in time stays for the next process. */
  drain(milliseconds: number): Promise<void>;
  /** Updates under way. */
  size(): number;
}

/** An intake for one network connection. */
export function createIntake<T>({ source, inbox, turnOf, answer, report }: IntakeParts<T>): Intake<T> {
  const turns = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let open = true;

  async function see(id: string, body: T): Promise<void> {
    try {
      await answer(body);
    } catch (error) {
      report(error, id);
    }
    await inbox.finish(source, id).catch((error: unknown) => report(error, id));
  }

  function queue(id: string, body: T): void {
    const turn = turnOf(body);
    const done = (turns.get(turn) ?? Promise.resolve()).then(() => see(id, body));
    turns.set(turn, done);
    underWay.add(done);
    void done.then(() => {
      underWay.delete(done);
      if (turns.get(turn) === done) turns.delete(turn);
    });
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
      const update = { source, id, body: JSON.stringify(body), ...(user === undefined ? {} : { user }) };
      if (!(await isNew(update))) return 'repeated';
      queue(id, body);
      return 'new';
    },
    async resume() {
      for (const { id, body } of await inbox.unfinished(source, MOST_ATTEMPTS)) queue(id, JSON.parse(body));
    },
    async drain(milliseconds) {
      open = false;
      const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
      await Promise.race([Promise.all(underWay), late]);
    },
    size: () => underWay.size,
  };
}
