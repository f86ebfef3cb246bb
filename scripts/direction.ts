import { registerHooks } from 'node:module'

// dependency-cruiser reads sources through TypeScript's JavaScript API, which TypeScript 7 no longer has. Preloaded
// before it (`node --import`), this hands it the TypeScript 6 that lives in scripts/typescript-6.
const typescript6 = new URL('./typescript-6/node_modules/typescript/', import.meta.url)
const files: Readonly<Record<string, string>> = {
  typescript: 'lib/typescript.js',
  'typescript/package.json': 'package.json',
}

registerHooks({
  resolve(specifier, context, next) {
    const file = files[specifier]
    return file ? { url: new URL(file, typescript6).href, shortCircuit: true } : next(specifier, context)
  },
})
