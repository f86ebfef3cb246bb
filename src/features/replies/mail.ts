import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { nameOf, type Reply, type ReplyKind } from './reply.ts'

type Site = {
  readonly publicUrl: string
  /** The address of this letter alone, where its receiver says whether it is solved. */
  readonly sayUrl: string
}

/**
 * The e-mail around a letter. Its subject can be read on a locked telephone: it names the receipt's code, neither person nor matter.
 * What the letter says stands in the attached paper only.
 */
export function mailText(
  letter: Reply,
  { publicUrl, sayUrl }: Site,
  attached: { readonly name: string; readonly signed: boolean },
): { readonly subject: string; readonly body: string } {
  const { letterhead, petitionCode: code, honorific, issuedOn, kind } = letter
  const dated = issuedOn === null ? '' : ` ngày ${formatDate(issuedOn)}`
  return {
    subject: `${letterhead.issuer} ${did[kind]} ${code}`,
    body: [
      `Kính gửi ${honorific} ${letter.addressee},`,
      `${letterhead.issuer} gửi ${honorific} ${nameOf(letter)}${dated}, ${about(kind, code)}. Thư nằm trong tệp đính kèm ${attached.name}.`,
      ...(attached.signed
        ? []
        : [
            `Bản giấy có chữ ký và dấu lưu tại phường. Nếu ${honorific} cần bản giấy, xin báo tổ trưởng hoặc phường.`,
          ]),
      ...(kind === 'answer'
        ? [
            `Việc đã giải quyết xong chưa? Xin ${honorific} cho biết tại đây (bấm vào, chọn một câu rồi gửi):\n${sayUrl}`,
          ]
        : []),
      `Xem ý kiến đang đến đâu (cần mã PIN trên giấy biên nhận):\n${followUrl(publicUrl, code)}`,
      ['--', `Thư do phần mềm của phường tự gửi, xin không trả lời thư này.`, letterhead.contact]
        .filter((line) => line !== null)
        .join('\n'),
    ].join('\n\n'),
  }
}

/** The same in a message to a telephone: no name, no matter, and where to read it. */
export const messageText = ({ letterhead, petitionCode: code, kind }: Reply, publicUrl: string): string =>
  `${letterhead.issuer} ${did[kind]} ${code}. Xem tại ${followUrl(publicUrl, code)} với mã PIN trên giấy biên nhận.`

const followUrl = (publicUrl: string, code: string): string =>
  `${publicUrl}${href(routes.follow, {}, { ma: code })}`

const did: Readonly<Record<ReplyKind, string>> = {
  acceptance: 'đã tiếp nhận ý kiến',
  transfer: 'đã chuyển ý kiến',
  answer: 'trả lời ý kiến',
}

const about = (kind: ReplyKind, code: string): string =>
  ({
    acceptance: `báo đã tiếp nhận ý kiến mã ${code}`,
    transfer: `báo đã chuyển ý kiến mã ${code} đến cơ quan có thẩm quyền`,
    answer: `trả lời ý kiến mã ${code}`,
  })[kind]
