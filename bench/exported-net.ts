import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Size } from './net.js';
import type { Peer } from './peer.js';

const OUTPUTS = 10;

/** Hands a net to peers as raw doubles in a file, which is gone afterwards. Rejects where one cannot read it. */
export async function loadInto(peers: Iterable<Peer>, doubles: Float64Array, size: Size): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-net-'));
  try {
    const path = join(folder, 'net');
    await writeFile(path, doubles);
    for (const peer of peers) await peer.ask({ do: 'load', path, ...size, outputs: OUTPUTS });
  } finally {
    await rm(folder, { recursive: true });
  }
}
