import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Facts } from './value.ts'
import { day } from './write.ts'

/** What the answer to a request for more time can be filled in with. */
export const extensionPlaces = {
  việc: { what: 'nhiệm vụ hoặc hồ sơ xin gia hạn', sample: 'Khảo sát hệ thống thoát nước các ngõ hay ngập' },
  mã: { what: 'mã nhiệm vụ hoặc hồ sơ', sample: 'CĐ-2025-0021' },
  'văn bản giao': { what: 'văn bản giao nhiệm vụ', sample: 'Thông báo 12-TB/ĐU ngày 24/11/2025' },
  'đơn vị đề nghị': { what: 'đơn vị đề nghị', sample: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' },
  'ngày đề nghị': { what: 'ngày đề nghị', sample: '04/12/2025' },
  'hạn cũ': { what: 'hạn trước khi gia hạn', sample: '10/12/2025' },
  'hạn đề nghị': { what: 'hạn đơn vị đề nghị', sample: '20/12/2025' },
  'lý do': { what: 'lý do của đơn vị', sample: 'Mưa kéo dài, chưa khảo sát được 5 ngõ.' },
  'hạn mới': { what: 'hạn được gia hạn đến; trống khi không đồng ý', sample: '18/12/2025' },
  'không đồng ý': { what: 'có chữ khi đề nghị không được đồng ý', sample: '' },
  'ý kiến quyết định': {
    what: 'ý kiến của cơ quan giao',
    sample: 'Đề nghị bố trí thêm người để hoàn thành sớm.',
  },
  'ngày quyết định': { what: 'ngày quyết định', sample: '05/12/2025' },
} as const

export type ExtensionFacts = {
  readonly title: string
  readonly code: string
  readonly notice: string | null
  readonly unit: string
  readonly askedOn: IsoDate
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly reason: string
  readonly decision: 'granted' | 'refused' | null
  readonly granted: IsoDate | null
  readonly decisionReason: string | null
  readonly decidedOn: IsoDate | null
}

export const extensionValues = (facts: ExtensionFacts): Facts<typeof extensionPlaces> => ({
  việc: facts.title,
  mã: facts.code,
  'văn bản giao': facts.notice,
  'đơn vị đề nghị': facts.unit,
  'ngày đề nghị': formatDate(facts.askedOn),
  'hạn cũ': day(facts.from),
  'hạn đề nghị': formatDate(facts.to),
  'lý do': facts.reason,
  'hạn mới': day(facts.granted),
  'không đồng ý': facts.decision === 'refused' ? 'không đồng ý' : null,
  'ý kiến quyết định': facts.decisionReason,
  'ngày quyết định': day(facts.decidedOn),
})
