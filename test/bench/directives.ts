import { addDays, dateInVietnam, type IsoDate, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { NamedWard } from '../../src/demo/found.ts'
import type { CopyRow } from './copy.ts'
import { type Random, random } from './random.ts'
import { reportNumber, summaryOf, wordsOf } from './words.ts'

export type Rows = Record<keyof typeof columns, CopyRow[]>

export const columns = {
  notice: [
    'ward_id',
    'id',
    'number',
    'symbol',
    'document_date',
    'subject',
    'format_regime',
    'origin',
    'reading_state',
    'created_by',
    'created_at',
    'issued_at',
    'issued_by',
    'text_sha256',
  ],
  clause: ['ward_id', 'id', 'notice_id', 'number', 'position', 'text'],
  directive: [
    'ward_id',
    'id',
    'code',
    'notice_id',
    'clause_id',
    'origin',
    'title',
    'quote',
    'topic_code',
    'assigner_unit_id',
    'lead_unit_id',
    'assigned_at',
    'assigned_by',
    'status',
    'original_last_day',
    'last_day',
    'extension_count',
    'result_summary',
    'closed_at',
    'closed_by',
    'closed_on',
    'cancelled_at',
    'stuck_since',
    'last_activity_at',
  ],
  directive_unit: ['ward_id', 'id', 'directive_id', 'unit_id', 'role', 'position', 'part', 'officer_id'],
  deliverable: ['ward_id', 'id', 'directive_id', 'position', 'type', 'state'],
  submission: [
    'ward_id',
    'id',
    'deliverable_id',
    'unit_id',
    'text',
    'document_number',
    'document_date',
    'submitted_by',
    'submitted_at',
    'decision',
    'decided_by',
    'decided_at',
  ],
  audit_event: [
    'ward_id',
    'seq',
    'at',
    'actor_id',
    'type',
    'subject_kind',
    'subject_id',
    'data',
    'prev_hash',
    'hash',
  ],
} as const

const YEARS = 5
const DAY = 86_400_000
const PER_NOTICE = 12
const HASH = `\\x${'00'.repeat(32)}`

/** Directives made to look like five years of a ward's work, a few in a hundred of them still open. Numbers go on from call to call. */
export function directivesOf(
  ward: NamedWard,
  now: Date,
  options: { readonly seed: number; readonly seq: number },
) {
  const chance = random(options.seed)
  const numbers = new Map<number, number>()
  let seq = options.seq
  let notices = 0
  return {
    next: (count: number): Rows => {
      const rows = Object.fromEntries(Object.keys(columns).map((table) => [table, [] as CopyRow[]])) as Rows
      for (let made = 0; made < count; made += PER_NOTICE) addNotice(Math.min(PER_NOTICE, count - made), rows)
      return rows
    },
    /** The last number of each book and of the history, for those who go on writing. */
    numbers,
    lastSeq: () => seq,
  }

  function addNotice(clauses: number, rows: Rows): void {
    const at = new Date(
      now.getTime() - Math.floor((chance.below(1_000_000) / 1_000_000) * YEARS * 365 * DAY) - DAY,
    )
    const notice = newId<'Notice'>(at.getTime())
    const by = ward.accounts['minh'] as string
    rows.notice.push([
      ward.id,
      notice,
      ++notices,
      'TB/ĐU',
      dateInVietnam(at),
      `Kết luận hội nghị đối thoại tháng ${at.getMonth() + 1}`,
      'hd-36',
      'paste',
      'read',
      by,
      at,
      at,
      by,
      '0'.repeat(64),
    ])
    for (let position = 1; position <= clauses; position++) {
      const clause = newId<'Clause'>(at.getTime())
      const number = `2.${position}`
      rows.clause.push([ward.id, clause, notice, number, position, 'Nội dung mục'])
      addDirective({ notice, clause, at }, rows)
    }
  }

  function addDirective(from: { notice: string; clause: string; at: Date }, rows: Rows): void {
    const id = newId<'Directive'>(from.at.getTime())
    const assignedOn = dateInVietnam(from.at)
    const year = yearOf(assignedOn)
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    const { topic, title, quote } = wordsOf(chance)
    const fate = fateOf(chance, from.at, assignedOn, now)
    const collective = chance.chance(0.02)
    const lead = (collective ? ward.units['groups'] : ward.units[chance.of(leads)]) as string
    const clerk = ward.accounts['minh'] as string
    const summary = fate.closedOn === null ? null : summaryOf(chance)
    rows.directive.push([
      ward.id,
      id,
      `CĐ-${year}-${String(number).padStart(3, '0')}`,
      from.notice,
      from.clause,
      'clause',
      title,
      quote,
      topic,
      ward.units['btv'] as string,
      lead,
      from.at,
      clerk,
      fate.status,
      fate.originalDay,
      fate.lastDay,
      fate.extensions,
      summary,
      fate.closedAt,
      fate.closedAt === null ? null : clerk,
      fate.closedOn,
      fate.cancelledAt,
      fate.stuckSince,
      fate.activity,
    ])
    addUnits(id, lead, collective, fate, rows)
    addDeliverable(id, lead, fate, rows)
    addHistory(id, lead, from.at, fate, rows)
  }

  function addUnits(directive: string, lead: string, collective: boolean, fate: Fate, rows: Rows): void {
    const officer =
      lead === ward.units['kt'] && chance.chance(0.7)
        ? (ward.accounts[chance.of(['duc', 'nga'])] as string)
        : null
    const others = new Set([...Array(chance.below(4))].map(() => ward.units[chance.of(leads)] as string))
    others.delete(lead)
    const places = [
      { unit: lead, role: 'lead', officer },
      ...(collective
        ? groups.map((group) => ({ unit: ward.units[group] as string, role: 'executing', officer: null }))
        : []),
      ...[...others].map((unit, at) => ({
        unit,
        role: at === 0 && chance.chance(0.3) ? 'executing' : 'coordinating',
        officer: null,
      })),
      { unit: ward.units['vpdu'] as string, role: 'via', officer: null },
    ]
    places.forEach((place, position) => {
      const part = place.role === 'via' ? null : partOf(chance, fate, position)
      rows.directive_unit.push([
        ward.id,
        newId(),
        directive,
        place.unit,
        place.role,
        position,
        part,
        place.officer,
      ])
    })
  }

  function addDeliverable(directive: string, lead: string, fate: Fate, rows: Rows): void {
    const id = newId<'Deliverable'>()
    const state = fate.status === 'closed' ? 'accepted' : fate.status === 'handed-in' ? 'handed-in' : 'open'
    rows.deliverable.push([
      ward.id,
      id,
      directive,
      0,
      chance.of(['report', 'survey', 'repair', 'plan']),
      state,
    ])
    if (state === 'open') return
    const decided = state === 'accepted' ? fate.activity : null
    const [by, clerk] = [ward.accounts['thao'] as string, ward.accounts['minh'] as string]
    rows.submission.push([
      ward.id,
      newId(),
      id,
      lead,
      summaryOf(chance),
      reportNumber(chance),
      dateInVietnam(fate.activity),
      by,
      fate.activity,
      decided && 'accepted',
      decided && clerk,
      decided,
    ])
  }

  function addHistory(directive: string, lead: string, at: Date, fate: Fate, rows: Rows): void {
    const clerk = ward.accounts['minh'] as string
    const event = (type: string, when: Date, data: object) =>
      rows.audit_event.push([
        ward.id,
        ++seq,
        when,
        clerk,
        type,
        'directive',
        directive,
        JSON.stringify(data),
        HASH,
        HASH,
      ])
    event('directive.assigned', at, { lead, lastDay: fate.originalDay })
    if (fate.status !== 'assigned')
      event('directive.accepted', new Date(at.getTime() + DAY), { part: directive, unit: lead, role: 'lead' })
    if (fate.closedAt !== null)
      event('directive.closed', fate.closedAt, {
        summary: '',
        onTime:
          fate.closedOn !== null && fate.originalDay !== null ? fate.closedOn <= fate.originalDay : null,
      })
  }
}

type Fate = {
  readonly status: 'assigned' | 'in-progress' | 'handed-in' | 'closed' | 'cancelled'
  readonly originalDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly extensions: number
  readonly closedAt: Date | null
  readonly closedOn: IsoDate | null
  readonly cancelledAt: Date | null
  readonly stuckSince: Date | null
  readonly activity: Date
}

/** Old work is done but for a straggler in five hundred; of the last four months two thirds are still under way. */
function fateOf(chance: Random, at: Date, assignedOn: IsoDate, now: Date): Fate {
  const age = (now.getTime() - at.getTime()) / DAY
  const originalDay = chance.chance(0.08) ? null : addDays(assignedOn, 10 + chance.below(80))
  const extensions = originalDay !== null && chance.chance(0.12) ? 1 + chance.below(2) : 0
  const lastDay = originalDay === null ? null : addDays(originalDay, extensions * 15)
  const base = {
    originalDay,
    lastDay,
    extensions,
    closedAt: null,
    closedOn: null,
    cancelledAt: null,
    stuckSince: null,
  }
  const open = chance.chance(age > 120 ? 0.002 : 0.66)
  if (open) {
    const status = chance.of(['assigned', 'in-progress', 'in-progress', 'in-progress', 'handed-in'] as const)
    const stuckSince = status === 'assigned' && chance.chance(0.1) ? new Date(at.getTime() + DAY / 2) : null
    return {
      ...base,
      status,
      stuckSince,
      activity: new Date(at.getTime() + chance.below(Math.max(1, age * 20)) * (DAY / 20)),
    }
  }
  const ended = new Date(Math.min(at.getTime() + (5 + chance.below(75)) * DAY, now.getTime() - 1000))
  if (chance.chance(0.02)) return { ...base, status: 'cancelled', cancelledAt: ended, activity: ended }
  return { ...base, status: 'closed', closedAt: ended, closedOn: dateInVietnam(ended), activity: ended }
}

function partOf(chance: Random, fate: Fate, position: number): string {
  if (fate.status === 'closed') return position === 0 ? 'accepted' : 'done'
  if (fate.status === 'assigned') return fate.stuckSince !== null && position === 0 ? 'refused' : 'waiting'
  return position === 0 ? 'accepted' : chance.of(['waiting', 'accepted', 'accepted', 'done'])
}

const leads = [
  'kt',
  'kt',
  'kt',
  'kt',
  'ubnd',
  'ubnd',
  'ca',
  'ca',
  'vhxh',
  'vhxh',
  'hcc',
  'vpHdnd',
  'qs',
  'mttq',
  'duUbnd',
  'dienLuc',
] as const
const groups = Array.from({ length: 43 }, (_, at) => `to${at + 1}`)
