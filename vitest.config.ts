import { defineConfig } from 'vitest/config'

// `rules` is pure and starts at once; `product` gets a real PostgreSQL, and a browser where a test asks for one.
export default defineConfig({
  test: {
    maxWorkers: 2,
    // Files share what they import: loading the product anew for each took more than a third of the run.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'rules', include: ['src/domain/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['src/domain/**'],
          globalSetup: 'test/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
