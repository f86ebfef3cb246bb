import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { type Counts, whole } from '../../facts/figure.ts'
import { CHARTS } from '../chart-names.ts'
import { told } from '../matter.ts'
import { countOf, countsOf, ended, quoted, tableLines } from '../sentences.ts'
import type { CombinedFacts } from './facts.ts'
import { unitColumns } from './overall.ts'

/** Part II: of a few notices what became of each clause, of many what became of each notice. */
export const partByPart = (facts: CombinedFacts): readonly string[] =>
  facts.clauses.length > 0 ? byClause(facts) : byNotice(facts)

/** Of one clause. */
const MOST_OF_CLAUSE = 12

function byClause({ clauses, counts, matters, notices, today }: CombinedFacts): readonly string[] {
  const several = notices.length > 1
  const lines = clauses.flatMap(({ notice, part, heading }, at) => {
    const of = (mark: string) => counts.of({ ...whole('directive', mark), notice, part })
    const own = matters.filter((one) => one.notice === notice && (one.part ?? '') === part)
    const title = several ? ` (${notices.find(({ id }) => id === notice)?.title ?? ''})` : ''
    const name = part === '' ? 'Nhiệm vụ theo quy định' : `Mục ${part}`
    const about = heading === null ? '' : ` ${ended(quoted(heading).replace(/[:;]$/u, ''))}`
    const [only] = own
    if (own.length === 1 && only !== undefined && of('all') === 1)
      return [`${at + 1}. **${name}${title}.** ${told(only, today)}`]
    return [
      `${at + 1}. **${name}${title}.**${about} ${upperFirst(tally(of))}`,
      ...own.slice(0, MOST_OF_CLAUSE).map((one) => `- ${told(one, today)}`),
      ...(of('all') <= MOST_OF_CLAUSE ? [] : ['- Các nhiệm vụ khác: xem Phụ lục.']),
    ]
  })
  return worthBars(counts, clauses) ? [...lines, `[biểu đồ: ${CHARTS.parts}]`] : lines
}

/** Bars of one directive each would say nothing. */
export const worthBars = (counts: Counts, clauses: CombinedFacts['clauses']): boolean =>
  clauses.length > 1 &&
  clauses.some(({ notice, part }) => counts.of({ ...whole('directive', 'all'), notice, part }) > 1)

const tally = (of: (mark: string) => number): string =>
  `giao ${countOf(of('all'), 'nhiệm vụ')}: ${countsOf([
    [of('closed'), 'đã hoàn thành'],
    [of('in-time'), 'đang thực hiện'],
    [of('late'), 'quá hạn'],
    [of('cancelled'), 'đã hủy'],
  ])}.`

/** Of many notices those with most left to do; the rest are counted together. */
const MOST_NOTICES = 40

const countOfNotice =
  ({ counts }: CombinedFacts) =>
  (notice: NoticeId, mark: string) =>
    counts.of({ ...whole('directive', mark), notice })

/** None where the report goes clause by clause. */
export function shownNotices(facts: CombinedFacts): CombinedFacts['notices'] {
  if (facts.clauses.length > 0) return []
  const of = countOfNotice(facts)
  return facts.notices
    .toSorted((a, b) => of(b.id, 'late') - of(a.id, 'late') || of(b.id, 'open') - of(a.id, 'open'))
    .slice(0, MOST_NOTICES)
}

function byNotice(facts: CombinedFacts): readonly string[] {
  const { notices, counts } = facts
  const of = countOfNotice(facts)
  const shown = shownNotices(facts)
  const columns = unitColumns.map(([mark]) => mark)
  const rest = notices.length - shown.length
  const restRow = columns.map((mark) =>
    formatNumber(counts.of(whole('directive', mark)) - shown.reduce((sum, { id }) => sum + of(id, mark), 0)),
  )
  return tableLines([
    ['Thông báo', ...unitColumns.map(([, name]) => name)],
    ...shown.map(({ id, title }) => [title, ...columns.map((mark) => formatNumber(of(id, mark)))]),
    ...(rest === 0 ? [] : [[`${formatNumber(rest)} thông báo khác`, ...restRow]]),
    ['Cộng', ...columns.map((mark) => formatNumber(counts.of(whole('directive', mark))))],
  ])
}
