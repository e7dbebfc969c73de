import { existsSync, readFileSync } from 'node:fs';
import { chooseKernel, type Kernel } from '../experiments/kernel-choice.js';

/** Where the build puts the compiled kernel, seen from a compiled file and from a source. */
const PLACES = ['../../kernel.wasm', '../../dist/kernel.wasm'].map((path) => new URL(path, import.meta.url));

/** The fastest kernel this machine runs; where that is not the compiled one, the process is warned why. */
export function loadKernel(places: readonly URL[] = PLACES): Kernel {
  const { kernel, slowBecause } = chooseKernel(() => {
    const place = places.find((each) => existsSync(each));
    if (!place) throw new Error(`no compiled kernel at ${places.join(' or ')}: npm run build makes it`);
    return readFileSync(place);
  });
  if (slowBecause) {
    process.emitWarning(
      `experiments run in plain TypeScript, several times slower: ${slowBecause}`,
      'SlowKernel',
    );
  }
  return kernel;
}
