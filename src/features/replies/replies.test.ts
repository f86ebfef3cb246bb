import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDossier } from '#test/dossier.ts'
import { wordsOfPages } from '#test/pdf.ts'
import {
  brought,
  drafted,
  givenDelivered,
  givenLetterhead,
  givenOutcome,
  idIn,
  lettersOn,
} from '#test/reply.ts'
import { signedPdf, testSigner } from '#test/signing.ts'
import { demoPassword } from '../../demo/found.ts'
import { getBatch } from './batch-queries.ts'
import type { ReplyBatchId } from './reply.ts'
import { countUnanswered, listUnanswered, type UnansweredPart } from './unanswered-queries.ts'

let product: TestApp
let minh: Client
let hung: Client
let hoa: Client
let letterhead: string
beforeAll(async () => {
  product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
  minh = await product.as('minh')
  hung = await product.as('hung')
  hoa = await product.as('hoa')
  letterhead = await givenLetterhead(minh)
})

const pageOf = (reply: string) => href(routes.reply, { reply })

describe('Forty people of one matter', () => {
  const names = ['Nguyễn Văn Đạt', 'Trần Thị Ánh', 'Lê Thị Ân', 'Phạm Văn An', 'Đỗ Thị Bình']
  let batch: string
  let dossier: string
  beforeAll(async () => {
    const petitions = Array.from({ length: 40 }, (_, at) => ({
      group: `to${9 + (at % 4)}` as const,
      name: `${names[at % 5]} ${at}`.replace(/ (\d+)$/, ''),
      address: `số ${at + 1}`,
    }))
    const made = await givenDossier(product, { petitions, lead: 'kt' })
    dossier = made.id
    await givenOutcome(minh, dossier)
    const all = made.petitions.map(({ id }) => id)
    batch = idIn(await drafted(minh, { dossier, petitions: all, letterhead }))
  })

  test('get forty letters, printed in one PDF by group and given name, each beginning with its own addressee', async () => {
    const answer = await product.app.http.request(
      `http://localhost${href(routes.replyBatchPdf, { batch })}`,
      {
        headers: await cookieOf('minh'),
      },
    )
    const pages = await wordsOfPages(new Uint8Array(await answer.arrayBuffer()))
    expect(pages).toHaveLength(40)
    const letters = await reading(
      product.deps,
      await product.actor('minh'),
      async (db) => (await getBatch(db, await product.actor('minh'), batch as ReplyBatchId)).letters,
    )
    for (const [at, letter] of letters.entries()) {
      expect(pages[at]).toContain(`Kính gửi: Bà ${letter.addressee}`)
      expect(pages[at]).toContain(letter.address)
    }
    const order = letters.map(({ groupNumber, addressee }) => [groupNumber, addressee.split(' ').at(-1)])
    expect(order.slice(0, 10).map(([group]) => group)).toEqual(Array(10).fill(9))
    expect([...new Set(order.slice(0, 10).map(([, given]) => given))]).toEqual([
      'An',
      'Ánh',
      'Ân',
      'Bình',
      'Đạt',
    ])
  })

  test('the delivery list has a page for each group with a place to sign', async () => {
    const answer = await product.app.http.request(
      `http://localhost${href(routes.replyBatchList, { batch })}`,
      {
        headers: await cookieOf('minh'),
      },
    )
    const pages = await wordsOfPages(new Uint8Array(await answer.arrayBuffer()))
    expect(pages).toHaveLength(4)
    for (const page of pages) expect(page).toContain('Ký nhận')
  })

  test('a changed common part reaches every letter, a personal part only one; what was submitted stays as it was', async () => {
    const letters = lettersOn((await minh.get(href(routes.replyBatch, { batch }))).text)
    const [first = '', second = ''] = letters
    const own = {
      version: '1',
      honorific: 'ông',
      addressee: 'Nguyễn Văn Riêng',
      channel: 'post',
      personal: 'Riêng nhà ông đã thay nắp.',
    }
    expect((await minh.post(href(routes.replyEdit, { reply: first }), own)).status).toBe(303)
    const body = 'Kính thưa {ông bà} {họ tên}. {kết quả}\n{phần riêng}'
    const common = { version: '1', letterhead, subject: 'Trả lời {ông bà} {họ tên}', body, legalBasis: '' }
    expect((await minh.post(href(routes.replyBatchEdit, { batch }), common)).status).toBe(303)
    const one = (await minh.get(pageOf(first))).text
    expect(one).toContain('Kính thưa ông Nguyễn Văn Riêng')
    expect(one).toContain('Riêng nhà ông đã thay nắp')
    expect((await minh.get(pageOf(second))).text).not.toContain('Riêng nhà ông')
    const wrong = { ...common, version: '2', body: 'Kính gửi {họ và tên}' }
    const refused = await minh.post(href(routes.replyBatchEdit, { batch }), wrong)
    expect([refused.status, refused.text.includes('Không có chỗ điền nào tên là')]).toEqual([422, true])
    expect(refused.text, 'what was typed is kept').toContain('{họ và tên}')
  })

  test('numbers follow the order of printing; a number is given once', async () => {
    const letters = lettersOn((await minh.get(href(routes.replyBatch, { batch }))).text)
    await brought(product, letters, 'numbered', 100)
    const page = (await minh.get(href(routes.replyBatch, { batch }))).text
    expect(page).toContain('100-CV/ĐU')
    expect(page).toContain('139-CV/ĐU')
    const other = idIn(await drafted(minh, { ...(await oneMore()), letterhead }))
    await brought(product, [other], 'approved')
    const taken = await minh.post(routes.repliesNumbers, {
      reply: [other],
      first: '139',
      issuedOn: '05/12/2025',
    })
    expect(taken.status).toBe(422)
    expect(taken.text).toContain('Số 139-CV/ĐU đã cấp cho văn bản ngày 05/12/2025')
    expect(taken.text).toContain('chưa dùng là 140')
    // The term of office goes on after New Year: the number stays taken.
    product.clock.set(new Date('2026-01-05T09:00:00+07:00'))
    const later = await product.as('minh')
    const next = await later.post(routes.repliesNumbers, {
      reply: [other],
      first: '139',
      issuedOn: '05/01/2026',
    })
    expect(next.status).toBe(422)
    product.clock.set(new Date('2025-12-05T09:00:00+07:00'))
    // Sessions of before New Year have ended by themselves.
    minh = await product.as('minh')
    hung = await product.as('hung')
    hoa = await product.as('hoa')
  })

  const oneMore = async () => {
    const { id, petitions } = await givenDossier(product, { lead: 'kt' })
    await givenOutcome(minh, id)
    return { dossier: id, petitions: petitions.map((one) => one.id) }
  }
})

