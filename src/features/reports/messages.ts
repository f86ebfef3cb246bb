import type { ReportKind } from './report.ts'

export const kindNames: Readonly<Record<ReportKind, string>> = {
  'combined-report': 'Báo cáo tổng hợp',
  'periodic-report': 'Báo cáo định kỳ',
  'unit-report': 'Báo cáo của đơn vị',
}
