import type { LineHeight, NamedStyle, ParagraphStyle, StyleSheet } from '#platform/document/document.ts'
import type { Rules } from '../rules/regime.ts'
import type { LineRule, Look, RuleKey } from '../rules/rule.ts'

/** The parts of a paper that have a look of their own, with the name an officer finds in Word. */
const labels = {
  nation: 'Quốc hiệu, tên Đảng',
  motto: 'Tiêu ngữ',
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  placeDate: 'Địa danh, ngày tháng',
  typeName: 'Tên loại văn bản',
  abstract: 'Trích yếu',
  letterAbstract: 'Trích yếu công văn',
  addresseeLead: 'Kính gửi',
  basis: 'Căn cứ',
  body: 'Nội dung',
  grouping: 'Phần, chương, điều',
  authority: 'Quyền hạn ký',
  position: 'Chức vụ người ký',
  signer: 'Họ tên người ký',
  recipientsLead: 'Nơi nhận (tiêu đề)',
  recipients: 'Nơi nhận',
  urgency: 'Dấu mức độ khẩn',
  circulation: 'Dấu phạm vi lưu hành',
  draft: 'Dấu dự thảo',
  typist: 'Ký hiệu người soạn',
  contact: 'Thông tin liên hệ',
  annexName: 'Phụ lục',
  annexTitle: 'Tên phụ lục',
} as const satisfies Partial<Record<RuleKey, string>>
export type PartName = keyof typeof labels

const familyNames = { party: 'Đảng', state: 'Nhà nước' } as const
const centred = new Set<PartName>(
  'nation motto superior issuer number placeDate typeName abstract letterAbstract authority position signer urgency circulation draft annexName annexTitle'.split(
    ' ',
  ) as PartName[],
)
const SINGLE: LineHeight = { times: 1 }

const partNames = Object.keys(labels) as readonly PartName[]
export const partLabel = (part: PartName): string => labels[part]

/** The looks of one regime as named styles. */
export const stylesOf = (rules: Rules): StyleSheet =>
  Object.fromEntries(partNames.map((part) => [styleKey(part, rules), styleOf(part, rules)]))

/** A style for words of that part, and what else the place asks for. */
export const styled = (part: PartName, rules: Rules, more: ParagraphStyle = {}): ParagraphStyle => ({
  named: styleKey(part, rules),
  ...more,
})

const styleKey = (part: PartName, { regime, variant }: Rules): string =>
  `${regime.family}-${part}${variant === '' ? '' : `-${variant}`}`

function styleOf(part: PartName, rules: Rules): NamedStyle {
  const { bold, italic, underline, size }: Look = rules[part]
  return {
    label: `${labels[part]} (${familyNames[rules.regime.family]}${rules.variant === '' ? '' : `, ${rules.variant}`})`,
    bold,
    italic,
    underline,
    sizePt: size.print,
    ...geometryOf(part, rules),
  }
}

function geometryOf(part: PartName, rules: Rules): Omit<ParagraphStyle, 'named' | 'heading'> {
  if (part === 'body' || part === 'basis' || part === 'grouping')
    return {
      align: 'justify',
      line: lineOf(rules.line),
      firstLineMm: rules.firstLineMm.print,
      beforePt: rules.between.print,
      ...(part === 'grouping' ? { keepWithNext: true } : {}),
    }
  return { align: centred.has(part) ? 'center' : 'left', line: SINGLE }
}

export const lineOf = ({ kind, of }: LineRule): LineHeight =>
  kind === 'exact' ? { exactPt: of.print } : { times: of.print }

/** Words in the case of their part. */
export const cased = (words: string, part: PartName, rules: Rules): string =>
  rules[part].caps ? words.toLocaleUpperCase('vi') : words
