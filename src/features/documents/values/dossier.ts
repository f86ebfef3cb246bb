import { formatDate, type IsoDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import type { Facts } from './value.ts'
import { dashes, day, table } from './write.ts'

/** What papers about one matter can be filled in with. Who asked is named in none of them: petitions stand by their codes. */
export const dossierPlaces = {
  'mã hồ sơ': { what: 'mã hồ sơ', sample: 'HS-2025-0003' },
  việc: { what: 'tên hồ sơ, tức việc cần giải quyết', sample: 'Nạo vét cống ngõ 123 đường Trần Thành Ngọ' },
  'tóm tắt': {
    what: 'tóm tắt ở hồ sơ',
    sample: ['Cống thoát nước dài 120 m bị lấp, mưa trên 30 phút là ngập vào nhà dân.'],
  },
  'lĩnh vực': { what: 'lĩnh vực', sample: 'ngập úng, thoát nước' },
  'tổ dân phố': { what: 'tổ dân phố nơi có việc', sample: 'Tổ dân phố số 12' },
  'nơi có việc': { what: 'địa điểm ghi ở hồ sơ', sample: 'ngõ 123 đường Trần Thành Ngọ' },
  'các địa điểm': {
    what: 'danh sách địa điểm của hồ sơ',
    sample: dashes(['Đầu ngõ 123', 'Hố ga trước nhà văn hóa tổ 12']),
  },
  'số ý kiến': { what: 'số ý kiến cùng về việc này', sample: '4' },
  'bảng ý kiến': {
    what: 'mã, ngày và tổ dân phố của các ý kiến; không có tên người',
    sample: table(
      ['Mã ý kiến', 'Ngày', 'Tổ dân phố'],
      [
        ['KN-2025-0012', '21/11/2025', 'Tổ dân phố số 12'],
        ['KN-2025-0020', '21/11/2025', 'Tổ dân phố số 13'],
      ],
    ),
  },
  'ngày lập hồ sơ': { what: 'ngày lập hồ sơ', sample: '22/11/2025' },
  'tên hội nghị': {
    what: 'hội nghị đối thoại có việc này',
    sample: 'Hội nghị đối thoại với Nhân dân năm 2025',
  },
  'ngày họp': { what: 'ngày của hội nghị đó', sample: '21/11/2025' },
  'đơn vị chủ trì': { what: 'đơn vị chủ trì giải quyết', sample: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' },
  'đơn vị phối hợp': { what: 'các đơn vị phối hợp', sample: 'Công an phường; Tổ dân phố số 12' },
  'phương án': {
    what: 'phương án giải quyết mới nhất',
    sample: ['Nạo vét toàn tuyến, thay 6 nắp hố ga; kinh phí vượt khả năng ngân sách phường.'],
  },
  'căn cứ': { what: 'căn cứ pháp lý của phương án', sample: 'Luật Ngân sách nhà nước năm 2025' },
  'cơ quan có thẩm quyền': {
    what: 'cơ quan giải quyết khi vượt thẩm quyền của phường',
    sample: 'Sở Xây dựng thành phố Hải Phòng',
  },
  'kết quả': {
    what: 'kết quả đã ghi ở hồ sơ',
    sample: ['Đã khảo sát, lập danh mục; phần nạo vét tuyến chính do thành phố quản lý.'],
  },
  'hạn giải quyết': { what: 'hạn giải quyết', sample: '31/12/2025' },
  'hạn trả lời': { what: 'hạn trả lời người dân', sample: '10/12/2025' },
} as const

export type DossierFacts = {
  readonly code: string
  readonly title: string
  readonly summary: string | null
  readonly topic: string | null
  /** Nobody outside the office may read of it: only its code, its topic and the numbers are told. */
  readonly closed: boolean
  readonly group: string | null
  readonly place: string | null
  readonly sites: readonly string[]
  readonly petitions: readonly {
    readonly code: string
    readonly saidOn: IsoDate
    readonly group: string | null
  }[]
  readonly openedOn: IsoDate
  readonly conference: { readonly title: string; readonly heldOn: IsoDate } | null
  readonly lead: string | null
  readonly coordinating: readonly string[]
  readonly plan: {
    readonly text: string
    readonly legalBasis: string | null
    readonly beyondTo: string | null
  } | null
  readonly outcome: { readonly explanation: string; readonly referredTo: string | null } | null
  readonly workDue: IsoDate | null
  readonly answerDue: IsoDate | null
}

export function dossierValues(facts: DossierFacts): Facts<typeof dossierPlaces> {
  const { plan, outcome, conference, petitions, closed } = facts
  const topic = facts.topic === null ? null : lowerFirst(facts.topic)
  return {
    'mã hồ sơ': facts.code,
    việc: closed ? `Một việc về ${topic ?? 'lĩnh vực không công khai'}` : facts.title,
    'tóm tắt': closed ? null : words(facts.summary),
    'lĩnh vực': topic,
    'tổ dân phố': closed ? null : facts.group,
    'nơi có việc': closed ? null : facts.place,
    'các địa điểm': closed ? null : dashes(facts.sites),
    'số ý kiến': petitions.length === 0 ? null : String(petitions.length),
    'bảng ý kiến': closed
      ? null
      : table(
          ['Mã ý kiến', 'Ngày', 'Tổ dân phố'],
          petitions.map(({ code, saidOn, group }) => [code, formatDate(saidOn), group ?? '']),
        ),
    'ngày lập hồ sơ': formatDate(facts.openedOn),
    'tên hội nghị': conference?.title ?? null,
    'ngày họp': day(conference?.heldOn ?? null),
    'đơn vị chủ trì': facts.lead,
    'đơn vị phối hợp': facts.coordinating.join('; '),
    'phương án': closed ? null : words(plan?.text ?? null),
    'căn cứ': plan?.legalBasis ?? null,
    'cơ quan có thẩm quyền': outcome?.referredTo ?? plan?.beyondTo ?? null,
    'kết quả': closed ? null : words(outcome?.explanation ?? null),
    'hạn giải quyết': day(facts.workDue),
    'hạn trả lời': day(facts.answerDue),
  }
}

const words = (text: string | null): readonly string[] | null => (text === null ? null : text.split('\n'))
