import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { Message } from './message.ts'
import { readEdxml } from './read.ts'
import { writeEdxml } from './write.ts'

const pdf = new TextEncoder().encode('%PDF-1.7 nội dung')
const message: Message = {
  from: { organId: '000.00.12.H24', inCharge: '000.00.00.H24', name: 'UBND phường Kiến An' },
  to: [
    { organId: '000.00.05.H24', inCharge: null, name: 'Sở Xây dựng Hải Phòng' },
    { organId: '000.00.06.H24', inCharge: null, name: 'Sở Tài chính & Kế hoạch "Hải Phòng" <TP>' },
  ],
  documentId: '0198f0a0-0000-7000-8000-000000000001',
  number: '41',
  notation: 'TB-UBND',
  place: 'Kiến An',
  on: isoDate('2025-12-05'),
  type: { code: '2', detail: null, name: 'Thông báo' },
  subject: 'Kết quả đối thoại với Nhân dân',
  content: 'Dòng một\nDòng hai',
  signer: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Đình Chiến' },
  other: {
    priority: '0',
    sphere: null,
    typist: null,
    copies: '5',
    pages: '2',
    direction: null,
    appendixes: ['Phụ lục 1'],
  },
  steering: '0',
  business: { type: '0', paper: '0' },
  traces: [{ organId: '000.00.12.H24', at: '2025-12-05 09:30:00' }],
  files: [{ id: 'a1', fileName: 'Thông báo 41-TB-UBND.pdf', mediaType: 'application/pdf', bytes: pdf }],
}

const written = (of: Message): string => {
  const result = writeEdxml(of)
  if (!result.ok) throw new Error(result.refusals.map(({ message: words }) => words).join(' '))
  return result.value
}
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (source: Uint8Array) => {
  const result = await readEdxml(source)
  if (!result.ok) throw new Error(result.refusals[0].message)
  return result.value
}
const refusal = async (source: Uint8Array) => {
  const result = await readEdxml(source)
  return result.ok ? null : result.refusals[0]
}
const base64 = (of: Uint8Array) => Buffer.from(of).toString('base64')

