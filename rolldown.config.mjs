import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { minifySync } from 'rolldown/utils';

const actions = readdirSync('src/actions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/actions/${entry.name}/main.ts`))
  .map((entry) => [entry.name, `src/actions/${entry.name}/main.ts`]);

/**
 * SQLite as WebAssembly reads its .wasm from its own folder, so it cannot be part of a chunk: both files go to dist/vendor as they are,
 * and src/adapters/prediction-log/load-sqlite.ts finds them there. `.cjs`, because dist/ is a folder of ES modules.
 */
const vendorSqlite = {
  name: 'vendor-sqlite',
  generateBundle() {
    const folder = 'node_modules/node-sqlite3-wasm/dist';
    for (const [from, to] of [
      ['node-sqlite3-wasm.js', 'node-sqlite3-wasm.cjs'],
      ['node-sqlite3-wasm.wasm', 'node-sqlite3-wasm.wasm'],
    ]) {
      const originalFileName = `${folder}/${from}`;
      this.emitFile({ type: 'asset', fileName: `vendor/${to}`, originalFileName, source: readFileSync(originalFileName) });
    }
  },
};

/** TensorFlow.js on WebAssembly reads its .wasm from where src/adapters/tensorflow/load-portable.ts says. Every Node that we run on has SIMD. */
const tensorflow = {
  name: 'tensorflow',
  resolveId: {
    filter: { id: /^(@tensorflow\/tfjs-[a-z-]+|node-fetch)$/ },
    handler(source, importer) {
      const name = source.slice('@tensorflow/tfjs-'.length);
      // The same modules, a third of the size.
      if (source.startsWith('@tensorflow/')) return join(process.cwd(), `node_modules/${source}/dist/tf-${name}.fesm.min.js`);
      return importer?.includes('/@tensorflow/') ? { id: '\0absent-fetch', moduleSideEffects: false } : null;
    },
  },
  // A module of ES has no __dirname; nothing is read from there, see vendorTensorflow.
  transform: { filter: { id: /tf-backend-wasm\.fesm\.min\.js$/ }, handler: (code) => ({ code: code.replaceAll('__dirname', '"."') }) },
  // Wanted where there is no fetch, and every Node that we run on has one.
  load: { filter: { id: /^\0absent-fetch$/ }, handler: () => 'export default undefined;' },
  generateBundle() {
    const name = 'tfjs-backend-wasm-simd.wasm';
    const originalFileName = `node_modules/@tensorflow/tfjs-backend-wasm/wasm-out/${name}`;
    this.emitFile({ type: 'asset', fileName: `vendor/${name}`, originalFileName, source: readFileSync(originalFileName) });
  },
};

/**
 * Chunks that hold packages only lose their white space and their long local names: nobody reviews them as a difference, and they
 * are most of what a workflow downloads. Our own code stays readable. Names of functions and classes are kept, some packages compare them.
 */
const compactPackages = {
  name: 'compact-packages',
  renderChunk(code, chunk) {
    if (chunk.moduleIds.length === 0 || !chunk.moduleIds.every((id) => id.includes('/node_modules/') || id.startsWith('\0'))) return null;
    return { code: minifySync(chunk.fileName, code, { compress: false, mangle: { toplevel: false, keepNames: true } }).code };
  },
};

/** Stable names that say what is inside: `actions-compare-run`, or the package. */
function chunkName(id) {
  const own = /\/src\/(.+)\.ts$/.exec(id);
  if (own !== null) return own[1].replaceAll('/', '-');
  const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id);
  return owner === null ? id.replace(/^.*\//, '').replace(/\W+/g, '-') : owner[1].replace('@', '').replace('/', '-');
}

export default defineConfig({
  plugins: [vendorSqlite, tensorflow, compactPackages],
  input: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    worker: 'src/adapters/node-workers/worker-main.ts',
    ...Object.fromEntries(actions),
  },
  platform: 'node',
  transform: { target: 'node20' },
  preserveEntrySignatures: false,
  treeshake: {
    moduleSideEffects: [
      { test: /node_modules\/(@actions\/http-client|undici|tunnel)\//, sideEffects: false },
      // Importing them registers backends, kernels and gradients.
      { test: /node_modules\/@tensorflow\//, sideEffects: true },
    ],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    comments: { legal: true },
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, moduleIds, name }) => `chunks/${chunkName(facadeModuleId ?? moduleIds.at(-1) ?? name)}.js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // Used from one module of ours; in a chunk of its own, with what it needs, it is minified like other packages.
        { name: 'stdlib', test: /node_modules\/(@stdlib|debug|ms)\// },
        { name: 'octokit', test: /node_modules\/@octokit\/(core|plugin-throttling|plugin-retry|request|endpoint|graphql|auth-token)/ },
      ],
    },
  },
});
