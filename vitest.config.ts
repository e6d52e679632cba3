import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/full/**', 'node_modules/**'],
    pool: 'forks',
    // One fewer than the cores is the default, which leaves half of a small machine idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { interval: 10, timeout: 30_000 } },
    setupFiles: ['test/kit/quick-equality.ts', 'test/kit/property-seed.ts'],
    server: { deps: { inline: [/@actions\//] } },
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/features/**', 'src/kernel/**', 'src/numeric/**', 'src/plot/**', 'src/contract/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
