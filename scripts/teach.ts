import { glob, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examples } from '../src/features/petitions/classify/examples/examples.ts'
import { pack } from '../src/features/petitions/classify/shipped.ts'
import { teachAll } from '../src/features/petitions/classify/taught.ts'

const TAUGHT_FROM = [
  'src/features/petitions/{classify,words}/**/*.ts',
  'src/domain/text.ts',
  'scripts/teach.ts',
]

/** Teaches the classifier of opinions from its examples, some seconds of work, unless the file is newer than all it is made from. */
export async function teachInto(file: string, root: string): Promise<void> {
  if (await isNewer(file, root)) return
  const draft = `${file}.${process.pid}`
  await writeFile(draft, pack(teachAll(examples())))
  await rename(draft, file)
}

async function isNewer(file: string, root: string): Promise<boolean> {
  const made = await stat(file).catch(() => undefined)
  if (made === undefined) return false
  for await (const source of glob(TAUGHT_FROM, { cwd: root }))
    if ((await stat(join(root, source))).mtimeMs > made.mtimeMs) return false
  return true
}
