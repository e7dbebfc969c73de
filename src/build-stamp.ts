import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Twelve letters that are the same for processes of the same code, packages and Node.js: only such may share work and
 * results, for others may measure or draw differently. `compiled` is the folder of compiled code, `lock` the lock file.
 */
export function buildStamp(compiled: string, lock: string): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(lock));
  const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|wasm)$/.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(compiled, file)));
  return hash.digest('hex').slice(0, 12);
}
