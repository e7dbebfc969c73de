// Compiles the kernel's AssemblyScript (*.as) to dist/kernel.wasm, only where a source is newer; the compiler itself is
// loaded only then, so that an up-to-date tree costs milliseconds.
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('./assembly/', import.meta.url);
const OUTPUT = new URL('../../../dist/kernel.wasm', import.meta.url);
const ENTRY = 'kernel.ts';

const changed = (url) => statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(SOURCES).map((name) => new URL(name, SOURCES));
if (Math.max(...[...sources, new URL(import.meta.url)].map(changed)) > changed(OUTPUT)) await compile();

async function compile() {
  const { default: asc } = await import('assemblyscript/asc');
  const options = [
    ['--outFile', 'kernel.wasm'],
    ['--baseDir', fileURLToPath(SOURCES)],
    ['--enable', 'simd'],
    ['--runtime', 'stub'],
    ['--importMemory', '--zeroFilledMemory', '--noExportMemory', '--noAssert', '-O3'],
  ].flat();
  const { error, stderr } = await asc.main([ENTRY, ...options], {
    // The compiler insists on .ts; ours are .as, so that tsc does not take them for TypeScript.
    readFile: (name) => {
      const source = new URL(name.replace(/\.ts$/, '.as'), SOURCES);
      return changed(source) ? readFileSync(source, 'utf8') : null;
    },
    writeFile: (_name, contents) => {
      mkdirSync(new URL('./', OUTPUT), { recursive: true });
      // Whoever reads the module while it is built again finds the old one or the new one, whole.
      const unfinished = new URL(`${OUTPUT}.${process.pid}`);
      writeFileSync(unfinished, contents);
      renameSync(unfinished, OUTPUT);
    },
    listFiles: () => [],
  });
  process.stderr.write(stderr.toString());
  if (error) throw error;
}
