import { describe, expect, it } from 'vitest';
import { THEMES, toneColour } from '../../src/render/theme.js';
import { channels } from './pixels.js';

type Triple = readonly [number, number, number];

const linear = (hex: string): number[] =>
  channels(hex).map((channel) =>
    channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2's contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), table 1, severity 1. */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* of a colour as one kind of sight sees it. */
function lab(hex: string, sight: readonly Triple[]): Triple {
  const rgb = linear(hex);
  const seen = sight.map((row) =>
    Math.max(
      0,
      row.reduce((sum, part, i) => sum + part * (rgb[i] ?? 0), 0),
    ),
  );
  const [red = 0, green = 0, blue = 0] = seen;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(['light', 'dark'] as const)('The %s theme', (name) => {
  const theme = THEMES[name];

  it('sets words apart from paper by 4.5 to 1, lines by 3 to 1', () => {
    for (const colour of [theme.ink, theme.muted, ...Object.values(theme.zones)]) {
      expect(contrast(colour, theme.paper), colour).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of [...theme.tones, ...Object.values(theme.moods)]) {
      expect(contrast(colour, theme.paper), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(SIGHTS))('tells any two tones apart with %s', (sight) => {
    const tones = theme.tones.map((tone) => lab(tone, SIGHTS[sight] ?? []));
    for (const [i, a] of tones.entries()) {
      for (const b of tones.slice(0, i)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(18);
      }
    }
  });

  it('begins again after its last tone', () => {
    expect(toneColour(theme, theme.tones.length)).toBe(theme.tones[0]);
  });
});
