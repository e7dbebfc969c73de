/** The tables of a TrueType font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const HEADER = 12;
const RECORD = 16;

/** Splits a TrueType file into its tables. */
export function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const record = HEADER + i * RECORD;
    const start = file.readUInt32BE(record + 8);
    tables.set(
      file.toString('latin1', record, record + 4),
      file.subarray(start, start + file.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

/** Joins tables into a TrueType file, without checksums, which font renderers do not look at. */
export function writeTables(tables: FontTables): Buffer {
  const tags = [...tables.keys()].sort();
  const header = Buffer.alloc(HEADER + tags.length * RECORD);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  const parts = [header];
  let start = header.length;
  for (const [i, tag] of tags.entries()) {
    const table = tableOf(tables, tag);
    const record = HEADER + i * RECORD;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(start, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

/** A table by its tag; throws where the font lacks it. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no ${tag} table.`);
  return table;
}

/** The glyph ids of every Basic Multilingual Plane character a `cmap` table maps (subtable format 4), by code point. */
export function glyphIds(cmap: Buffer): Map<number, number> {
  const ids = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (subtable.readUInt16BE(0) === 4) readSegments(subtable, ids);
  }
  return ids;
}

function readSegments(subtable: Buffer, ids: Map<number, number>): void {
  const size = subtable.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + 2 + size);
    const delta = subtable.readUInt16BE(at + 2 + 2 * size);
    const offsetAt = at + 2 + 3 * size;
    const offset = subtable.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const raw = offset === 0 ? code : subtable.readUInt16BE(offsetAt + offset + 2 * (code - first));
      const id = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (id !== 0) ids.set(code, id);
    }
  }
}
