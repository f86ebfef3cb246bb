import { performance } from 'node:perf_hooks'

/** Answers a second, and the milliseconds within which half and 95 of a hundred were given. */
export type Pace = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly count: number
}

/** Has `clients` act one after the other for `seconds`, each at least three times; what comes before the clock starts warms up. */
export async function drive(
  clients: number,
  seconds: number,
  act: (client: number, turn: number) => Promise<void>,
): Promise<Pace> {
  await Promise.all(Array.from({ length: clients }, (_, client) => act(client, 0)))
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 1; turn <= AT_LEAST || performance.now() < end; turn++) {
        const begun = performance.now()
        await act(client, turn)
        times.push(performance.now() - begun)
      }
    }),
  )
  const took = performance.now() - start
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: (times.length / took) * 1000, p50: at(0.5), p95: at(0.95), count: times.length }
}

const AT_LEAST = 3
