import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { upperFirst } from '#domain/text.ts'
import { type DirectiveId, getDirective } from '#features/directives/index.ts'
import { type DocumentSource, type DocumentWords, insertDocument } from '#features/documents/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { getLetterhead, type LetterheadId } from '#features/replies/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { combinedCharts, periodicCharts } from './charts/charts.ts'
import { combinedRows } from './facts/combined-queries.ts'
import { loadCombinedFacts, loadPeriodicFacts } from './facts/fact-queries.ts'
import type { ReportFigure } from './facts/figure.ts'
import { freezeFigures, freezeRows } from './facts/freeze-commands.ts'
import { periodRows } from './facts/period-queries.ts'
import { loadUnitFacts } from './facts/unit-fact-queries.ts'
import { unitRows } from './facts/unit-queries.ts'
import { combinedFigures, periodicFigures, unitFigures } from './figures.ts'
import { framed } from './frame-queries.ts'
import { listIssued } from './notice-queries.ts'
import { countedOf, type Period, periodName } from './period.ts'
import { officeReport, reportPolicy } from './policy.ts'
import type { ReportId, ReportKind } from './report.ts'
import { spansOf } from './spans.ts'
import { matterAnnex } from './words/annex.ts'
import { combinedBody } from './words/combined/combined.ts'
import { MOST_BY_CLAUSE } from './words/combined/facts.ts'
import { periodicBody } from './words/periodic/periodic.ts'
import { unitAnnexes, unitBody } from './words/unit.ts'

type Head = { readonly letterhead: LetterheadId }

/** The report to the Standing Board over one or more notices: rows frozen, figures counted from them, words and charts written from the figures. */
export const draftCombined = command(
  'report.draft-combined',
  async (tx, actor, { notices: chosen, letterhead }: Head & { readonly notices: readonly NoticeId[] }) => {
    authorize(reportPolicy, actor, 'draft', officeReport)
    const notices = await listIssued(tx.db, actor, chosen)
    const [first] = notices
    if (first === undefined)
      return refuse('no-notice', 'Hãy chọn ít nhất một thông báo đã ban hành.', 'notice')
    const id = newId<'Report'>()
    const today = dateInVietnam(tx.now)
    const ids = notices.map((one) => one.id)
    const byClause = ids.length <= MOST_BY_CLAUSE
    const rows = combinedRows({ ward: actor.ward, notices: ids, today })
    const counts = await freezeRows(tx, actor, id, rows, { byClause })
    const facts = await loadCombinedFacts(tx.db, actor, id, {
      counts,
      notices,
      byClause,
      today,
      asOf: tx.now,
    })
    const title = notices.length === 1 ? first.title : `${notices.length} thông báo kết luận`
    const ordered = notices.length === 1 ? first.title : 'các thông báo kết luận của Đảng ủy phường'
    return keep(tx, actor, {
      ...report('combined-report', id, title, today),
      notices: ids,
      letterhead,
      source: { kind: 'notice', id: first.id },
      words: await framed(
        tx,
        actor,
        'combined-report',
        {
          ...blank,
          abstract: `Kết quả thực hiện ${ordered}`,
          body: combinedBody(facts),
        },
        { 'văn bản': ordered, 'trích yếu': first.subject, 'tính đến ngày': formatDate(today) },
      ),
      charts: combinedCharts(facts),
      annexes: [matterAnnex(facts.matters, { today, total: facts.total, several: !byClause })],
      figures: combinedFigures(facts),
    })
  },
)

/** The report upward for a period (Kết luận 215-KL/TW), beside the period before and the same of the year before. */
export const draftPeriodic = command(
  'report.draft-periodic',
  async (tx, actor, { period, letterhead }: Head & { readonly period: Period }) => {
    authorize(reportPolicy, actor, 'draft', officeReport)
    const counted = countedOf(period, dateInVietnam(tx.now))
    if (counted === null)
      return refuse('not-begun', 'Kỳ báo cáo chưa bắt đầu. Hãy chọn kỳ đã qua hoặc đang diễn ra.', 'period')
    const id = newId<'Report'>()
    const spans = spansOf(period, counted)
    const counts = await freezeRows(tx, actor, id, periodRows({ ward: actor.ward, spans }), {
      byClause: false,
    })
    const facts = await loadPeriodicFacts(tx.db, actor, id, { counts, period, counted, asOf: tx.now })
    const name = periodName(period)
    return keep(tx, actor, {
      ...report('periodic-report', id, upperFirst(name), counted.to),
      period,
      letterhead,
      source: { kind: 'period', id: `${period.kind}:${period.from}:${period.to}` },
      words: await framed(
        tx,
        actor,
        'periodic-report',
        {
          ...blank,
          abstract: `Kết quả tiếp nhận, giải quyết ý kiến, kiến nghị của Nhân dân và thực hiện kết luận đối thoại ${name}`,
          body: periodicBody(facts),
        },
        { 'kỳ báo cáo': name, 'từ ngày': formatDate(counted.from), 'đến ngày': formatDate(counted.to) },
      ),
      charts: periodicCharts(facts),
      annexes: [],
      figures: periodicFigures(facts),
    })
  },
)

