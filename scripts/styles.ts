import { glob } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** The entry `styles`: the look of the house, then every `.css` of the features. A page's own look lies beside it, yet all is one file. */
export const styles = (root: string): Plugin => ({
  name: 'styles',
  setup(bundler) {
    bundler.onResolve({ filter: /^styles$/ }, () => ({ path: 'styles', namespace: 'styles' }))
    bundler.onLoad({ filter: /.*/, namespace: 'styles' }, async () => {
      const pages: string[] = []
      for await (const file of glob('src/features/**/*.css', { cwd: root })) pages.push(file)
      const imports = pages.sort().map((file) => `@import './${file}' layer(pages);`)
      return {
        contents: [`@import './src/ui/styles/app.css';`, ...imports].join('\n'),
        loader: 'css',
        resolveDir: root,
      }
    })
  },
})
