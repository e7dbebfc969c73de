import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../src/experiments/recurrent/spec.js';
import { runExperiment } from '../../src/experiments/run.js';
import type { Lab, ReadRequest, WorkProgress } from '../../src/lab/lab.js';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';

/** A small net, and a small chart. */
export const SMALL = { ...DEFAULT_SPEC, depth: 3, width: 8, batch: 8, seeds: 2 };
const axis = { label: 'x', scale: 'linear' as const, ticks: 'decimal' as const, min: 0, max: 1 };
export const CHART: Chart = {
  language: 'en',
  title: 'title',
  subtitle: 'subtitle',
  verdict: 'verdict',
  mood: 'neutral',
  alt: 'what it shows',
  panels: [{ x: axis, y: axis, series: [], zones: [], rules: [], callouts: [] }],
};

/** A teacher's file, as a network hands it over, of two questions and one that cannot be taken. */
export const READ: ReadRequest = {
  prefix: 'own-',
  file: {
    name: 'شیب.gift',
    bytes: Buffer.from('::A:: بیشترین شیب؟ {=۰٫۲۵ ~۱}\n\n::B:: True? {TRUE}\n\n::C:: No key {~one ~two}\n'),
  },
};

/** A run that takes long enough to be looked at. */
export const SLOW: RecurrentSpec = { ...DEFAULT_RECURRENT, cell: 'lstm', steps: 400, hidden: 64, seeds: 8 };

/** What every lab must do. */
export function labContract(name: string, open: () => Lab | Promise<Lab>): void {
  describe(`a lab ${name}`, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await open();
    });
    afterAll(() => lab.close());

    it('measures what the experiment measures, bit for bit', async () => {
      expect(await lab.run(SMALL)).toEqual(runExperiment(SMALL));
    });

    it('measures a large net with many draws the same, bit for bit', async () => {
      const large = { ...SMALL, depth: 12, width: 48, batch: 48, seeds: 9 };
      expect(await lab.run(large)).toEqual(runExperiment(large));
    });

    it('draws a PNG with its words', async () => {
      const picture = await lab.draw({ chart: CHART, theme: 'dark' });
      expect([...picture.bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
      expect(picture).toMatchObject({ mime: 'image/png', alt: 'what it shows' });
      expect(picture.bytes.buffer.byteLength).toBe(picture.bytes.byteLength);
    });

    it('reads a file of questions, what cannot be taken by line, and never fails for what it holds', async () => {
      const read = await lab.read(READ);
      expect(read.questions.map(({ item }) => item.id)).toEqual(['own-a', 'own-b']);
      expect(read.refused.map(({ line }) => line)).toEqual([5]);
      expect(read).toEqual(importQuestions(READ.file, { prefix: 'own-' }));
      const broken = { file: { name: 'a.csv', bytes: new Uint8Array([0, 255, 0, 254]) } };
      expect(await lab.read(broken)).toEqual(importQuestions(broken.file));
    });

    it('does many things at once', async () => {
      const results = await Promise.all([1, 2, 3, 4, 5].map((seed) => lab.run({ ...SMALL, seed })));
      expect(new Set(results.map(({ loss }) => loss)).size).toBe(5);
    });

    it('tells how much of a run is done, which never shrinks and never passes the whole', async () => {
      const told: number[] = [];
      const onProgress = (progress: WorkProgress) => {
        if (progress.state === 'running') told.push(progress.done);
      };
      await lab.run({ ...SLOW, seed: 1 }, { onProgress });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    });

    it('gives all the same who ask for the same at once', async () => {
      const results = await Promise.all(Array.from({ length: 6 }, () => lab.run({ ...SMALL, seed: 77 })));
      expect(results).toEqual(Array(6).fill(runExperiment({ ...SMALL, seed: 77 })));
    });

    it('does not start what nobody waits for any more', async () => {
      await expect(lab.run(SMALL, { signal: AbortSignal.abort() })).rejects.toThrow();
    });
  });
}