/** A unit's report for one directive in which it leads or carries out. */
export const draftUnitReport = command(
  'report.draft-unit',
  async (
    tx,
    actor,
    { directive: of, unit, letterhead }: Head & { readonly directive: DirectiveId; readonly unit: UnitId },
  ) => {
    const directive = await getDirective(tx.db, actor, of)
    authorize(reportPolicy, actor, 'draft', { unit })
    const part = directive.parts.find((one) => one.unit === unit && one.role !== 'coordinating')
    if (part === undefined)
      return refuse(
        'no-part',
        'Đơn vị này không chủ trì hoặc thực hiện chỉ đạo, nên không lập báo cáo kết quả.',
      )
    const id = newId<'Report'>()
    const counts = await freezeRows(tx, actor, id, unitRows({ ward: actor.ward, directive: of }), {
      byClause: false,
    })
    const facts = await loadUnitFacts(tx.db, actor, directive, unit)
    return keep(tx, actor, {
      ...report('unit-report', id, `${directive.code}: ${directive.title}`, dateInVietnam(tx.now)),
      directive: of,
      unit,
      letterhead,
      source: { kind: 'directive', id: of },
      words: {
        ...blank,
        abstract: `Kết quả thực hiện nhiệm vụ “${directive.title}”`,
        addressees: ['Ban Thường vụ Đảng ủy phường'],
        body: unitBody(facts),
      },
      charts: [],
      annexes: unitAnnexes(facts),
      figures: unitFigures(counts),
    })
  },
)

const blank: DocumentWords = {
  abstract: '',
  addressees: [],
  bases: [],
  body: '',
  recipients: [],
  urgency: null,
}

const report = (kind: ReportKind, id: ReportId, title: string, until: IsoDate) => ({
  kind,
  id,
  title: title.slice(0, 300).trim(),
  until,
  notices: [] as readonly NoticeId[],
  directive: null as DirectiveId | null,
  unit: null as UnitId | null,
  period: null as Period | null,
})

type Kept = ReturnType<typeof report> & {
  readonly letterhead: LetterheadId
  readonly source: DocumentSource
  readonly words: DocumentWords
  readonly charts: Parameters<typeof insertDocument>[2]['figures']
  readonly annexes: NonNullable<Parameters<typeof insertDocument>[2]['annexes']>
  readonly figures: readonly ReportFigure[]
}

/** The report becomes an ordinary paper: a draft that is edited, approved and numbered as any other. */
async function keep(tx: Tx, actor: Actor, kept: Kept) {
  const { id, kind, title, until, notices, directive, unit, period, letterhead, source, words } = kept
  const { family } = await getLetterhead(tx.db, actor, letterhead)
  const document = await insertDocument(tx, actor, {
    ...{ kind, family, type: 'BC', letterhead, unit, source, template: null, words },
    figures: kept.charts,
    annexes: kept.annexes,
  })
  if (!document.ok) return document
  await tx.db
    .insertInto('report')
    .values({
      ward_id: actor.ward,
      id,
      kind,
      document_id: document.value.id,
      title,
      notice_ids: [...notices],
      directive_id: directive,
      unit_id: unit,
      period: period?.kind ?? null,
      from_day: period?.from ?? null,
      to_day: period?.to ?? null,
      until,
      as_of: tx.now,
      drafted_by: accountOf(actor) ?? '',
    })
    .execute()
  await freezeFigures(tx, actor, id, kept.figures)
  await tx.announce({
    type: 'report.drafted',
    subject: { kind: 'report', id },
    data: { kind, name: title, figures: kept.figures.length },
  })
  return ok({ id, document: document.value.id })
}
