import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Sizes = Readonly<Record<string, number>>

const KB = 1024
const CSS = 30 * KB
const CLERK_PAGE = 30 * KB
/** Loaded only by whoever asks for the map. */
const MAP = 60 * KB

/**
 * What is too large, one sentence each; empty when all is well. `sizes`: gzipped bytes by built name. Fonts are not counted, they come once
 * and only where needed. A clerk's page loads clerk.js and at most one island of its own. That public pages load no script at all is
 * tested where they are rendered.
 */
export function overBudget(sizes: Sizes): string[] {
  const clerk = sizes['clerk.js'] ?? 0
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    if (name.endsWith('.css')) return tooLarge(name, bytes, CSS)
    if (name === 'clerk.js') return tooLarge(name, bytes, CLERK_PAGE)
    if (name === 'pick-map.js') return tooLarge(name, bytes, MAP)
    if (name.endsWith('.js')) return tooLarge(`clerk.js + ${name}`, clerk + bytes, CLERK_PAGE)
    return []
  })
}

function tooLarge(name: string, bytes: number, budget: number): string[] {
  return bytes <= budget ? [] : [`${name} is ${kilobytes(bytes)} gzipped, its budget is ${kilobytes(budget)}`]
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`
}

function builtSizes(): Sizes {
  const dist = join(dirname(import.meta.dirname), 'dist')
  const manifest = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as Record<string, string>
  const texts = Object.entries(manifest).filter(([name]) => /\.(css|js)$/.test(name))
  return Object.fromEntries(
    texts.map(([name, url]) => [name, statSync(join(dist, 'assets', `${basename(url)}.gz`)).size]),
  )
}

if (import.meta.main) {
  const sizes = builtSizes()
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${kilobytes(bytes)} gzipped`)
  const problems = overBudget(sizes)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
