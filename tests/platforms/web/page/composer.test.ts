import { describe, expect, it } from 'vitest';
import { CHROMIUM, usePage } from '../browser.js';

describe.skipIf(CHROMIUM === undefined)('completion', () => {
  const here = usePage();

  it('sends a file that is chosen, and says so', async () => {
    const { page, chat, replies } = here();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import questions from a file' }).click();
    const buffer = Buffer.from('::One:: What? {=this ~that}');
    await (await chosen).setFiles({ name: 'پرسش‌ها.gift', mimeType: 'text/plain', buffer });
    await replies.nth(1).waitFor();
    const asked = chat.requests.at(-1);
    expect(asked).toMatchObject({ text: '/import', file: { name: 'پرسش‌ها.gift', size: buffer.length } });
    expect(Buffer.from((await asked?.file?.read(1_000)) ?? [])).toEqual(buffer);
    expect(await page.locator('.user').textContent()).toContain('پرسش‌ها.gift');
  });

  it('finishes a command with Tab and goes on to its options', async () => {
    const { box, suggestions } = here();
    await box.pressSequentially('/va');
    expect(await suggestions.allTextContents()).toEqual(['/vanishWatch the gradient vanish, layer by layer']);
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/vanish ');
    expect(await suggestions.first().textContent()).toBe(
      'depth:Number of hidden layers2 to 100 · default 20',
    );
  });

  it('lists the choices of an option and narrows them while typing', async () => {
    const { box, suggestions } = here();
    await box.fill('/vanish act:');
    expect(await suggestions.count()).toBe(5);
    await box.pressSequentially('t');
    expect(await suggestions.allTextContents()).toEqual(['tanhHyperbolic tangent']);
    await suggestions.click();
    expect(await box.inputValue()).toBe('/vanish act:tanh ');
  });

  it('leaves out options that are set, and has nothing to say where nothing is missing', async () => {
    const { box, suggestions } = here();
    await box.fill('/vanish depth:20 ');
    expect(await suggestions.first().textContent()).toContain('act:');
    await box.fill('/vanish act:gelu');
    expect(await suggestions.count()).toBe(0);
  });

  it('finishes a word in the middle of a line', async () => {
    const { box } = here();
    await box.fill('/vanish act:ge depth:5');
    await box.evaluate((input: HTMLTextAreaElement) => input.setSelectionRange(14, 14));
    await box.dispatchEvent('input');
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/vanish act:gelu depth:5');
  });

  it('tells a screen reader which suggestion is chosen', async () => {
    const { box, page } = here();
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('/vanish act:');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.textContent()).toContain('tanh');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await box.press('Enter');
    expect(await box.inputValue()).toBe('/vanish act:tanh ');
    await box.fill('/vanish act:');
    await box.press('ArrowDown');
    await box.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBe(null);
  });

  it('closes with Escape, and Enter then sends the line as typed', async () => {
    const { box, suggestions, asked } = here();
    await box.fill('/vanish act:');
    await box.press('Escape');
    expect(await suggestions.count()).toBe(0);
    await box.press('Enter');
    await expect.poll(asked).toEqual(['/vanish act:']);
  });

  it('leaves questions in peace', async () => {
    const { box, suggestions } = here();
    for (const question of ['why does depth', 'vanish ', 'vanish why']) {
      await box.fill(question);
      expect(await suggestions.count()).toBe(0);
    }
  });

  it('does not hold the keyboard in the box', async () => {
    const { page, box } = here();
    await box.fill('/vanish ');
    await box.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('send');
  });
});

