import { glyphIds, readTables, tableOf, writeTables } from './sfnt.js';

const RAISED = '⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻– ⁼= ⁽( ⁾) ⁿn ⁱi ᵀT ᵗt ˡl ʰh ˣx';
const LOWERED = '₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋– ₌= ₍( ₎) ₙn ᵢi ₗl ₜt ₕh ₓx';
const SCALE = 0.7;
/** How far up the raised glyphs and down the lowered ones go, em. */
const RISE = 0.29;
const FALL = -0.13;

const WORDS_XY_SCALE_UNSCALED_OFFSET = 0x100b;

interface Script {
  readonly code: number;
  readonly base: number;
  readonly shift: number;
}

/**
 * A font of super- and subscripts made from another font's own digits, as composite glyphs, since no font we ship has
 * all of them and a mix of fonts inside 10⁻¹⁵ is ugly. `weight` is the CSS weight it answers to; give a heavier file
 * than that, for shrunk strokes grow thin. Throws where the font lacks a table.
 */
export function scriptFont(file: Buffer, weight: number): Buffer {
  const tables = readTables(file);
  const head = Buffer.from(tableOf(tables, 'head'));
  const hhea = Buffer.from(tableOf(tables, 'hhea'));
  const maxp = Buffer.from(tableOf(tables, 'maxp'));
  const os2 = Buffer.from(tableOf(tables, 'OS/2'));
  const glyf = tableOf(tables, 'glyf');
  const unitsPerEm = head.readUInt16BE(18);
  const count = maxp.readUInt16BE(4);
  const starts = glyphStarts(tableOf(tables, 'loca'), head.readInt16BE(50), count);
  const widths = advances(tableOf(tables, 'hmtx'), hhea.readUInt16BE(34), count);
  const scripts = scriptsOf(glyphIds(tableOf(tables, 'cmap')), unitsPerEm);

  const glyphs = [glyf];
  for (const script of scripts) {
    const glyph = composite(glyf.subarray(starts[script.base]), script);
    glyphs.push(glyph);
    starts.push((starts.at(-1) ?? 0) + glyph.length);
    widths.push(Math.round((widths[script.base] ?? 0) * SCALE));
  }

  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(widths.length, 34);
  maxp.writeUInt16BE(widths.length, 4);
  os2.writeUInt16BE(weight, 4);
  return writeTables(
    new Map([
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['OS/2', os2],
      ['name', tableOf(tables, 'name')],
      ['post', tableOf(tables, 'post')],
      ['glyf', Buffer.concat(glyphs)],
      [
        'loca',
        pack(starts.length * 4, (out) => starts.forEach((start, i) => void out.writeUInt32BE(start, i * 4))),
      ],
      [
        'hmtx',
        pack(widths.length * 4, (out) => widths.forEach((width, i) => void out.writeUInt16BE(width, i * 4))),
      ],
      ['cmap', characterMap(scripts, count)],
    ]),
  );
}

function scriptsOf(ids: ReadonlyMap<number, number>, unitsPerEm: number): Script[] {
  const read = (pairs: string, shift: number): Script[] =>
    pairs.split(' ').flatMap((pair) => {
      const base = ids.get(pair.charCodeAt(1));
      return base === undefined
        ? []
        : [{ code: pair.charCodeAt(0), base, shift: Math.round(shift * unitsPerEm) }];
    });
  return [...read(RAISED, RISE), ...read(LOWERED, FALL)].sort((a, b) => a.code - b.code);
}

function glyphStarts(loca: Buffer, format: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) =>
    format === 0 ? loca.readUInt16BE(i * 2) * 2 : loca.readUInt32BE(i * 4),
  );
}

function advances(hmtx: Buffer, metrics: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => hmtx.readUInt16BE(Math.min(i, metrics - 1) * 4));
}

function composite(base: Buffer, { base: id, shift }: Script): Buffer {
  return pack(20, (out) => {
    out.writeInt16BE(-1, 0);
    for (const [i, offset] of [0, shift, 0, shift].entries()) {
      out.writeInt16BE(Math.round(base.readInt16BE(2 + i * 2) * SCALE) + offset, 2 + i * 2);
    }
    out.writeUInt16BE(WORDS_XY_SCALE_UNSCALED_OFFSET, 10);
    out.writeUInt16BE(id, 12);
    out.writeInt16BE(0, 14);
    out.writeInt16BE(shift, 16);
    out.writeInt16BE(Math.round(SCALE * 0x4000), 18);
  });
}

/** A `cmap` of format 12: one group a character. */
function characterMap(scripts: readonly Script[], firstGlyph: number): Buffer {
  return pack(12 + 16 + scripts.length * 12, (out) => {
    out.writeUInt16BE(1, 2);
    out.writeUInt16BE(3, 4);
    out.writeUInt16BE(10, 6);
    out.writeUInt32BE(12, 8);
    out.writeUInt16BE(12, 12);
    out.writeUInt32BE(16 + scripts.length * 12, 16);
    out.writeUInt32BE(scripts.length, 24);
    for (const [i, { code }] of scripts.entries()) {
      out.writeUInt32BE(code, 28 + i * 12);
      out.writeUInt32BE(code, 32 + i * 12);
      out.writeUInt32BE(firstGlyph + i, 36 + i * 12);
    }
  });
}

function pack(size: number, fill: (out: Buffer) => void): Buffer {
  const out = Buffer.alloc(size);
  fill(out);
  return out;
}
