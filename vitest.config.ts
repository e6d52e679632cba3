import { defineConfig } from 'vitest/config';

/** Files that start git again and again: it starts slowly from a process that has grown, so that each has a small one of its own. */
const APART = ['test/{adapters,architecture,bundle,ports,regression}/**/*.test.ts', 'test/features/{data,pipeline,registry}/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // One fewer than the cores is the default, which leaves half of a small machine idle.
    maxWorkers: '100%',
    // Ten times and more what a test takes on a quiet machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { interval: 10, timeout: 30_000 } },
    setupFiles: ['test/kit/quick-equality.ts', 'test/kit/property-seed.ts', 'test/kit/leave-no-trace.ts'],
    server: { deps: { inline: [/@actions\//] } },
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // All others share a process per core, which loads each module once.
      { extends: true, test: { name: 'together', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/full/**', ...APART] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/features/**', 'src/kernel/**', 'src/numeric/**', 'src/plot/**', 'src/contract/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
