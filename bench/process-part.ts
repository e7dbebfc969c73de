import { memoryLines } from './memory.js';
import type { Part } from './rows.js';
import { startLines } from './start.js';

/** The bot as its own process: how soon it answers, and what memory it keeps. */
export async function processPart(): Promise<Part> {
  return {
    title: 'The whole process, two workers',
    lines: [...(await startLines()), ...(await memoryLines())],
    notes: [
      'Memory: the process `npm start` starts, asked over HTTP by four at once for 20-layer pictures of two seeds; one request in five is new, ' +
        'the others repeat one of the last 300.',
    ],
  };
}
