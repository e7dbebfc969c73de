import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { deepLink, deepLinkPayload, lineOfDeepLink } from '../../../src/platforms/telegram/deep-link.js';
import type { Lines } from '../../../src/store/lines.js';
import { openStore } from '../../../src/store/open-store.js';

const knows = (word: string) => ['vanish', 'compare', 'help', 'start'].includes(word);
let lines: Lines;

beforeAll(async () => {
  ({ lines } = await openStore({ database: ':memory:' }));
});

describe('a deep link', () => {
  it('can be read by a person where the line allows it', async () => {
    expect(await deepLink('MahvBot', '/vanish depth:20 act:sigmoid', lines)).toBe(
      'https://t.me/MahvBot?start=vanish_depth-20_act-sigmoid',
    );
    expect(await lineOfDeepLink('vanish_depth-20_act-sigmoid', lines, knows)).toBe(
      '/vanish depth:20 act:sigmoid',
    );
    expect(await lineOfDeepLink('help', lines, knows)).toBe('/help');
  });

  it('carries a key where it does not', async () => {
    for (const line of [
      '/vanish act:leaky_relu',
      '/vanish gain:0.5',
      '/compare act:sigmoid,tanh',
      '/vanish depth:100 act:sigmoid init:xavier norm:batch residual:on width:64',
    ]) {
      const payload = await deepLinkPayload(line, lines);
      expect(payload).toMatch(/^k-[\w-]{16}$/);
      expect(await lineOfDeepLink(payload, lines, knows)).toBe(line);
    }
  });

  it('leads to the start where it is none of ours', async () => {
    for (const payload of ['k-0123456789abcdef', 'k-', 'rm_-rf', 'true', '___', '-', 'vanish_<b>']) {
      expect(await lineOfDeepLink(payload, lines, knows), payload).toBe('/start');
    }
  });

  it('comes back as the line it was made from, and is one Telegram takes', async () => {
    const word = fc.stringMatching(/^[\w:,.\-+۰-۹]{1,12}$/);
    const line = fc.tuple(fc.constantFrom('vanish', 'compare'), fc.array(word, { maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(line, async ([command, words]) => {
        const written = [`/${command}`, ...words].join(' ');
        const payload = await deepLinkPayload(written, lines);
        expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(await lineOfDeepLink(payload, lines, knows)).toBe(written);
      }),
    );
  });

  it('stands for the example of each command', async () => {
    const names = new Set(commands.map(({ name }) => name));
    for (const { example } of commands) {
      const payload = await deepLinkPayload(example, lines);
      expect(await lineOfDeepLink(payload, lines, (word) => names.has(word))).toBe(example);
    }
  });
});
