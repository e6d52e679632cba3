import { readdirSync, existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const actions = readdirSync('src/actions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/actions/${entry.name}/main.ts`))
  .map((entry) => [entry.name, `src/actions/${entry.name}/main.ts`]);

export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/adapters/node-workers/worker-main.ts', ...Object.fromEntries(actions) },
  platform: 'node',
  transform: { target: 'node20' },
  preserveEntrySignatures: false,
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions\/http-client|undici|tunnel)\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    comments: { legal: true },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'artifact', test: /node_modules\/(@actions\/artifact|@azure|@protobuf-ts)\// },
        { name: 'kubernetes', test: /node_modules\/@kubernetes\// },
        { name: 'octokit', test: /node_modules\/@octokit\/(core|plugin-throttling|plugin-retry|request|endpoint|graphql|auth-token)/ },
      ],
    },
  },
});
