import type { Role } from '#domain/actor.ts'
import type { RequestKind } from './request.ts'

export const requestNames: Readonly<Record<RequestKind, string>> = {
  see: 'xem những gì phường đang lưu về mình',
  correct: 'sửa tên, cách liên hệ',
  'withdraw-consent': 'rút lại việc cho công khai',
  erase: 'xóa dữ liệu cá nhân',
}

/** What the history calls the fields that were corrected. */
export const fieldNames: Readonly<Record<string, string>> = {
  name: 'họ tên',
  phone: 'điện thoại',
  email: 'thư điện tử',
  address: 'địa chỉ',
  channel: 'cách nhận trả lời',
}

/** Who may look, as the sheet for the person names them. */
export const whoLooks: Readonly<Partial<Record<Role, string>>> = {
  clerk: 'Văn phòng Đảng ủy',
  leader: 'lãnh đạo phường',
  front: 'Mặt trận Tổ quốc phường',
  'unit-head': 'trưởng đơn vị giải quyết',
  'unit-officer': 'cán bộ đơn vị giải quyết',
  'group-head': 'tổ trưởng tổ dân phố của mình',
  'note-taker': 'thư ký hội nghị',
}
