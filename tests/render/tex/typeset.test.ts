import { describe, expect, it } from 'vitest';
import { FORMULA_NAMES, FORMULAS } from '../../../src/charts/formulas/table.js';
import { typesetFormula } from '../../../src/render/tex/typeset.js';

const line = async (tex: string) => {
  const { lines } = await typesetFormula({ lines: [tex], symbols: [] });
  const [outline] = lines;
  if (!outline) throw new Error('nothing was typeset');
  return outline;
};

describe('a formula', () => {
  it.each(FORMULA_NAMES)('is typeset whole, without an error: %s', async (name) => {
    const { lines, symbols } = FORMULAS[name];
    const typeset = await typesetFormula({
      lines,
      symbols: symbols.map(([tex, key]) => ({ tex, meaning: key })),
    });
    expect(typeset.lines).toHaveLength(lines.length);
    expect(typeset.symbols.map(({ meaning }) => meaning)).toEqual(symbols.map(([, key]) => key));
    for (const { shapes, width, height } of [
      ...typeset.lines,
      ...typeset.symbols.map((each) => each.outline),
    ]) {
      expect(shapes.length).toBeGreaterThan(0);
      expect(width).toBeGreaterThan(100);
      expect(width).toBeLessThan(40_000);
      expect(height).toBeGreaterThan(0);
      for (const { path, at } of shapes) {
        expect(path).toMatch(/^M/);
        expect(at.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('puts a fraction’s parts over and under its bar, and the second of two letters behind the first', async () => {
    const { shapes } = await line(String.raw`\frac{x}{y}`);
    const [over, under, bar] = shapes.map(({ at }) => at);
    expect(over?.[5]).toBeLessThan(0);
    expect(under?.[5]).toBeGreaterThan(0);
    expect(bar).toBeDefined();
    const { shapes: letters } = await line('xy');
    expect(letters[1]?.at[4]).toBeGreaterThan(letters[0]?.at[4] ?? 0);
  });

  it('makes subscripts smaller', async () => {
    const { shapes } = await line('x_i');
    expect(shapes[0]?.at[0]).toBe(1);
    expect(shapes[1]?.at[0]).toBeCloseTo(Math.SQRT1_2, 3);
  });

  it('sees the stretched middle of a long bracket through a window', async () => {
    const tall = String.raw`\left(\begin{matrix}1\\2\\3\\4\\5\\6\end{matrix}\right)`;
    const { shapes } = await line(tall);
    expect(shapes.some(({ window }) => window?.startsWith('M'))).toBe(true);
  });

  it.each([String.raw`\nosuchcommand`, String.raw`\frac{1}`, 'x_1_2'])(
    'that TeX does not understand is refused: %s',
    async (tex) => {
      await expect(line(tex)).rejects.toThrow();
    },
  );

  it('with a sign the font lacks is refused, not drawn with a hole', async () => {
    await expect(line('محو')).rejects.toThrow(/text/);
  });
});
