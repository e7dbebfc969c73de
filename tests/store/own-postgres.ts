import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.js';

const FOLDER = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

function programs(): string | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const [newest] = readdirSync(FOLDER).sort((one, other) => Number(other) - Number(one));
  const folder = join(FOLDER, newest ?? '', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

const found = programs();

/** The server refuses to run as root; Debian has a user for it. */
function asItsUser(program: string, args: readonly string[]): [string, string[]] {
  const whole = join(found ?? '', program);
  return isRoot ? ['runuser', ['-u', 'postgres', '--', whole, ...args]] : [whole, [...args]];
}

function idOf(kind: '-u' | '-g'): number {
  return Number(spawnSync('id', [kind, 'postgres']).stdout.toString());
}

/** Whether a PostgreSQL server of one's own can be started here. */
export const postgresStarts = found !== undefined && (!isRoot || spawnSync('id', ['postgres']).status === 0);

/** A PostgreSQL server that nothing else uses. */
export interface OwnPostgres {
  readonly url: string;
  start(): Promise<void>;
  /** Every connection is cut, as when an administrator restarts it. */
  stop(): Promise<void>;
  /** Ends every connection and goes on. */
  cut(): Promise<void>;
  query<R extends pg.QueryResultRow>(sql: string): Promise<readonly R[]>;
  remove(): Promise<void>;
}

/** Makes a server; not started yet. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'mahv-postgres-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const data = join(folder, 'data');
  const made = spawnSync(...asItsUser('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-N']), {
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | undefined;

  async function query<R extends pg.QueryResultRow>(sql: string): Promise<readonly R[]> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  }
  async function stop(): Promise<void> {
    const running = child;
    child = undefined;
    if (!running) return;
    const ended = new Promise((resolve) => running.once('close', resolve));
    spawnSync(...asItsUser('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']), { cwd: folder });
    await ended;
  }
  return {
    url,
    query,
    async start() {
      const args = ['-D', data, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
      child = spawn(...asItsUser('postgres', args), { cwd: folder, stdio: 'ignore' });
      while (
        !(await query('select 1').then(
          () => true,
          () => false,
        ))
      )
        await sleep(50);
    },
    stop,
    async cut() {
      await query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
      ).catch(() => undefined);
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
