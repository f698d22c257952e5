import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Saved pages name style sheets that nobody fetches: no error of each of them in the output.
          environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
          include: ['tests/{unit,sites,architecture}/**/*.test.{ts,tsx}'],
          restoreMocks: true,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Times are looked at, never gated on: no test run picks these up.
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { enabled: true, include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
