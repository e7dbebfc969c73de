import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { answersContract } from './answers.contract.js';
import type { Bench } from './bench.js';
import { chatMovesContract } from './chat-moves.contract.js';
import { chatQuestionsContract } from './chat-questions.contract.js';
import { coursesContract } from './courses.contract.js';
import { ENGINES, type FreshPlace } from './engines.js';
import { inboxContract } from './inbox.contract.js';
import { lastLinesContract } from './last-lines.contract.js';
import { lastingContract } from './lasting.contract.js';
import { leasesContract } from './leases.contract.js';
import { linesContract } from './lines.contract.js';
import { pastAnswersContract } from './past-answers.contract.js';
import { peopleContract } from './people.contract.js';
import { predictionsContract } from './predictions.contract.js';
import { progressContract } from './progress.contract.js';
import { quizContract } from './quiz.contract.js';
import { replicasContract } from './replicas.contract.js';
import { schedulesContract } from './schedules.contract.js';
import { settingsContract } from './settings.contract.js';
import { uploadsContract } from './uploads.contract.js';

for (const engine of ENGINES) {
  describe.skipIf(!engine.available)(`on ${engine.name}`, () => {
    let fresh: FreshPlace;
    let store: Store;
    let time = Date.now();

    beforeAll(async () => {
      fresh = await engine.fresh();
      store = await openStore({ ...fresh.place, now: () => time });
    });
    afterAll(async () => {
      await store.close();
      await fresh.remove();
    });

    const bench = (): Bench => ({
      store,
      at: (next) => {
        time = next;
      },
    });

    it('a new store answers', async () => {
      expect(await store.ping()).toBe(true);
    });

    it('a closed store says that it does not answer', async () => {
      const other = await engine.fresh();
      const closed = await openStore(other.place);
      await closed.close();
      expect(await closed.ping()).toBe(false);
      await other.remove();
    });

    settingsContract(bench);
    inboxContract(bench);
    uploadsContract(bench);
    linesContract(bench);
    answersContract(bench);
    progressContract(bench);
    lastLinesContract(bench);
    predictionsContract(bench);
    peopleContract(bench);
    quizContract(bench);
    pastAnswersContract(bench);
    coursesContract(bench);
    chatMovesContract(bench);
    chatQuestionsContract(bench);
    schedulesContract(bench);
    leasesContract(bench);
    if (engine.lasting) {
      lastingContract(engine);
      replicasContract(engine);
    }
  });
}
