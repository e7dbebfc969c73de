import { claimPart } from './claim.js';
import { costPart } from './cost-growth.js';
import { enginePart } from './engine.js';
import { latencyPart } from './latency.js';
import { picturePart } from './pictures.js';
import { processPart } from './process-part.js';
import { profilePart } from './profile.js';
import { quizPart } from './quiz.js';
import { pageOf, writeResults } from './results.js';
import type { Part } from './rows.js';
import { sharedWorkersPart } from './shared-workers.js';
import { trainingPart } from './training.js';
import { vanishPart } from './vanish.js';

/** Every part by the name it is asked for. */
const PARTS: Readonly<Record<string, readonly (() => Promise<Part>)[]>> = {
  engine: [enginePart],
  profile: [profilePart],
  training: [trainingPart],
  claim: [claimPart],
  requests: [vanishPart, latencyPart, processPart],
  pictures: [picturePart],
  cost: [costPart],
  quiz: [quizPart],
  workers: [sharedWorkersPart],
};

const [asked] = process.argv.slice(2);
const chosen = asked === undefined ? Object.values(PARTS).flat() : PARTS[asked];
if (!chosen) throw new Error(`the parts are ${Object.keys(PARTS).join(', ')}; there is no ${asked}`);
const parts: Part[] = [];
for (const part of chosen) {
  const made = await part();
  process.stderr.write(`done: ${made.title}\n`);
  parts.push(made);
}
process.stdout.write(`${pageOf(parts)}\n`);
// One part alone would leave the page without the others.
if (asked === undefined) await writeResults(parts);
