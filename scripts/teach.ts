import { glob, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examples } from '../src/features/petitions/classify/examples/examples.ts'
import { pack } from '../src/features/petitions/classify/shipped.ts'
import { teachAll } from '../src/features/petitions/classify/taught.ts'
import { knowledge } from '../src/features/petitions/same/trouble/knowledge.ts'
import { packPointers } from '../src/features/petitions/same/trouble/pointers.ts'

const WORDS = ['src/features/petitions/{classify,words}/**/*.ts', 'src/domain/text.ts', 'scripts/teach.ts']
const TROUBLES = 'src/features/petitions/same/trouble/**/*.ts'

/** What the engines learn from written examples, some seconds of work, each file unless it is newer than all it is made from. */
export async function teachInto(dist: string, root: string): Promise<void> {
  await make(join(dist, 'taught.bin'), root, WORDS, () => pack(teachAll(examples())))
  await make(join(dist, 'pointers.json'), root, [...WORDS, TROUBLES], () =>
    packPointers(knowledge(() => true).pointers),
  )
}

async function make(
  file: string,
  root: string,
  from: readonly string[],
  content: () => Buffer | string,
): Promise<void> {
  if (await isNewer(file, root, from)) return
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content())
  await rename(draft, file)
}

async function isNewer(file: string, root: string, from: readonly string[]): Promise<boolean> {
  const made = await stat(file).catch(() => undefined)
  if (made === undefined) return false
  for await (const source of glob(from, { cwd: root }))
    if ((await stat(join(root, source))).mtimeMs > made.mtimeMs) return false
  return true
}
