import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { unnamedControls } from '../accessibility.js';
import { CHROMIUM, usePage, usePages } from '../browser.js';

describe.skipIf(CHROMIUM === undefined)('a message', () => {
  const here = usePage();

  it('is sent with Enter, broken with Shift and Enter, and recalled with the up arrow', async () => {
    const { box, asked, page, say } = here();
    await box.fill('one');
    await box.press('Shift+Enter');
    await box.pressSequentially('two');
    await box.press('Enter');
    await say('three');
    await expect.poll(asked).toEqual(['one\ntwo', 'three']);
    expect(await page.locator('.user .body').allTextContents()).toEqual(['one\ntwo', 'three']);
    await box.press('ArrowUp');
    await box.press('ArrowUp');
    expect(await box.inputValue()).toBe('one\ntwo');
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    expect(await box.inputValue()).toBe('');
  });

  it('is never read as markup', async () => {
    const { page, replies, say } = here();
    await say('<img src=x onerror=alert(1)>');
    const answer = replies.getByText('en: <img');
    expect(await answer.textContent()).toBe('en: <img src=x onerror=alert(1)>');
    expect(await page.locator('#log img').count()).toBe(0);
  });

  it('is kept when the server fails, and sent again on request', async () => {
    const { page, chat, replies, asked, say } = here();
    chat.failures = 1;
    await say('why so?');
    const failed = page.locator('.failed');
    expect(await failed.locator('p').textContent()).toContain('did not reach Mahv');
    await failed.getByRole('button', { name: 'Try again' }).click();
    await replies.getByText('en: why so?').waitFor();
    expect(asked()).toEqual(['why so?', 'why so?']);
    expect(await page.locator('.user').getByText('why so?').count()).toBe(1);
    expect(await failed.count()).toBe(0);
  });

  it('can be edited when the network is gone', async () => {
    const { page, box, say } = here();
    await page.context().setOffline(true);
    await say('why now?');
    await page.locator('.failed').getByRole('button', { name: 'Edit' }).click();
    await page.context().setOffline(false);
    expect(await box.inputValue()).toBe('why now?');
  });

  it('can be shortened where it is too long to send', async () => {
    const { page, box, say } = here();
    const line = 'x'.repeat(70 * 1024);
    await say(line);
    await page.getByText('This message is too long').waitFor();
    await page.locator('.failed').last().getByRole('button', { name: 'Edit' }).click();
    expect(await box.inputValue()).toBe(line);
  });
});

describe.skipIf(CHROMIUM === undefined)('an answer that takes long', () => {
  const visit = usePages();

  it('can be cancelled after two seconds', async () => {
    const { page, chat, say } = await visit();
    await page.clock.install();
    await say('/hang');
    const cancel = page.getByRole('button', { name: 'Stop' });
    await page.getByText('Working on it…').waitFor();
    expect(await cancel.isVisible()).toBe(false);
    await page.clock.fastForward(2000);
    await cancel.click();
    await page.getByText('Stopped, as you asked.').waitFor();
    await expect.poll(() => chat.requests.at(-1)?.signal?.aborted).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cancelled');
  });
});

