/** Jobs by their names in the code, as an administrator reads them. */
export const jobWords: Readonly<Record<string, string>> = {
  'admin.check-files': 'So tệp đã lưu với cơ sở dữ liệu',
  'alerts.digest': 'Gửi thư tổng hợp đầu ngày',
  'alerts.event': 'Báo tin cho người liên quan',
  'alerts.letters': 'Xếp thư trả lời người dân vào Thư đi',
  'alerts.morning': 'Nhắc hạn và báo quá hạn buổi sáng',
  'alerts.send': 'Gửi một lá thư',
  'notices.recognise': 'Nhận dạng chữ trong bản chụp',
  'people.sweep': 'Dọn phiên đăng nhập cũ',
  'registers.recognise': 'Nhận dạng chữ trong văn bản đến',
  'petitions.drop-blob': 'Xóa hẳn tệp không được giữ (ý kiến đã niêm phong, văn bản mật)',
}

/** `@every-ward`: the job that starts this one for each ward. */
export function wordsOfJob(task: string): string {
  const [job = '', all] = task.split('@')
  const words = jobWords[job] ?? job
  return all === undefined ? words : `${words} (khởi động cho mọi phường)`
}
