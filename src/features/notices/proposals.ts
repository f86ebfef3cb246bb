import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { type Due, legalDuties } from '#domain/deadline.ts'
import type { UnitId } from '#domain/id.ts'
import type { DraftUnit } from './draft.ts'
import type { DirectiveReading, NoticeReading } from './read/read.ts'
import { taskOf, titleOf } from './title.ts'

/** A draft as the reader or the law proposes it, before it has an id. */
export type Proposal = {
  readonly origin: 'clause' | 'law'
  readonly clauseNumber: string | null
  readonly title: string
  readonly quote: string
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
  readonly legalBasis: string | null
  readonly units: readonly DraftUnit[]
  readonly deliverables: readonly string[]
  readonly due: readonly Due[]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly because: readonly string[]
}

/** Every body that a reading names, once: what has to be resolved to the ward's units. */
export const namesIn = (reading: NoticeReading): readonly string[] => [
  ...new Set(reading.directives.flatMap((directive) => rolesOf(directive).map(({ name }) => name))),
  PARTY_OFFICE,
]

/** The reader's directives in the order of the document, then the duties that the law adds when the conference took place on a known day. */
export function proposalsOf(
  reading: NoticeReading,
  units: ReadonlyMap<string, UnitId | null>,
  calendar: WorkingCalendar,
): readonly Proposal[] {
  const unitOf = (name: string) => units.get(name) ?? null
  return [
    ...reading.directives.map((directive) =>
      fromClause(directive, headingOf(reading, directive.clause), unitOf),
    ),
    ...(isOfDialogue(reading) ? fromLaw(reading.document.conferenceDate, calendar, unitOf) : []),
  ]
}

function fromClause(
  directive: DirectiveReading,
  heading: string | null,
  unitOf: (name: string) => UnitId | null,
): Proposal {
  return {
    origin: 'clause',
    clauseNumber: directive.clause,
    title: titleOf(heading ?? taskOf(directive)),
    quote: directive.quote,
    quoteStart: directive.start,
    quoteEnd: directive.end,
    legalBasis: null,
    units: rolesOf(directive).map(({ role, name }) => ({ role, name, unitId: unitOf(name) })),
    deliverables: directive.deliverables,
    due: directive.due,
    confidence: directive.confidence,
    because: directive.because,
  }
}

/** The law's duty follows a dialogue with the people; a meeting of the committee has none. */
const isOfDialogue = ({ document, cleaned }: NoticeReading): boolean =>
  /đối\s+thoại/iu.test(`${document.subject ?? ''} ${cleaned.slice(0, OPENING)}`)

const OPENING = 2_000

/**
 * Article 43 obliges the ward to publish the results within 10 days. The announcement before the conference lies in the past once there is a
 * conclusion, so it is no longer a task.
 */
function fromLaw(
  conferenceDate: IsoDate | null,
  calendar: WorkingCalendar,
  unitOf: (name: string) => UnitId | null,
): readonly Proposal[] {
  if (conferenceDate === null) return []
  return legalDuties(conferenceDate, calendar)
    .filter(({ code }) => code === 'publish-results')
    .map(({ title, statute, due }) => ({
      origin: 'law',
      clauseNumber: null,
      title,
      quote: statute,
      quoteStart: null,
      quoteEnd: null,
      legalBasis: statute,
      units: [{ role: 'lead', name: PARTY_OFFICE, unitId: unitOf(PARTY_OFFICE) }],
      deliverables: ['announcement'],
      due: [due],
      confidence: 'high',
      because: ['law.publish-results'],
    }))
}

const PARTY_OFFICE = 'Văn phòng Đảng ủy'

const rolesOf = (directive: DirectiveReading) => [
  ...directive.lead.map((name) => ({ role: 'lead', name }) as const),
  ...directive.executing.map((name) => ({ role: 'executing', name }) as const),
  ...directive.coordinating.map((name) => ({ role: 'coordinating', name }) as const),
  ...directive.via.map((name) => ({ role: 'via', name }) as const),
  ...directive.reportTo.map((name) => ({ role: 'report-to', name }) as const),
]

const headingOf = (reading: NoticeReading, number: string | null): string | null =>
  reading.clauses.find((clause) => clause.number === number)?.heading ?? null
