/** Kinds of events as the filter names them: the part of a type before its dot. */
export const kindWords: Readonly<Record<string, string>> = {
  absence: 'Vắng mặt, người thay',
  account: 'Tài khoản',
  accounts: 'Nhập tài khoản',
  backup: 'Sao lưu',
  calendar: 'Lịch làm việc',
  demo: 'Dữ liệu mẫu',
  job: 'Việc chạy nền',
  notice: 'Thông báo kết luận',
  'sign-in': 'Chặn đăng nhập',
  topics: 'Nhóm vấn đề',
  unit: 'Đơn vị',
  ward: 'Thông tin phường',
}

/** What happened, as the end of a sentence that begins with who. */
export const eventWords: Readonly<Record<string, string>> = {
  'absence.cancelled': 'hủy khai báo vắng mặt',
  'absence.recorded': 'khai báo vắng mặt và người thay',
  'account.changed': 'sửa thông tin tài khoản',
  'account.created': 'tạo tài khoản',
  'account.deactivated': 'ngừng tài khoản',
  'account.password-changed': 'đổi mật khẩu của mình',
  'account.password-issued': 'cấp lại mật khẩu',
  'account.reactivated': 'mở lại tài khoản',
  'account.role-ended': 'thôi giao vai trò',
  'account.role-granted': 'giao vai trò',
  'account.signed-in': 'đăng nhập',
  'account.signed-out': 'đăng xuất',
  'account.signed-out-everywhere': 'đăng xuất mọi thiết bị',
  'accounts.imported': 'nhập tài khoản từ bảng tính',
  'backup.made': 'sao lưu toàn bộ dữ liệu',
  'backup.restored': 'khôi phục dữ liệu từ bản sao lưu',
  'calendar.day-removed': 'bỏ một ngày khỏi lịch làm việc',
  'calendar.day-set': 'ghi một ngày vào lịch làm việc',
  'calendar.hours-set': 'đổi giờ làm việc',
  'calendar.lenient-set': 'đổi cách hiểu “trước ngày”',
  'calendar.reminders-set': 'đổi mốc nhắc trước hạn',
  'calendar.seeded': 'nạp lịch nghỉ chung cả nước',
  'demo.begun': 'bắt đầu nạp dữ liệu mẫu',
  'job.retried': 'cho chạy lại một việc nền',
  'notice.received': 'tiếp nhận thông báo kết luận',
  'notice.recognised': 'nhận dạng xong văn bản',
  'sign-in.paused': 'tạm chặn đăng nhập vì sai mật khẩu nhiều lần',
  'topics.seeded': 'nạp danh mục nhóm vấn đề',
  'unit.alias-added': 'thêm tên khác của đơn vị',
  'unit.alias-removed': 'bỏ tên khác của đơn vị',
  'unit.changed': 'sửa thông tin đơn vị',
  'unit.closed': 'cho đơn vị thôi hoạt động',
  'unit.created': 'lập đơn vị',
  'ward.changed': 'sửa thông tin phường',
  'ward.founded': 'khởi tạo dữ liệu của phường',
}

/** A kind or type that has no words yet shows its code, never nothing. */
export const wordsOfKind = (kind: string): string => kindWords[kind] ?? kind
export const wordsOfEvent = (type: string): string => eventWords[type] ?? type
