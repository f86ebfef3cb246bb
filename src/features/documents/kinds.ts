import type { Family } from '#features/formats/index.ts'
import type { DocumentSource } from './document.ts'

/** What papers are for, in the office's work: decides what they are about and which places of a template can be filled in. */
export const documentKinds = [
  'conclusion',
  'invitation',
  'announcement',
  'results',
  'loudspeaker',
  'referral',
  'inspection',
  'unit-report',
  'combined-report',
  'periodic-report',
  'extension',
  'destruction',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export type KindFacts = {
  readonly name: string
  /** What it is about; null: nothing in particular. */
  readonly source: DocumentSource['kind'] | null
  readonly family: Family
  /** Letters of the book it is usually numbered in; empty: without a number. */
  readonly type: string
  /** Whether units draft it too. */
  readonly units?: true
}

export const kinds: Readonly<Record<DocumentKind, KindFacts>> = {
  conclusion: { name: 'Thông báo kết luận', source: 'conference', family: 'party', type: 'TB' },
  invitation: { name: 'Giấy mời dự đối thoại', source: 'conference', family: 'party', type: 'CV' },
  announcement: { name: 'Thông báo tổ chức đối thoại', source: 'conference', family: 'party', type: 'TB' },
  results: { name: 'Thông báo kết quả đối thoại', source: 'conference', family: 'state', type: 'TB' },
  loudspeaker: { name: 'Bài phát thanh', source: 'conference', family: 'state', type: '' },
  referral: { name: 'Văn bản kiến nghị cấp trên', source: 'dossier', family: 'party', type: 'CV' },
  inspection: {
    name: 'Biên bản kiểm tra thực địa',
    source: 'dossier',
    family: 'state',
    type: 'BB',
    units: true,
  },
  'unit-report': {
    name: 'Báo cáo kết quả của đơn vị',
    source: 'directive',
    family: 'state',
    type: 'BC',
    units: true,
  },
  'combined-report': { name: 'Báo cáo tổng hợp', source: 'notice', family: 'party', type: 'BC' },
  'periodic-report': { name: 'Báo cáo định kỳ', source: 'period', family: 'party', type: 'BC' },
  extension: { name: 'Văn bản gia hạn', source: 'extension', family: 'party', type: 'CV' },
  destruction: { name: 'Biên bản tiêu hủy', source: 'destruction', family: 'state', type: 'BB' },
  other: { name: 'Văn bản khác', source: null, family: 'party', type: 'CV' },
}
