/** RFC 6238: a one-time code belongs to a step of 30 seconds since 1970. */
const STEP_MS = 30_000

/** Clocks of telephones are off by some seconds, and people take some to type (RFC 6238, 5.2). */
const NEIGHBOURS = [0, -1, 1] as const

export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / STEP_MS)

/**
 * The step whose code was typed: the present one or a neighbour, but later than `lastUsed`, so that a code read over somebody's shoulder is
 * worth nothing once it was used. Null when no such step has this code.
 */
export function acceptedStep(
  typed: string,
  { now, lastUsed, codeOf }: { now: Date; lastUsed: number; codeOf: (step: number) => string },
): number | null {
  const steps = NEIGHBOURS.map((offset) => stepAt(now) + offset).filter((step) => step > lastUsed)
  return steps.find((step) => codeOf(step) === typed) ?? null
}
