import { figure, lookWords, rangeWords } from './check/looks.ts'
import type { StatedRule } from './rules/regime.ts'
import type { Certainty, Look, Range, RuleKey } from './rules/rule.ts'

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  published: 'Có nguồn công bố',
  'in-use': 'Theo cách các nơi đang dùng',
  remembered: 'Chưa đối chiếu',
  deduced: 'Suy ra, chưa đối chiếu',
}

/** " (chưa đối chiếu bản gốc)" behind what no published source says. */
export const certaintyOf = (certainty: Certainty): string =>
  certainty === 'published' ? '' : ' (chưa đối chiếu bản gốc)'

/** The rows of a regime as an office would look for them. */
export const ruleGroups: readonly (readonly [
  title: string,
  rules: readonly (readonly [RuleKey, string])[],
])[] = [
  [
    'Trang giấy',
    [
      ['pageWidthMm', 'Chiều rộng giấy'],
      ['pageHeightMm', 'Chiều cao giấy'],
      ['topMm', 'Lề trên'],
      ['bottomMm', 'Lề dưới'],
      ['leftMm', 'Lề trái'],
      ['rightMm', 'Lề phải'],
      ['pageNumberSize', 'Số trang: cỡ chữ'],
      ['pageNumberFromTopMm', 'Số trang: cách mép trên'],
    ],
  ],
  [
    'Phần đầu',
    [
      ['nationWords', 'Quốc hiệu, tên Đảng'],
      ['nation', 'Kiểu chữ quốc hiệu, tên Đảng'],
      ['nationRule', 'Đường kẻ dưới quốc hiệu, tên Đảng'],
      ['mottoWords', 'Tiêu ngữ'],
      ['motto', 'Kiểu chữ tiêu ngữ'],
      ['mottoRule', 'Đường kẻ dưới tiêu ngữ'],
      ['superior', 'Cơ quan cấp trên'],
      ['issuer', 'Cơ quan ban hành'],
      ['issuerRule', 'Đường kẻ dưới cơ quan ban hành'],
      ['issuerSign', 'Dấu dưới cơ quan ban hành'],
      ['numberLead', 'Chữ trước số'],
      ['number', 'Kiểu chữ số, ký hiệu'],
      ['numberJoin', 'Dấu giữa số và ký hiệu'],
      ['numberZeroBelow', 'Thêm số 0 trước số dưới'],
      ['placeDate', 'Địa danh, ngày tháng'],
      ['dayZeroBelow', 'Thêm số 0 trước ngày dưới'],
      ['monthZeroBelow', 'Thêm số 0 trước tháng dưới'],
      ['typeName', 'Tên loại văn bản'],
      ['abstract', 'Trích yếu'],
      ['abstractEnd', 'Dưới trích yếu'],
      ['letterAbstractLead', 'Chữ trước trích yếu công văn'],
      ['letterAbstract', 'Trích yếu công văn'],
      ['addresseeWords', 'Chữ trước nơi gửi'],
      ['proposalWords', 'Chữ trước nơi gửi của tờ trình'],
      ['addresseeLead', 'Kiểu chữ “Kính gửi”'],
    ],
  ],
  [
    'Nội dung',
    [
      ['basis', 'Căn cứ ban hành'],
      ['basisDash', 'Dấu trước căn cứ'],
      ['basisEnd', 'Hết mỗi căn cứ'],
      ['basisLast', 'Hết căn cứ cuối'],
      ['body', 'Kiểu chữ nội dung'],
      ['line', 'Khoảng cách dòng'],
      ['firstLineMm', 'Lùi đầu dòng'],
      ['between', 'Khoảng cách giữa các đoạn'],
      ['grouping', 'Phần, chương, mục, điều'],
      ['bodyEnd', 'Hết nội dung'],
    ],
  ],
  [
    'Ký',
    [
      ['collectiveLead', 'Ký thay mặt tập thể'],
      ['deputyLead', 'Ký thay'],
      ['orderLead', 'Ký thừa lệnh'],
      ['proxyLead', 'Ký thừa ủy quyền'],
      ['actingLead', 'Quyền, giao phụ trách'],
      ['authority', 'Quyền hạn ký'],
      ['position', 'Chức vụ'],
      ['signer', 'Họ tên'],
      ['signatureLines', 'Số dòng trống để ký'],
    ],
  ],
  [
    'Nơi nhận và các dấu',
    [
      ['recipientsWords', 'Tiêu đề nơi nhận'],
      ['recipientsLead', 'Kiểu chữ tiêu đề nơi nhận'],
      ['recipients', 'Danh sách nơi nhận'],
      ['recipientsDash', 'Dấu trước mỗi nơi nhận'],
      ['recipientsEnd', 'Hết mỗi nơi nhận'],
      ['recipientsLast', 'Hết nơi nhận cuối'],
      ['urgency', 'Dấu mức độ khẩn'],
      ['circulation', 'Dấu phạm vi lưu hành'],
      ['draft', 'Dấu dự thảo'],
      ['typist', 'Ký hiệu người soạn, số bản'],
      ['contact', 'Thông tin liên hệ'],
      ['annexName', 'Chữ “Phụ lục”'],
      ['annexTitle', 'Tên phụ lục'],
    ],
  ],
]

const ruleLabels: ReadonlyMap<RuleKey, string> = new Map(ruleGroups.flatMap(([, rules]) => rules))

/** "Lề trái" */
export const ruleLabel = (key: RuleKey): string => ruleLabels.get(key) ?? key

/** One of the signs that a rule may choose from. */
export function choiceWords(sign: string | null): string {
  if (sign === null || sign === '') return 'không có'
  return sign.endsWith(' ') ? `“${sign.trim()}” rồi để cách` : `“${sign}”`
}

/** What a row says, in words. */
export function valueWords({ key, value }: Pick<StatedRule, 'key' | 'value'>): string {
  if (value === null) return 'không có'
  if (typeof value === 'string') return value.trim() === '' ? 'không có' : `“${value.trim()}”`
  if (typeof value === 'number') return String(value)
  if ('caps' in value) return lookWords(value as Look)
  if ('kind' in value) {
    if (value.kind === 'text') return `dòng “${value.text}”`
    if (value.kind === 'rule') return shareWords(value.share)
    return value.kind === 'exact' ? `ít nhất ${figure(value.of.least)} pt` : `${rangeWords(value.of)} dòng`
  }
  if (key.endsWith('Rule')) return shareWords(value)
  if (key.endsWith('Mm')) return `${rangeWords(value)} mm`
  if (key === 'between') return `từ ${figure(value.least)} pt`
  return key === 'signatureLines' ? `${rangeWords(value)} dòng` : `cỡ ${rangeWords(value)}`
}

const shareWords = ({ least, most }: Range): string =>
  least === 1
    ? 'đường kẻ dài bằng dòng chữ'
    : `đường kẻ dài ${figure(least * 100)}–${figure(most * 100)}% dòng chữ`
