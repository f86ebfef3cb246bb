import { formatDate, type IsoDate } from '#domain/date.ts'

/** What a letter can be filled in with, and what each place holds when a template is looked at before use. */
export const places = {
  'ông bà': { what: 'cách xưng hô, chữ thường: ông, bà', sample: 'bà' },
  'Ông Bà': { what: 'cách xưng hô, viết hoa ở đầu câu', sample: 'Bà' },
  'họ tên': { what: 'họ và tên người nhận', sample: 'Nguyễn Thị Sáu' },
  'địa chỉ': { what: 'địa chỉ người nhận', sample: 'số 12/34 đường Cựu Viên' },
  'tổ dân phố': { what: 'tổ dân phố của người nhận', sample: 'Tổ dân phố số 12' },
  'mã ý kiến': { what: 'mã trên giấy biên nhận', sample: 'KN-2025-0012' },
  'ngày ý kiến': { what: 'ngày người dân nêu ý kiến', sample: '21/11/2025' },
  'nơi nêu ý kiến': { what: 'nơi người dân nêu ý kiến', sample: 'Hội nghị đối thoại năm 2025' },
  việc: { what: 'tên hồ sơ, tức việc cần giải quyết', sample: 'Nạo vét cống ngõ 123 đường Trần Thành Ngọ' },
  'mã hồ sơ': { what: 'mã hồ sơ', sample: 'HS-2025-0003' },
  'đơn vị chủ trì': { what: 'đơn vị chủ trì giải quyết', sample: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' },
  'hạn trả lời': { what: 'ngày hẹn trả lời', sample: '10/12/2025' },
  'kết quả': {
    what: 'kết quả đã ghi ở hồ sơ',
    sample: 'Đã nạo vét 120 m cống, thay 6 nắp hố ga; nước thoát trong 30 phút sau mưa.',
  },
  'hẹn đến ngày': { what: 'đang làm: hẹn xong đến ngày nào', sample: '31/03/2026' },
  'cơ quan nhận': { what: 'đã chuyển: cơ quan có thẩm quyền', sample: 'Sở Xây dựng' },
  'số văn bản chuyển': { what: 'đã chuyển: số văn bản', sample: '45-CV/ĐU' },
  'ngày chuyển': { what: 'đã chuyển: ngày văn bản', sample: '02/12/2025' },
  'căn cứ': { what: 'căn cứ pháp luật', sample: 'Điều 137 Luật Đất đai năm 2024' },
  'việc tiếp theo': {
    what: 'không giải quyết được: người dân có thể làm gì',
    sample: 'nộp hồ sơ tại Trung tâm Phục vụ hành chính công phường',
  },
  'phần riêng': {
    what: 'đoạn viết riêng cho từng người',
    sample: 'Riêng nắp hố ga trước nhà bà đã được thay ngày 28/11/2025.',
  },
} as const satisfies Readonly<Record<string, { readonly what: string; readonly sample: string }>>

export type Place = keyof typeof places
export const placeNames: ReadonlySet<string> = new Set(Object.keys(places))
export const samples: ReadonlyMap<string, string> = new Map(
  Object.entries(places).map(([name, { sample }]) => [name, sample]),
)

/** What is known of one letter. Null: not known, and a part that asks for it falls away. */
export type LetterFacts = {
  readonly honorific: Honorific
  readonly addressee: string
  readonly address: string | null
  readonly group: string | null
  readonly petitionCode: string
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  readonly matter: string
  readonly dossierCode: string
  readonly leadUnit: string | null
  readonly answerDue: IsoDate | null
  readonly outcome: OutcomeFacts | null
  readonly legalBasis: string | null
  readonly personal: string | null
}
export type Honorific = 'ông' | 'bà' | 'ông/bà'
export type OutcomeFacts = {
  readonly explanation: string
  readonly until: IsoDate | null
  readonly referredTo: string | null
  readonly referredNumber: string | null
  readonly referredOn: IsoDate | null
  readonly nextStep: string | null
}

export function valuesOf(facts: LetterFacts): ReadonlyMap<string, string> {
  const { outcome } = facts
  const values: Readonly<Record<Place, string | null | undefined>> = {
    'ông bà': facts.honorific,
    'Ông Bà': capital(facts.honorific),
    'họ tên': facts.addressee,
    'địa chỉ': facts.address,
    'tổ dân phố': facts.group,
    'mã ý kiến': facts.petitionCode,
    'ngày ý kiến': formatDate(facts.saidOn),
    'nơi nêu ý kiến': facts.saidAt,
    việc: facts.matter,
    'mã hồ sơ': facts.dossierCode,
    'đơn vị chủ trì': facts.leadUnit,
    'hạn trả lời': day(facts.answerDue),
    'kết quả': outcome?.explanation,
    'hẹn đến ngày': day(outcome?.until),
    'cơ quan nhận': outcome?.referredTo,
    'số văn bản chuyển': outcome?.referredNumber,
    'ngày chuyển': day(outcome?.referredOn),
    'căn cứ': facts.legalBasis,
    'việc tiếp theo': outcome?.nextStep,
    'phần riêng': facts.personal,
  }
  return new Map(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}

const day = (date: IsoDate | null | undefined): string | null =>
  date === null || date === undefined ? null : formatDate(date)

/** "Ông/bà", "Bà" */
export const capital = (honorific: Honorific): string => honorific[0]?.toUpperCase() + honorific.slice(1)
