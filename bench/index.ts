import { cpus } from 'node:os';
import { openBot } from './bot.js';
import { kernelRows } from './kernel.js';
import { memoryOverRequests } from './memory.js';
import { measureRows, tableOf } from './rows.js';
import { startTime } from './start.js';

const print = (text: string) => process.stdout.write(`${text}\n`);

/** A port that nothing of ours uses otherwise. */
const PORT = 34567;
const STARTS = 5;

async function requestRows() {
  const bot = await openBot(2);
  let seed = 100;
  const fresh = (line: string) => () => {
    seed += 40;
    return bot.ask(`${line} seed:${seed}`);
  };
  const peer = 'the same request, answered before';
  const rows = await measureRows([
    { name: peer, peer, run: () => bot.ask('/vanish depth:20 act:sigmoid seeds:8 seed:1') },
    {
      name: '/vanish depth:20 act:sigmoid seeds:8, fresh',
      peer,
      run: fresh('/vanish depth:20 act:sigmoid seeds:8'),
    },
    {
      name: '/compare act:sigmoid,tanh,relu depth:30, fresh',
      peer,
      run: fresh('/compare act:sigmoid,tanh,relu depth:30'),
    },
    { name: '/fix, fresh', peer, run: fresh('/fix') },
  ]);
  await bot.close();
  return rows;
}

print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
print('Matrix product, float64\n');
print(`${tableOf(await kernelRows([32, 64, 128, 256]))}\n`);
print('Message in, reply and picture out, two workers\n');
print(`${tableOf(await requestRows())}\n`);
const starts: number[] = [];
for (let run = 0; run < STARTS; run += 1) starts.push(await startTime(PORT + run));
const [, , start = Number.NaN] = starts.sort((a, b) => a - b);
print(`From process start to the page answering: ${start.toFixed(0)} ms (median of ${STARTS})\n`);
const { settled, last } = await memoryOverRequests();
print(
  `Resident memory: ${settled.toFixed(0)} MB after 200 requests, ${last.toFixed(0)} MB after 1,000 (× ${(last / settled).toFixed(3)})`,
);
