import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { StorePlace } from '../../src/store/open-store.js';

const BUILT = new URL('../../dist/src/store/open-store.js', import.meta.url);

const SCRIPT = `
const { openStore } = await import(process.argv[1]);
const store = await openStore(JSON.parse(process.argv[2]));
let taken = 0;
for (let id = 0; id < Number(process.argv[3]); id++) {
  if (await store.inbox.take({ source: 'telegram:1', id: String(id), user: 'telegram:ali', body: '{"n":' + id + '}' })) taken++;
}
process.stdout.write(taken + '\\n');
setInterval(() => {}, 1000);
`;

/** A process that is killed, never asked, to end. */
export interface OtherProcess {
  /** How many updates it took. */
  readonly taken: number;
  kill(): Promise<void>;
}

/** Starts another process on a store, which takes updates `0`, `1` … of `telegram:1` and then stays. */
export async function takeElsewhere(place: StorePlace, updates: number): Promise<OtherProcess> {
  const args = ['--input-type=module', '-e', SCRIPT, BUILT.href, JSON.stringify(place), String(updates)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const said = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => undefined)]);
  if (said === undefined) throw new Error('The other process ended by itself');
  return {
    taken: Number(said[0]),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
