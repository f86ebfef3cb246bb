import { glob } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** `@import 'pages.css'` stands for every `.css` of the features: a page's own look lies beside it, yet all comes in one file. */
export const pageStyles = (root: string): Plugin => ({
  name: 'page-styles',
  setup(bundler) {
    bundler.onResolve({ filter: /^pages\.css$/ }, () => ({ path: 'pages.css', namespace: 'pages' }))
    bundler.onLoad({ filter: /.*/, namespace: 'pages' }, async () => {
      const files: string[] = []
      for await (const file of glob('src/features/**/*.css', { cwd: root })) files.push(file)
      const contents = files.sort().map((file) => `@import './${file}';`)
      return { contents: contents.join('\n'), loader: 'css', resolveDir: root }
    })
  },
})
