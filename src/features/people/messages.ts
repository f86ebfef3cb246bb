import type { Role } from '#domain/actor.ts'
import type { SignInMeans } from '#platform/http/session.ts'
import type { UnitKind } from './unit.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  'it-admin': 'Quản trị hệ thống',
  clerk: 'Cán bộ Văn phòng Đảng ủy',
  leader: 'Lãnh đạo',
  'unit-head': 'Thủ trưởng đơn vị',
  'unit-officer': 'Cán bộ đơn vị',
  'group-head': 'Tổ trưởng tổ dân phố',
  front: 'Mặt trận Tổ quốc',
  'note-taker': 'Thư ký ghi biên bản',
  inspector: 'Cán bộ tiếp nhận đơn hạn chế',
}

/** How somebody signed in, in the list of sessions. */
export const meansNames: Readonly<Record<SignInMeans, string>> = {
  password: 'Mật khẩu',
  'password-code': 'Mật khẩu và mã trên điện thoại',
  'password-recovery': 'Mật khẩu và mã dự phòng',
  passkey: 'Khóa truy cập',
  openid: 'Tài khoản định danh',
  'openid-two-step': 'Tài khoản định danh, hai bước',
  'openid-code': 'Tài khoản định danh và mã trên điện thoại',
  'openid-recovery': 'Tài khoản định danh và mã dự phòng',
}

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  'party-committee': 'Cấp ủy',
  'party-organisation': 'Tổ chức đảng',
  office: 'Văn phòng',
  department: 'Phòng, ban chuyên môn',
  police: 'Công an',
  military: 'Quân sự',
  front: 'Mặt trận và đoàn thể',
  group: 'Tổ dân phố',
  outside: 'Cơ quan bên ngoài',
}

export const peopleConstraints = {
  unit_group_number: {
    message: 'Số tổ dân phố này đang thuộc về một tổ khác. Xin kiểm tra lại số tổ.',
    field: 'groupNumber',
  },
  unit_check: {
    message: 'Ngày cuối cùng hoạt động không thể trước ngày bắt đầu.',
    field: 'validTo',
  },
  account_sign_in_name: {
    message: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
    field: 'signInName',
  },
  account_email: {
    message: 'Địa chỉ thư điện tử này đang thuộc về một tài khoản khác.',
    field: 'email',
  },
  passkey_credential: { message: 'Khóa truy cập này đã được thêm rồi.' },
  openid_link_subject: { message: 'Tài khoản định danh này đã gắn với một người khác trong phường.' },
  account_role_once: { message: 'Người này đang giữ đúng vai trò đó rồi.', field: 'role' },
  account_role_unit: { message: 'Vai trò này cần chọn đơn vị.', field: 'unit' },
  absence_order: { message: 'Ngày cuối không thể trước ngày đầu. Xin xem lại hai ngày.', field: 'to' },
  absence_not_self: { message: 'Người thay thế phải là một người khác.', field: 'substitute' },
  absence_once: {
    message:
      'Khoảng ngày này trùng với một lần vắng mặt đã ghi của cùng người. Xin hủy lần cũ trước hoặc chọn ngày khác.',
    field: 'from',
  },
} as const
