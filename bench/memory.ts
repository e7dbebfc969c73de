import { openBot } from './bot.js';

const MEGABYTE = 2 ** 20;
const REQUESTS = 1000;
const SETTLED = 200;

/** Resident memory of the process, workers included, after the 200th and the last of 1,000 different requests, in MB. */
export async function memoryOverRequests(): Promise<{ readonly settled: number; readonly last: number }> {
  const bot = await openBot(2);
  let settled = 0;
  for (let request = 1; request <= REQUESTS; request += 1) {
    await bot.ask(`/vanish depth:20 act:sigmoid seeds:2 seed:${request * 10}`);
    if (request === SETTLED) settled = process.memoryUsage.rss() / MEGABYTE;
  }
  const last = process.memoryUsage.rss() / MEGABYTE;
  await bot.close();
  return { settled, last };
}