test('a letter does not leave before the day it bears', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const letter = idIn(
    await drafted(minh, { dossier: id, petitions: petitions.map((one) => one.id), letterhead }),
  )
  await brought(product, [letter], 'signed', 640)
  const sent = await minh.post(routes.repliesSending, { reply: [letter], channel: '', on: '01/12/2025' })
  expect([sent.status, sent.text.includes('Ngày gửi sớm hơn ngày của thư')]).toEqual([422, true])
})

test('two people who write to the same person at once: one letter, and the other is told', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const all = [minh, await product.as('minh'), await product.as('minh')]
  const written = await Promise.allSettled(
    all.map((who) => drafted(who, { dossier: id, petitions: petitions.map((one) => one.id), letterhead })),
  )
  expect(written.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
})

test('whoever submitted a letter does not approve it; a return carries its reason', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const letter = idIn(
    await drafted(minh, { dossier: id, petitions: petitions.map((one) => one.id), letterhead }),
  )
  await brought(product, [letter], 'submitted')
  const own = await minh.post(routes.repliesApproval, { reply: [letter] })
  expect([own.status, own.text.includes('do chính người đang duyệt trình')]).toEqual([422, true])
  const bare = await hung.post(routes.repliesReturn, { reply: [letter], reason: '' })
  expect(bare.status).toBe(422)
  expect((await hung.post(routes.repliesReturn, { reply: [letter], reason: 'Thiếu căn cứ' })).status).toBe(
    303,
  )
  expect((await minh.get(pageOf(letter))).text).toContain('Thiếu căn cứ')
})

