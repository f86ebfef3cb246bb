import { defineConfig } from 'vitest/config'
import './scripts/tsx.ts'
import { LongestFirst } from './test/longest-first.ts'

// `rules` is pure and starts at once; `product` gets a real PostgreSQL, and a browser where a test asks for one.
export default defineConfig({
  test: {
    maxWorkers: 2,
    // Files share what they import: loading the product anew for each took more than a third of the run.
    isolate: false,
    // Node itself loads the modules, as in production: having Vite rewrite each of them took twice the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', './scripts/tsx.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'rules', include: ['src/domain/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['src/domain/**'],
          globalSetup: 'test/global-setup.ts',
          setupFiles: 'test/each-file.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
