import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/observe/logger.js';
import { type Platform, PlatformError } from '../src/platforms/platform.js';
import { supervise } from '../src/supervise.js';

const QUICK = { first: 1, longest: 4 };

function watched(run: Platform['run']) {
  const lines: string[] = [];
  const stop = new AbortController();
  const log = createLogger('info', [], { write: (line) => lines.push(line) });
  return { lines, stop, supervised: supervise({ name: 'net', run }, log, stop.signal, QUICK) };
}

const untilStopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('a platform that is refused', () => {
  it('says so in one line each time, and is tried until it is accepted', async () => {
    let attempts = 0;
    let accepted = () => {};
    const isAccepted = new Promise<void>((resolve) => {
      accepted = resolve;
    });
    const { lines, stop, supervised } = watched(async (signal, ready) => {
      attempts += 1;
      if (attempts < 4) throw new PlatformError('the network does not know this token');
      ready();
      accepted();
      await untilStopped(signal);
    });
    await isAccepted;
    expect(supervised.state()).toBe('ready');
    const refusals = lines.filter((line) => line.includes('does not know this token'));
    expect(refusals).toHaveLength(3);
    expect(refusals[0]).not.toContain('stack');
    stop.abort();
    await supervised.ended;
    expect(supervised.state()).toBe('stopped');
  });

  it('shows the stack of what is no refusal', async () => {
    const { lines, stop, supervised } = watched(() => Promise.reject(new Error('bug')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await supervised.ended;
    expect(lines[0]).toContain('stack');
  });

  it('can be stopped while it waits', async () => {
    const lines: string[] = [];
    const stop = new AbortController();
    const log = createLogger('info', [], { write: (line) => lines.push(line) });
    const run = () => Promise.reject(new PlatformError('no'));
    const supervised = supervise({ name: 'net', run }, log, stop.signal, { first: 1e6, longest: 1e6 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(supervised.state()).toBe('waiting');
    stop.abort();
    await supervised.ended;
  });
});
