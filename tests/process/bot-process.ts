import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** A whole bot as `npm start` runs it, in a process and with a database of its own. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Everything it has written on standard output and standard error. */
  output(): string;
  /** Resolves with the output once it matches. Rejects where the process ends first. */
  says(what: RegExp): Promise<string>;
  /** Where its web server listens. */
  address(): Promise<string>;
  /** Sends a signal and waits for the end: the exit code, or the signal that killed it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** A folder for one test's database. */
export async function databaseFolder(): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  return { file: join(folder, 'mahv.sqlite'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts the bot with exactly these settings, from the compiled code and away from any `.env`. */
export function startBot(environment: Readonly<Record<string, string>>): BotProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: { PATH, MAHV_PORT: '0', MAHV_WORKERS: '1', MAHV_DATABASE: ':memory:', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new Set<() => void>();
  const hear = (piece: Buffer) => {
    output += piece.toString();
    for (const listener of heard) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  );

  const says = (what: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (!what.test(output)) return;
        heard.delete(look);
        resolve(output);
      };
      heard.add(look);
      look();
      void ended.then((code) => reject(new Error(`ended with ${code} before saying ${what}:\n${output}`)));
    });

  return {
    child,
    output: () => output,
    says,
    async address() {
      const match = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(await says(/http:\/\/127\.0\.0\.1:\d+\//));
      return match?.[1] ?? '';
    },
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