test('an answer without an outcome is refused, and a transfer without an owner', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  const fields = { template: letterhead, letterhead, petition: petitions.map((one) => one.id) }
  for (const [kind, words] of [
    ['answer', 'chưa ghi kết quả'],
    ['transfer', 'với tên cơ quan'],
  ] as const) {
    const answer = await minh.post(href(routes.replyNew, { dossier: id }), { ...fields, kind })
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true])
  }
})

test('who was told "in progress" is written to again when it is done; the first answer keeps its day', async () => {
  const { id, petitions, page } = await givenDossier(product, { lead: 'kt' })
  const facts = { dossier: id, petitions: petitions.map((one) => one.id), letterhead }
  const until = { kind: 'in-progress', explanation: 'Đang nạo vét, còn 60 m.', until: '20/12/2025' }
  await givenOutcome(minh, id, until)
  const first = idIn(await drafted(minh, facts))
  await expect(drafted(minh, facts), 'one letter of this is under way').rejects.toThrow('422')
  await brought(product, [first], 'sent', 650)
  const delivered = { on: '05/12/2025', receiver: 'Bùi Thị Sáu' }
  expect((await minh.post(href(routes.replyDelivery, { reply: first }), delivered)).status).toBe(303)
  await expect(drafted(minh, facts), 'there is nothing new to tell').rejects.toThrow('422')

  await givenOutcome(minh, id)
  const second = idIn(await drafted(minh, facts))
  expect((await minh.get(pageOf(second))).text).toContain('Đã nạo vét 120 m cống')
  await brought(product, [second], 'sent', 651)
  const dossier = (await minh.get(page)).text
  expect(dossier, 'an answer has arrived, though another is on its way').toContain('Đã trả lời 1/1')
  expect(dossier).toContain('xong đúng hạn')
})

test('a delivered acceptance tells the dossier that the person was told in writing', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  const people = petitions.map((one) => one.id)
  const letter = idIn(await drafted(minh, { dossier: id, petitions: people, letterhead, kind: 'acceptance' }))
  await brought(product, [letter], 'sent', 700)
  const delivered = { on: '05/12/2025', receiver: 'Bùi Thị Sáu' }
  expect((await minh.post(href(routes.replyDelivery, { reply: letter }), delivered)).status).toBe(303)
  const told = await reading(product.deps, { ward: product.ward.id }, (db) =>
    db.selectFrom('dossier_acceptance').selectAll().where('dossier_id', '=', id).execute(),
  )
  expect(told.map(({ kind, told_on }) => [kind, told_on])).toEqual([['accepted', '2025-12-05']])
})

test('the signed paper keeps its fingerprint, and a corrected letter names the one it replaces', async () => {
  const letter = await givenDelivered(product, { clerk: minh, letterhead, number: 800 })
  const sha = createHash('sha256').update('%PDF-1.4\nban ky').digest('hex')
  expect((await minh.get(pageOf(letter))).text).toContain(sha)
  const replaced = await minh.post(href(routes.replyReplacement, { reply: letter }), {
    reason: 'Sai địa chỉ',
  })
  expect(replaced.status).toBe(303)
  const page = (await minh.get(replaced.location ?? '')).text
  expect(page).toContain('Thư này thay thế Thư số 800-CV/ĐU ngày 05/12/2025')
  expect((await minh.get(pageOf(letter))).text).toContain('Đã thay bằng')
})

