import { atMost, type Line } from './rows.js';
import { startBot } from './running-bot.js';

const PORT = 34600;
const REQUESTS = 10_000;
const SETTLED = 2000;
/** One request in so many was never asked before; the others repeat one of the last few hundred. */
const NEW_ONE_IN = 5;
const REPEATED = 300;
const AT_ONCE = 4;
const MOST = 300;
/** What still counts as flat. */
const GROWTH = 1.1;

/** Resident memory of the running bot, two workers included, over 10,000 requests of a class. */
export async function memoryLines(): Promise<readonly Line[]> {
  const bot = await startBot(PORT);
  try {
    let asked = 0;
    let made = 0;
    const student = async () => {
      while (asked < limit) {
        asked += 1;
        const isNew = asked % NEW_ONE_IN === 0 || made === 0;
        if (isNew) made += 1;
        const which = isNew ? made : made - ((asked * 7919) % Math.min(made, REPEATED));
        await bot.ask(`/vanish depth:20 act:sigmoid seeds:2 seed:${which * 10}`);
      }
    };
    let limit = SETTLED;
    const upTo = async (count: number) => {
      limit = count;
      await Promise.all(Array.from({ length: AT_ONCE }, student));
      return bot.resident();
    };
    const settled = await upTo(SETTLED);
    const half = await upTo(REQUESTS / 2);
    const last = await upTo(REQUESTS);
    const inMegabytes = (value: number) => `${value.toFixed(0)} MB`;
    return [
      { what: `resident after ${SETTLED} requests`, measured: inMegabytes(settled) },
      { what: `resident after ${REQUESTS / 2} requests`, measured: inMegabytes(half) },
      {
        what: `resident after ${REQUESTS} requests`,
        measured: inMegabytes(last),
        ratio: last / settled,
        against: `this over that after ${SETTLED}`,
        verdict: atMost(last, MOST, ' MB'),
      },
      {
        what: 'flat',
        measured: `× ${(last / half).toFixed(3)}`,
        ratio: last / half,
        against: `after ${REQUESTS} over after ${REQUESTS / 2}`,
        verdict: atMost(last / half, GROWTH),
      },
    ];
  } finally {
    await bot.stop();
  }
}
