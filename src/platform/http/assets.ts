import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { assetsFolder } from '../assets.ts'
import type { HttpApp } from './context.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

type Encoding = 'br' | 'gzip' | 'identity'
type BuiltFile = {
  readonly mediaType: string
  readonly content: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>
}

/**
 * Serves the built files from memory. Only names found at start are answered, so no path leads anywhere else; names carry a hash
 * of their content, so browsers keep them for ever.
 */
export function serveAssets(app: HttpApp, path: string): void {
  const files = readBuiltFiles()
  app.get(path, (c) => {
    const file = files.get(c.req.param('file') ?? '')
    if (file === undefined) return c.notFound()
    const accepted = c.req.header('accept-encoding') ?? ''
    const encoding =
      (['br', 'gzip'] as const).find((e) => accepted.includes(e) && file.content.has(e)) ?? 'identity'
    c.header('Content-Type', file.mediaType)
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    c.header('Vary', 'Accept-Encoding')
    if (encoding !== 'identity') c.header('Content-Encoding', encoding)
    return c.body(file.content.get(encoding) ?? new Uint8Array())
  })
}

function readBuiltFiles(): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(assetsFolder)
  const read = (name: string) => new Uint8Array(readFileSync(join(assetsFolder, name)))
  return new Map(
    names.flatMap((name) => {
      const mediaType = mediaTypes[extname(name)]
      if (mediaType === undefined) return []
      const content = new Map<Encoding, Uint8Array<ArrayBuffer>>([['identity', read(name)]])
      if (names.includes(`${name}.br`)) content.set('br', read(`${name}.br`))
      if (names.includes(`${name}.gz`)) content.set('gzip', read(`${name}.gz`))
      return [[name, { mediaType, content }] as const]
    }),
  )
}
