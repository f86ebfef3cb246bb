import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..')

type Planted = readonly [rule: string, file: string, source: string]

const forbidden: readonly Planted[] = [
  ['no-cycles', 'src/platform/planted-a.ts', `import './planted-b.ts'`],
  ['everything-resolves', 'src/platform/planted-lost.ts', `import './nowhere.ts'`],
  ['domain-is-pure', 'src/domain/planted-disk.ts', `import 'node:fs'`],
  ['domain-is-pure', 'src/domain/planted-left.ts', `import type {} from '#platform/planted.ts'`],
  ['platform-only-rightward', 'src/platform/planted-left.ts', `import '#ui/planted.ts'`],
  ['ui-only-rightward', 'src/ui/planted-left.ts', `import type {} from '#features/people/index.ts'`],
  ['features-only-rightward', 'src/features/people/planted-left.ts', `import '../../app.ts'`],
  ['entry-is-last', 'src/planted-entry.ts', `import './main.ts'`],
  ['routes-import-nothing', 'src/routes.ts', `import './domain/planted.ts'`],
  ['islands-stay-small', 'src/ui/islands/planted-left.client.ts', `import '#platform/planted.ts'`],
  ['islands-run-in-browsers', 'src/ui/islands/planted-core.client.ts', `import 'node:path'`],
  ['features-are-listed', 'src/features/planted/index.ts', `import './more.ts'`],
  ['features-in-order', 'src/features/people/planted-later.ts', `import '#features/notices/index.ts'`],
  ['leaves-are-leaves', 'src/features/people/planted-leaf.ts', `import '#features/portal/index.ts'`],
  ['one-door', 'src/features/notices/planted-window.ts', `import '#features/people/planted.ts'`],
  ['one-door-for-the-root', 'src/planted-window.ts', `import '#features/people/planted.ts'`],
  ['sql-is-seen', 'src/features/people/planted-sql.ts', `import 'kysely'`],
  ['sql-is-seen', 'src/features/people/pages/planted-driver.ts', `import type {} from 'pg'`],
  ['sql-is-seen-below', 'src/platform/planted-sql.ts', `import 'kysely'`],
  ['http-at-the-edge', 'src/features/people/planted-http.ts', `import 'hono/cookie'`],
  ['product-without-tests', 'src/platform/planted-test.ts', `import '#test/planted.ts'`],
  ['product-without-development-packages', 'src/platform/planted-tool.ts', `import 'fast-check'`],
]

const allowed: readonly Planted[] = [
  [
    '',
    'src/ui/islands/fine.client.ts',
    `import type {} from '#platform/planted.ts'\nimport '#domain/planted.ts'`,
  ],
  ['', 'src/features/notices/fine.ts', `import '#features/people/index.ts'\nimport '#ui/planted.ts'`],
  ['', 'src/features/notices/fine-queries.ts', `import 'kysely'\nimport type {} from '#db/tables.ts'`],
  ['', 'src/features/notices/routes.tsx', `import 'hono'\nimport '#routes'`],
  ['', 'src/platform/fine-a.ts', `import './fine-b.ts'`],
  ['', 'src/platform/fine-b.ts', `import type {} from './fine-a.ts'`],
  ['', 'src/platform/fine.ts', `import type {} from 'pg'`],
  ['', 'src/features/portal/fine.ts', `import '#features/announcements/index.ts'`],
]

const ground: readonly Planted[] = [
  ...['domain', 'platform', 'ui', 'features/people'].map(
    (room) => ['', `src/${room}/planted.ts`, ''] as const,
  ),
  ...['people', 'notices', 'announcements', 'portal'].map(
    (name) => ['', `src/features/${name}/index.ts`, ''] as const,
  ),
  ['', 'src/app.ts', ''],
  ['', 'src/main.ts', ''],
  ['', 'src/platform/planted-b.ts', `import './planted-a.ts'`],
  ['', 'src/features/planted/more.ts', ''],
  ['', 'test/planted.ts', ''],
]

let copy: string
let found: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
let rules: readonly { readonly name: string }[]

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'hoi-am-direction-'))
  // The product's own files are judged by `npm run direction`.
  for (const path of ['db', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    await cp(join(project, path), join(copy, path), { recursive: true })
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
  for (const [, file, source] of [...ground, ...allowed, ...forbidden]) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await writeFile(join(copy, file), `${source}\nexport {}\n`)
  }
  const { summary } = JSON.parse(await cruise())
  found = summary.violations
  rules = summary.ruleSetUsed.forbidden
})

afterAll(() => rm(copy, { recursive: true }))

test('every rule has a planted violation', () => {
  expect(new Set(forbidden.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
})

test.each(forbidden)('%s refuses %s', (rule, file) => {
  expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
})

test.each(allowed)('nothing refuses %s%s', (_, file) => {
  expect(found.filter(({ from }) => from === file)).toEqual([])
})

test('a statement begins only in queries and commands, though no import gives away one that begins elsewhere', () => {
  const elsewhere = globSync('src/{features,ui}/**/*.{ts,tsx}', { cwd: project }).filter(
    (file) => !/([/-](queries|commands)|\.test)\.tsx?$/.test(file),
  )
  expect(elsewhere.length).toBeGreaterThan(500)
  const begins = (file: string) =>
    /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(readFileSync(join(project, file), 'utf8'))
  expect(elsewhere.filter(begins)).toEqual([])
})

/** The command of `npm run direction`, on the copy; `--preserve-symlinks` because it borrows our node_modules. */
function cruise(): Promise<string> {
  const program = join(project, 'node_modules', '.bin', 'depcruise')
  const preload = ['--import', join(project, 'scripts', 'direction.ts')]
  const options = ['--config', '.dependency-cruiser.mjs', '--preserve-symlinks', '--output-type', 'json']
  const command = [...preload, program, 'src', 'test', ...options]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: copy, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      error && !stdout ? reject(new Error(stderr)) : resolve(stdout),
    )
  })
}
