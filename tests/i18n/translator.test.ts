import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBundles, translator } from '../../src/i18n/translator.js';

function folderOf(messages: { en: string; fa: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'mahv-locales-'));
  for (const language of ['en', 'fa'] as const) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, 'any.ftl'), messages[language]);
  }
  return folder;
}

const bundles = loadBundles(
  folderOf({
    en: 'read = I read { $it }.\nsize = { SCI($x) } small',
    fa: 'read = خواندم { $it }.\nsize = { SCI($x) } کوچک',
  }),
);

describe('a translator', () => {
  it('isolates inserted values', () => {
    const t = translator(bundles, 'fa', () => {});
    expect(t('read', { it: 'depth:20' })).toBe('خواندم \u2068depth:20\u2069.');
  });

  it('writes numbers the language’s way, scientific ones in Latin', () => {
    const t = translator(bundles, 'fa', () => {});
    expect(t('size', { x: 0.25 })).toBe('\u2068۰٫۲۵\u2069 کوچک');
    expect(t('size', { x: 1e-12 })).toBe('\u20681.0 × 10⁻¹²\u2069 کوچک');
  });

  it('reports a missing message and gives its key, or the fallback without a word', () => {
    const reported: string[] = [];
    const t = translator(bundles, 'en', ({ key }) => reported.push(key));
    expect(t('absent')).toBe('absent');
    expect(t('absent', {}, 'mish')).toBe('mish');
    expect(reported).toEqual(['absent']);
  });

  it('reports a missing value and keeps the rest of the text', () => {
    const reported: string[] = [];
    const t = translator(bundles, 'en', ({ key }) => reported.push(key));
    expect(t('read')).toContain('I read');
    expect(reported).toEqual(['read']);
  });
});
