import type { Actor } from '#domain/actor.ts'
import { formatMoment } from '#domain/date.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Directive, type DirectiveId, isOpen } from './directive.ts'
import type { Content } from './event.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { notOpen } from './part.ts'
import { saved } from './part-commands.ts'
import { directivePolicy } from './policy.ts'

export type EditInput = Content & {
  readonly directive: DirectiveId
  /** As the form showed it. */
  readonly version: number
}

/** Corrects how the directive is called and filed. What the notice says stays as quoted. */
export const editDirective = command('directive.edit', async (tx, actor, input: EditInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'edit', null)
  if (directive.version !== input.version) return editedMeanwhile(tx.db, actor, directive)
  const decision = edit(directive, input)
  if (!decision.ok) return decision
  const data = { from: contentOf(directive), to: contentOf(decision.value) }
  return saved(tx, actor, directive, decision.value, { type: 'directive.edited', data })
})

function edit(directive: Directive, { title, topic }: Content): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (title === directive.title && topic === directive.topicCode)
    return refuse('unchanged', 'Chưa có gì thay đổi so với nội dung đang lưu.', 'title')
  return ok({ ...directive, title, topicCode: topic, version: directive.version + 1 })
}

const contentOf = ({ title, topicCode }: Directive): Content => ({ title, topic: topicCode })

/** Who changed what since the form was opened, and what it says now. */
async function editedMeanwhile(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  directive: Directive,
): Promise<Refused> {
  const last = await db
    .selectFrom('audit_event')
    .leftJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'audit_event.ward_id')
        .onRef('account.id', '=', 'audit_event.actor_id'),
    )
    .select(['account.name', 'audit_event.at', 'audit_event.data'])
    .where('audit_event.ward_id', '=', actor.ward)
    .where('audit_event.subject_id', '=', directive.id)
    .where('audit_event.type', '=', 'directive.edited')
    .orderBy('audit_event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return refuse('stale', 'Trang này đã cũ. Xin mở lại chỉ đạo rồi sửa tiếp.')
  const { from, to } = last.data as unknown as { readonly from: Content; readonly to: Content }
  const what = [from.title === to.title ? [] : ['tên việc'], from.topic === to.topic ? [] : ['lĩnh vực']]
  return refuse(
    'stale',
    `${last.name ?? 'Hệ thống'} đã sửa ${what.flat().join(' và ')} lúc ${formatMoment(last.at)}, sau khi trang này được mở. Tên việc bây giờ là “${directive.title}”. Chữ vừa gõ chưa được ghi; nếu vẫn muốn dùng, xin bấm Lưu lần nữa.`,
  )
}
