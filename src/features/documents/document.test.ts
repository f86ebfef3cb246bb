import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { type DocumentState, type DocumentStepKind, mayFollow, take } from './document.ts'

const steps: readonly DocumentStepKind[] = [
  'saved',
  'submitted',
  'returned',
  'approved',
  'issued',
  'signed',
  'withdrawn',
]
const after: Readonly<Partial<Record<DocumentStepKind, DocumentState>>> = {
  submitted: 'submitted',
  returned: 'drafting',
  approved: 'approved',
  issued: 'issued',
  withdrawn: 'withdrawn',
}
const [minh, hung] = [newId<'Account'>(), newId<'Account'>()]

/** Everything people try, in any order; what is refused changes nothing. */
const tries = fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(minh, hung)), { maxLength: 40 })

function play(
  all: readonly (readonly [DocumentStepKind, typeof minh])[],
  unit: null | ReturnType<typeof newId<'Unit'>>,
) {
  let state: DocumentState = 'drafting'
  let submittedBy: typeof minh | null = null
  const done: {
    readonly step: DocumentStepKind
    readonly by: typeof minh
    readonly submittedBy: typeof minh | null
  }[] = []
  for (const [step, by] of all) {
    if (!take({ state, submittedBy, unit }, step, by).ok) continue
    done.push({ step, by, submittedBy })
    if (step === 'submitted') submittedBy = by
    state = after[step] ?? state
  }
  return { done, state }
}

describe('A paper, whatever people try with it in whatever order', () => {
  test('is never issued without being approved after it was last written, and nothing but a signature follows its number', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const kinds = play(all, null).done.map(({ step }) => step)
        const issued = kinds.indexOf('issued')
        if (issued === -1) return
        expect(kinds[issued - 1]).toBe('approved')
        expect(kinds.slice(issued + 1).every((step) => step === 'signed')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('is approved by a second pair of eyes when it is the office’s; a unit’s head may do both', () => {
    fc.assert(
      fc.property(tries, (all) => {
        for (const { step, by, submittedBy } of play(all, null).done)
          if (step === 'approved') expect(by).not.toBe(submittedBy)
      }),
      { numRuns: 500 },
    )
    expect(take({ state: 'submitted', submittedBy: minh, unit: newId<'Unit'>() }, 'approved', minh).ok).toBe(
      true,
    )
  })

  test('ends: what was given up takes no step any more', () => {
    for (const step of steps) expect(mayFollow('withdrawn', step)).toBe(false)
  })
})
