import { keyOf } from './key.ts'
import type { Paragraph } from './paragraphs.ts'

/** The body without the formula that closes it ("Trên đây là kết luận …", "Văn phòng … thông báo để … biết, thực hiện"). */
export function withoutClosing(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.findLastIndex((paragraph) => !isClosing(paragraph))
  return paragraphs.slice(0, last + 1)
}

const isClosing = ({ text, marker, row }: Paragraph): boolean =>
  marker === null && row === null && CLOSING.some((pattern) => pattern.test(keyOf(text)))

const CLOSING = [
  /^(?:nhận được (?:thông báo|kết luận|văn bản|công văn|công điện) này,? )?(?:yêu cầu|đề nghị) (?:các|thủ trưởng|toàn thể)[^.;]{3,120}? (?:thực hiện|triển khai|chấp hành)(?:(?:,| và)?(?: nghiêm túc| nghiêm| tốt| có hiệu quả| (?:bảo đảm )?đúng (?:thời hạn|tiến độ|quy định)))*(?: (?:các )?(?:nội dung|kết luận|thông báo|chỉ đạo)[^.;]{0,40})?\.?(?:\/\.)?$/u,
  /^trên đây là/u,
  /^(?:các )?(?:đồng chí|cơ quan|đơn vị)[^.;]{0,60} (?:căn cứ|theo)[^.;]{0,80}(?:triển khai|tổ chức|nghiêm túc) thực hiện(?: nghiêm túc| tốt)?(?: (?:nội dung )?(?:thông báo|kết luận) này)?\.?(?:\/\.)?$/u,
  /^rất mong/u,
  /^(?:trong )?quá trình (?:tổ chức |triển khai )?(?:tổ chức |triển khai )?thực hiện[^.]*(?:vướng mắc|khó khăn|phát sinh)/u,
  /^(?:yêu cầu|đề nghị) (?:các|thủ trưởng|toàn thể)[^.;]{3,80}(?:triển khai|thực hiện)[^.;]{0,20}; [^.;]*(?:vướng mắc|khó khăn)/u,
  /(?:trân trọng )?thông báo(?: đến| để| tới)?[^.;]{0,80}(?:được )?biết\.?(?:\/\.)?$/u,
  /trân trọng (?:thông báo|cảm ơn)[^.;]{0,40}\.?(?:\/\.)?$/u,
  /^(?:nơi nhận|\.\/\.)/u,
  /thông báo (?:để|đến|tới|kết luận|nội dung)?[^.;]{0,160}(?:biết|được biết)(?:,| và)? (?:để )?(?:(?:triển khai|tổ chức|phối hợp|nghiêm túc) )*(?:thực hiện|phối hợp)[^.]{0,60}\.?(?:\/\.)?$/u,
  /thông báo (?:để|đến|tới) (?:các|toàn thể)[^.;]{0,120} (?:(?:triển khai|tổ chức|phối hợp|nghiêm túc) )*thực hiện\.?(?:\/\.)?$/u,
  /^(?:thông báo|kết luận|văn bản|công văn) này (?:thay|có hiệu lực|được|gửi)/u,
]
