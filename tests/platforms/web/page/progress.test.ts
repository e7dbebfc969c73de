import { describe, expect, it } from 'vitest';
import { unnamedControls } from '../accessibility.js';
import { CHROMIUM, usePages } from '../browser.js';

describe.skipIf(CHROMIUM === undefined)('work that takes long', () => {
  const visit = usePages();

  it('is told of by a bar, with its words, and ends in the reply', async () => {
    const { page, chat, replies, say } = await visit();
    await say('/slow');
    await expect.poll(() => chat.requests.length).toBe(2);
    const bar = page.getByRole('progressbar');
    chat.tell({ state: 'waiting', place: 3 });
    await page.locator('.pending').getByText('in the queue').first().waitFor();
    expect(await bar.count()).toBe(0);
    chat.tell({ state: 'running', done: 0.4 });
    await bar.waitFor();
    await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('40');
    expect(await bar.getAttribute('aria-label')).toMatch(/^Working: .?40%/);
    const filled = () =>
      bar.evaluate(
        ({ firstElementChild, clientWidth }) => (firstElementChild?.clientWidth ?? 0) / clientWidth,
      );
    await expect.poll(filled).toBeCloseTo(0.4, 1);
    expect(await unnamedControls(page)).toEqual([]);
    chat.finish();
    await replies.getByText('en: /slow').waitFor();
    expect(await page.locator('.pending').count()).toBe(0);
  });

  it('is said aloud at every quarter, not at every percent', async () => {
    const { page, chat, say } = await visit();
    await say('/slow');
    await expect.poll(() => chat.requests.length).toBe(2);
    const spoken = page.locator('.pending [role=status]');
    const shown = page.getByRole('progressbar');
    const heard: (string | null)[] = [];
    for (const percent of [1, 10, 24, 26, 40, 51]) {
      chat.tell({ state: 'running', done: percent / 100 });
      await expect.poll(() => shown.getAttribute('aria-valuenow')).toBe(String(percent));
      heard.push(await spoken.textContent());
    }
    const percents = heard.map((text) => text?.replace(/[^\d]/g, ''));
    expect(percents).toEqual(['1', '1', '1', '26', '26', '51']);
    chat.finish();
  });

  it('in Persian fills its bar from the right', async () => {
    const { page, chat, say } = await visit({ locale: 'fa-IR' });
    await say('/slow');
    await expect.poll(() => chat.requests.length).toBe(2);
    chat.tell({ state: 'running', done: 0.25 });
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    await page.locator('.pending').getByText('۲۵٪').first().waitFor();
    const gaps = await bar.evaluate((outer) => {
      const [whole, inner] = [outer, outer.firstElementChild ?? outer].map((each) =>
        each.getBoundingClientRect(),
      );
      return {
        right: (whole?.right ?? 0) - (inner?.right ?? 0),
        left: (inner?.left ?? 0) - (whole?.left ?? 0),
      };
    });
    expect(gaps.right).toBeLessThan(3);
    expect(gaps.left).toBeGreaterThan(50);
    chat.finish();
  });

  it('can be stopped by the button beside it, which says so kindly and offers the line again', async () => {
    const { page, chat, say } = await visit();
    await say('/slow');
    await expect.poll(() => chat.requests.length).toBe(2);
    chat.tell({ state: 'running', done: 0.1 });
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped, as you asked. Nothing was lost.').waitFor();
    await expect.poll(() => chat.requests.at(-1)?.signal?.aborted).toBe(true);
    await page.locator('.failed').getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('is seen to its end though the log is long', async () => {
    const { page, chat, replies, say } = await visit();
    for (const line of ['/vanish 1', '/vanish 2']) await say(line);
    await expect.poll(() => replies.count()).toBe(3);
    await say('/slow');
    await expect.poll(() => chat.requests.length).toBe(4);
    chat.tell({ state: 'running', done: 0.1 });
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    await expect
      .poll(() =>
        bar.evaluate((it) => {
          const log = document.querySelector('#log')?.getBoundingClientRect();
          return it.getBoundingClientRect().bottom <= (log?.bottom ?? 0);
        }),
      )
      .toBe(true);
    chat.finish();
  });
});

describe.skipIf(CHROMIUM === undefined)('a moving picture', () => {
  const visit = usePages();
  const isMoving = (source: string | null) => source?.startsWith('blob:') === true;

  it('moves, has words for who cannot see it, and is saved as what it is', async () => {
    const { page, say } = await visit({ reducedMotion: 'no-preference' });
    await say('/moving');
    const image = page.locator('.picture img');
    await image.waitFor();
    expect(isMoving(await image.getAttribute('src'))).toBe(true);
    expect(await image.getAttribute('alt')).toContain('Gradient norm by layer');
    await image.click();
    expect(await page.locator('#lightbox-save').getAttribute('download')).toBe('mahv-moving.gif');
  });

  it('stands still at its first frame for who wants less motion, until it is tapped', async () => {
    const { page, say } = await visit({ reducedMotion: 'reduce' });
    await say('/moving');
    const image = page.locator('.picture img[src]');
    await image.waitFor();
    expect(await image.getAttribute('src')).toMatch(/^data:image\/png/);
    await image.click();
    await expect
      .poll(async () => isMoving(await page.locator('#lightbox-image').getAttribute('src')))
      .toBe(true);
  });
});
