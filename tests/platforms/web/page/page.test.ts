import { describe, expect, it } from 'vitest';
import { unnamedControls } from '../accessibility.js';
import { CHROMIUM, usePage, usePages, type Visit } from '../browser.js';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

async function pixelsTooWide({ page }: Visit): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('#log, dialog[open] .scroll')];
    return Math.max(...boxes.map((each) => each.scrollWidth - each.clientWidth));
  });
}

describe.skipIf(CHROMIUM === undefined)('the first visit', () => {
  const visit = usePages();

  it('welcomes a newcomer with buttons, and asks for nothing first', async () => {
    const { page, chat, replies } = await visit();
    expect(await replies.count()).toBe(1);
    expect(await replies.getByRole('heading').textContent()).toBe('Welcome to Mahv');
    expect(await replies.getByRole('button', { name: 'Try ReLU' }).isVisible()).toBe(true);
    expect(await page.locator('.user').count()).toBe(0);
    const [first] = chat.requests;
    expect(first).toMatchObject({ platform: 'web', text: '/start', languageHint: 'en', theme: 'light' });
  });

  it('is in Persian and from right to left for a Persian browser', async () => {
    const { page, chat, replies } = await visit({ locale: 'fa-IR' });
    expect(chat.requests[0]).toMatchObject({ languageHint: 'fa' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await replies.getByRole('heading').textContent()).toBe('به محو خوش آمدید');
    expect(await page.getByRole('button', { name: 'فرستادن' }).isVisible()).toBe(true);
  });

  it('makes a student who is the same after a reload, and another with nothing remembered', async () => {
    const { page, chat, replies } = await visit();
    await page.reload();
    await replies.first().waitFor();
    const [first, second] = chat.requests;
    expect(first?.user).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toMatchObject({ user: first?.user, chat: first?.chat });
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await replies.first().waitFor();
    expect(chat.requests[2]?.user).not.toBe(first?.user);
  });

  it('says so in both languages where the page cannot start', async () => {
    const { page } = await visit();
    await page.route('**/api/page*', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.reload();
    const links = page.getByRole('link');
    await expect.poll(() => links.allTextContents()).toEqual(['بازکردن دوباره', 'Reload']);
  });
});

describe.skipIf(CHROMIUM === undefined)('the header', () => {
  const visit = usePages();

  it('turns the page to the other language, tells the bot and remembers', async () => {
    const { page, replies, asked } = await visit();
    await page.getByRole('button', { name: 'فارسی' }).click();
    await page.locator('html[dir=rtl][lang=fa]').waitFor();
    await expect.poll(() => replies.count()).toBe(2);
    expect(asked()).toEqual(['/start', '/lang fa']);
    expect(await replies.nth(1).locator('.body').getAttribute('dir')).toBe('rtl');
    await page.reload();
    await page.locator('html[dir=rtl]').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[dir=ltr][lang=en]').waitFor();
  });

  it('changes the colours, remembers them and has pictures drawn to match', async () => {
    const { page, chat, replies, say } = await visit();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await paper()).not.toBe(light);
    await say('/help');
    await expect.poll(() => chat.requests.at(-1)).toMatchObject({ text: '/help', theme: 'dark' });
    await page.reload();
    await replies.first().waitFor();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await paper()).not.toBe(light);
  });

  it('follows a dark device until told otherwise', async () => {
    const { page, chat } = await visit({ colorScheme: 'dark' });
    const shown = () => page.locator('html').getAttribute('data-theme');
    expect([chat.requests[0]?.theme, await shown()]).toEqual(['dark', 'dark']);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(shown).toBe('light');
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await shown()).toBe('dark');
  });
});

describe.skipIf(CHROMIUM === undefined)('without a mouse', () => {
  const visit = usePages();

  it('everything is reached by keyboard', async () => {
    const { page, box, replies } = await visit();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent?.trim();
      });
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('/va');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await replies.nth(1).waitFor();
    const walk: (string | undefined)[] = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Shift+Tab');
      walk.push(await focused());
    }
    const words =
      'Import questions from a file, Options, Edit, Copy command, Why does it fade?, Twice as deep, Try ReLU';
    expect(walk).toEqual([...words.split(', '), '/vanish depth:20 act:sigmoid', 'Enlarge the picture']);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Enlarge the picture');
  });
});

describe.skipIf(CHROMIUM === undefined).each(['en-GB', 'fa-IR'])('on a small phone (%s)', (locale) => {
  const here = usePage({ ...PHONE, locale });

  it('nothing scrolls sideways', async () => {
    const { page, box, say } = here();
    await say(`/vanish ${'x'.repeat(200)}`);
    await page.locator('.picture').waitFor();
    expect(await pixelsTooWide(here())).toBe(0);
    await box.fill('/vanish ');
    expect(await pixelsTooWide(here())).toBe(0);
    await page.locator('#options').tap();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await pixelsTooWide(here())).toBe(0);
    await page.locator('#options-close').tap();
  });

  it('suggestions and buttons are taken by touch', async () => {
    const { page, box, suggestions, asked } = here();
    await box.tap();
    await box.pressSequentially('/he');
    await suggestions.tap();
    expect(await box.inputValue()).toBe('/help ');
    await page.locator('#send').tap();
    await expect.poll(asked).toEqual(['/help']);
  });

  it('every control has a name', async () => {
    const { page, box, say } = here();
    await say('/vanish');
    await page.locator('.picture').last().waitFor();
    await box.fill('/vanish act:');
    expect(await unnamedControls(page)).toEqual([]);
    await page.locator('#options').tap();
    expect(await unnamedControls(page)).toEqual([]);
    await page.locator('#options-close').tap();
    await page.locator('.picture img').last().tap();
    expect(await unnamedControls(page)).toEqual([]);
    await page.locator('#lightbox-close').tap();
  });

  it('messages are announced', async () => {
    const log = here().page.getByRole('log', { name: locale === 'fa-IR' ? 'گفت‌وگو' : 'Conversation' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await log.getByText(locale === 'fa-IR' ? 'محو:' : 'Mahv:').count()).toBeGreaterThan(0);
  });
});
