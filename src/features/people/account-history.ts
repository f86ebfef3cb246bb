import type { Role } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import type { HistoryEvent } from './history-queries.ts'
import { roleNames } from './messages.ts'

/** The events of one account as a story. */
export const accountStory = (
  events: readonly HistoryEvent[],
  unitNames: ReadonlyMap<string, string>,
): readonly TimelineItem[] =>
  events.map((event) => {
    const note = typeof event.data.reason === 'string' ? event.data.reason : undefined
    return {
      key: String(event.seq),
      at: event.at,
      who: event.actorName ?? 'Hệ thống',
      what: whatHappened(event, unitNames),
      ...(note === undefined ? {} : { note }),
    }
  })

function whatHappened({ type, data }: HistoryEvent, unitNames: ReadonlyMap<string, string>): string {
  switch (type) {
    case 'account.created':
      return 'tạo tài khoản'
    case 'accounts.imported':
      return 'tạo tài khoản từ danh sách Excel'
    case 'account.changed':
      return `sửa ${changedFields(data.changed)}`
    case 'account.role-granted':
      return `giao vai trò ${roleAndUnit(data, unitNames)}`
    case 'account.role-ended':
      return `cho thôi vai trò ${roleAndUnit(data, unitNames)}`
    case 'account.deactivated':
      return 'ngừng tài khoản'
    case 'account.reactivated':
      return 'mở lại tài khoản'
    case 'account.password-issued':
      return 'cấp mật khẩu mới'
    case 'account.password-changed':
      return 'đổi mật khẩu'
    case 'account.second-factor-added':
      return 'bật xác thực hai bước'
    case 'account.second-factor-removed':
      return 'tắt xác thực hai bước'
    case 'account.second-factor-reset':
      return 'đặt lại xác thực hai bước'
    case 'account.passkey-added':
      return `thêm khóa truy cập “${String(data.name)}”`
    case 'account.passkey-removed':
      return `bỏ khóa truy cập “${String(data.name)}”`
    case 'account.passkey-refused':
      return `dùng khóa truy cập “${String(data.name)}” có dấu hiệu bị sao chép, không được nhận`
    case 'account.openid-linked':
      return data.by === 'person'
        ? 'gắn tài khoản định danh'
        : `gắn tài khoản định danh theo ${data.by === 'email' ? 'thư điện tử' : 'số điện thoại'}`
    case 'account.openid-unlinked':
      return 'bỏ gắn tài khoản định danh'
    case 'account.recovery-codes-renewed':
      return 'lấy mười mã dự phòng mới'
    case 'account.signed-out-everywhere':
      return 'đăng xuất khỏi mọi máy'
    case 'absence.recorded':
      return `ghi vắng mặt từ ${formatDate(data.from as IsoDate)} đến ${formatDate(data.to as IsoDate)}`
    case 'absence.cancelled':
      return 'hủy lần vắng mặt đã ghi'
    case 'sign-in.paused':
      return 'tạm dừng đăng nhập vì nhập sai nhiều lần'
    default:
      return 'thay đổi tài khoản'
  }
}

const roleAndUnit = (data: HistoryEvent['data'], unitNames: ReadonlyMap<string, string>): string => {
  const unit = unitNames.get(String(data.unit))
  const role = roleNames[data.role as Role]
  return unit === undefined ? `"${role}"` : `"${role}, ${unit}"`
}

const fieldNames: Readonly<Record<string, string>> = {
  name: 'họ tên',
  position: 'chức danh',
  phone: 'điện thoại',
  email: 'thư điện tử',
  signInName: 'tên đăng nhập',
}
const changedFields = (changed: unknown): string =>
  Array.isArray(changed) && changed.length > 0
    ? changed.map((key) => fieldNames[key] ?? key).join(', ')
    : 'thông tin'