describe.skipIf(CHROMIUM === undefined)('a reply', () => {
  const here = usePage({ permissions: ['clipboard-read', 'clipboard-write'] });

  it('shows its picture, which opens large and gives the focus back', async () => {
    const { page, say } = here();
    await say('/vanish');
    const image = page.locator('.picture img').last();
    expect(await image.getAttribute('alt')).toMatch(/^Gradient norm by layer/);
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1280);
    expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual(['1280', '800']);
    await image.click();
    const lightbox = page.getByRole('dialog', { name: 'Picture' });
    expect(await lightbox.getByRole('img').getAttribute('alt')).toMatch(/^Gradient norm by layer/);
    const saved = page.waitForEvent('download');
    await lightbox.getByRole('link', { name: 'Save picture' }).click();
    expect((await saved).suggestedFilename()).toBe('mahv-vanish.png');
    await page.keyboard.press('Escape');
    expect(await lightbox.isVisible()).toBe(false);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Enlarge the picture');
  });

  it('is seen from what it answers on, pictures and all', async () => {
    const { page, say } = here();
    for (const height of [900, 480]) {
      await page.setViewportSize({ width: 1000, height });
      await say('/vanish');
      await expect.poll(() => page.locator('.pending').count()).toBe(0);
      const log = await page.locator('#log').boundingBox();
      const asked = await page.locator('.user').last().boundingBox();
      const picture = await page.locator('.picture').last().boundingBox();
      expect(asked?.y).toBeGreaterThanOrEqual(log?.y ?? 0);
      if (height === 900) expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThan(900);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('shows the picture at its actual size on request', async () => {
    const { page } = here();
    await page.setViewportSize({ width: 600, height: 500 });
    await page.locator('.picture img').last().click();
    const lightbox = page.getByRole('dialog', { name: 'Picture' });
    const width = async () => (await lightbox.getByRole('img').boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThanOrEqual(600);
    await lightbox.getByRole('button', { name: 'Actual size' }).click();
    expect(await width()).toBe(1280);
    await lightbox.getByRole('button', { name: 'Close' }).click();
    expect(await lightbox.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('hands over a file, by mouse and by keyboard, under its own name', async () => {
    const { page, replies, say } = here();
    await say('/file');
    const link = replies.last().getByRole('link', { name: 'Download mahv-data.json' });
    await link.waitFor();
    expect(await unnamedControls(page)).toEqual([]);
    const byMouse = page.waitForEvent('download');
    await link.click();
    const saved = await byMouse;
    expect(saved.suggestedFilename()).toBe('mahv-data.json');
    expect(await readFile(await saved.path(), 'utf8')).toBe('{"زبان":"فارسی"}\n');
    await replies.last().getByRole('button', { name: 'Copy command' }).focus();
    await page.keyboard.press('Shift+Tab');
    expect(await link.evaluate((control) => control === document.activeElement)).toBe(true);
    const byKey = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await byKey).suggestedFilename()).toBe('mahv-data.json');
  });

  it('has buttons that say their label and send their command, once', async () => {
    const { page, asked, replies } = here();
    const button = replies.first().getByRole('button', { name: 'Try ReLU' });
    await button.evaluate((control: HTMLButtonElement) => {
      control.click();
      control.click();
    });
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe(null);
    expect(asked()).toEqual(['/vanish depth:20 act:relu']);
    const said = page.locator('.user .body').last();
    expect([await said.textContent(), await said.getAttribute('title')]).toEqual(['Try ReLU', ...asked()]);
    await button.click();
    await expect.poll(asked).toHaveLength(2);
  });

  it('offers a line that works instead of one that does not', async () => {
    const { page, asked, say } = here();
    await say('/vanish depth:500');
    await page.locator('.error').getByRole('button', { name: '/vanish depth:100' }).click();
    await expect.poll(asked).toEqual(['/vanish depth:500', '/vanish depth:100']);
  });

  it('gives its line to copy and to edit, and the lines in its text', async () => {
    const { page, box, replies, say } = here();
    await say('/help me');
    await page.getByText('en: /help me').waitFor();
    await replies.last().getByRole('button', { name: 'Copy command' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('/help me');
    await replies.last().getByRole('button', { name: 'Edit' }).click();
    expect(await box.inputValue()).toBe('/help me');
    await replies.first().getByRole('button', { name: '/learn saturation' }).click();
    expect(await box.inputValue()).toBe('/learn saturation');
  });
});

/** A smooth scroll takes as long as the machine lets it. */
const BUSY = { timeout: 15_000 };

describe.skipIf(CHROMIUM === undefined)('replies in two languages', () => {
  const visit = usePages();

  it('are scrolled to where the page moves, however quickly they come', async () => {
    const { replies, say } = await visit({
      reducedMotion: 'no-preference',
      viewport: { width: 360, height: 500 },
    });
    const pixelsBelow = () =>
      replies.last().evaluate((reply) => {
        const log = reply.parentElement;
        return reply.getBoundingClientRect().bottom - (log?.getBoundingClientRect().bottom ?? 0);
      });
    for (const count of [2, 3, 4]) {
      await say(`quick ${'word '.repeat(15)}`);
      await expect.poll(() => replies.count(), BUSY).toBe(count);
      await expect.poll(pixelsBelow, BUSY).toBeLessThan(1);
    }
  });

  it('offer their files in the language of the page', async () => {
    const { page, say } = await visit({ locale: 'fa-IR' });
    await say('/file');
    const link = page.getByRole('link', { name: 'دریافت mahv-data.json' });
    await link.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('are each laid out in their own, and their buttons ask in it', async () => {
    const { page, chat, replies, say } = await visit();
    await say('/lang fa');
    await page.locator('html[dir=rtl]').waitFor();
    const [welcome, changed] = await replies.locator('.body').all();
    expect([await welcome?.getAttribute('lang'), await welcome?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect([await changed?.getAttribute('lang'), await changed?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
    await replies.first().getByRole('button', { name: 'Why does it fade?' }).click();
    await expect
      .poll(() => chat.requests.at(-1))
      .toMatchObject({ text: '/learn saturation', languageHint: 'en' });
  });
});
