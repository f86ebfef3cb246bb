import { keyOf } from './key.ts'
import type { Name } from './names.ts'

/** Whether the same bodies are meant: each of `names` is one of `others`, told with fewer or more words behind its head. */
export function sameBodies(names: readonly Name[], others: readonly Name[]): boolean {
  const keys = others.flatMap((other) => [other.text, other.alias ?? other.text].map(bodyKey))
  return names.every((name) => {
    const key = bodyKey(name.text)
    return keys.some((other) => other.startsWith(key) || key.startsWith(other))
  })
}

/** "43 Tổ dân phố" and "các tổ dân phố", "UBND" and "Ủy ban nhân dân" are one body. */
const bodyKey = (name: string): string =>
  keyOf(name)
    .replace(/^(?:(?:tất cả |toàn thể )?(?:các|những)|toàn thể|\d+|đồng chí|đ\/c)\s+/u, '')
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .replaceAll('hội đồng nhân dân', 'hđnd')
    .replace(/ủy ban (?:mặt trận tổ quốc|mttq)(?: việt nam| vn)?/u, 'mttq')
