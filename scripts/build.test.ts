import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const root = dirname(import.meta.dirname)
const dist = join(root, 'dist')
const runBuild = () => promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: root })

test('two builds at once leave every file the manifest names, whole and compressed, and no litter', async () => {
  await Promise.all([runBuild(), runBuild()])
  const manifest = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as Record<string, string>
  expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['app.css', 'clerk.js']))
  for (const [name, url] of Object.entries(manifest)) {
    const path = join(dist, 'assets', basename(url))
    const content = readFileSync(path)
    expect(content.length).toBeGreaterThan(0)
    if (name.endsWith('.woff2')) continue
    expect(gunzipSync(readFileSync(`${path}.gz`))).toEqual(content)
    expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(content)
  }
  expect(readdirSync(dist).filter((name) => name.startsWith('.draft'))).toEqual([])
})

test('the style sheet asks nobody else for anything', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as Record<string, string>
  const css = readFileSync(join(dist, 'assets', basename(manifest['app.css'] ?? '')), 'utf8')
  const addresses = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address = '']) => address)
  expect(
    addresses.filter((address) => !address.startsWith('/tai-nguyen/') && !address.startsWith('data:')),
  ).toEqual([])
})