describe.skipIf(CHROMIUM === undefined)('completion in Persian', () => {
  const here = usePage({ locale: 'fa-IR' });

  it.each([
    ['/محو', '/vanishمحو شدن گرادیان، لایه به لایه', '/vanish '],
    ['/vanish عم', 'عمق:شمار لایه‌های پنهان۲ تا ۱۰۰ · پیش‌فرض 20', '/vanish عمق:'],
    ['محوشدگی عم', 'عمق:شمار لایه‌های پنهان۲ تا ۱۰۰ · پیش‌فرض 20', 'محوشدگی عمق:'],
    ['/vanish act:سیگ', 'sigmoidسیگموید', '/vanish act:sigmoid '],
    ['/vanish act:تان', 'tanhتانژانت هذلولوی', '/vanish act:tanh '],
    ['/vanish عمق:۲', '2کمترین', '/vanish عمق:2 '],
    ['/vanish ميان', 'میان‌بُر:اتصال باقی‌ماندهپیش‌فرض off', '/vanish میان‌بُر:'],
    ['/vanish compare:tanh،جلو', 'geluجِلو', '/vanish compare:tanh،gelu'],
  ])('goes on from «%s»', async (typed, shown, line) => {
    const { box, suggestions } = here();
    await box.fill(typed);
    expect(await suggestions.first().textContent()).toBe(shown);
    await box.press('Tab');
    expect(await box.inputValue()).toBe(line);
  });
});

describe.skipIf(CHROMIUM === undefined)('the options form', () => {
  const here = usePage();

  it('starts from the line in the box, checks limits and writes the line back', async () => {
    const { page, box, asked } = here();
    await box.fill('/vanish عمق:۳۰ سیگموید residual=on');
    await page.getByRole('button', { name: 'Options' }).click();
    const form = page.getByRole('dialog');
    const depth = form.getByRole('spinbutton', { name: 'Number of hidden layers' });
    expect([await depth.inputValue(), await depth.getAttribute('max')]).toEqual(['30', '100']);
    expect(await form.getByRole('checkbox', { name: 'Residual connections' }).isChecked()).toBe(true);
    await form.getByRole('combobox', { name: 'Activation function' }).selectOption('relu');
    await form.getByRole('checkbox', { name: 'GELU' }).check();
    await depth.fill('500');
    await form.getByRole('button', { name: 'Put in the message box' }).click();
    expect(await form.isVisible()).toBe(true);
    await depth.fill('40');
    await form.getByRole('button', { name: 'Put in the message box' }).click();
    expect(await form.isVisible()).toBe(false);
    // What the form cannot place is kept: nothing typed is lost.
    expect(await box.inputValue()).toBe('/vanish depth:40 act:relu residual:on compare:gelu سیگموید');
    expect(asked()).toEqual([]);
  });

  it('is for /vanish where nothing is typed, changes to another command and runs it', async () => {
    const { page, box, asked } = here();
    await page.getByRole('button', { name: 'Options' }).click();
    const form = page.getByRole('dialog');
    const command = form.getByRole('combobox', { name: 'Command' });
    expect(await command.inputValue()).toBe('vanish');
    await command.selectOption('learn');
    await form.getByRole('textbox', { name: 'What to look up' }).fill('saturation');
    await form.getByRole('button', { name: 'Run' }).click();
    await expect.poll(asked).toEqual(['/learn saturation']);
    expect(await box.inputValue()).toBe('');
    await box.press('ArrowUp');
    expect(await box.inputValue()).toBe('/learn saturation');
  });
});

describe.skipIf(CHROMIUM === undefined)('the options form in Persian', () => {
  const here = usePage({ locale: 'fa-IR' });

  it('reads Persian choices and takes Persian digits', async () => {
    const { page, box } = here();
    await box.fill('محوشدگی تابع:رِلو');
    await page.getByRole('button', { name: 'تنظیم‌ها' }).click();
    const form = page.getByRole('dialog');
    expect(await form.getByRole('combobox', { name: 'تابع فعال‌ساز' }).inputValue()).toBe('relu');
    const depth = form.getByRole('spinbutton', { name: 'شمار لایه‌های پنهان' });
    await depth.fill('');
    await depth.focus();
    await page.keyboard.insertText('۴۵');
    expect(await depth.inputValue()).toBe('45');
    expect(await form.locator('#options-line').textContent()).toBe('/vanish depth:45 act:relu');
  });
});
