import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Answer, type Client, testApp } from '#test/app.ts'
import { givenPetitions } from '#test/dossier.ts'
import { givenIssuedPaper } from '#test/issued-document.ts'
import { givenLetterhead } from '#test/reply.ts'
import { wardContent } from './filled-ward.ts'
import { type Hostile, hostileFiles, longScan } from './hostile.ts'

const product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
const [minh, quan] = await Promise.all([product.as('minh'), product.as('quan')])
const hostile = await hostileFiles()

type Door = { readonly who: Client; readonly post: (file: File) => Promise<Answer> }
let doors: Readonly<
  Record<'notice' | 'incoming' | 'petition' | 'summary' | 'sheet' | 'format' | 'signed', Door>
>

let untouched: Readonly<Record<string, string>>

beforeAll(async () => {
  const [petition] = await givenPetitions(product, [{}])
  const book = await reading(product.deps, { ward: product.ward.id }, (db) =>
    db
      .selectFrom('register_book')
      .select('id')
      .where('direction', '=', 'in')
      .where('family', '=', 'state')
      .executeTakeFirstOrThrow(),
  )
  const letterhead = await givenLetterhead(minh)
  const paper = await givenIssuedPaper(product, {
    letterhead,
    abstract: 'Về việc nạo vét cống',
    body: 'Đề nghị nạo vét.',
  })
  const incoming = (files: File) => ({
    book: book.id,
    arrivedOn: '04/12/2025',
    sender: 'Sở Xây dựng',
    code: '12/SXD',
    documentDate: '02/12/2025',
    abstract: 'Công văn',
    deadline: '',
    note: '',
    files,
  })
  const door = (
    who: Client,
    path: string,
    fields: (file: File) => Readonly<Record<string, string | File>>,
  ): Door => ({
    who,
    post: (file) => who.post(path, fields(file)),
  })
  doors = {
    notice: door(minh, routes.noticeNew, (file) => ({ file, text: '' })),
    incoming: door(minh, routes.incomingNew, incoming),
    petition: door(minh, href(routes.petitionFiles, { id: petition?.id ?? '' }), (files) => ({ files })),
    summary: door(minh, routes.petitionBatches, (file) => ({ file, text: '' })),
    sheet: door(quan, routes.accountsImport, (file) => ({ file })),
    format: door(minh, routes.formatCheck, (file) => ({ file, family: '', on: '' })),
    signed: door(minh, href(routes.documentSigned, { id: paper.id }), (file) => ({
      file,
      manner: 'digital',
    })),
  }
  untouched = await wardContent(product)
})

const asFile = ({ name, bytes }: Pick<Hostile, 'name' | 'bytes'>) => new File([new Uint8Array(bytes)], name)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Words are judged where words are read; a spreadsheet is told apart by a door of its own. */
const readsWords = ['notice', 'incoming', 'summary', 'format']
const ofWords = /thực thể|chữ bom/

describe('A hostile file is sent back with a sentence, at every door, and leaves nothing behind:', () => {
  it.each(hostile.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    for (const [at, door] of Object.entries(doors)) {
      if (ofWords.test(name) && !readsWords.includes(at)) continue
      const answer = await door.post(asFile(one))
      expect(answer.status, at).toBe(422)
      if (at === 'sheet') expect(answer.text, at).toMatch(/Bảng tính|Chưa đọc được loại tệp|Xin chọn/)
      else expect(answer.text, at).toMatch(one.sentence)
    }
    expect(await product.deps.blobs.has(sha256(one.bytes))).toBe(false)
  })

  it('not a row of the ward is another afterwards', async () => {
    expect(await wardContent(product)).toEqual(untouched)
  })
})

it('One bad file among good ones keeps none of them', async () => {
  const before = await wardContent(product)
  const good = new File(['Biên bản'], 'bien-ban.txt')
  const bad = hostile.find(({ name }) => name === 'mã.pdf')
  const page = await minh.get(routes.petitions)
  const petition = /\/y-kien\/([0-9a-f-]{36})/.exec(page.text)?.[1] ?? ''
  const files = [good, asFile({ name: 'mã.pdf', bytes: bad?.bytes ?? new Uint8Array() })]
  expect((await minh.post(href(routes.petitionFiles, { id: petition }), { files })).status).toBe(422)
  expect(await wardContent(product)).toEqual(before)
  expect(await product.deps.blobs.has(sha256(new TextEncoder().encode('Biên bản')))).toBe(false)
})

it('A scan of five hundred pages is refused where it must be read, and kept unread where it need not be', async () => {
  const scan = asFile({ name: 'quét.pdf', bytes: await longScan(500) })
  for (const at of ['notice', 'summary', 'signed'] as const) {
    const answer = await doors[at].post(scan)
    expect(answer.status, at).toBe(422)
    expect(answer.text, at).toMatch(/200 trang|không có chữ ký số/)
  }
  const kept = await doors.incoming.post(scan)
  expect(kept.status).toBe(303)
  expect((await minh.get(kept.location ?? '')).text).toContain('dài quá 200 trang')
})

it('Names with paths and signs that turn the writing are kept as plain names', async () => {
  const answer = await doors.petition.post(new File(['Đơn'], '../../etc/đơn\u202etxt.nôđ\u0000.txt'))
  expect(answer.status).toBe(303)
  const { text } = await minh.get(answer.location ?? '')
  const [, file = '', name = ''] = /href="(\/tep\/[0-9a-f-]{36})">([^<]+)</.exec(text) ?? []
  expect(name).toMatch(/^[^/\\\u202e\0]+\.txt$/)
  const { headers } = await minh.get(file)
  expect(headers.get('content-disposition')).not.toContain('..')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

it('All of them together do not grow the memory of the process beyond measure', async () => {
  const before = process.memoryUsage().rss
  for (const one of hostile.filter(({ name }) => /bom/.test(name))) {
    await doors.notice.post(asFile(one))
    await doors.petition.post(asFile(one))
  }
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(600)
})
