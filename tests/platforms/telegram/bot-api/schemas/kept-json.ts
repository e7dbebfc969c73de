import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * What a file holds, or what `make` gives where it holds nothing that can be read, which is then kept there. Several
 * processes that start at once may each make it; whole files replace one another, so that none reads half of one.
 */
export async function keptJson<T>(file: string, make: () => Promise<T>): Promise<T> {
  const old = read<T>(file);
  if (old !== undefined) return old;
  const made = await make();
  const fresh = `${file}.${randomUUID()}`;
  writeFileSync(fresh, JSON.stringify(made));
  renameSync(fresh, file);
  return made;
}
