/**
 * Compiles the WebAssembly kernels: `node tools/build-kernels.ts`. The compiler is fetched for the occasion, since it is large and the
 * source changes seldom; the bytes are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const COMPILER = 'assemblyscript@0.28.20';
const KERNELS = [
  { source: 'tools/kernels/boosting.as', target: 'src/numeric/algorithms/boosting/kernel-bytes.ts' },
  { source: 'tools/kernels/neighbors.as', target: 'src/numeric/algorithms/neighbors/kernel-bytes.ts' },
  { source: 'tools/kernels/svm.as', target: 'src/numeric/algorithms/svm/kernel-bytes.ts' },
  { source: 'tools/kernels/trees.as', target: 'src/numeric/algorithms/tree/kernel-bytes.ts' },
] as const;

for (const { source, target } of KERNELS) {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  writeFileSync(join(folder, 'kernel.ts'), readFileSync(join(ROOT, source)));
  const options = ['-O3', '--runtime', 'stub', '--importMemory', '--noAssert', '--enable', 'simd', '--enable', 'bulk-memory'];
  execFileSync('npx', ['--yes', '--package', COMPILER, 'asc', 'kernel.ts', ...options, '-o', 'kernel.wasm'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const text = readFileSync(join(folder, 'kernel.wasm')).toString('base64');
  rmSync(folder, { recursive: true });
  writeFileSync(
    join(ROOT, target),
    `/** Compiled by ${COMPILER} from ${source}, in base64: run \`node tools/build-kernels.ts\` after changing it. */\nexport const KERNEL_BYTES =\n  '${text}';\n`,
  );
  console.log(`${target}: ${text.length} characters`);
}
