import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { loadKernel } from '../../src/lab/load-kernel.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernel-'));
});
afterAll(() => rm(folder, { recursive: true }));

const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
afterAll(() => warnings.mockRestore());

describe('the kernel of a process', () => {
  it('is the compiled one where the build has made it', () => {
    expect(loadKernel()).not.toBeInstanceOf(TypeScriptKernel);
    expect(warnings).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', undefined],
    ['is damaged', Buffer.from('no module')],
  ])('is the one in TypeScript where the compiled one %s, and says so', (_what, bytes) => {
    warnings.mockClear();
    const place = join(folder, 'kernel.wasm');
    if (bytes) writeFileSync(place, bytes);
    expect(loadKernel([pathToFileURL(place)])).toBeInstanceOf(TypeScriptKernel);
    expect(warnings).toHaveBeenCalledOnce();
    expect(String(warnings.mock.calls[0]?.[0])).toMatch(bytes ? /WebAssembly/ : /no compiled kernel/);
  });
});
