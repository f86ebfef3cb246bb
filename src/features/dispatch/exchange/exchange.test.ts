import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Fields, testApp } from '#test/app.ts'
import { givenIssuedPaper } from '#test/issued-document.ts'
import { givenLetterhead, idIn } from '#test/reply.ts'
import type { Message } from './edxml/message.ts'
import { readEdxml } from './edxml/read.ts'
import { writeEdxml } from './edxml/write.ts'

const product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
const [minh, hung, thao] = await Promise.all([product.as('minh'), product.as('hung'), product.as('thao')])
const paper = await givenIssuedPaper(product, {
  letterhead: await givenLetterhead(minh),
  abstract: 'Đề nghị phối hợp nạo vét cống hộp',
  body: 'Đảng ủy phường đề nghị quý cơ quan phối hợp nạo vét cống hộp.',
})

const givenBody = async (name: string, facts: Fields = {}): Promise<string> => {
  const answer = await minh.post(routes.exchangeBodyNew, { version: '0', name, ...facts })
  expect(answer.status, answer.text.slice(0, 0)).toBe(303)
  return reading(product.deps, { ward: product.ward.id }, async (db) => {
    const row = await db
      .selectFrom('exchange_body')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return row.id
  })
}
const ward = await givenBody('Đảng ủy phường Kiến An', { own: '1', organId: '000.00.12.h24' })
const city = await givenBody('Văn phòng Thành ủy Hải Phòng')
const build = await givenBody('Sở Xây dựng Hải Phòng', {
  organId: '000.00.05.H24',
  inCharge: '000.00.00.H24',
})

const handing = (more: Fields = {}): Fields => ({
  paper: `document:${paper.id}`,
  form: 'edxml',
  sender: ward,
  to: [build],
  carried: 'usb',
  handedOn: '05/12/2025',
  handedBy: 'Đỗ Thị Lan',
  note: '',
  ...more,
})
const handed = async (more: Fields = {}): Promise<string> => {
  const answer = await minh.post(routes.exchangeNew, handing(more))
  expect(answer.status, answer.text.slice(0, 0)).toBe(303)
  return answer.location ?? ''
}
const packageOf = async (page: string) => {
  const { text } = await minh.get(page)
  const address = /\/tep\/[0-9a-f-]{36}/.exec(text)?.[0] ?? ''
  const [, sha256 = ''] = /class="fingerprint">([0-9a-f]{64})</.exec(text) ?? []
  const bytes = new Uint8Array(await new Response(await product.deps.blobs.get(sha256)).arrayBuffer())
  return { address, sha256, bytes, text }
}

