import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveProgress, Standing } from '../../src/chat/live-progress.js';
import { LiveNotes } from '../../src/platforms/live-notes.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PACE = { firstAfter: 1_500, every: 3_000 };

/** Notes on a fake clock, with what was shown, and when. */
function notesOn(take: () => boolean | Promise<boolean> = () => true) {
  const began = performance.now();
  const shown: [at: number, what: unknown][] = [];
  const show = async (progress: LiveProgress) => {
    const taken = await take();
    const { language: _, ...standing } = progress;
    if (taken) shown.push([Math.round(performance.now() - began), Object.values(standing).join(' ')]);
    return taken;
  };
  const notes = new LiveNotes({ pace: PACE, show });
  return { notes, shown, hear: (standing: Standing) => notes.hear({ ...standing, language: 'en' }) };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const running = (done: number): Standing => ({ state: 'running', done });

describe('notes on work', () => {
  it('are not shown of what is soon over', async () => {
    const { notes, hear, shown } = notesOn();
    hear(running(0.1));
    await pass(1_499);
    await notes.end();
    await pass(10_000);
    expect(shown).toEqual([]);
  });

  it('begin after a while, and change no more often than they may, each time to what was heard last', async () => {
    const { hear, shown } = notesOn();
    for (let done = 0; done < 0.4; done += 0.01) {
      hear(running(done));
      await pass(250);
    }
    expect(shown.map(([at]) => at)).toEqual([1_500, 4_500, 7_500]);
    expect(shown.map(([, what]) => Number(String(what).split(' ')[1]).toFixed(2))).toEqual([
      '0.05',
      '0.17',
      '0.29',
    ]);
  });

  it('say nothing twice', async () => {
    const { hear, shown } = notesOn();
    hear({ state: 'waiting', place: 2 });
    await pass(10_000);
    hear({ state: 'waiting', place: 2 });
    hear(running(0.101));
    await pass(5);
    hear(running(0.104));
    await pass(10_000);
    expect(shown.map(([, what]) => what)).toEqual(['waiting 2', 'running 0.101']);
  });

  it('are left out shortly before the end, as far as that can be foreseen', async () => {
    const { hear, shown } = notesOn();
    // Two seconds in all: after 1.5 there is half a second left.
    for (let done = 0; done <= 1; done += 0.125) {
      hear(running(done));
      await pass(250);
    }
    expect(shown).toEqual([]);
  });

  it('come later where there is no room for them, with what is so then', async () => {
    let room = false;
    const { hear, shown } = notesOn(() => room);
    hear(running(0.01));
    await pass(2_000);
    hear(running(0.02));
    room = true;
    await pass(600);
    expect(shown).toEqual([[2_500, 'running 0.02']]);
  });

  it('end once the one on its way is over, and none follows', async () => {
    let over = (_: boolean) => {};
    const { notes, hear, shown } = notesOn(() => new Promise<boolean>((resolve) => (over = resolve)));
    hear(running(0.01));
    await pass(1_500);
    let ended = false;
    const end = notes.end().then(() => {
      ended = true;
    });
    hear(running(0.02));
    await pass(5_000);
    expect(ended).toBe(false);
    over(true);
    await end;
    await pass(10_000);
    expect(shown).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
