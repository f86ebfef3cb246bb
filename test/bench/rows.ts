import { dateInVietnam } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { NamedWard } from '../../src/demo/found.ts'
import type { CopyRow } from './copy.ts'
import type { Fate } from './fate.ts'
import type { Random } from './random.ts'
import { reportNumber, summaryOf, wordsOf } from './words.ts'

export type Making = { readonly ward: NamedWard; readonly chance: Random }
export type Assigned = {
  readonly id: string
  readonly code: string
  readonly notice: string
  readonly clause: string
  readonly lead: string
  readonly at: Date
  readonly fate: Fate
}

export const clerkOf = ({ accounts }: NamedWard): string => accounts['minh'] as string

export const noticeRow = ({ ward }: Making, id: string, number: number, at: Date): CopyRow => ({
  ward_id: ward.id,
  id,
  number,
  symbol: 'TB/ĐU',
  document_date: dateInVietnam(at),
  subject: `Kết luận hội nghị đối thoại tháng ${at.getMonth() + 1}`,
  format_regime: 'hd-36',
  origin: 'paste',
  reading_state: 'read',
  created_by: clerkOf(ward),
  created_at: at,
  issued_at: at,
  issued_by: clerkOf(ward),
  text_sha256: '0'.repeat(64),
})

export const clauseRow = ({ ward }: Making, id: string, notice: string, position: number): CopyRow => ({
  ward_id: ward.id,
  id,
  notice_id: notice,
  number: `2.${position}`,
  position,
  text: 'Nội dung mục',
})

export function directiveRow(
  { ward, chance }: Making,
  { id, code, notice, clause, lead, at, fate }: Assigned,
): CopyRow {
  const { topic, title, quote } = wordsOf(chance)
  return {
    ward_id: ward.id,
    id,
    code,
    notice_id: notice,
    clause_id: clause,
    origin: 'clause',
    title,
    quote,
    topic_code: topic,
    assigner_unit_id: ward.units['btv'] as string,
    lead_unit_id: lead,
    assigned_at: at,
    assigned_by: clerkOf(ward),
    status: fate.status,
    original_last_day: fate.originalDay,
    last_day: fate.lastDay,
    extension_count: fate.extensions,
    result_summary: fate.closedOn === null ? null : summaryOf(chance),
    closed_at: fate.closedAt,
    closed_by: fate.closedAt === null ? null : clerkOf(ward),
    closed_on: fate.closedOn,
    cancelled_at: fate.cancelledAt,
    stuck_since: fate.stuckSince,
    last_activity_at: fate.activity,
  }
}

/** The lead, now and then all groups under it, up to three others, and the Party Office the report goes through. */
export function unitRows({ ward, chance }: Making, { id, lead, fate }: Assigned): readonly CopyRow[] {
  const idOf = (key: string) => ward.units[key] as string
  const others = new Set(Array.from({ length: chance.below(4) }, () => idOf(chance.of(leads))))
  others.delete(lead)
  const officer = lead === idOf('kt') && chance.chance(0.7) ? ward.accounts[chance.of(['duc', 'nga'])] : null
  const places = [
    { unit: lead, role: 'lead' },
    ...(lead === idOf('groups') ? groups.map((key) => ({ unit: idOf(key), role: 'executing' })) : []),
    ...[...others].map((unit, at) => ({
      unit,
      role: at === 0 && chance.chance(0.3) ? 'executing' : 'coordinating',
    })),
    { unit: idOf('vpdu'), role: 'via' },
  ]
  return places.map(({ unit, role }, position) => ({
    ward_id: ward.id,
    id: newId(),
    directive_id: id,
    unit_id: unit,
    role,
    position,
    part: role === 'via' ? null : partOf(chance, fate, position),
    officer_id: position === 0 ? (officer ?? null) : null,
  }))
}

function partOf(chance: Random, fate: Fate, position: number): string {
  if (fate.status === 'closed') return position === 0 ? 'accepted' : 'done'
  if (fate.status === 'assigned') return fate.stuckSince !== null && position === 0 ? 'refused' : 'waiting'
  return position === 0 ? 'accepted' : chance.of(['waiting', 'accepted', 'accepted', 'done'])
}

export function deliverableRow({ ward, chance }: Making, { id, fate }: Assigned): CopyRow {
  const state = fate.status === 'closed' ? 'accepted' : fate.status === 'handed-in' ? 'handed-in' : 'open'
  const type = chance.of(['report', 'survey', 'repair', 'plan'])
  return { ward_id: ward.id, id: newId(), directive_id: id, position: 0, type, state }
}

/** What was handed in for the deliverable; nothing while it is open. */
export function submissionRows(
  { ward, chance }: Making,
  { lead, fate }: Assigned,
  { id, state }: CopyRow,
): readonly CopyRow[] {
  if (state === 'open') return []
  const isDecided = state === 'accepted'
  return [
    {
      ward_id: ward.id,
      id: newId(),
      deliverable_id: id as string,
      unit_id: lead,
      text: summaryOf(chance),
      document_number: reportNumber(chance),
      document_date: dateInVietnam(fate.activity),
      submitted_by: ward.accounts['thao'] as string,
      submitted_at: fate.activity,
      decision: isDecided ? 'accepted' : null,
      decided_by: isDecided ? clerkOf(ward) : null,
      decided_at: isDecided ? fate.activity : null,
    },
  ]
}

/** The lines of its history, without numbers: assigned, accepted, closed, as far as it came. */
export function historyOf({ lead, at, fate }: Assigned) {
  const onTime =
    fate.closedOn === null || fate.originalDay === null ? null : fate.closedOn <= fate.originalDay
  return [
    { type: 'directive.assigned', when: at, data: { lead, lastDay: fate.originalDay } },
    ...(fate.status === 'assigned'
      ? []
      : [{ type: 'directive.accepted', when: fate.activity, data: { unit: lead, role: 'lead' } }]),
    ...(fate.closedAt === null
      ? []
      : [{ type: 'directive.closed', when: fate.closedAt, data: { summary: 'Đã xong.', onTime } }]),
  ]
}

export const leads = [
  ...['kt', 'kt', 'kt', 'kt', 'ubnd', 'ubnd', 'ca', 'ca', 'vhxh', 'vhxh'],
  ...['hcc', 'vpHdnd', 'qs', 'mttq', 'duUbnd', 'dienLuc'],
] as const
const groups = Array.from({ length: 43 }, (_, at) => `to${at + 1}`)