test('a letter signed with a key says on its page who signed it, and that the file is as it was signed', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  const people = petitions.map((one) => one.id)
  const letter = idIn(await drafted(minh, { dossier: id, petitions: people, letterhead, kind: 'acceptance' }))
  await brought(product, [letter], 'numbered', 820)
  const sheet = await PDFDocument.create()
  sheet.addPage()
  const officer = await testSigner({ name: 'Phạm Quang Minh' })
  const file = new File([await signedPdf(await sheet.save({ useObjectStreams: false }), officer)], 'thu.pdf')
  expect((await minh.post(routes.repliesSigned, { reply: letter, file })).status).toBe(303)
  const page = (await minh.get(pageOf(letter))).text
  expect(page).toContain('Chữ ký số còn nguyên')
  expect(page).toContain('<strong>Phạm Quang Minh</strong>')
})

test('the list of the unanswered says why, for everybody, and goes into Excel', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt', petitions: [{}, { name: null }] })
  const actor = await product.actor('minh')
  const codes = petitions.map(({ code }) => code)
  const everyone = { only: null, after: null, limit: null }
  const reasonsNow = async () => {
    const all = await reading(product.deps, actor, (db) => listUnanswered(db, actor, everyone))
    return all
      .filter(({ code }) => codes.includes(code))
      .map(({ reason }) => reason)
      .sort()
  }
  expect(await reasonsNow()).toEqual(['no-outcome', 'no-outcome'])
  await givenOutcome(minh, id)
  expect(await reasonsNow()).toEqual(['no-name', 'not-drafted'])
  const everybody = await reading(product.deps, actor, (db) => listUnanswered(db, actor, everyone))
  const [first, second] = everybody.map(({ code }) => code)
  const next = (await minh.get(`${routes.repliesUnanswered}?sau=${first}`)).text
  expect([next.includes(`>${first}<`), next.includes(`>${second}<`)]).toEqual([false, true])
  const ask = (part: Partial<UnansweredPart>) =>
    reading(product.deps, actor, (db) => listUnanswered(db, actor, { ...everyone, ...part }))
  const counts = await reading(product.deps, actor, (db) => countUnanswered(db, actor, '2030-01-01' as never))
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(everybody.length)
  expect(counts.reduce((sum, { late }) => sum + late, 0)).toBe(
    everybody.filter(({ answerDue }) => answerDue !== null).length,
  )
  for (const { reason, count } of counts) expect(await ask({ only: reason })).toHaveLength(count)
  const paged: string[] = []
  for (let after: string | null = null; ; ) {
    const part: readonly { code: string }[] = await ask({ after, limit: 2 })
    if (part.length === 0) break
    paged.push(...part.map(({ code }) => code))
    after = part.at(-1)?.code ?? null
  }
  expect(paged, 'page by page the same people in the same order').toEqual(everybody.map(({ code }) => code))
  expect(await ask({ after: 'không có' })).toHaveLength(everybody.length)
  const page = await minh.get(routes.repliesUnanswered)
  expect(page.text).toContain('Không ghi tên người gửi')
  const file = await minh.get(routes.repliesUnansweredXlsx)
  expect(file.headers.get('content-type')).toContain('spreadsheetml')
})

test('a unit drafts only for dossiers it leads; other units, groups, wards and strangers see no letter', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const people = petitions.map((one) => one.id)
  const thao = await product.as('thao')
  const letter = idIn(await drafted(thao, { dossier: id, petitions: people, letterhead }))
  for (const who of [
    await product.as('tuan'),
    hoa,
    await product.as('bich'),
    await product.other.as('minh'),
  ]) {
    expect([403, 404]).toContain((await who.get(pageOf(letter))).status)
    expect([403, 404]).toContain((await who.get(href(routes.replyPdf, { reply: letter }))).status)
    expect([403, 404]).toContain((await who.post(routes.repliesSubmission, { reply: [letter] })).status)
  }
  expect((await product.anybody.get(pageOf(letter))).status).not.toBe(200)
  expect(
    (await thao.post(routes.repliesNumbers, { reply: [letter], first: '1', issuedOn: '05/12/2025' })).status,
  ).toBe(403)
})

async function cookieOf(person: 'minh'): Promise<Record<string, string>> {
  const answer = await product.anybody.post('/dang-nhap', { signInName: person, password: demoPassword })
  return { cookie: /hoi-am=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '', host: 'localhost' }
}
