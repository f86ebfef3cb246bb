import { dateInVietnam, type IsoDate } from '#domain/date.ts'

/** The present moment, from outside, so that a test or a bench can set it. */
export type Clock = { now(): Date }

/** The day it is now in Vietnam. */
export const todayOf = ({ clock }: { readonly clock: Clock }): IsoDate => dateInVietnam(clock.now())

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export type SetClock = Clock & { set(moment: Date): void }

/** Starts at `start`. */
export function setClock(start: Date): SetClock {
  let moment = start
  return {
    now: () => moment,
    set: (next) => {
      moment = next
    },
  }
}
