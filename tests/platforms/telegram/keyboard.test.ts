import { beforeAll, describe, expect, it } from 'vitest';
import {
  askerOf,
  type KeyboardParts,
  keyboardOf,
  pressedOf,
} from '../../../src/platforms/telegram/keyboard.js';
import type { Lines } from '../../../src/store/lines.js';
import { openStore } from '../../../src/store/open-store.js';
import { button, translate } from './on-telegram.js';

let lines: Lines;

beforeAll(async () => {
  ({ lines } = await openStore({ database: ':memory:' }));
});

const keyboard = (more: Partial<KeyboardParts> = {}) =>
  keyboardOf({
    buttons: [[button('/fix')]],
    line: '/vanish depth:20',
    hasPictures: true,
    asker: '7',
    place: 'private',
    username: 'MahvBot',
    lines,
    t: translate('en'),
    ...more,
  });

const labels = (made: Awaited<ReturnType<typeof keyboard>>) =>
  made.inline_keyboard.map((row) => row.map(({ text }) => text));

describe('a keyboard', () => {
  it('has the answer’s buttons, then Telegram’s own', async () => {
    expect(labels(await keyboard())).toEqual([['Press /fix'], ['🖼 Full quality', '🗑 Delete']]);
    expect(labels(await keyboard({ hasPictures: false, buttons: [] }))).toEqual([['🗑 Delete']]);
  });

  it('leads from a group to the private chat, with the same line', async () => {
    const { inline_keyboard } = await keyboard({ place: 'group' });
    expect(inline_keyboard.at(-1)).toContainEqual({
      text: '💬 In private',
      url: 'https://t.me/MahvBot?start=vanish_depth-20',
    });
    expect(labels(await keyboard({ place: 'group', line: null })).at(-1)).toEqual([
      '🖼 Full quality',
      '🗑 Delete',
    ]);
  });

  it('promises nothing in inline mode that cannot be done there', async () => {
    expect(labels(await keyboard({ place: 'inline' }))).toEqual([['Press /fix'], ['💬 In private']]);
  });

  it('speaks Persian', async () => {
    expect(labels(await keyboard({ place: 'group', t: translate('fa') })).at(-1)).toEqual([
      '🖼 کیفیت کامل',
      '🗑 حذف',
      '💬 در خصوصی',
    ]);
  });

  it('carries lines of any length and script in 64 bytes', async () => {
    const all = [
      '/fix',
      '!full',
      '#odd',
      `/vanish ${'۱۲۳ '.repeat(50)}`,
      `/${'a'.repeat(63)}`,
      'x'.repeat(65),
    ];
    const { inline_keyboard } = await keyboard({ buttons: [all.map(button)] });
    const data = inline_keyboard[0]?.map((each) => each.callback_data ?? '') ?? [];
    expect(Math.max(...data.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(64);
    const read = await Promise.all(data.map((each) => pressedOf(each, lines)));
    expect(read).toEqual(all.map((line) => ({ kind: 'line', line })));
  });

  it('knows its own buttons again, and who asked', async () => {
    const made = await keyboard();
    const [full, remove] = made.inline_keyboard.at(-1)?.map((each) => each.callback_data ?? '') ?? [];
    expect(await pressedOf(full ?? '', lines)).toEqual({ kind: 'full-quality' });
    expect(await pressedOf(remove ?? '', lines)).toEqual({ kind: 'delete', asker: '7' });
    expect(askerOf(made)).toBe('7');
    expect(askerOf(undefined)).toBeUndefined();
  });

  it('does not know data that was never kept', async () => {
    for (const data of ['#0123456789abcdef', '!else']) {
      expect(await pressedOf(data, lines)).toEqual({ kind: 'unknown' });
    }
  });
});
