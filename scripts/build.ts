import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { styles } from './styles.ts'
import { teachInto } from './teach.ts'

const ROOT = dirname(import.meta.dirname)
const DIST = join(ROOT, 'dist')
const ASSETS = join(DIST, 'assets')
const ONE_DAY = 24 * 3600 * 1000

// Two builds may run at once: each writes into its own folder and renames finished files into place,
// the manifest after the files it names.
const draft = join(DIST, `.draft-${process.pid}`)

try {
  await mkdir(ASSETS, { recursive: true })
  const manifest = await buildAssets()
  await publish()
  await replace(join(DIST, 'assets.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await dropOldAssets(new Set(Object.values(manifest).map((url) => basename(url))))
  await teachInto(DIST, ROOT)
  await buildServer()
  await publish()
} finally {
  await rm(draft, { recursive: true, force: true })
}

/** Bundles the style sheet, every island and the fonts they name. Returns logical name → public address. */
async function buildAssets(): Promise<Record<string, string>> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [{ in: 'styles', out: 'app' }, ...(await islands())],
    outdir: join(draft, 'assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/tai-nguyen',
    loader: { '.woff2': 'file' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [styles(ROOT)],
    metafile: true,
    logLevel: 'warning',
  })
  const files = Object.keys(result.metafile.outputs).map((path) => basename(path))
  await Promise.all(files.filter((file) => !file.endsWith('.woff2')).map(compress))
  return Object.fromEntries(files.sort().map((file) => [logicalName(file), `/tai-nguyen/${file}`]))
}

/** Every `name.client.ts(x)` becomes `name.js`; two islands of one name would overwrite each other, so that is refused. */
async function islands(): Promise<{ in: string; out: string }[]> {
  const found: { in: string; out: string }[] = []
  for await (const path of glob('src/**/*.client.{ts,tsx}', { cwd: ROOT })) {
    const out = basename(path).replace(/\.client\.tsx?$/, '')
    const twin = found.find((island) => island.out === out)
    if (twin) throw new Error(`Two islands are called ${out}: ${twin.in} and ${path}`)
    found.push({ in: path, out })
  }
  return found
}

function logicalName(file: string): string {
  return file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '')
}

async function compress(file: string): Promise<void> {
  const path = join(draft, 'assets', file)
  const content = await readFile(path)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}

async function buildServer(): Promise<void> {
  if (!existsSync(join(ROOT, 'src/main.ts'))) return
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      main: 'src/main.ts',
      'setting-thread': 'src/platform/document/setting-thread.ts',
      bench: 'test/bench/bench.ts',
    },
    outdir: draft,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  })
}

async function publish(): Promise<void> {
  for await (const path of glob('**/*.*', { cwd: draft })) await rename(join(draft, path), join(DIST, path))
}

async function replace(path: string, content: string): Promise<void> {
  const next = join(draft, basename(path))
  await writeFile(next, content)
  await rename(next, path)
}

/** Pages served before this build still ask for their own files, so an old asset stays for a day. */
async function dropOldAssets(current: ReadonlySet<string>): Promise<void> {
  for await (const file of glob('*', { cwd: ASSETS })) {
    const plain = ['.br', '.gz'].includes(extname(file)) ? file.slice(0, -3) : file
    const path = join(ASSETS, file)
    if (!current.has(plain) && Date.now() - (await stat(path)).mtimeMs > ONE_DAY)
      await rm(path, { force: true })
  }
}
