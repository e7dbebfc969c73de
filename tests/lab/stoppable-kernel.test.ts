import { describe, expect, it } from 'vitest';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { runExperiment } from '../../src/experiments/run.js';
import { loadKernel } from '../../src/lab/load-kernel.js';
import { raiseOn, StoppedError, throwIfRaised } from '../../src/lab/stop-flag.js';
import { stoppable } from '../../src/lab/stoppable-kernel.js';
import { SMALL } from './lab.contract.js';

describe.each([
  ['compiled', loadKernel],
  ['plain', () => new TypeScriptKernel()],
])('a stoppable kernel over the %s one', (_, open) => {
  it('gives the same bits', () => {
    const spec = { ...SMALL, normalisation: 'batch', initialiser: 'orthogonal', residual: true } as const;
    expect(
      runExperiment(
        spec,
        stoppable(open(), () => {}),
      ),
    ).toEqual(runExperiment(spec));
  });

  it('stops within a draw, many times a layer, and works on afterwards', () => {
    let operations = 0;
    let most = Number.POSITIVE_INFINITY;
    const kernel = stoppable(open(), () => {
      operations += 1;
      if (operations > most) throw new StoppedError('enough');
    });
    // Residual, for such a net has no theory, which the second run would remember.
    const one = { ...SMALL, seeds: 1, residual: true };
    const whole = runExperiment(one, kernel);
    const all = operations;
    expect(all).toBeGreaterThan(5 * SMALL.depth);
    for (const stopAfter of [0, 1, Math.floor(all / 3), Math.floor(all / 2), all - 1]) {
      [operations, most] = [0, stopAfter];
      expect(() => runExperiment(one, kernel)).toThrow(StoppedError);
      expect(operations).toBe(stopAfter + 1);
      most = Number.POSITIVE_INFINITY;
      expect(runExperiment(one, kernel)).toEqual(whole);
    }
  });
});

describe('a stop flag', () => {
  it('goes up when the signal aborts, also where it had before', () => {
    const controller = new AbortController();
    const { flag } = raiseOn(controller.signal);
    expect(() => throwIfRaised(flag)).not.toThrow();
    controller.abort();
    expect(() => throwIfRaised(flag)).toThrow(StoppedError);
    expect(() => throwIfRaised(raiseOn(controller.signal).flag)).toThrow(StoppedError);
    expect(() => throwIfRaised(undefined)).not.toThrow();
  });

  it('stays down after the work is done', () => {
    const controller = new AbortController();
    const { flag, done } = raiseOn(controller.signal);
    done();
    controller.abort();
    expect(() => throwIfRaised(flag)).not.toThrow();
  });
});
