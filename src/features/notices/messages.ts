import { upperFirst } from '#domain/text.ts'
import type { Regime } from '#features/formats/index.ts'
import type { ConstraintSentences } from '#platform/db/constraints.ts'
import { optionsOf } from '#ui/options.ts'
import type { Tone } from '#ui/tone.ts'
import type { DraftRole } from './draft.ts'
import type { Notice, NoticeState } from './notice.ts'
import { stateOf } from './notice.ts'

export const roleNames: Readonly<Record<DraftRole, string>> = {
  lead: 'Chủ trì',
  executing: 'Thực hiện',
  coordinating: 'Phối hợp',
  via: 'Tham mưu, qua',
  'report-to': 'Nhận báo cáo',
}

export const deliverableNames: Readonly<Record<string, string>> = {
  survey: 'Khảo sát, rà soát',
  inspection: 'Kiểm tra',
  'priority-list': 'Danh mục ưu tiên',
  plan: 'Kế hoạch, phương án',
  proposal: 'Đề xuất',
  repair: 'Sửa chữa, xử lý tại chỗ',
  guidance: 'Hướng dẫn',
  'citizen-reply': 'Trả lời công dân',
  report: 'Báo cáo',
  announcement: 'Công khai, thông báo',
  campaign: 'Phong trào, vận động',
}

export const confidenceNames: Readonly<
  Record<'high' | 'medium' | 'low', { readonly words: string; readonly tone: Tone }>
> = {
  high: { words: 'Đọc rõ', tone: 'success' },
  medium: { words: 'Nên xem lại', tone: 'warning' },
  low: { words: 'Cần kiểm tra kỹ', tone: 'danger' },
}

export const regimeNames: Readonly<Record<Regime['key'], string>> = {
  'hd-36': 'Văn bản của Đảng, Hướng dẫn 36-HD/VPTW (trước 27/5/2026)',
  'hd-05': 'Văn bản của Đảng, Hướng dẫn 05-HD/VPTW (từ 27/5/2026)',
  'nd-30': 'Văn bản hành chính, Nghị định 30/2020/NĐ-CP',
}

export const stateWords: Readonly<Record<NoticeState, { readonly words: string; readonly tone: Tone }>> = {
  draft: { words: 'Đang kiểm tra', tone: 'warning' },
  issued: { words: 'Đã ban hành', tone: 'success' },
  discarded: { words: 'Đã bỏ', tone: 'neutral' },
}

export const stateOfNotice = (notice: Notice) => stateWords[stateOf(notice)]

export const changeNames = { amend: 'sửa đổi', replace: 'thay thế', cancel: 'hủy bỏ' } as const

export const changeOptions = optionsOf(changeNames).map(({ value, label }) => ({
  value,
  label: upperFirst(label),
}))

/** What a clerk does who was overtaken: the newer version stands beside what was typed. */
export const savedIsShown =
  'Bản mới hiện ngay trên trang, chữ vừa gõ vẫn còn trong các ô. Hãy so lại; bấm Lưu lần nữa thì thay bản mới.'

export const noticeConstraints: ConstraintSentences = {
  notice_number: {
    message: 'Đã có một thông báo ban hành mang số và ký hiệu này trong năm. Hãy kiểm tra lại số.',
    field: 'number',
  },
  notice_of_document: { message: 'Văn bản này đã được đưa vào theo dõi.' },
  notice_frozen: {
    message:
      'Thông báo đã ban hành thì văn bản không sửa được nữa. Muốn thay đổi, hãy ban hành thông báo mới.',
  },
}
