import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

// Node runs .ts as it stands and needs help with .tsx only. Preloaded (`node --import`), this gives it all of them, made in one go
// as scripts/build.ts makes them.
const root = dirname(import.meta.dirname)

let pages: ReadonlyMap<string, string> | undefined

registerHooks({
  load(url, context, next) {
    // Vitest asks for a test file with a query behind its name.
    if (!/\.tsx(\?|$)/.test(url)) return next(url, context)
    pages ??= builtPages()
    const source = pages.get(fileURLToPath(url))
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
  },
})

/** JavaScript by the path of its .tsx. */
function builtPages(): ReadonlyMap<string, string> {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: globSync('{src,test,scripts}/**/*.tsx', { cwd: root }),
    outbase: root,
    outdir: root,
    write: false,
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/\.js$/, '.tsx'), text]))
}
