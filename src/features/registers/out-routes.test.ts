import { beforeAll, describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { clearNotice } from '#test/demo-notice.ts'
import { givenDossier } from '#test/dossier.ts'
import { brought, drafted, givenLetterhead, givenOutcome, idIn } from '#test/reply.ts'
import { findBookOf } from './book-queries.ts'
import { giveNumber } from './out-commands.ts'

let product: TestApp
let minh: Client
let book: string
beforeAll(async () => {
  product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
  minh = await product.as('minh')
  const parts = { family: 'party', type: 'CV', body: 'ĐU' } as const
  const found = await reading(product.deps, { ward: product.ward.id }, (db) =>
    findBookOf(db, { ward: product.ward.id }, parts),
  )
  book = found?.id ?? ''
})

const facts = (more = {}) => ({
  book,
  symbol: '',
  date: '05/12/2025',
  number: '',
  abstract: 'Mời họp giao ban tháng 12',
  signer: 'Phạm Quang Minh',
  recipients: 'Các chi bộ',
  keeper: 'Văn phòng',
  copies: '20',
  note: '',
  reason: '',
  ...more,
})

describe('The register of outgoing papers', () => {
  test('shows a number with what the office’s book asks for, in its order, and finds it with and without accents', async () => {
    const given = await minh.post(routes.outgoingNew, facts())
    expect(given.status).toBe(303)
    expect((await minh.get(given.location ?? '')).text).toContain('01-CV/ĐU')
    const headers = ['Số, ký hiệu', 'Ngày tháng', 'Tên loại và trích yếu', 'Người ký', 'Nơi nhận']
    const paper = (await minh.get(routes.outgoingPrint)).text
    const at = headers.map((header) => paper.indexOf(`>${header}<`))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
    for (const q of ['giao ban', 'GIAO BAN THÁNG', 'moi hop', '1-CV/ĐU', '01', 'pham quang minh'])
      expect((await minh.get(href(routes.outgoing, {}, { q }))).text, q).toContain('01-CV/ĐU')
    expect((await minh.get(href(routes.outgoing, {}, { q: '2' }))).text).not.toContain('01-CV/ĐU')
  })

  test('keeps what was typed when a form is refused, and gives no number', async () => {
    const refused = await minh.post(routes.outgoingNew, facts({ abstract: '', recipients: 'Nơi nhận riêng' }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Nơi nhận riêng')
    const back = await minh.post(routes.outgoingNew, facts({ date: '01/12/2025' }))
    expect(back.text).toContain('Sổ này không nhận số lùi ngày')
    expect((await minh.post(routes.outgoingNew, facts({ number: '1a' }))).text).toContain(
      'không nhận số chèn',
    )
    expect((await minh.post(routes.outgoingNew, facts({ number: 'abc' }))).status).toBe(422)
  })

  test('leafs by key: every line once, and the file holds exactly what is filtered', async () => {
    const actor = await product.actor('minh')
    for (let at = 0; at < 120; at++)
      expectOk(
        await giveNumber(product.deps, actor, {
          book: book as Parameters<typeof giveNumber>[2]['book'],
          symbol: null,
          date: isoDate('2025-12-05'),
          wanted: null,
          reason: null,
          paper: {
            abstract: `Loạt ${at}`,
            signer: null,
            recipients: null,
            keeper: null,
            copies: null,
            note: null,
          },
        }),
      )
    const seen: string[] = []
    for (let next: string | undefined = href(routes.outgoing, {}, { q: 'loat' }); next !== undefined; ) {
      const { text } = await minh.get(next)
      seen.push(...[...text.matchAll(/<span>(\d+-CV\/ĐU)<\/span>/g)].map(([, sign = '']) => sign))
      next = /rel="next" href="([^"]+)"|href="([^"]+)" rel="next"/
        .exec(text)
        ?.slice(1)
        .find(Boolean)
        ?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })

  test('shows the first page for a place in the list that cannot be, in both books', async () => {
    const id = '01900000-0000-7000-8000-000000000001'
    for (const page of [routes.outgoing, routes.incoming])
      for (const sau of [
        `2025-02-31~1~${id}`,
        `2025-99-99~1~${id}`,
        '2025-12-05~1~------------------------------------',
      ])
        expect((await minh.get(href(page, {}, { sau }))).status, `${page} ${sau}`).toBe(200)
  })

  test('gives letters their number when none is written, under the code of the petition and no name', async () => {
    const letterhead = await givenLetterhead(minh)
    const { id, petitions } = await givenDossier(product, { lead: 'kt' })
    await givenOutcome(minh, id)
    const letter = idIn(await drafted(minh, { dossier: id, petitions: [petitions[0]?.id ?? ''], letterhead }))
    await brought(product, [letter], 'approved')
    const numbered = await minh.post(routes.repliesNumbers, {
      reply: letter,
      first: '',
      issuedOn: '05/12/2025',
    })
    expect(numbered.status).toBe(303)
    expect((await minh.get(href(routes.reply, { reply: letter }))).text).toContain('122-CV/ĐU')
    const line = (await minh.get(href(routes.outgoing, {}, { q: '122' }))).text
    expect(line).toMatch(/Trả lời kết quả ý kiến <span class="nowrap">KN-/)
    expect(line).not.toContain('Bùi Thị Sáu')
    const entry = /\/so-van-ban\/di\/([0-9a-f-]{36})/.exec(line)?.[1] ?? ''
    const voided = await minh.post(href(routes.outgoingVoid, { entry }), { reason: 'x' })
    expect([voided.status, voided.text.includes('hãy làm thư thay thế')]).toEqual([422, true])
  })

  test('records the number a signed notice bears, also against the order of dates, and gives the next to one without', async () => {
    const later = await issue(text('71', '04'))
    const earlier = await issue(text('75', '02'))
    const without = await issue(text('  ', '05'), { takeNumber: '1' })
    expect([later, earlier, without].map(({ status }) => status)).toEqual([303, 303, 303])
    const lines = (await minh.get(href(routes.outgoing, {}, { q: 'đối thoại' }))).text
    expect(['71-TB/ĐU', '75-TB/ĐU', '76-TB/ĐU'].map((number) => lines.includes(number))).toEqual([
      true,
      true,
      true,
    ])
    expect((await issue(text('71', '04'))).text).toContain('Số 71-TB/ĐU đã cấp cho văn bản ngày 04/12/2025')
  })

  test('is for the Party Office to write and the leaders to read', async () => {
    const hung = await product.as('hung')
    expect((await hung.get(routes.outgoing)).status).toBe(200)
    expect((await hung.get(routes.outgoingNew)).status).toBe(403)
    expect((await hung.post(routes.outgoingNew, facts())).status).toBe(403)
    for (const person of ['thao', 'hoa', 'quan'] as const)
      expect((await (await product.as(person)).get(routes.outgoing)).status, person).toBe(403)
  })

  test('has books with a law that the office corrects, with its reason', async () => {
    const page = href(routes.registerBook, { book })
    const law = {
      version: '1',
      name: 'Sổ công văn ĐU',
      restarts: 'term',
      backdated: 'recorded',
      inserted: 'refused',
      digits: '2',
    }
    expect((await minh.post(page, law)).status).toBe(422)
    expect((await minh.post(page, { ...law, reason: 'Quy chế văn thư' })).status).toBe(303)
    const changed = { ...law, version: '2', restarts: 'year', reason: 'x' }
    expect((await minh.post(page, changed)).text).toContain('Sổ đã cấp số nên không đổi cách đánh số')
    const opened = await minh.post(routes.registerBooks, { type: 'state:QyĐ', body: 'HĐND' })
    expect((await minh.get(opened.location ?? '')).text).toContain('QyĐ-HĐND')
    expect((await minh.post(routes.registerTerms, { name: '2030', beginsOn: '01/07/2030' })).status).toBe(422)
  })
})

const text = (number: string, day: string) =>
  clearNotice
    .replace('51-TB', `${number}-TB`)
    .replace('ngày 25 tháng 11 năm 2025', `ngày ${day} tháng 12 năm 2025`)

/** Pasted and issued as it was read. */
async function issue(pasted: string, more: Readonly<Record<string, string>> = {}) {
  const sent = await minh.post(routes.noticeNew, { text: pasted })
  const notice = sent.location?.replace(/\/[^/]+$/, '')
  return minh.post(`${notice}/ban-hanh`, { version: '1', ...more })
}
