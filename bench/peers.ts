import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Absent, type Peer, startPeer } from './peer.js';

/** Where Debian keeps the Python that its python3-torch and python3-numpy belong to. */
const PYTHON = '/usr/bin/python3';
const TENSORFLOW = ['@tensorflow/tfjs@4.22.0', '@tensorflow/tfjs-backend-wasm@4.22.0'];
const FOLDER = join(tmpdir(), 'mahv-bench-tfjs-4.22.0');
// Written last, so that half an installation is made again.
const DONE = join(FOLDER, 'installed');
const LONGEST_INSTALL = 90_000;

const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

// The peers are no TypeScript: they stand in the sources alone.
const program = (name: string) => fileURLToPath(new URL(`../../bench/peers/${name}`, import.meta.url));

/** PyTorch or NumPy on one thread, where Debian's package is installed. */
export function pythonPeer(library: 'torch' | 'numpy'): Promise<Peer | Absent> {
  return startPeer(PYTHON, [program('peer.py'), library], ONE_THREAD);
}

/** TensorFlow.js, which is installed into a folder of its own the first time, where the registry can be reached. */
export async function tensorFlowPeer(backend: 'cpu' | 'wasm'): Promise<Peer | Absent> {
  try {
    await installed();
  } catch {
    return { absent: 'npm could not install it: is the registry in reach?' };
  }
  return startPeer(process.execPath, [program('tfjs.mjs'), backend, FOLDER]);
}

async function installed(): Promise<void> {
  if (existsSync(DONE)) return;
  mkdirSync(FOLDER, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefix', FOLDER];
  await promisify(execFile)('npm', ['install', ...options, ...TENSORFLOW], { timeout: LONGEST_INSTALL });
  writeFileSync(DONE, '');
}

/** Those of the peers that take part, and a line about each that does not. */
export function present(peers: Readonly<Record<string, Peer | Absent>>): {
  readonly here: ReadonlyMap<string, Peer>;
  readonly notes: readonly string[];
} {
  const here = new Map<string, Peer>();
  const notes: string[] = [];
  for (const [name, peer] of Object.entries(peers)) {
    if ('absent' in peer) notes.push(`${name} took no part: ${peer.absent}`);
    else here.set(name, peer);
  }
  return { here, notes };
}
