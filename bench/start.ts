import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** Milliseconds from starting the process to the page answering on its port. */
export async function startTime(port: number): Promise<number> {
  const began = performance.now();
  const env = { ...process.env, MAHV_PORT: String(port), MAHV_DATABASE: ':memory:' };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
  });
  const page = await fetch(`http://127.0.0.1:${port}/`);
  const took = performance.now() - began;
  child.removeAllListeners('exit');
  child.kill('SIGTERM');
  if (!page.ok) throw new Error(`the page answered ${page.status}`);
  return took;
}
