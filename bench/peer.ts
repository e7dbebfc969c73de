import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Another program that does the same work, in a process of its own that waits while others run. */
export interface Peer {
  /** Its name and version. */
  readonly version: string;
  /** Sends one command, and waits for its answer; rejects where the process ends instead. */
  ask(command: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

/** Why a peer does not take part. */
export interface Absent {
  readonly absent: string;
}

/** Starts a program that says a line of JSON when it is ready, and one more for each it is sent. Rejects nothing. */
export async function startPeer(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Peer | Absent> {
  const env = { ...process.env, ...environment };
  const child = spawn(program, [...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${program} ended with ${code}: ${complaint.trim()}`)));
  });
  // Whoever asks hears of the end; nobody else needs to.
  ended.catch(() => {});
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await Promise.race([lines.next(), ended]);
    return done ? await ended : JSON.parse(value);
  };
  try {
    const hello = (await next()) as { readonly version?: string; readonly missing?: string };
    if (hello.version === undefined) return { absent: hello.missing ?? 'it said nothing' };
    return {
      version: hello.version,
      async ask(command) {
        child.stdin.write(`${JSON.stringify(command)}\n`);
        return await next();
      },
      close: () => void child.kill(),
    };
  } catch (error) {
    child.kill();
    return { absent: error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error) };
  }
}
