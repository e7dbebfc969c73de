import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { ItemAnswer } from '../../src/quiz/item.js';
import { pickItems } from '../../src/quiz/pick.js';
import type { Announcer, QuizPost } from '../../src/quizmaster/announcer.js';
import { machineClock } from '../../src/quizmaster/clock.js';
import { sharedFloor } from '../../src/quizmaster/floor.js';
import { createQuizmaster } from '../../src/quizmaster/quizmaster.js';
import type { Wakes } from '../../src/quizmaster/wakes.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';
import { ENGINES, type FreshPlace } from '../store/engines.js';

const WISH = {
  topic: { kind: 'all' },
  level: null,
  count: 2,
  company: 'group',
  milliseconds: 1_500,
  speed: false,
  generated: 0,
} as const;

/** Any answer that fits the question on show. */
function answerTo({ question }: SeenRound['view']): ItemAnswer {
  if (question?.asks === 'number') return { kind: 'number', value: 1 };
  const order = question?.order ?? [];
  return { kind: 'options', options: question?.asks === 'order' ? order : order.slice(0, 1) };
}

/** One chat network, whose posts take a while, as every machine sees it. */
class Network {
  readonly posted: string[] = [];
  readonly shown = new Map<string, QuizPost>();

  announcer(): Announcer {
    return {
      post: async (_, post, key) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        this.posted.push(key);
        this.shown.set(key, post);
        return key;
      },
      edit: async (reference, post) => {
        this.shown.set(reference, post);
      },
    };
  }
}

/** Wakes nobody by itself: the test does. */
function handWakes() {
  const set: string[] = [];
  let wakeIt: (name: string) => Promise<void> = async () => {};
  const wakes: Wakes = {
    set: (name) => void set.push(name),
    async onWake(wake) {
      wakeIt = wake;
      return async () => {};
    },
  };
  return { set, wakes, wake: (name: string) => wakeIt(name) };
}

async function machineOn(store: Store, name: string, wakes?: Wakes, shared = true) {
  const faults: unknown[] = [];
  const report = (error: unknown) => void faults.push(error);
  const quizmaster = createQuizmaster({
    store: store.quiz,
    clock: machineClock,
    // Without it nobody patrols: what happens then happens because somebody was woken.
    floor: shared ? sharedFloor(store.leases, name, report) : undefined,
    wakes,
    questions: { items: SAMPLE_ITEMS, draw: async (wish, seed) => pickItems(SAMPLE_ITEMS, wish, seed) },
    compose: async ({ kind, question }, { stored, round }) => ({
      kind: kind === 'ask' ? 'question' : kind === 'reveal' ? 'reveal' : 'table',
      round: stored.id,
      question,
      count: round.plan.questions.length,
      reply: {
        language: 'en',
        direction: 'ltr',
        command: null,
        files: [],
        text: [],
        pictures: [],
        buttons: [],
      },
      deadline: null,
      milliseconds: null,
      answered: round.answers[question]?.size ?? 0,
    }),
    reminder: () => Promise.reject(new Error('nobody is reminded here')),
    ended: () => {},
    report,
  });
  const of = (user: string) =>
    quizmaster.of({
      platform: 'test',
      user: `test:${user}`,
      chat: 'test:class',
      target: 'class',
      language: 'en',
      alone: false,
      moderates: async () => true,
      roles: async () => [],
    });
  return { of, faults, quizmaster };
}

for (const engine of ENGINES.filter(({ lasting }) => lasting)) {
  describe.skipIf(!engine.available)(`replicas on ${engine.name}`, () => {
    let fresh: FreshPlace;
    let stores: readonly Store[];
    let machines: readonly Awaited<ReturnType<typeof machineOn>>[];
    let network: Network;
    beforeEach(async () => {
      fresh = await engine.fresh();
      network = new Network();
      const names = ['one', 'two', 'three'];
      stores = await Promise.all(names.map((replica) => openStore({ ...fresh.place, replica })));
      machines = await Promise.all(stores.map((store, index) => machineOn(store, names[index] ?? '')));
      for (const { quizmaster } of machines) {
        await quizmaster.start();
        await quizmaster.join('test', network.announcer());
      }
    });
    afterEach(async () => {
      for (const { quizmaster } of machines) await quizmaster.close();
      for (const store of stores) await store.close();
      await fresh.remove();
    });

    it('are woken for what another knew of: deadlines are kept, and what is nobody’s wakes nobody', async () => {
      const [one, two] = stores;
      if (!one || !two) throw new Error('no stores');
      for (const { quizmaster } of machines) await quizmaster.close();
      const [hand, other] = [handWakes(), handWakes()];
      const first = await machineOn(one, 'a', hand.wakes, false);
      const second = await machineOn(two, 'b', other.wakes, false);
      const silent = new Network();
      for (const { quizmaster } of [first, second]) {
        await quizmaster.start();
        await quizmaster.join('test', silent.announcer());
      }
      const begun = await first.of('teacher').begin({ ...WISH, milliseconds: 300 });
      if (begun.outcome !== 'begun') throw new Error('nothing began');
      const { code } = begun.round;
      expect(hand.set).toContain(`round ${code}`);
      await first.quizmaster.close();
      await other.wake('round nobodys');
      const { schedules } = two.quiz;
      expect(await schedules.all()).toEqual([]);
      await other.wake('schedule daily nobody');
      await new Promise((resolve) => setTimeout(resolve, 400));
      const asleep = await two.quiz.rounds.version(code);
      await other.wake(`round ${code}`);
      expect(await two.quiz.rounds.version(code)).toBe((asleep ?? 0) + 1);
      expect(await second.of('s1').round(code)).toMatchObject({ view: { phase: 'shown' } });
      expect([...first.faults, ...second.faults]).toEqual([]);
      await second.quizmaster.close();
    });

    it('say everything once, and finish the round of one that died', async () => {
      const [first, second, third] = machines;
      const begun = await first?.of('teacher').begin(WISH);
      if (!first || !second || !third || begun?.outcome !== 'begun') throw new Error('nothing began');
      const { code, view } = begun.round;
      const answer = answerTo(view);
      await expect.poll(() => network.posted).toContain(`${code}:0:ask`);
      const answers = await Promise.all(
        machines.map(({ of }, index) => of(`s${index}`).answer(code, 0, answer)),
      );
      expect(answers).toEqual(['recorded', 'recorded', 'recorded']);
      // The one that knew when the question closes is there no more.
      await first.quizmaster.close();
      await expect
        .poll(() => network.posted, { timeout: 45_000 })
        .toEqual([`${code}:0:ask`, `${code}:1:ask`, `${code}:2:finish`]);
      expect(network.shown.get(`${code}:0:ask`)).toMatchObject({ kind: 'reveal', answered: 3 });
      expect(network.shown.get(`${code}:1:ask`)).toMatchObject({ kind: 'reveal' });
      expect(await second.of('s1').round(code)).toMatchObject({ view: { phase: 'over' } });
      expect(machines.flatMap(({ faults }) => faults)).toEqual([]);
    }, 60_000);
  });
}
