import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = dirname(import.meta.dirname)

test('every class is styled by one room: all style sheets become one file, where a second meaning would reach the first', () => {
  const rooms = new Map<string, Set<string>>()
  for (const path of globSync('src/{ui,features}/**/*.css', { cwd: root })) {
    const room = path.startsWith('src/ui/') ? 'ui' : (path.split('/')[2] ?? path)
    for (const name of classesOf(readFileSync(join(root, path), 'utf8')))
      rooms.set(name, (rooms.get(name) ?? new Set()).add(room))
  }
  expect(rooms.size).toBeGreaterThan(200)
  const shared = [...rooms]
    .filter(([, of]) => of.size > 1)
    .map(([name, of]) => `${name}: ${[...of].join(', ')}`)
  expect(shared).toEqual([])
})

/** Classes that a rule styles by themselves, without a room's own class before them. */
const classesOf = (css: string): readonly string[] =>
  [...css.replace(/\/\*.*?\*\/|\([^)]*\)/gs, '').matchAll(/([^{}@;]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => /^\.[a-z][\w-]*$/.test(selector))
