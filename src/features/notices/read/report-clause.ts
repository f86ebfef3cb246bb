import type { SplitSpan } from './act-split.ts'
import type { ClauseState } from './clause-state.ts'
import { type Block, contentSpan } from './draft.ts'
import type { Source } from './names.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

/** The clause tells what was achieved so far: in it a body with a verb is no order, only "Giao X" and its like are. */
export const isReport = ({ source, block }: ClauseState): boolean =>
  block.reported === true || tellsResults(source, block)

export function tellsResults(source: Source, block: Block): boolean {
  const first = block.paragraphs[0]
  return first !== undefined && matchAt(REPORT, source.key, contentSpan(first).start) !== null
}
const REPORT =
  /(?:về )?(?:kết quả|đánh giá|tình hình|ưu điểm|hạn chế|tồn tại|những kết quả)|đến nay|đến ngày(?![^.;]{0,120}(?: phải |mà chưa))|tính đến|(?:trong )?thời gian qua|qua \d|sau \d+ (?!ngày|giờ|tuần)/uy

/** Of the acts those that order in so many words. */
export function ordersOnly({ acts }: SplitSpan, span: Span): SplitSpan {
  const orders = acts.filter(
    ({ act }) => act.rule === 'assign' || act.rule === 'issuer' || act.rule === 'aside',
  )
  return { before: { start: span.start, end: orders[0]?.span.start ?? span.end }, acts: orders }
}
