import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import { examples } from './examples/examples.ts'
import type { Weights } from './model.ts'
import { type Models, modelsOf, teachAll, type WeightsOfAll } from './taught.ts'

const FILE = join(projectRoot, 'dist', 'taught.bin')

let made: Models | undefined

/** What the examples teach: read from the build, a few hundredths of a second; taught on the spot where nothing was built. */
export const shipped = (): Models =>
  (made ??= modelsOf(existsSync(FILE) ? unpack(readFileSync(FILE)) : teachAll(examples())))

/** The size of the head in four bytes, the head as JSON, then the tables one after the other. */
export function pack(weights: WeightsOfAll): Buffer {
  const head = Buffer.from(JSON.stringify(weights, (key, value) => (key === 'table' ? undefined : value)))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  return Buffer.concat([size, head, ...Object.values(weights).map(({ table }) => Buffer.from(table.buffer))])
}

function unpack(packed: Buffer): WeightsOfAll {
  const end = 4 + packed.readUInt32LE(0)
  const head = JSON.parse(packed.toString('utf8', 4, end)) as Record<string, Omit<Weights, 'table'>>
  let from = end
  const entries = Object.entries(head).map(([name, weights]) => {
    const to = from + weights.grams.length * weights.labels.length
    const table = new Int8Array(packed.subarray(from, to))
    from = to
    return [name, { ...weights, table }]
  })
  return Object.fromEntries(entries) as WeightsOfAll
}
