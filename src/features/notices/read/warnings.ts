import type { DirectiveReading, DocumentFacts, Warning, WarningCode } from './reading.ts'

/** What the reader noticed about the document besides its contents. */
export type Signs = {
  readonly dateBroken: boolean
  readonly deadlineBroken: boolean
  readonly conclusion: boolean
  readonly districtBody: string | null
  readonly secret: boolean
  readonly scanned: boolean
}

/** Everything the clerk should look at before confirming, in the order of the document. */
export function warningsOf(
  facts: DocumentFacts,
  directives: readonly DirectiveReading[],
  signs: Signs,
): Warning[] {
  const found: (WarningCode | false)[] = [
    signs.secret && 'secret-marking',
    signs.scanned && 'ocr-needs-check',
    facts.number === null && 'number-blank',
    facts.date === null && !signs.dateBroken && 'date-blank',
    facts.conferenceDate === null && signs.conclusion && 'conference-date-missing',
    (signs.dateBroken || signs.deadlineBroken) && 'date-broken',
    directives.length === 0 && 'no-directives',
    directives.some((directive) => directive.lead.length === 0) && 'unknown-lead',
    signs.districtBody !== null && 'district-body',
  ]
  return found
    .filter((code) => code !== false)
    .map((code) => ({ code, message: messageOf(code, signs, directives) }))
}

export const secretMarking =
  'Văn bản có dấu chỉ mức độ mật. Hệ thống này không được chứa bí mật nhà nước: hãy xóa tệp và xử lý theo quy định về bảo vệ bí mật nhà nước.'

function messageOf(code: WarningCode, signs: Signs, directives: readonly DirectiveReading[]): string {
  switch (code) {
    case 'secret-marking':
      return secretMarking
    case 'ocr-needs-check':
      return 'Văn bản được nhận dạng từ ảnh quét nên có thể sai chữ, sai số. Hãy đối chiếu từng nội dung với bản gốc.'
    case 'number-blank':
      return 'Văn bản chưa có số. Hãy nhập số sau khi văn bản được đăng ký.'
    case 'date-blank':
      return 'Văn bản chưa ghi ngày ban hành. Hãy nhập ngày trước khi phát hành.'
    case 'conference-date-missing':
      return 'Không tìm thấy ngày tổ chức hội nghị trong văn bản. Hãy nhập ngày hội nghị để tính đúng thời hạn.'
    case 'date-broken':
      return 'Có ngày tháng không đọc được hoặc không tồn tại, hệ thống để trống thay vì đoán. Hãy xem bản gốc và nhập lại.'
    case 'no-directives':
      return 'Văn bản không giao nhiệm vụ cho cơ quan, đơn vị nào. Nếu có, hãy thêm nhiệm vụ bằng tay.'
    case 'unknown-lead':
      return `Chưa rõ đơn vị được giao ở ${clausesOf(directives)}. Hãy chọn đơn vị chủ trì.`
    case 'district-body':
      return `Văn bản nhắc đến “${signs.districtBody}”. Cấp huyện không còn từ ngày 01/7/2025: hãy kiểm tra lại tên cơ quan.`
  }
}

function clausesOf(directives: readonly DirectiveReading[]): string {
  const numbers = directives
    .filter((directive) => directive.lead.length === 0)
    .flatMap((directive) => directive.clause ?? [])
  return numbers.length === 0 ? 'một nội dung' : `mục ${numbers.join(', ')}`
}
