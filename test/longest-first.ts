import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take many seconds. Begun last, one of them would run alone at the end, with the other worker idle. */
const LONG = [
  /^test\/(bench|journeys|security)\//,
  /^test\/(faults|direction)\.test\.ts$/,
  /^src\/platform\/readers\/ocr\.test\.ts$/,
  /^src\/features\/(petitions\/restricted\/denunciation|registers\/incoming\/incoming)\.test\.ts$/,
]

/** Starts the long files first, as nothing on a fresh machine tells Vitest how long each takes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter((file) => isLong(file)), ...sorted.filter((file) => !isLong(file))]
  }
}

function isLong({ moduleId, project }: TestSpecification): boolean {
  const path = relative(project.config.root, moduleId)
  return LONG.some((pattern) => pattern.test(path))
}
