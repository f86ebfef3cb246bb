import { createHash } from 'node:crypto'
import { PDFDocument, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '#routes'
import { type Answer, type Client, testApp } from '#test/app.ts'
import { givenIssuedPaper, type IssuedPaper } from '#test/issued-document.ts'
import { givenLetterhead } from '#test/reply.ts'
import { pdfSignedWith, pdfWithMore, signedPdf, type TestSigner, testSigner } from '#test/signing.ts'
import { compareWords, numberIn } from './compare.ts'

const product = await testApp({ at: '2026-11-20T09:00:00+07:00' })
const [minh, thao, duc] = await Promise.all([product.as('minh'), product.as('thao'), product.as('duc')])
let letterhead: string
let officer: TestSigner
let office: TestSigner
let paper: IssuedPaper

beforeAll(async () => {
  letterhead = await givenLetterhead(minh)
  officer = await testSigner({ name: 'Phạm Quang Minh' })
  office = await testSigner({ name: 'Đảng ủy phường Kiến An', kind: 'RSA' })
  paper = await issued('Đề nghị nạo vét tuyến cống ngõ 45.')
})

const issued = (body: string) =>
  givenIssuedPaper(product, { letterhead, body, abstract: 'Về việc nạo vét tuyến cống ngõ 45' })

type Bytes = Uint8Array<ArrayBuffer>
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function bring(
  bytes: Uint8Array,
  { to = paper, manner = 'digital', name = 'ban-ky.pdf', who = minh }: Partial<Bringing> = {},
): Promise<Answer> {
  return who.post(href(routes.documentSigned, { id: to.id }), {
    manner,
    file: new File([bytes as Bytes], name),
  })
}
type Bringing = { to: IssuedPaper; manner: string; name: string; who: Client }

const kept = async (of: IssuedPaper) =>
  [...(await minh.get(of.page)).text.matchAll(/href="(\/tep\/[0-9a-f-]{36})"/g)].length

/** Nothing is kept of a file that is refused: no row, no attachment, no bytes. */
async function refused(bytes: Uint8Array, sentence: RegExp, how: Partial<Bringing> = {}): Promise<void> {
  const to = how.to ?? paper
  const before = await kept(to)
  const answer = await bring(bytes, how)
  expect(answer.status).toBe(422)
  expect(answer.text).toMatch(sentence)
  expect(await kept(to)).toBe(before)
  if (Buffer.compare(bytes, to.pdf) !== 0) expect(await product.deps.blobs.has(sha256(bytes))).toBe(false)
}

describe('A signed paper that comes back', () => {
  it('says who signed and when, that it is untouched, and keeps both fingerprints', async () => {
    const bytes = await signedPdf(paper.pdf, officer, { at: new Date('2026-11-20T09:30:00+07:00') })
    expect((await bring(bytes)).location).toBe(paper.page)
    const { text } = await minh.get(paper.page)
    expect(text).toContain('Chữ ký số còn nguyên')
    expect(text).toMatch(/Phạm Quang Minh<\/strong> \(Đảng ủy phường Kiến An\)/)
    expect(text).toContain('09:30 20/11/2026')
    expect(text).toContain('giữ nguyên tệp gửi đi')
    expect(text).toContain('chưa đối chiếu với tổ chức cấp chứng thư')
    expect(text).toContain(sha256(paper.pdf))
    expect(text).toContain(sha256(bytes))
    expect(text).toContain('nhận bản đã ký')
  })

  it('comes again with the seal of the office, and the first one stays readable', async () => {
    const own = await issued('Đề nghị thay nắp cống.')
    const first = await signedPdf(own.pdf, officer)
    const both = await signedPdf(first, office)
    await bring(first, { to: own })
    expect((await bring(both, { to: own })).status).toBe(303)
    const { text } = await minh.get(own.page)
    expect(text).toContain('1 bản nhận trước đó')
    expect(text.indexOf(sha256(both))).toBeLessThan(text.indexOf(sha256(first)))
    const again = await bring(both, { to: own })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Tệp này đã được nhận trước đây')
  })

  it('of a program that writes the file anew is compared word by word', async () => {
    const own = await issued('Đề nghị đo đạc lại mốc giới.')
    const anew = await PDFDocument.load(own.pdf)
    anew.getPage(0).drawText('Signed by Pham Quang Minh', { x: 300, y: 90, size: 9 })
    const bytes = await signedPdf(await anew.save({ useObjectStreams: false }), officer)
    expect((await bring(bytes, { to: own })).status).toBe(303)
    const { text } = await minh.get(own.page)
    expect(text).toContain('có thêm các dòng dưới đây')
    expect(text).toContain('<li>Signed by Pham Quang Minh</li>')
  })

  it('on paper is kept as a scan of which nothing is claimed', async () => {
    const own = await issued('Đề nghị cắt tỉa cây.')
    const scan = await sharp({ create: { width: 800, height: 1100, channels: 3, background: 'ivory' } })
      .jpeg()
      .toBuffer()
    expect((await bring(scan, { to: own, manner: 'ink', name: 'quet.jpg' })).status).toBe(303)
    const { text } = await minh.get(own.page)
    expect(text).toContain('Bản giấy đã ký, quét lại')
    expect(text).not.toContain('Chữ ký số còn nguyên')
  })

  it('with something written behind the signatures says so', async () => {
    const own = await issued('Đề nghị lắp đèn.')
    const longer = pdfWithMore(await signedPdf(own.pdf, officer), ['900 0 obj\n<</Type/DSS>>\nendobj\n'])
    expect((await bring(longer, { to: own })).status).toBe(303)
    expect((await minh.get(own.page)).text).toContain('Có ghi thêm sau khi ký')
  })

  it('is open to whoever reads the paper, and to nobody else', async () => {
    const [, file = ''] = /href="(\/tep\/[0-9a-f-]{36})"/.exec((await minh.get(paper.page)).text) ?? []
    expect((await minh.get(file)).status).toBe(200)
    expect((await thao.get(file)).status).toBe(404)
    expect((await bring(paper.pdf, { who: duc })).status).toBe(404)
  })
})

describe('A file is sent back with the reason when it', () => {
  it('is the very file that went out', () => refused(paper.pdf, /chính tệp gửi đi ký/))

  it('is no PDF', async () => {
    await refused(new TextEncoder().encode('Đã ký'), /không thuộc loại nhận được/)
    const photo = await sharp({ create: { width: 80, height: 80, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    await refused(photo, /phải là tệp PDF/, { name: 'anh.png' })
  })

  it('bears a drawing of a signature and no signature', async () => {
    const drawn = await PDFDocument.load(paper.pdf)
    drawn.getPage(0).drawLine({
      start: { x: 300, y: 100 },
      end: { x: 380, y: 130 },
      color: rgb(0, 0, 1),
      thickness: 2,
    })
    await refused(await drawn.save(), /Trong tệp không có chữ ký số nào/)
  })

  it('was changed after it was signed', async () => {
    const bytes = Buffer.from(await signedPdf(paper.pdf, officer))
    const place = bytes.indexOf('/Type /Page')
    bytes.write('9', place === -1 ? 200 : place + 2, 'latin1')
    await refused(bytes, /nội dung tệp đã bị sửa sau khi ký/)
  })

  it('has a signature that leaves something out, or none that can be read', async () => {
    const gap = { range: ([, a, b, c]: readonly [number, number, number, number]) => [0, a - 80, b, c] }
    await refused(await pdfSignedWith(paper.pdf, gap, new Uint8Array([48, 0])), /nằm ngoài phạm vi ký/)
    await refused(await pdfSignedWith(paper.pdf, {}, new Uint8Array([48, 3])), /phần chữ ký bị hỏng/)
  })

  it('is another paper, and says by what it was told', async () => {
    const other = await issued('Đề nghị dừng thi công.')
    await refused(await signedPdf(other.pdf, officer), /tệp mang số \d+-CV\/ĐU/)
  })

  it('lacks words of the paper', async () => {
    const blank = await PDFDocument.create()
    blank.addPage().drawText('Dong y', { x: 90, y: 400 })
    await refused(await signedPdf(await blank.save({ useObjectStreams: false }), officer), /không thấy dòng/)
  })

  it('comes without a file, and the form says so', async () => {
    const none = await minh.post(href(routes.documentSigned, { id: paper.id }), { manner: 'digital' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Hãy chọn tệp đã ký')
  })
})

describe('Words', () => {
  it('are the same whatever the breaks between lines', () => {
    expect(compareWords('Giao Ủy ban\nnhân dân', 'Giao Ủy\nban nhân  dân')).toEqual({
      same: true,
      missing: [],
      added: [],
    })
  })

  it('that are gone or new are told', () => {
    expect(compareWords('Cấp 5 triệu\nCho bà Sáu', 'Cấp 9 triệu\nCho bà Sáu')).toEqual({
      same: false,
      missing: ['Cấp 5 triệu'],
      added: ['Cấp 9 triệu'],
    })
  })

  it.each([
    ['ĐẢNG ỦY\nSố 12-TB/ĐU', '12-TB/ĐU'],
    ['UBND\nSố: 05/UBND-VP', '05/UBND-VP'],
    ['Số lượng 12', null],
  ])('of %j bear the number %j', (text, number) => {
    expect(numberIn(text)).toBe(number)
  })
})
