import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

// A clone in small: the real launcher, the real Node, and a build whose product tells what it was given.
const build = `
  import { mkdirSync, writeFileSync } from 'node:fs'
  console.log('building')
  const dist = new URL('../dist/', import.meta.url)
  mkdirSync(dist, { recursive: true })
  writeFileSync(new URL('package.json', dist), '{"type":"module"}')
  writeFileSync(new URL('main.js', dist), \`
    if (process.argv[2] === 'wait') { setInterval(() => {}, 1000); console.log('waiting') }
    else { console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() })); process.exitCode = 3 }
  \`)`

const project = join(import.meta.dirname, '..')
let clone: string
let elsewhere: string

beforeEach(async () => {
  clone = await realpath(await mkdtemp(join(tmpdir(), "hoi-am clone's-")))
  elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'hoi-am-elsewhere-')))
  for (const folder of ['bin', 'src', 'scripts']) await mkdir(join(clone, folder))
  await copyFile(join(project, 'bin', 'hoi-am'), join(clone, 'bin', 'hoi-am'))
  await chmod(join(clone, 'bin', 'hoi-am'), 0o755)
  await writeFile(join(clone, 'package.json'), '{"type":"module"}')
  await writeFile(join(clone, 'scripts', 'build.ts'), build)
  await writeFile(join(clone, 'src', 'main.ts'), '')
})

afterEach(() => Promise.all([clone, elsewhere].map((path) => rm(path, { recursive: true }))))

test('before npm ci the launcher says what to run, on stderr, and fails', () => {
  const { status, stdout, stderr } = run(join(clone, 'bin', 'hoi-am'))
  expect({ status, stdout }).toEqual({ status: 69, stdout: '' })
  expect(stderr).toContain('npm ci')
})

test('from any folder and through a link it builds once, then passes arguments and the exit code', async () => {
  await install()
  await symlink(join(clone, 'bin', 'hoi-am'), join(elsewhere, 'link'))
  const first = run(join(elsewhere, 'link'), 'notice', 'read', 'Thông báo 12.txt')
  expect(first.status).toBe(3)
  expect(JSON.parse(first.stdout)).toEqual({ args: ['notice', 'read', 'Thông báo 12.txt'], cwd: elsewhere })
  expect(first.stderr).toContain('building')
  expect(run(join(elsewhere, 'link')).stderr).toBe('')
})

test('a source newer than the build is built before it runs', async () => {
  await install()
  run(join(clone, 'bin', 'hoi-am'))
  const later = new Date(Date.now() + 60_000)
  await utimes(join(clone, 'src', 'main.ts'), later, later)
  expect(run(join(clone, 'bin', 'hoi-am')).stderr).toContain('building')
})

test('a signal reaches the product itself', async () => {
  await install()
  const child = spawn(join(clone, 'bin', 'hoi-am'), ['wait'], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
})

async function install(): Promise<void> {
  await mkdir(join(clone, 'node_modules', '.bin'), { recursive: true })
  await symlink(join(project, 'node_modules', '.bin', 'node'), join(clone, 'node_modules', '.bin', 'node'))
}

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: elsewhere, encoding: 'utf8' })