describe('What is written', () => {
  test('has the shape of QCVN 102:2016, its misspelling included, days with slashes and every value escaped', () => {
    const xml = written(message)
    expect(xml).toContain('xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"')
    expect(xml).toContain('<edXML:PromulgationDate>2025/12/05</edXML:PromulgationDate>')
    expect(xml).toContain('<edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType>')
    expect(xml).toContain('<edXML:Timestamp>2025/12/05 09:30:00</edXML:Timestamp>')
    expect(xml).toContain('Tài chính &amp; Kế hoạch &quot;Hải Phòng&quot; &lt;TP&gt;')
    const order = [
      'edXMLEnvelope',
      'edXMLHeader',
      'MessageHeader',
      'From',
      'To',
      'DocumentId',
      'Code',
      'PromulgationInfo',
    ]
    order.push(
      'DocumentType',
      'Subject',
      'Content',
      'SignerInfo',
      'OtherInfo',
      'SteeringType',
      'TraceHeaderList',
    )
    order.push(
      'edXMLBody',
      'edXMLManifest',
      'Reference',
      'AttachmentEncoded',
      'Attachment',
      'ContentTransferEncoded',
    )
    const places = order.map((name) => xml.search(new RegExp(`<edXML:${name}[ >]`)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((at) => at >= 0)).toBe(true)
    const packed = /<edXML:ContentTransferEncoded>([^<]+)</.exec(xml)?.[1] ?? ''
    expect(Buffer.from(packed, 'base64').subarray(0, 2).toString()).toBe('PK')
    expect(written(message)).toBe(xml)
  })

  test('lacks nothing: each thing missing is named in a sentence', () => {
    const codes = (of: Message) => {
      const result = writeEdxml(of)
      return result.ok ? [] : result.refusals.map((one) => `${one.field}: ${one.message}`)
    }
    const broken: Message = {
      ...message,
      from: { ...message.from, organId: '' },
      to: [{ organId: 'H24.05', inCharge: null, name: 'Sở Xây dựng' }],
      number: '',
      subject: ' ',
      signer: { ...message.signer, name: '' },
      files: [],
    }
    const said = codes(broken).join('\n')
    for (const words of [
      'from: Chưa có mã định danh của UBND phường Kiến An',
      'to: Mã định danh “H24.05” của Sở Xây dựng chưa đúng mẫu',
      'Văn bản chưa có số',
      'chưa có trích yếu',
      'chưa ghi người ký',
      'ít nhất một tệp',
    ])
      expect(said).toContain(words)
    expect(codes({ ...message, to: [] })[0]).toContain('ít nhất một nơi nhận')
    expect(codes({ ...message, type: { code: '', detail: null, name: 'Thông báo' } })[0]).toContain('mã loại')
  })
})

describe('What is read back', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '')
  const maybe = fc.option(words)
  const letters = fc.constantFrom(...'0123456789ABCH')
  const organId = fc
    .tuple(fc.array(letters, { minLength: 7, maxLength: 7 }), fc.integer({ min: 10, max: 99 }))
    .map(
      ([of, tail]) =>
        `${of.slice(0, 3).join('')}.${of.slice(3, 5).join('')}.${of.slice(5).join('')}.H${tail}`,
    )
  const organ = fc.record({ organId, inCharge: fc.option(organId), name: words })
  const messages: fc.Arbitrary<Message> = fc.record({
    from: organ,
    to: fc.array(organ, { minLength: 1, maxLength: 3 }),
    documentId: fc.uuid(),
    number: fc.integer({ min: 1, max: 9999 }).map(String),
    notation: words,
    place: words,
    on: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => isoDate(day.toISOString().slice(0, 10))),
    type: fc.record({ code: words, detail: maybe, name: words }),
    subject: words,
    content: words,
    signer: fc.record({ authority: maybe, position: maybe, name: words }),
    other: fc.record({
      priority: words,
      sphere: maybe,
      typist: maybe,
      copies: maybe,
      pages: maybe,
      direction: maybe,
      appendixes: fc.array(words, { maxLength: 3 }),
    }),
    steering: words,
    business: fc.record({ type: words, paper: words }),
    traces: fc.array(fc.record({ organId, at: fc.constant('2025-12-05 09:30:00') }), { maxLength: 2 }),
    files: fc
      .array(fc.uint8Array({ minLength: 0, maxLength: 300 }), { minLength: 1, maxLength: 4 })
      .map((all) =>
        all.map((content, at) => ({
          id: `tep-${at}`,
          fileName: `Văn bản ${at}.pdf`,
          mediaType: 'application/pdf',
          bytes: content,
        })),
      ),
  })

  test('is what was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (one) => {
        const { doubts, ...received } = await read(bytes(written(one)))
        expect(doubts).toEqual([])
        expect(received).toEqual(one)
      }),
      { numRuns: 60 },
    )
  })

  test('does not depend on prefixes, the case of names, line ends, the mark before the text or its encoding', async () => {
    const xml = written(message)
    const { doubts: _, ...same } = await read(bytes(xml))
    const other = xml.replaceAll('edXML:', 'ns2:').replaceAll('xmlns:edXML', 'xmlns:ns2')
    const shouted = xml.replace(
      /(<\/?)edXML:(\w+)/gu,
      (_all, open: string, name: string) => `${open}${name.toUpperCase()}`,
    )
    const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const spaced = xml.replaceAll('><', '>\r\n  <')
    for (const variant of [
      bytes(other),
      bytes(shouted),
      new Uint8Array(wide),
      bytes(`\ufeff${xml}`),
      bytes(spaced),
    ])
      expect(await read(variant)).toEqual({ ...same, doubts: [] })
    const old = Buffer.from(
      xml.replace('UTF-8', 'windows-1252').replace(/[^\u0020-\u00ff\n]/gu, '?'),
      'latin1',
    )
    expect((await read(new Uint8Array(old))).number).toBe('41')
  })

  const flat = (attachment: string) => `<?xml version="1.0"?>
    <EdXMLEnvelope><MessageHeader>
      <From><OrganId>000.00.05.H24</OrganId><OrganName>Sở Xây dựng</OrganName></From>
      <To><OrganId>000.00.12.H24</OrganId><OrganName>UBND phường</OrganName></To>
      <Code><CodeNumber>2417</CodeNumber><CodeNotation>SXD-HTKT</CodeNotation></Code>
      <PromulgationInfo><Place>Hải Phòng</Place><PromulgationDate>02/12/2025</PromulgationDate></PromulgationInfo>
      <Subject>Về cải tạo thoát nước</Subject>
    </MessageHeader>
    <Manifest><Reference><ContentId>cid:1</ContentId><ContentType>application/pdf</ContentType><AttachmentName>cv.pdf</AttachmentName></Reference>
      <Reference><ContentId>cid:2</ContentId><AttachmentName>phu-luc.xlsx</AttachmentName></Reference></Manifest>
    </EdXMLEnvelope>${attachment}`
  const one = (data: string, name = '') =>
    `<Attachment><ContentId>cid:1</ContentId>${name}<ContentTransferEncoded>${data}</ContentTransferEncoded></Attachment>`

  test('may be the older flat shape, its file raw or zipped; what is missing is said', async () => {
    const wrapped = (inner: string) =>
      flat('').replace('<EdXMLEnvelope>', '<Goi><EdXMLEnvelope>').concat(`${inner}</Goi>`)
    for (const data of [base64(pdf), base64(zipSync({ 'cv.pdf': pdf }))]) {
      const got = await read(bytes(wrapped(one(data))))
      expect(got).toMatchObject({
        number: '2417',
        notation: 'SXD-HTKT',
        on: '2025-12-02',
        place: 'Hải Phòng',
      })
      expect(got.files).toEqual([{ id: '1', fileName: 'cv.pdf', mediaType: 'application/pdf', bytes: pdf }])
      expect(got.doubts).toEqual(['Gói có kê tệp “phu-luc.xlsx” nhưng không có tệp ấy.'])
    }
    const word = zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes('<w/>') })
    expect(
      (await read(bytes(wrapped(one(base64(word)))))).files[0]?.bytes,
      'a Word file is no wrapping',
    ).toEqual(word)
    const several = zipSync({ 'a.pdf': pdf, 'b.pdf': pdf })
    expect((await read(bytes(wrapped(one(base64(several)))))).files.map(({ fileName }) => fileName)).toEqual([
      'a.pdf',
      'b.pdf',
    ])
    const broken = await read(bytes(wrapped(one('@@@'))))
    expect(broken.doubts.join()).toContain('bị hỏng')
  })
})

