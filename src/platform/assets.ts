import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './root.ts'

/** The folder of the hashed files behind `/tai-nguyen/`; beside each text file lie its `.br` and `.gz`. */
export const assetsFolder = join(projectRoot, 'dist', 'assets')

let manifest: Record<string, string> | undefined

/** The public address of a built file by its plain name: `asset('app.css')` → `/tai-nguyen/app-HASH.css`. Throws when not built. */
export function asset(name: string): string {
  manifest ??= JSON.parse(readFileSync(join(projectRoot, 'dist', 'assets.json'), 'utf8')) as Record<
    string,
    string
  >
  const url = manifest[name]
  if (url === undefined) throw new Error(`No built asset is called ${name}; run "npm run build"`)
  return url
}
