import type { KnipConfig } from 'knip'

export default {
  entry: [
    'src/main.ts',
    'src/**/*.client.{ts,tsx}',
    'src/platform/document/setting-thread.ts',
    'src/ui/styles/app.css',
    'src/features/**/*.css',
    'scripts/*.ts',
    'test/bench/bench.ts',
    'test/opinions/measure.ts',
    'test/opinions/fit-same.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/*.ts', 'test/**/*.ts'],
  // Data that the text recogniser reads from its folder.
  ignoreDependencies: ['@tesseract.js-data/vie'],
  // A type may be named for the reader of its own file, as part of the signatures that use it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // `@import "x" layer(y);` and fonts' `url("y")` count as imports of what they name; a drawing in a data: URL names nothing.
    css: (text) =>
      [...text.matchAll(/(?:@import\s+|url\()\s*['"](?!data:)([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
  },
} satisfies KnipConfig
