import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { secrecyStampOf } from '#domain/secrecy.ts'
import { vanishedBodiesIn } from '#domain/vanished-bodies.ts'
import { assignmentsOf } from './assignments.ts'
import { clauseOf, type Outline, outlineOf } from './clauses.ts'
import { cleanCharacters, cleanLines } from './clean.ts'
import { withoutClosing } from './closing.ts'
import { conferenceDateOf, dialogueDateOf, openingDateOf } from './conference-date.ts'
import { readDirective } from './directive.ts'
import { readHeader } from './header.ts'
import { keyOf } from './key.ts'
import { layOut } from './layout.ts'
import type { DirectiveReading, NoticeReading } from './reading.ts'
import { restoreKey } from './scanned-key.ts'
import { readTail } from './tail.ts'
import { unfold } from './unfold.ts'
import { warningsOf } from './warnings.ts'

export type { DirectiveReading, NoticeReading } from './reading.ts'

export type ReadOptions = {
  /** Counts working days of relative terms; without it the national calendar does. */
  readonly calendar?: WorkingCalendar
  /** `ocr` marks every directive as needing a check. */
  readonly source?: 'text' | 'ocr'
}

/** Reads a conclusion notice in Unicode text (decode TCVN3 and VNI first). Never throws: what it cannot read stays null or absent. */
export function readNotice(text: string, options: ReadOptions = {}): NoticeReading {
  const lines = cleanLines(unfold(cleanCharacters(text)))
  const header = readHeader(lines)
  const { bodyStart, dateBroken, year, ...facts } = header
  const tail = readTail(lines, bodyStart)
  const layout = layOut(lines, { bodyStart, tailStart: tail.start, tailEnd: tail.end })
  const body = outlineOf(withoutClosing(layout.body))
  const annex = outlineOf(layout.annex)
  const conferenceDate = before(header.date, conferenceDateIn(header.subject, body))
  const document = { ...facts, conferenceDate, signer: tail.signer }

  const source = { text: layout.cleaned, key: restoreKey(keyOf(layout.cleaned)) }
  const anchors = {
    conferenceDate,
    issueDate: header.date,
    year: year ?? yearOf(conferenceDate),
    ...calendarOf(options),
  }
  const read = [...assignmentsOf(source, body), ...assignmentsOf(source, annex)].map((draft) =>
    readDirective(source, draft, anchors),
  )
  const scanned = options.source === 'ocr'
  const directives = read.map(({ directive }) =>
    scanned ? { ...directive, confidence: 'low' as const } : directive,
  )
  return {
    document,
    recipients: tail.recipients,
    clauses: [...body.nodes.map(clauseOf), ...annex.nodes.map(clauseOf)],
    directives,
    warnings: warningsOf(document, directives, {
      dateBroken,
      deadlineBroken: read.some(({ broken }) => broken),
      conclusion: /kết luận|đối thoại/u.test(keyOf(header.subject ?? '')),
      districtBody: vanishedBodiesIn(source.text, header.date ?? conferenceDate)[0]?.words ?? null,
      secret: secrecyStampOf(text, scanned ? 'ocr' : 'typed') !== null,
      scanned,
    }),
    cleaned: layout.cleaned,
  }
}

/** A conclusion follows what it concludes: a later day belongs to something else. */
const before = (issued: IsoDate | null, day: IsoDate | null): IsoDate | null =>
  issued !== null && day !== null && day > issued ? null : day

/** Told in the subject or the opening; failing these, by name in any clause. */
function conferenceDateIn(subject: string | null, body: Outline): IsoDate | null {
  const opening = [subject ?? '', ...body.preamble.map(({ text }) => text)].join('. ')
  const clauses = body.nodes.flatMap((node) => node.paragraphs).map(({ text }) => text)
  return (
    conferenceDateOf(opening) ??
    conferenceDateOf(clauses.slice(0, 2).join('. ')) ??
    dialogueDateOf(clauses.join('\n')) ??
    openingDateOf(body.preamble.map(({ text }) => text).join(' '))
  )
}

const yearOf = (date: IsoDate | null): number | null => (date === null ? null : Number(date.slice(0, 4)))
const calendarOf = ({ calendar }: ReadOptions) => (calendar === undefined ? {} : { calendar })

export type NoticeJson = Omit<NoticeReading, 'cleaned' | 'directives'> & {
  readonly directives: readonly Omit<DirectiveReading, 'start' | 'end' | 'because'>[]
}

/** The reading as it is handed out: no offsets, no rules, no cleaned text. */
export function toNoticeJson({
  document,
  recipients,
  clauses,
  directives,
  warnings,
}: NoticeReading): NoticeJson {
  return {
    document,
    recipients,
    clauses,
    directives: directives.map(({ start: _start, end: _end, because: _because, ...directive }) => directive),
    warnings,
  }
}
