import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.js';

const CONFIG = fileURLToPath(new URL('../../deploy/haproxy.cfg', import.meta.url));
const NAMES = ['ONE', 'TWO', 'THREE'];

/** Whether haproxy is here. */
export const hasProxy = spawnSync('haproxy', ['-v']).status === 0;

/** The load balancer as `deploy/` has it, before three processes. */
export interface LoadBalancer {
  readonly address: string;
  end(): void;
}

/** Starts it before processes on these ports. */
export async function startProxy(ports: readonly number[]): Promise<LoadBalancer> {
  const front = await freePort();
  const child = spawn('haproxy', ['-db', '-f', CONFIG], {
    stdio: 'ignore',
    env: {
      ...process.env,
      MAHV_BIND: `127.0.0.1:${front}`,
      ...Object.fromEntries(NAMES.map((name, index) => [`MAHV_${name}`, `127.0.0.1:${ports[index]}`])),
    },
  });
  return { address: `http://127.0.0.1:${front}`, end: () => void child.kill('SIGKILL') };
}
