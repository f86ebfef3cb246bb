import type { WorkingCalendar } from '#domain/calendar.ts'
import { assignmentsOf } from './assignments.ts'
import { clauseOf, contentOf, outlineOf } from './clauses.ts'
import { cleanCharacters, cleanLines, type Line } from './clean.ts'
import { withoutClosing } from './closing.ts'
import { conferenceDateOf } from './conference-date.ts'
import { readDirective } from './directive.ts'
import { districtBodyIn } from './district.ts'
import { isSecret, readHeader } from './header.ts'
import { keyOf } from './key.ts'
import { type Draft, type Paragraph, paragraphsOf } from './paragraphs.ts'
import type { Clause, DirectiveReading, NoticeReading } from './reading.ts'
import { readTail } from './tail.ts'
import { warningsOf } from './warnings.ts'

export type { DirectiveReading, NoticeReading, Warning } from './reading.ts'

export type ReadOptions = {
  /** Counts working days of relative terms; without it the national calendar does. */
  readonly calendar?: WorkingCalendar
  /** `ocr` marks every directive as needing a check. */
  readonly source?: 'text' | 'ocr'
}

/** Reads a conclusion notice in Unicode text (decode TCVN3 and VNI first). Never throws: what it cannot read stays null or absent. */
export function readNotice(text: string, options: ReadOptions = {}): NoticeReading {
  const lines = cleanLines(cleanCharacters(text))
  const header = readHeader(lines)
  const tail = readTail(lines, header.bodyStart)
  const head = lines.slice(0, header.bodyStart).map((line) => line.text)
  const drafts = paragraphsOf(lines.slice(header.bodyStart, tail.start))
  const annex = paragraphsOf(lines.slice(tail.end))
  const document = layOut(head, drafts, lines.slice(tail.start, tail.end), annex)
  const source = { text: document.cleaned, key: keyOf(document.cleaned) }
  const body = outlineOf(withoutClosing(document.body))
  const appendix = outlineOf(document.annex)

  const opening = [header.subject ?? '', ...body.preamble.map((paragraph) => paragraph.text)].join('. ')
  const conferenceDate =
    conferenceDateOf(opening) ?? conferenceDateOf(body.nodes[0]?.paragraphs[0]?.text ?? '')
  const anchors = {
    conferenceDate,
    issueDate: header.date,
    year: header.year ?? (conferenceDate === null ? null : Number(conferenceDate.slice(0, 4))),
    ...(options.calendar !== undefined && { calendar: options.calendar }),
  }
  const read = [...assignmentsOf(source, body), ...assignmentsOf(source, appendix)].map((draft) =>
    readDirective(source, draft, anchors),
  )
  const scanned = options.source === 'ocr'
  const directives = read.map(({ directive }) =>
    scanned ? { ...directive, confidence: 'low' as const } : directive,
  )
  const facts = {
    type: header.type,
    number: header.number,
    symbol: header.symbol,
    date: header.date,
    place: header.place,
    subject: header.subject,
    conferenceDate,
    signer: tail.signer,
  }
  return {
    document: facts,
    recipients: tail.recipients,
    clauses: [
      ...body.nodes.map(clauseOf),
      ...rowClauses(body.nodes.length === 0 ? document.body : []),
      ...rowClauses(document.annex),
    ],
    directives,
    warnings: warningsOf(facts, directives, {
      dateBroken: header.dateBroken,
      deadlineBroken: read.some(({ broken }) => broken),
      conclusion: /kết luận|đối thoại/u.test(keyOf(header.subject ?? '')),
      districtBody: districtBodyIn(source.text, header.date ?? conferenceDate),
      secret: isSecret(lines.slice(0, header.bodyStart)),
      scanned,
    }),
    cleaned: document.cleaned,
  }
}

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

/** The cleaned text, one paragraph per line, and where each paragraph of the body stands in it. */
function layOut(
  head: readonly string[],
  body: readonly Draft[],
  tail: readonly Line[],
  annex: readonly Draft[],
) {
  const parts = [...head]
  let length = head.reduce((sum, line) => sum + line.length + 1, 0)
  const place = (draft: Draft): Paragraph => {
    const paragraph = { ...draft, start: length }
    parts.push(draft.text)
    length += draft.text.length + 1
    return paragraph
  }
  const placedBody = body.map(place)
  for (const line of tail) {
    parts.push(line.text)
    length += line.text.length + 1
  }
  return { body: placedBody, annex: annex.map(place), cleaned: parts.join('\n') }
}

/** In a document without numbered clauses each row of its table is one. */
const rowClauses = (paragraphs: readonly Paragraph[]): Clause[] =>
  paragraphs.flatMap((paragraph) => {
    const number = paragraph.row?.cells.index?.replace(/[.)]$/, '')
    return number === undefined ? [] : [{ number, heading: null, text: contentOf(paragraph) }]
  })
