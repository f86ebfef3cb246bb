import { type IsoDate, parseIsoDate, parseVietnameseDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { decodeXml } from './decode.ts'
import { unpackFiles } from './files.ts'
import { ORGAN_ID, type Organ, type Received, type Trace } from './message.ts'
import { all, find, type Node, readTree, textOf, wordsOf, type XmlFault, XmlRefused } from './xml.ts'

/** Of the package as it comes, before anything is unpacked. */
export const MOST_PACKAGE_BYTES = 60 * 1024 * 1024

/**
 * Reads a package of either shape: header, body and manifest nested in an envelope, or the older flat one; any prefix, any case of names, any
 * encoding. What it cannot read stays null and is named in `doubts`; only what is no package at all is refused. Nothing is thrown.
 */
export async function readEdxml(bytes: Uint8Array): Promise<Result<Received>> {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > MOST_PACKAGE_BYTES) return no('too-large')
  const { text, sure } = decodeXml(bytes)
  if (!text.startsWith('<')) return no('not-xml')
  try {
    const tree = readTree(text)
    const header = find(tree, 'messageheader')
    if (header === undefined) return no('not-edxml')
    const packed = await unpackFiles(tree)
    if (!packed.ok) return packed
    const facts = factsOf(tree, header)
    return ok({
      ...facts,
      files: packed.value.files,
      doubts: [
        ...(sure ? [] : ['Gói dùng bảng mã chữ cũ, chữ có dấu có thể sai. Hãy đối chiếu với tệp kèm theo.']),
        ...doubtsOf(facts, textOf(find(header, 'promulgationinfo'), 'promulgationdate')),
        ...packed.value.doubts,
      ],
    })
  } catch (error) {
    if (error instanceof XmlRefused) return no(error.fault)
    throw error
  }
}

type Facts = Omit<Received, 'files' | 'doubts'>

function factsOf(tree: Node, header: Node): Facts {
  const traceList = find(tree, 'traceheaderlist')
  const type = find(header, 'documenttype')
  const signer = find(header, 'signerinfo')
  const other = find(header, 'otherinfo')
  const business = find(tree, 'bussiness', 'business')
  const code = find(header, 'code')
  const issued = find(header, 'promulgationinfo')
  return {
    from: organsOf(header, 'from')[0] ?? null,
    to: organsOf(header, 'to'),
    documentId: textOf(header, 'documentid'),
    number: textOf(code, 'codenumber'),
    notation: textOf(code, 'codenotation'),
    place: textOf(issued, 'place'),
    on: dayOf(textOf(issued, 'promulgationdate')),
    type: { code: textOf(type, 'type'), detail: textOf(type, 'typedetail'), name: textOf(type, 'typename') },
    subject: textOf(header, 'subject'),
    content: textOf(header, 'content'),
    signer: {
      authority: textOf(signer, 'competence'),
      position: textOf(signer, 'position'),
      name: textOf(signer, 'fullname'),
    },
    other: {
      priority: textOf(other, 'priority'),
      sphere: textOf(other, 'sphereofpromulgation'),
      typist: textOf(other, 'typernotation'),
      copies: textOf(other, 'promulgationamount'),
      pages: textOf(other, 'pageamount'),
      direction: textOf(other, 'direction'),
      appendixes: all(find(other, 'appendixes'), 'appendix', 'appendixe')
        .map(wordsOf)
        .filter((one) => one !== null),
    },
    steering: textOf(header, 'steeringtype'),
    business: {
      type: textOf(business, 'bussinessdoctype', 'businessdoctype'),
      paper: textOf(business, 'paper'),
    },
    traces: all(traceList, 'traceheader').map(traceOf),
  }
}

const organsOf = (header: Node, name: 'from' | 'to'): readonly Organ[] =>
  header.children
    .filter((one) => one.name === name)
    .map((one) => ({
      organId: textOf(one, 'organid') ?? '',
      inCharge: textOf(one, 'organizationincharge'),
      name: textOf(one, 'organname') ?? '',
    }))

const traceOf = (node: Node): Trace => ({
  organId: textOf(node, 'organid') ?? '',
  at: (textOf(node, 'timestamp') ?? '').replace('T', ' ').replaceAll('/', '-'),
})

/** "2025/12/05", "2025-12-05T00:00:00", "05/12/2025" */
function dayOf(text: string | null): IsoDate | null {
  if (text === null) return null
  const [day = ''] = text.split(/[T\s]/u)
  const parts = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u.exec(day)
  if (parts === null) return parseVietnameseDate(day)
  const [, year = '', month = '', date = ''] = parts
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

const doubtsOf = (facts: Facts, day: string | null): readonly string[] => [
  ...(facts.from === null || facts.from.name === '' ? ['Gói không ghi tên nơi gửi.'] : []),
  ...[...(facts.from === null ? [] : [facts.from]), ...facts.to]
    .filter(({ organId }) => !ORGAN_ID.test(organId))
    .map(({ organId, name }) =>
      organId === ''
        ? `Gói không ghi mã định danh của ${name === '' ? 'một cơ quan' : name}.`
        : `Mã định danh “${organId}” không đúng mẫu của Quyết định 20/2020/QĐ-TTg.`,
    ),
  ...(facts.number === null && facts.notation === null ? ['Gói không ghi số, ký hiệu văn bản.'] : []),
  ...(facts.on === null
    ? [day === null ? 'Gói không ghi ngày ban hành.' : `Không đọc được ngày ban hành “${day.slice(0, 40)}”.`]
    : []),
  ...(facts.subject === null ? ['Gói không ghi trích yếu.'] : []),
]

const sentences: Readonly<Record<XmlFault | 'empty' | 'too-large' | 'not-edxml', string>> = {
  empty: 'Tệp không có nội dung. Hãy chọn lại tệp gói văn bản.',
  'too-large': `Gói lớn hơn ${MOST_PACKAGE_BYTES / 1024 / 1024} MB. Hãy đề nghị nơi gửi tách tệp, hoặc vào sổ bằng bản quét.`,
  'not-xml':
    'Tệp không phải gói văn bản edXML hoặc bị hỏng giữa chừng. Hãy chép lại tệp, hoặc vào sổ bằng tệp PDF, Word.',
  'not-edxml':
    'Tệp XML này không có phần thông tin văn bản (MessageHeader) của edXML. Hãy hỏi lại nơi gửi, hoặc vào sổ bằng tệp PDF, Word.',
  'document-type':
    'Gói có khai báo DOCTYPE nên không an toàn, hệ thống không mở. Hãy đề nghị nơi gửi xuất lại gói.',
  'too-deep': 'Cấu trúc gói lồng quá sâu, hệ thống không mở. Hãy đề nghị nơi gửi xuất lại gói.',
  'too-many': 'Gói có quá nhiều mục, hệ thống không mở. Hãy đề nghị nơi gửi xuất lại gói.',
}
const no = (code: keyof typeof sentences) => refuse(`edxml-${code}`, sentences[code], 'package')
