import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const MEGABYTE_IN_KIB = 1024;

/** The bot in a process of its own, as `npm start` starts it, without a network and with its settings in memory. */
export interface RunningBot {
  /** Milliseconds from starting the process to its word that it is ready. */
  readonly ready: number;
  /** The moment it was started, as `performance.now()` tells it. */
  readonly began: number;
  /** Sends a message over HTTP, and waits for the whole reply. Rejects where it is an error. */
  ask(text: string): Promise<void>;
  /** Resident memory of the process, workers included, in MB. */
  resident(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the bot on a port. Rejects where it ends instead. */
export async function startBot(port: number): Promise<RunningBot> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    MAHV_PORT: String(port),
    MAHV_DATABASE: ':memory:',
    MAHV_WORKERS: '2',
    LOG_LEVEL: 'error',
  };
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
  });
  const ready = performance.now() - began;
  return {
    ready,
    began,
    async ask(text) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/message`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, user: 'u', chat: 'c', theme: 'light', languageHint: 'en' }),
      });
      const reply = (await answer.json()) as { readonly error?: unknown };
      if (!answer.ok || reply.error)
        throw new Error(`${text}: ${answer.status} ${JSON.stringify(reply.error)}`);
    },
    async resident() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Number(stdout) / MEGABYTE_IN_KIB;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
