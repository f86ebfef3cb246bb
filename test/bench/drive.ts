import { performance } from 'node:perf_hooks'

/** Answers a second, and the milliseconds within which half and 95 of a hundred were given. */
export type Pace = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly count: number
}

/** What a client does at its turn. */
export type Act = (client: number, turn: number) => Promise<void>

/** Has `clients` do `act` one after the other for `seconds`, each at least three times; what comes before the clock starts warms up. */
export async function drive(clients: number, seconds: number, act: Act): Promise<Pace> {
  const driven = drivenBy(clients, act)
  await driven.warmUp()
  await driven.go(seconds, AT_LEAST)
  return driven.pace()
}

const AT_LEAST = 3

/**
 * The acts in turns, a slice of the time each, round after round: a machine that slows down or is disturbed does so for all of them, and
 * what they cost beside each other can still be told. An act that took its whole time in fewer slices has no more. One pace for each act.
 */
export async function driveInTurns(
  clients: number,
  seconds: number,
  acts: readonly Act[],
  /** Runs before every slice, outside its time. */
  before: () => void = () => undefined,
): Promise<readonly Pace[]> {
  const all = acts.map((act) => drivenBy(clients, act))
  for (const driven of all) await driven.warmUp()
  for (let round = 0; round < ROUNDS; round++)
    for (const driven of all) {
      if (driven.took() > seconds) continue
      before()
      await driven.go(seconds / ROUNDS, 1)
    }
  return all.map((driven) => driven.pace())
}

const ROUNDS = 10

function drivenBy(clients: number, act: Act) {
  const times: number[] = []
  const turns = Array.from({ length: clients }, () => 0)
  let took = 0
  const next = (client: number) => {
    const turn = turns[client] ?? 0
    turns[client] = turn + 1
    return act(client, turn)
  }
  return {
    warmUp: () => Promise.all(turns.map((_, client) => next(client))),
    go: async (seconds: number, atLeast: number) => {
      const start = performance.now()
      const end = start + seconds * 1000
      await Promise.all(
        turns.map(async (_, client) => {
          for (let done = 0; done < atLeast || performance.now() < end; done++) {
            const begun = performance.now()
            await next(client)
            times.push(performance.now() - begun)
          }
        }),
      )
      took += performance.now() - start
    },
    /** So far, in seconds. */
    took: () => took / 1000,
    pace: (): Pace => {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
      return { perSecond: (times.length / took) * 1000, p50: at(0.5), p95: at(0.95), count: times.length }
    },
  }
}
