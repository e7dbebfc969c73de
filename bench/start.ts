import { atMost, inMilliseconds, type Line } from './rows.js';
import { startBot } from './running-bot.js';

/** A port that nothing of ours uses otherwise, and those after it. */
const PORT = 34567;
const STARTS = 7;
const LONGEST = 1200;

/** From the start of the process to its readiness, and to its first answer with a picture. */
export async function startLines(): Promise<readonly Line[]> {
  const ready: number[] = [];
  const answered: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const bot = await startBot(PORT + run);
    await bot.ask('/vanish depth:20 act:sigmoid seeds:8');
    answered.push(performance.now() - bot.began);
    ready.push(bot.ready);
    await bot.stop();
  }
  return [
    {
      ...lineFrom('process start → ready for the first message', ready),
      verdict: atMost(middle(ready), LONGEST, ' ms'),
    },
    lineFrom('process start → first answer with its picture', answered),
  ];
}

function middle(numbers: readonly number[], share = 0.5): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN;
}

function lineFrom(what: string, taken: readonly number[]): Line {
  return { what, measured: inMilliseconds(middle(taken)), p75: inMilliseconds(middle(taken, 0.75)) };
}
