import { beforeOf, type Days, lastYearOf, type Period } from './period.ts'
import type { Span } from './report.ts'

/** The stretches whose rows a periodic report keeps. */
export function spansOf(period: Period, counted: Days): readonly (Days & { readonly span: Span })[] {
  const lastYear = lastYearOf(period, counted)
  return [
    { ...counted, span: 0 },
    { ...beforeOf(period, counted), span: 1 },
    ...(lastYear === null ? [] : [{ ...lastYear, span: 2 as const }]),
  ]
}
