import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { Signature, SignatureFault } from '#platform/signature/finding.ts'
import type { CopyFindings } from './copy.ts'

export const refusals = {
  'unsigned-itself':
    'Đây là chính tệp gửi đi ký, trong tệp chưa có chữ ký nào. Hãy ký bằng phần mềm ký số rồi tải tệp đã ký lên.',
  'not-pdf':
    'Bản ký số phải là tệp PDF do phần mềm ký số lưu ra. Nếu đây là bản giấy quét lại, hãy chọn “Ký tay, đóng dấu trên giấy”.',
  'not-signed':
    'Trong tệp không có chữ ký số nào; hình vẽ chữ ký hay con dấu trên trang không phải là chữ ký số. Hãy ký bằng phần mềm ký số, hoặc chọn “Ký tay, đóng dấu trên giấy” nếu đây là bản quét.',
  'changed-after':
    'Sau khi ký, tệp bị ghi thêm và chữ trên trang không còn như lúc ký. Hãy lấy lại tệp do phần mềm ký số lưu ra.',
} as const

/** Of a signature that no longer holds. */
export const brokenSentence = ({ fault, signer }: Pick<Signature, 'fault' | 'signer'>): string =>
  `Chữ ký số${signer === null ? '' : ` của ${signer.name}`} không còn giá trị: ${whatIsWrong[fault ?? 'contents']}. Hãy lấy lại tệp gốc từ phần mềm ký số, đừng mở rồi lưu lại bằng chương trình khác.`

const whatIsWrong: Readonly<Record<SignatureFault, string>> = {
  range: 'phạm vi ký ghi sai',
  gap: 'có phần của tệp nằm ngoài phạm vi ký',
  cut: 'chữ ký không ký trọn tệp',
  contents: 'phần chữ ký bị hỏng, không đọc được',
  digest: 'nội dung tệp đã bị sửa sau khi ký',
  signature: 'chữ ký không khớp với chứng thư trong tệp',
  certificate: 'trong tệp thiếu chứng thư của người ký',
  algorithm: 'thuật toán ký không được chấp nhận',
}

export const signingConstraints: ConstraintSentences = {
  document_signed_copy_once: {
    message: 'Tệp này đã được nhận trước đây, xem ở mục Bản đã ký.',
    field: 'file',
  },
}

/** What of the words could be compared, and with what outcome. */
export function wordsSentence({
  words,
  beginsWithSent,
  addedMarks,
}: Pick<CopyFindings, 'words' | 'beginsWithSent' | 'addedMarks'>): string {
  const marks =
    addedMarks === 0 ? '' : ` Trên trang có thêm ${addedMarks} ghi chú hoặc hình dán, xin mở tệp xem lại.`
  switch (words) {
    case 'same':
      return `${
        beginsWithSent
          ? 'Tệp nhận về giữ nguyên tệp gửi đi, chữ ký nối vào sau; chữ trên trang không đổi.'
          : 'Chữ trên trang giống hệt văn bản đã ban hành.'
      }${marks}`
    case 'more':
      return `Đủ mọi chữ của văn bản đã ban hành, và có thêm các dòng dưới đây.${marks}`
    case 'unread':
      return `Trang là ảnh nên chưa so được chữ với văn bản đã ban hành; xin so bằng mắt.${marks}`
  }
}