describe('What is hostile', () => {
  test('is refused with a sentence: entities, depth, crowds, bombs, paths that lead outside', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x><MessageHeader><Subject>&b;</Subject></MessageHeader></x>`
    expect((await refusal(bytes(bomb)))?.code).toBe('edxml-document-type')
    const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>`
    expect((await refusal(bytes(outside)))?.code).toBe('edxml-document-type')
    expect((await refusal(bytes('<a>'.repeat(100) + '</a>'.repeat(100))))?.code).toBe('edxml-too-deep')
    expect((await refusal(bytes(`<a>${'<b/>'.repeat(30_000)}</a>`)))?.code).toBe('edxml-too-many')
    expect((await refusal(bytes('<html><body>Xin chào</body></html>')))?.code).toBe('edxml-not-edxml')
    expect((await refusal(bytes('%PDF-1.7')))?.message).toContain('không phải gói văn bản edXML')
    expect((await refusal(new Uint8Array()))?.code).toBe('edxml-empty')
    expect((await refusal(bytes(written(message).slice(0, 900))))?.code).toBe('edxml-not-xml')
    const packed = (data: Uint8Array) =>
      written(message).replace(/(ContentTransferEncoded>)[^<]+/u, (_, open: string) => open + base64(data))
    const swollen = zipSync({ 'a.pdf': new Uint8Array(60 * 1024 * 1024) })
    expect((await refusal(bytes(packed(swollen))))?.code).toBe('edxml-too-large')
    const escaping = await read(bytes(packed(zipSync({ '../../etc/cron': pdf }))))
    expect(escaping.files).toEqual([])
    const many = Array.from(
      { length: 30 },
      (_, at) =>
        `<Attachment><ContentId>${at}</ContentId><ContentTransferEncoded>QUJD</ContentTransferEncoded></Attachment>`,
    )
    expect((await refusal(bytes(`<x><MessageHeader/>${many.join('')}</x>`)))?.code).toBe('edxml-many-files')
  })

  test('or merely nonsense, gives a sentence and never a crash', async () => {
    const xml = written(message)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (soup) => {
        const result = await readEdxml(soup)
        expect(result.ok || result.refusals[0].message.length > 20).toBe(true)
      }),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(xml.length - 1),
        fc.string({ unit: 'binary', maxLength: 6 }),
        async (at, noise) => {
          const result = await readEdxml(bytes(xml.slice(0, at) + noise + xml.slice(at + noise.length)))
          expect(result.ok || result.refusals[0].message.length > 20).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
