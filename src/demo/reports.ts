import type { IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { type Directive, type DirectiveId, getDirective, noticeFollowUp } from '#features/directives/index.ts'
import { approveDocument, issueDocument, submitDocument } from '#features/documents/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { listBooks } from '#features/registers/index.ts'
import { type LetterheadId, listLetterheads } from '#features/replies/index.ts'
import { draftCombined, draftUnitReport, handInReport, receiveReport } from '#features/reports/index.ts'
import { reading } from '#platform/db/reading.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

/** A department reports on its work under its own number; the Party Office begins the report to the Standing Board. */
export const reportSteps = (stage: Stage, notice: NoticeId, day: IsoDate): readonly Step[] => [
  step(day, '09:40', () => unitReport(stage, notice, day)),
  step(day, '14:30', async () => {
    const clerk = await actorOf(stage, 'minh')
    const letterhead = await headOf(stage, 'party')
    if (letterhead !== undefined)
      expectOk(await draftCombined(stage.deps, clerk, { notices: [notice], letterhead }))
    return undefined
  }),
]

async function unitReport(stage: Stage, notice: NoticeId, on: IsoDate): Promise<undefined> {
  const { deps, ward } = stage
  const [thao, minh] = await Promise.all([actorOf(stage, 'thao'), actorOf(stage, 'minh')])
  const unit = ward.units['kt']
  const [directive, letterhead] = [await awaited(stage, notice), await headOf(stage, 'unit')]
  if (unit === undefined || directive === undefined || letterhead === undefined) return
  const drafted = await draftUnitReport(deps, thao, { directive: directive.id, unit, letterhead })
  const { id, document } = expectOk(drafted)
  const paper = { id: document, version: 1 }
  expectOk(await submitDocument(deps, thao, paper))
  expectOk(await approveDocument(deps, thao, paper))
  expectOk(await issueDocument(deps, thao, { ...paper, on, number: null }))
  expectOk(await handInReport(deps, thao, id))
  const [book] = (
    await reading(deps, { ward: ward.id }, (db) => listBooks(db, { ward: ward.id }, 'in'))
  ).filter(({ family }) => family === 'party')
  if (book !== undefined) expectOk(await receiveReport(deps, minh, { id, book: book.id, again: false }))
}

/** Work of the department that still waits for its report. */
async function awaited({ deps, ward }: Stage, notice: NoticeId): Promise<Directive | undefined> {
  const actor = await actorOf({ deps, ward }, 'minh')
  return reading(deps, actor, async (db) => {
    const all = await noticeFollowUp.directives(db, actor, notice, deps.clock.now())
    const directives = await Promise.all(all.map(({ id }) => getDirective(db, actor, id as DirectiveId)))
    return directives.find(
      ({ status, parts, deliverables }) =>
        status === 'in-progress' &&
        parts.some(
          (part) => part.unit === ward.units['kt'] && part.role === 'lead' && part.state === 'accepted',
        ) &&
        deliverables.some(({ type, state }) => type === 'report' && state === 'open'),
    )
  })
}

async function headOf({ deps, ward }: Stage, whose: 'party' | 'unit'): Promise<LetterheadId | undefined> {
  const heads = await reading(deps, { ward: ward.id }, (db) => listLetterheads(db, { ward: ward.id }))
  return heads.find(({ family, unit }) => (whose === 'unit' ? !!unit : family === 'party' && !unit))?.id
}
