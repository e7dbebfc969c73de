import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { draw } from '../../src/render/draw.js';
import { FONT_FILES } from '../../src/render/fonts.js';
import { scriptFont } from '../../src/render/script-font.js';
import { glyphIds, readTables, tableOf } from '../../src/render/sfnt.js';
import { AWKWARD } from './awkward.js';
import { PLATES, SAMPLES } from './samples.js';

interface Drawn {
  readonly text: string;
  readonly font: string;
  readonly lang: string;
}

const drawn: Drawn[] = [];

beforeAll(async () => {
  const context = createCanvas(1, 1).getContext('2d');
  const prototype: typeof context = Object.getPrototypeOf(context);
  const { fillText } = prototype;
  vi.spyOn(prototype, 'fillText').mockImplementation(function (this: typeof context, ...line) {
    drawn.push({ text: line[0], font: this.font, lang: this.lang });
    fillText.apply(this, line);
  });
  for (const make of Object.values({ ...SAMPLES, ...PLATES, ...AWKWARD })) {
    for (const language of LANGUAGES) await draw(make(language), 'light');
  }
  vi.restoreAllMocks();
});

const characters = (file: Buffer): number[] => [...glyphIds(tableOf(readTables(file), 'cmap')).keys()];

describe('Every text in a picture', () => {
  it('is set in 26 pixels or more, in our fonts and a named language', () => {
    expect(drawn.length).toBeGreaterThan(500);
    for (const { text, font, lang } of drawn) {
      expect(Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1]), `${text}: ${font}`).toBeGreaterThanOrEqual(26);
      expect(font).toMatch(/px "?Mahv Scripts"?, "?Mahv Text"?, "?Mahv Math"?$/);
      expect(LANGUAGES).toContain(lang);
    }
  });

  it('uses only characters our fonts have, so that no host font is ever asked', () => {
    const invisible = /[\u2066-\u2069\u200c]/;
    const scripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿᵀ₀₁₂₃₄₅₆₇₈₉';
    const ours = new Set([
      ...characters(readFileSync(FONT_FILES.medium)),
      ...characters(readFileSync(FONT_FILES.math)),
      ...[...scripts].map((char) => char.charCodeAt(0)),
    ]);
    const missing = new Set(
      drawn.flatMap(({ text }) =>
        [...text].filter((char) => !invisible.test(char) && !ours.has(char.codePointAt(0) ?? 0)),
      ),
    );
    expect([...missing]).toEqual([]);
  });
});

describe('scriptFont', () => {
  it('gives every super- and subscript a glyph of its own', () => {
    const tables = readTables(scriptFont(readFileSync(FONT_FILES.bold), 500));
    const cmap = tableOf(tables, 'cmap');
    const codes = Array.from({ length: cmap.readUInt32BE(24) }, (_, i) => cmap.readUInt32BE(28 + i * 12));
    const text = String.fromCharCode(...codes);
    for (const char of '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿᵀ₀₁₂₃₄₅₆₇₈₉ₗ') expect(text).toContain(char);
    const glyphs = tableOf(tables, 'maxp').readUInt16BE(4);
    const last = cmap.readUInt32BE(36 + (codes.length - 1) * 12);
    expect(last).toBe(glyphs - 1);
    expect(tableOf(tables, 'OS/2').readUInt16BE(4)).toBe(500);
  });
});
