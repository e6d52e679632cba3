import { defineConfig } from 'vitest/config';

/** The wider ladder: real git-lfs, act, Kubernetes, Python clients. A tool that is absent fails its test; choose with `vitest run <path>`. */
export default defineConfig({
  test: {
    include: ['test/full/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 1_500_000,
    hookTimeout: 1_500_000,
    expect: { poll: { interval: 10, timeout: 60_000 } },
    setupFiles: ['test/kit/quick-equality.ts', 'test/kit/property-seed.ts'],
    server: { deps: { inline: [/@actions\//] } },
  },
});
