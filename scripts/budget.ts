import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Sizes = Readonly<Record<string, number>>

const KB = 1024
const CSS = 24 * KB
/** Every weight, as it comes: already packed. */
const FONTS = 30 * KB
const CLERK_PAGE = 30 * KB
/** Loaded only by whoever asks for the map. */
const MAP = 60 * KB

/**
 * What is too large, one sentence each; empty when all is well. `sizes`: bytes by built name as they travel. A clerk's page loads clerk.js
 * and at most one island of its own. What each public page weighs in all, `hoi-am bench --payload` tells.
 */
export function overBudget(sizes: Sizes): string[] {
  const clerk = sizes['clerk.js'] ?? 0
  const fonts = Object.entries(sizes).filter(([name]) => name.endsWith('.woff2'))
  const ofFonts = fonts.reduce((sum, [, bytes]) => sum + bytes, 0)
  const texts = Object.entries(sizes).flatMap(([name, bytes]) => {
    if (name.endsWith('.css')) return tooLarge(name, bytes, CSS)
    if (name === 'clerk.js') return tooLarge(name, bytes, CLERK_PAGE)
    if (name === 'pick-map.js') return tooLarge(name, bytes, MAP)
    if (name.endsWith('.js')) return tooLarge(`clerk.js + ${name}`, clerk + bytes, CLERK_PAGE)
    return []
  })
  return [...texts, ...tooLarge('all fonts', ofFonts, FONTS)]
}

function tooLarge(name: string, bytes: number, budget: number): string[] {
  return bytes <= budget ? [] : [`${name} is ${kilobytes(bytes)}, its budget is ${kilobytes(budget)}`]
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`
}

function builtSizes(): Sizes {
  const dist = join(dirname(import.meta.dirname), 'dist')
  const manifest = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as Record<string, string>
  const asSent = (name: string, url: string) => basename(url) + (name.endsWith('.woff2') ? '' : '.gz')
  return Object.fromEntries(
    Object.entries(manifest).map(([name, url]) => [
      name,
      statSync(join(dist, 'assets', asSent(name, url))).size,
    ]),
  )
}

if (import.meta.main) {
  const sizes = builtSizes()
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${kilobytes(bytes)}`)
  const problems = overBudget(sizes)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
