import { type FoundDue, toDue } from '#domain/due-phrase.ts'
import { type DueAnchors, deadlines } from './deadlines.ts'
import { deliverablesOf, productsOf } from './deliverables.ts'
import type { DirectiveDraft } from './draft.ts'
import { foldSpace, keyOf } from './key.ts'
import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import { narrowedLead } from './narrowed-lead.ts'
import type { Confidence, Deliverable, DirectiveReading } from './reading.ts'
import { distinct, helpersFirst, rolesOf, type TaskRoles } from './roles.ts'
import { namesOf } from './row-draft.ts'
import { restoreKey } from './scanned-key.ts'
import type { Span } from './sentences.ts'

/** The draft with everything its words say. `broken`: one of its dates is damaged, and so is null. */
export function readDirective(
  source: Source,
  given: DirectiveDraft,
  anchors: DueAnchors,
): { directive: DirectiveReading; broken: boolean } {
  const { start, end } = given.span
  const task = { start: given.task, end }
  const draft = given.cells === null ? { ...given, lead: narrowedLead(source, task, given.lead) } : given
  const quote = foldSpace(source.text.slice(start, end))
  const lead = distinct(draft.lead.filter((name) => name.duty !== 'coordinating').map((name) => name.text))
  const roles = withoutLead(allRoles(source, draft), lead)
  const due = deadlines(source, draft, anchors)
  const told = given.lead.map((name) => name.text)
  const deliverables = deliverablesIn(source, draft, told)
  const directive: DirectiveReading = {
    clause: draft.clause,
    lead,
    ...roles,
    deliverables,
    due: due.map(toDue),
    quote,
    confidence: confidenceOf(draft, due),
    start,
    end,
    because: [
      ...draft.because,
      ...Object.entries(roles).flatMap(([role, names]) => (names.length === 0 ? [] : [`role:${role}`])),
      ...deliverables.map((deliverable) => `deliverable:${deliverable}`),
    ],
  }
  return { directive, broken: due.some((found) => found.broken === true) }
}

/** What the quote says, then what the lead-in above it and the sentence below it add. */
function allRoles(source: Source, draft: DirectiveDraft): TaskRoles {
  const own = ownRoles(source, draft)
  const addressed = new Set(draft.addressed.map(({ text }) => keyOf(text)))
  const shared = draft.shared
    .map((span) => rolesOf(source, span))
    .map((roles) => ({ ...roles, executing: roles.executing.filter((name) => !addressed.has(keyOf(name))) }))
  const merged = (role: keyof TaskRoles, extra: readonly string[] = []): string[] =>
    distinct([
      ...extra,
      ...own[role],
      ...(role !== 'coordinating' && own[role].length + extra.length > 0
        ? []
        : shared.flatMap((roles) => roles[role])),
    ])
  const cells = draft.cells
  return {
    executing: merged(
      'executing',
      draft.executing.map((name) => name.text),
    ),
    coordinating: merged('coordinating', [
      ...(helpersFirst(source, draft.span.start)?.names ?? []).map((name) => name.text),
      ...draft.lead.filter((name) => name.duty === 'coordinating').map((name) => name.text),
      ...(draft.helpers ?? []).map((name) => name.text),
      ...(cells?.coordinating === undefined ? [] : namesOf(cells.coordinating).map((name) => name.text)),
    ]),
    via: merged('via'),
    reportTo: merged('reportTo', [
      ...(cells?.reportTo === undefined ? [] : namesOf(cells.reportTo).map((name) => name.text)),
      ...(cells?.product === undefined ? [] : receiversOfProduct(cells.product)),
    ]),
  }
}

/** "Báo cáo Ban Thường vụ Đảng ủy", "Tờ trình UBND phường" in the column of products say who receives it. */
function receiversOfProduct(cell: string): string[] {
  const source = { text: cell, key: keyOf(cell) }
  const paper = /^(?:báo cáo|tờ trình)\s+/u.exec(source.key)
  const list = paper === null ? null : namesAt(source, paper[0].length)
  return list === null ? [] : list.names.map((name) => name.text)
}

/** A row is read cell by cell: what stands in its content, not what the next column happens to begin with. */
function ownRoles(source: Source, draft: DirectiveDraft): TaskRoles {
  const content = draft.cells?.content
  if (content === undefined) return rolesOf(source, { start: draft.task, end: draft.span.end })
  return rolesOf({ text: content, key: keyOf(content) }, { start: 0, end: content.length })
}

/** What the quote orders; when it orders nothing by itself, what the opening of its list does. */
function deliverablesIn(source: Source, draft: DirectiveDraft, lead: readonly string[]): Deliverable[] {
  const { content, product } = draft.cells ?? {}
  const words = (span: Span): string => foldSpace(source.key.slice(span.start, span.end))
  const ordered = deliverablesOf(content === undefined ? words(draft.span) : restoreKey(keyOf(content)), lead)
  const named = [
    ITSELF.exec(keyOf(content ?? ''))?.[0],
    product ?? PRODUCT.exec(source.key.slice(draft.span.start, draft.span.end))?.[1],
  ]
  const own = [...new Set([...ordered, ...named.flatMap((products = '') => productsOf(products))])]
  return own.length > 0 ? own : deliverablesOf(draft.shared.map(words).join('. '), [])
}

/** "Phương án sắp xếp chợ": a row that names what is to be made. */
const ITSELF = /^(?:kế hoạch|phương án|đề án|lộ trình|danh mục|tờ trình)(?!\p{L})/u

/** "Sản phẩm: Kế hoạch và báo cáo kết quả." below a task. */
const PRODUCT = /sản phẩm(?: đầu ra)?\s*:\s*([^.;\n]+)/u

function withoutLead(roles: TaskRoles, lead: readonly string[]): TaskRoles {
  const keys = new Set(lead.map(keyOf))
  const others = (names: readonly string[]) => names.filter((name) => !keys.has(keyOf(name)))
  return {
    executing: others(roles.executing),
    coordinating: others(roles.coordinating),
    via: others(roles.via),
    reportTo: roles.reportTo,
  }
}

function confidenceOf(draft: DirectiveDraft, due: readonly FoundDue[]): Confidence {
  if (draft.lead.length === 0 || due.some((found) => found.broken === true)) return 'low'
  return draft.because.some((rule) => SURE.has(rule)) ? 'high' : 'medium'
}

/** Rules under which the document itself says who leads; the others deduce it from a sentence's form. */
const SURE: ReadonlySet<string> = new Set([
  'lead:assign',
  'lead:issuer',
  'lead:aside',
  'lead:label',
  'lead:table',
  'lead:labelled',
  'lead:behind',
  'lead-in:assign',
  'lead-in:issuer',
])
