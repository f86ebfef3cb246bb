import { zipSync } from 'fflate'
import { ok, type Refusal, type Result } from '#domain/result.ts'
import { safeFileName } from '#platform/files/names.ts'
import { type Message, ORGAN_ID, type Organ, type PackedFile, type Trace } from './message.ts'

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

/**
 * The package as UTF-8 XML in the nested shape, files as base64 of a zip of the file. Refuses, all at once, what the shape demands and
 * the message has not; the same message always gives the same bytes.
 */
export function writeEdxml(message: Message): Result<string> {
  const [first, ...rest] = missing(message)
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] }
  return ok(
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
      `<edXML xmlns="${NAMESPACE}" xmlns:edXML="${NAMESPACE}">` +
      node('edXMLEnvelope', header(message) + body(message.files)) +
      node('AttachmentEncoded', message.files.map(attachment).join('')) +
      '</edXML>\n',
  )
}

const header = (message: Message): string =>
  node(
    'edXMLHeader',
    node('MessageHeader', messageHeader(message)) +
      node(
        'TraceHeaderList',
        // The misspelling is the standard's own.
        node(
          'Bussiness',
          leaf('BussinessDocType', message.business.type) + leaf('Paper', message.business.paper),
        ) + message.traces.map(traceHeader).join(''),
      ),
  )

function messageHeader(message: Message): string {
  const { type, signer, other } = message
  return [
    node('From', organ(message.from)),
    ...message.to.map((one) => node('To', organ(one))),
    leaf('DocumentId', message.documentId),
    node('Code', leaf('CodeNumber', message.number) + leaf('CodeNotation', message.notation)),
    node(
      'PromulgationInfo',
      leaf('Place', message.place) + leaf('PromulgationDate', message.on.replaceAll('-', '/')),
    ),
    node(
      'DocumentType',
      leaf('Type', type.code) + maybe('TypeDetail', type.detail) + leaf('TypeName', type.name),
    ),
    leaf('Subject', message.subject),
    leaf('Content', message.content),
    node(
      'SignerInfo',
      maybe('Competence', signer.authority) +
        maybe('Position', signer.position) +
        leaf('FullName', signer.name),
    ),
    node(
      'OtherInfo',
      leaf('Priority', other.priority) +
        maybe('SphereOfPromulgation', other.sphere) +
        maybe('TyperNotation', other.typist) +
        maybe('PromulgationAmount', other.copies) +
        maybe('PageAmount', other.pages) +
        maybe('Direction', other.direction) +
        (other.appendixes.length === 0
          ? ''
          : node('Appendixes', other.appendixes.map((one) => leaf('Appendix', one)).join(''))),
    ),
    leaf('SteeringType', message.steering),
  ].join('')
}

const organ = ({ organId, inCharge, name }: Organ): string =>
  leaf('OrganId', organId) + maybe('OrganizationInCharge', inCharge) + leaf('OrganName', name)

const traceHeader = ({ organId, at }: Trace): string =>
  node('TraceHeader', leaf('OrganId', organId) + leaf('Timestamp', at.replaceAll('-', '/')))

const body = (files: readonly PackedFile[]): string =>
  node(
    'edXMLBody',
    `<edXML:edXMLManifest version="1.0">${files.map(reference).join('')}</edXML:edXMLManifest>`,
  )

const reference = ({ id, mediaType, fileName }: PackedFile): string =>
  node(
    'Reference',
    leaf('ContentId', `cid:${id}`) + leaf('ContentType', mediaType) + leaf('AttachmentName', fileName),
  )

const attachment = (file: PackedFile): string =>
  node(
    'Attachment',
    leaf('ContentId', `cid:${file.id}`) +
      leaf('AttachmentName', file.fileName) +
      leaf('ContentType', file.mediaType) +
      leaf('ContentTransferEncoded', Buffer.from(zipped(file)).toString('base64')),
  )

/** A fixed day, so that the same paper gives the same bytes and the same fingerprint. */
const EPOCH = new Date('1980-01-01T00:00:00')
const zipped = ({ fileName, bytes }: PackedFile): Uint8Array =>
  zipSync({ [safeFileName(fileName)]: [bytes, { mtime: EPOCH }] })

const node = (name: string, content: string): string => `<edXML:${name}>${content}</edXML:${name}>`
const leaf = (name: string, value: string): string => node(name, escaped(value))
const maybe = (name: string, value: string | null): string => (value === null ? '' : leaf(name, value))

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}
/** Control signs that XML cannot hold are left out: nobody typed them. */
const escaped = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\r]/gu, (sign) => signs[sign] ?? sign)

function missing(message: Message): Refusal[] {
  const blank = (value: string) => value.trim() === ''
  const no = (field: string, sentence: string): Refusal => ({
    code: 'edxml-missing',
    message: sentence,
    field,
  })
  const organs: readonly (readonly [field: string, of: Organ])[] = [
    ['from', message.from],
    ...message.to.map((one) => ['to', one] as const),
  ]
  return [
    ...organs.flatMap(([field, { organId, name }]) =>
      ORGAN_ID.test(organId)
        ? []
        : [
            no(
              field,
              blank(organId)
                ? `Chưa có mã định danh của ${name}. Hãy ghi mã ở mục Cơ quan trao đổi rồi làm lại.`
                : `Mã định danh “${organId}” của ${name} chưa đúng mẫu, ví dụ 000.00.01.H56.`,
            ),
          ],
    ),
    ...(message.to.length === 0 ? [no('to', 'Hãy chọn ít nhất một nơi nhận.')] : []),
    ...(blank(message.number) || blank(message.notation)
      ? [no('paper', 'Văn bản chưa có số, ký hiệu nên chưa đóng gói edXML được. Hãy cấp số trước.')]
      : []),
    ...(blank(message.place) ? [no('paper', 'Văn bản chưa ghi địa danh.')] : []),
    ...(blank(message.subject) ? [no('paper', 'Văn bản chưa có trích yếu.')] : []),
    ...(blank(message.signer.name) ? [no('paper', 'Văn bản chưa ghi người ký.')] : []),
    ...(blank(message.type.name) || blank(message.type.code)
      ? [no('paper', 'Chưa có mã loại của văn bản này. Hãy ghi mã ở mục Mã trao đổi.')]
      : []),
    ...(blank(message.other.priority) ||
    blank(message.steering) ||
    blank(message.business.type) ||
    blank(message.business.paper)
      ? [no('paper', 'Bảng mã trao đổi còn ô trống. Hãy ghi đủ mã độ khẩn, loại chỉ đạo và loại nghiệp vụ.')]
      : []),
    ...(message.files.length === 0 ? [no('paper', 'Gói phải có ít nhất một tệp.')] : []),
  ]
}
