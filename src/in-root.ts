import { fileURLToPath } from 'node:url';

/** The project's folder, seen from the compiled file. */
const ROOT = new URL('../../', import.meta.url);

/** The whole path of what stands in the project's folder. */
export function inRoot(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
