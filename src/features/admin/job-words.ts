/** Jobs by their names in the code, as an administrator reads them. */
const words: Readonly<Record<string, string>> = {
  'alerts.digest': 'Gửi thư tổng hợp đầu ngày',
  'alerts.morning': 'Nhắc hạn và báo quá hạn buổi sáng',
  'people.sweep': 'Dọn phiên đăng nhập cũ',
}

export const wordsOfJob = (task: string): string => words[task] ?? task
