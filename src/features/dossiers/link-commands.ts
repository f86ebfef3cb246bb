import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import type { AssignedClause, AssignedDirective, ClauseId, DirectiveId, DossierAssignments } from './later.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

type LinkInput = {
  readonly dossier: DossierId
  readonly clause: ClauseId | null
  readonly directive: DirectiveId | null
}

/** Ties the matter to the clause or directive that deals with it. A work clock without a date takes the directive's due. */
export const linkDossier = (assignments: DossierAssignments) =>
  command('dossier.link', async (tx, actor, input: LinkInput) => {
    const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
    authorize(dossierPolicy, actor, 'link', dossier)
    const refused = merged(dossier)
    if (refused !== null) return refused
    if (input.clause === null && input.directive === null)
      return refuse('nothing', 'Xin chọn một mục của thông báo hoặc một chỉ đạo.', 'to')
    const directive =
      input.directive === null
        ? null
        : found((await assignments.directives(tx.db, actor, [input.directive], tx.now))[0], 'directive')
    if (input.clause !== null && (directive?.clause ?? input.clause) !== input.clause)
      return refuse(
        'other-clause',
        `Chỉ đạo ${directive?.code} không thuộc mục đã chọn. Xin chọn một trong hai, hoặc chọn đúng mục của chỉ đạo.`,
        'to',
      )
    const clauseId = input.clause ?? directive?.clause ?? null
    const clause =
      clauseId === null ? null : found((await assignments.clauses(tx.db, actor, [clauseId]))[0], 'clause')
    await tx.db
      .insertInto('dossier_link')
      .values({
        ward_id: actor.ward,
        id: newId<'DossierLink'>(),
        dossier_id: dossier.id,
        clause_id: clauseId,
        directive_id: input.directive,
        linked_by: personOf(actor),
        linked_at: tx.now,
      })
      .execute()
    if (directive !== null && directive.due !== null && dossier.workDue === null) {
      const original = directive.originalDue ?? directive.due
      await tx.db
        .updateTable('dossier')
        .set({
          work_due: directive.due,
          original_work_due: original,
          work_due_why: `Theo hạn của chỉ đạo ${directive.code}`,
        })
        .where('ward_id', '=', actor.ward)
        .where('id', '=', dossier.id)
        .execute()
    }
    await touch(tx, actor, dossier.id)
    await announce(tx, dossier.id, { type: 'dossier.linked', data: { to: linkWords(clause, directive) } })
    return ok(null)
  })

type EndInput = { readonly dossier: DossierId; readonly link: string }

export const endLink = (assignments: DossierAssignments) =>
  command('dossier.end-link', async (tx, actor, input: EndInput) => {
    const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
    authorize(dossierPolicy, actor, 'link', dossier)
    const ended = found(
      await tx.db
        .updateTable('dossier_link')
        .set({ ended_by: personOf(actor), ended_at: tx.now })
        .where('ward_id', '=', actor.ward)
        .where('dossier_id', '=', dossier.id)
        .where('id', '=', input.link)
        .where('ended_at', 'is', null)
        .returning(['clause_id', 'directive_id'])
        .executeTakeFirst(),
      'link',
    )
    const { clause_id: clause, directive_id: directive } = ended
    const [ofClause] = clause === null ? [] : await assignments.clauses(tx.db, actor, [clause as ClauseId])
    const [ofDirective] =
      directive === null ? [] : await assignments.directives(tx.db, actor, [directive as DirectiveId], tx.now)
    await touch(tx, actor, dossier.id)
    const to = linkWords(ofClause ?? null, ofDirective ?? null)
    await announce(tx, dossier.id, { type: 'dossier.link-ended', data: { to } })
    return ok(null)
  })

/** "mục 2.1 của Thông báo số 51-TB/ĐU, chỉ đạo CĐ-2025-012" */
const linkWords = (clause: AssignedClause | null, directive: AssignedDirective | null): string =>
  [
    ...(clause === null ? [] : [`mục ${clause.number} của ${clause.noticeTitle}`]),
    ...(directive === null ? [] : [`chỉ đạo ${directive.code}`]),
  ].join(', ')
