import { existsSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

// dependency-cruiser reads sources through TypeScript's JavaScript API, which TypeScript 7 no longer has. Preloaded
// before it (`node --import`), this hands it the TypeScript 6 that lives in scripts/typescript-6.
const require = createRequire(import.meta.url)
const typescript6 = new URL(
  'node_modules/typescript/',
  pathToFileURL(require.resolve('typescript-6/package.json')),
)
const files: Readonly<Record<string, string>> = {
  typescript: 'lib/typescript.js',
  'typescript/package.json': 'package.json',
}

// Without it no source would be read, and nothing read breaks no rule.
if (!existsSync(typescript6)) throw new Error(`TypeScript 6 is not at ${typescript6.pathname}: run npm ci.`)

registerHooks({
  resolve(specifier, context, next) {
    const file = files[specifier]
    return file ? { url: new URL(file, typescript6).href, shortCircuit: true } : next(specifier, context)
  },
})