describe('A paper that is handed over', () => {
  test('leaves as a strict edXML package with the file inside, under its fingerprint, and its receipt is written down', async () => {
    const page = await handed()
    const { address, sha256, bytes, text } = await packageOf(page)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    const file = await minh.get(address)
    expect(file.headers.get('content-disposition')).toContain('.edxml')
    expect((await thao.get(address)).status, 'a unit does not read the register').toBe(404)
    const read = await readEdxml(bytes)
    expect(read).toMatchObject({
      ok: true,
      value: {
        from: { organId: '000.00.12.H24', name: 'Đảng ủy phường Kiến An' },
        to: [{ organId: '000.00.05.H24', inCharge: '000.00.00.H24', name: 'Sở Xây dựng Hải Phòng' }],
        on: '2025-12-05',
        place: 'Kiến An',
        subject: 'Đề nghị phối hợp nạo vét cống hộp',
        type: { name: 'Công văn' },
        signer: { name: 'Phạm Quang Minh' },
        doubts: [],
      },
    })
    if (read.ok) expect(read.value.files[0]?.bytes).toEqual(paper.pdf)
    expect(text).toContain('Đỗ Thị Lan')

    const receipt = href(routes.exchangeReceipt, { id: idIn(page), body: build })
    const tooEarly = await minh.post(receipt, { receivedBy: 'Bà Hoa', receivedOn: '01/12/2025', receipt: '' })
    expect(tooEarly.status).toBe(422)
    expect(tooEarly.text).toContain('Bà Hoa')
    expect((await hung.post(receipt, { receivedBy: 'x', receivedOn: '05/12/2025' })).status).toBe(403)
    expect((await minh.get(`${routes.exchanges}?cho=1`)).text).toContain(page)
    const ok = await minh.post(receipt, { receivedBy: 'Bà Hoa', receivedOn: '05/12/2025', receipt: 'Số 12' })
    expect(ok.status).toBe(303)
    expect((await minh.get(page)).text).toMatch(/Bà Hoa.*Số 12/s)
    expect((await minh.get(`${routes.exchanges}?cho=1`)).text).not.toContain(page)
    expect((await hung.get(routes.exchanges)).text).toContain(page)
  })

  test('is refused with a sentence for each identifier that nobody typed, and goes to the Party side without one', async () => {
    const refused = await minh.post(routes.exchangeNew, handing({ to: [city, build] }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Chưa có mã định danh của Văn phòng Thành ủy Hải Phòng')
    expect(refused.text, 'what was typed is kept').toContain('Đỗ Thị Lan')
    const { bytes } = await packageOf(
      await handed({ to: [city, build], form: 'plain', carried: 'party-network' }),
    )
    const { unzipSync, strFromU8 } = await import('fflate')
    const files = unzipSync(bytes)
    const facts = JSON.parse(strFromU8(files['thong-tin.json'] ?? new Uint8Array())) as {
      tep: { ten: string; sha256: string }
      noiNhan: readonly { ten: string; maDinhDanh: string | null }[]
    }
    expect(facts.noiNhan).toContainEqual({ ten: 'Văn phòng Thành ủy Hải Phòng', maDinhDanh: null })
    expect(files[facts.tep.ten]).toEqual(paper.pdf)
    expect(facts.tep.sha256).toBe(createHash('sha256').update(paper.pdf).digest('hex'))
  })

  test('asks for what is missing, and an identifier that has another shape is sent back', async () => {
    const empty = await minh.post(routes.exchangeNew, { handedBy: '' })
    expect(empty.status).toBe(422)
    for (const words of ['Hãy chọn văn bản', 'Hãy chọn ít nhất một nơi nhận', 'Hãy ghi người mang gói đi'])
      expect(empty.text).toContain(words)
    const wrong = await minh.post(routes.exchangeBodyNew, {
      version: '0',
      name: 'Sở Y tế',
      organId: 'H24.05',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('ví dụ 000.00.01.H56')
    expect((await thao.post(routes.exchangeNew, handing())).status).toBe(403)
    expect((await minh.post(routes.exchangeNew, handing({ sender: build }))).status, 'not ours').toBe(422)
  })

  test('by mistake stays in the register, struck out, with the reason', async () => {
    const page = await handed()
    const end = href(routes.exchangeVoid, { id: idIn(page) })
    expect((await minh.post(end, { reason: '' })).status).toBe(422)
    expect((await minh.post(end, { reason: 'Chọn nhầm nơi nhận' })).status).toBe(303)
    expect((await minh.get(page)).text).toContain('Chọn nhầm nơi nhận')
    expect((await minh.get(routes.exchanges)).text).toContain('<del>')
  })
})

test('Codes of a package are data of the ward, unverified until somebody compared them', async () => {
  expect((await minh.get(routes.exchangeNew)).text).toContain('chưa được đối chiếu')
  const code = { list: 'type', key: 'Công văn', code: '9', detail: '17', verified: '1' }
  expect((await minh.post(routes.exchangeCodes, { ...code, code: '' })).status).toBe(422)
  expect((await minh.post(routes.exchangeCodes, { ...code, key: 'Bịa' })).status).toBe(422)
  expect((await minh.post(routes.exchangeCodes, code)).status).toBe(303)
  const read = await readEdxml((await packageOf(await handed())).bytes)
  expect(read).toMatchObject({ value: { type: { code: '9', detail: '17', name: 'Công văn' } } })
})

const pdf = new TextEncoder().encode('Đề nghị phường rà soát hố ga trên tuyến Trần Tất Văn.')
const message: Message = {
  from: { organId: '000.00.05.H24', inCharge: null, name: 'Sở Xây dựng Hải Phòng' },
  to: [{ organId: '000.00.12.H24', inCharge: null, name: 'UBND phường Kiến An' }],
  documentId: 'b7d4',
  number: '2417',
  notation: 'SXD-HTKT',
  place: 'Hải Phòng',
  on: '2025-12-02' as Message['on'],
  type: { code: '2', detail: null, name: 'Công văn' },
  subject: 'Rà soát hố ga, nắp cống',
  content: 'Rà soát hố ga, nắp cống',
  signer: { authority: null, position: 'Giám đốc', name: 'Nguyễn Văn An' },
  other: {
    priority: '0',
    sphere: null,
    typist: null,
    copies: null,
    pages: null,
    direction: null,
    appendixes: [],
  },
  steering: '0',
  business: { type: '0', paper: '0' },
  traces: [],
  files: [{ id: '1', fileName: 'cong-van.txt', mediaType: 'text/plain', bytes: pdf }],
}
const packed = (of: Partial<Message> = {}, name = 'goi.edxml'): File => {
  const written = writeEdxml({ ...message, ...of })
  if (!written.ok) throw new Error(written.refusals[0].message)
  return new File([written.value], name, { type: 'application/xml' })
}
const opened = async (file: File): Promise<string> => {
  const answer = await minh.post(routes.exchangeArrivals, { package: file })
  expect(answer.status, answer.text.slice(0, 0)).toBe(303)
  return answer.location ?? ''
}
const entering = async (page: string, more: Fields = {}): Promise<Fields> => {
  const { text } = await minh.get(page)
  const book = /<option value="([0-9a-f-]{36})"[^>]*>Sổ văn bản đến của UBND/.exec(text)?.[1] ?? ''
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? ''
  const abstract = /<textarea[^>]*name="abstract"[^>]*>([^<]*)</.exec(text)?.[1] ?? ''
  const facts = {
    sender: value('sender'),
    code: value('code'),
    documentDate: value('documentDate'),
    abstract,
  }
  return { book, arrivedOn: '05/12/2025', deadline: '', note: '', ...facts, ...more }
}

describe('A package that comes', () => {
  test('is shown first, then enters the register under the next number with its files; the same one again is noticed', async () => {
    const page = await opened(packed())
    const { text } = await minh.get(page)
    for (const words of ['Rà soát hố ga, nắp cống', 'Sở Xây dựng Hải Phòng', 'cong-van.txt', 'Nguyễn Văn An'])
      expect(text).toContain(words)
    expect(text).toContain('value="2417/SXD-HTKT"')
    expect(text).toContain('value="02/12/2025"')
    expect((await minh.get(routes.incoming)).text, 'nothing is in the register yet').not.toContain('SXD-HTKT')
    const entered = await minh.post(page, await entering(page))
    expect(entered.status).toBe(303)
    const paperPage = (await minh.get(entered.location ?? '')).text
    expect(paperPage).toContain('Số đến 01')
    expect(paperPage).toContain('cong-van.txt')
    expect(paperPage).toContain('Từ gói goi.edxml')
    expect((await minh.get(href(routes.incoming, {}, { q: 'tran tat van' }))).text).toContain('SXD-HTKT')
    expect((await minh.post(page, await entering(page))).status, 'not twice').toBe(422)

    const again = await opened(packed())
    const shown = (await minh.get(again)).text
    expect(shown).toContain('Gói này đã mở trước đây')
    expect(shown).toContain('Có thể đã vào sổ rồi')
    const same = await minh.post(again, await entering(again))
    expect(same.status).toBe(422)
    expect(same.text).toContain('Văn bản này giống văn bản đến số 01')
    const drop = href(routes.exchangeArrivalEnd, { arrival: idIn(again) })
    expect((await minh.post(drop, { reason: '' })).status).toBe(422)
    expect((await minh.post(drop, { reason: 'Gửi trùng' })).status).toBe(303)
    expect((await minh.get(again)).text).toContain('Gửi trùng')
  })

  test('may be the plain package of another ward', async () => {
    const { bytes } = await packageOf(await handed({ form: 'plain' }))
    const page = await opened(new File([bytes], 'goi.zip', { type: 'application/zip' }))
    const { text } = await minh.get(page)
    expect(text).toContain('Đề nghị phối hợp nạo vét cống hộp')
    expect((await minh.post(page, await entering(page))).status).toBe(303)
  })

  test('with a stamp of secrecy inside or outside is refused, and nothing of it is kept', async () => {
    const stamped = new TextEncoder().encode('UBND PHƯỜNG\nTỐI MẬT\nSố: 12/BC-UBND\nBÁO CÁO')
    const inside = packed({
      files: [{ id: '1', fileName: 'a.txt', mediaType: 'text/plain', bytes: stamped }],
    })
    const outside = packed({ other: { ...message.other, sphere: 'Tuyệt mật' } })
    const rows = () =>
      reading(product.deps, { ward: product.ward.id }, (db) =>
        db.selectFrom('exchange_arrival').select('id').execute(),
      )
    const before = (await rows()).length
    for (const file of [inside, outside]) {
      const refused = await minh.post(routes.exchangeArrivals, { package: file })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('không được chứa bí mật nhà nước')
      const sha256 = createHash('sha256')
        .update(new Uint8Array(await file.arrayBuffer()))
        .digest('hex')
      expect(await product.deps.blobs.has(sha256)).toBe(false)
    }
    const kept = createHash('sha256').update(stamped).digest('hex')
    expect(await product.deps.blobs.has(kept)).toBe(false)
    expect((await rows()).length).toBe(before)
    const harmless = packed({ documentId: 'x1', subject: 'Về bảo mật và mật độ dân cư', number: '7' })
    await opened(harmless)
  })

  test('that is none, or holds what nobody takes, says so', async () => {
    const nonsense = [
      new File(['xin chào'], 'a.edxml'),
      new File([zipSync({ 'a.txt': pdf })], 'a.zip'),
      new File(['<a><b></a>'], 'a.xml'),
    ]
    for (const file of nonsense) {
      const refused = await minh.post(routes.exchangeArrivals, { package: file })
      expect(refused.status).toBe(422)
      expect(refused.text).toMatch(/không phải gói văn bản|bị hỏng/)
    }
    expect((await minh.post(routes.exchangeArrivals, {})).text).toContain('Hãy chọn tệp gói văn bản')
    const program = new TextEncoder().encode('<html><script>alert(1)</script>')
    const page = await opened(
      packed({
        documentId: 'x2',
        number: '8',
        files: [{ id: '1', fileName: 'a.html', mediaType: 'text/html', bytes: program }],
      }),
    )
    expect((await minh.get(page)).text).toContain('không vào sổ')
    expect((await thao.get(page)).status).toBe(403)
    expect((await hung.post(page, await entering(page))).status).toBe(403)
  })
})
