import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deliveryChannels,
  following,
  isPaper,
  mayFollow,
  mayTake,
  type ReplyState,
  type ReplyStepKind,
  replySteps,
  take,
} from './reply.ts'

const walk = fc.array(fc.constantFrom(...replySteps), { maxLength: 30 })

/** The states of a letter to which these steps happen, as far as they may. */
function path(steps: readonly ReplyStepKind[]): readonly ReplyState[] {
  const states: ReplyState[] = ['drafted']
  for (const step of steps) {
    const last = states.at(-1) ?? 'drafted'
    if (take({ state: last, channel: 'post', addressee: 'Sáu' }, step).ok) states.push(step)
  }
  return states
}

test('whatever happens, nothing is numbered before it was approved, signed before numbered, delivered before signed', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      const states = path(steps)
      for (const [later, earlier] of [
        ['numbered', 'approved'],
        ['signed', 'numbered'],
        ['delivered', 'signed'],
      ] as const) {
        const at = states.indexOf(later)
        if (at >= 0) expect(states.slice(0, at)).toContain(earlier)
      }
    }),
  )
})

test('a letter with a number is never withdrawn, returned or edited again, only replaced', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      const states = path(steps)
      const paper = states.findIndex(isPaper)
      if (paper < 0) return
      for (const state of states.slice(paper))
        expect(['withdrawn', 'returned', 'drafted', 'submitted']).not.toContain(state)
    }),
  )
})

test('withdrawn and replaced are the end; every other state leads on, and every state can be reached', () => {
  for (const state of replySteps) {
    const end = state === 'withdrawn' || state === 'replaced'
    expect(following[state].length === 0, state).toBe(end)
    if (state !== 'drafted')
      expect(
        replySteps.some((from) => mayFollow(from, state)),
        state,
      ).toBe(true)
  }
})

test('whoever submitted a letter does not approve it', () => {
  const letter = { state: 'submitted', channel: 'post', addressee: 'Sáu' } as const
  fc.assert(
    fc.property(fc.string(), fc.string(), (by, submittedBy) => {
      expect(take(letter, 'approved', { by, submittedBy }).ok).toBe(by !== submittedBy)
    }),
  )
})

test('what a hand took is delivered for good; only what a mail server took may still come back', () => {
  for (const channel of deliveryChannels)
    expect(mayTake({ state: 'delivered', channel }, 'not-delivered'), channel).toBe(
      channel === 'email' || channel === 'message',
    )
})
