import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDossier } from '#test/dossier.ts'
import { wordsOfPages } from '#test/pdf.ts'
import { brought, drafted, givenLetterhead, givenOutcome, idIn, lettersOn } from '#test/reply.ts'
import { demoPassword } from '../../demo/found.ts'
import { getBatch } from './batch-queries.ts'
import { sayWord } from './index.ts'
import type { ReplyBatchId, ReplyId } from './reply.ts'
import { listUnanswered } from './unanswered-queries.ts'
import { linkSecret } from './word-commands.ts'

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

describe('An elderly person without a phone', () => {
  test('gets a signed letter through the group head, says it is not solved, and the work is taken up again', async () => {
    const { id, petitions } = await givenDossier(product, { lead: 'kt' })
    const [petition] = petitions
    await givenOutcome(minh, id)
    const letter = idIn(await drafted(minh, { dossier: id, petitions: [petition?.id ?? ''], letterhead }))
    expect((await minh.get(pageOf(letter))).text).toContain('Kính gửi: ')
    await brought(product, [letter], 'sent')

    const kept = async () => {
      const all: string[] = []
      for await (const { sha256 } of product.deps.blobs.list()) all.push(sha256)
      return all.length
    }
    const before = await kept()
    const files = new File(['%PDF-1.4\n% lac\n%%EOF'], 'lac.pdf', { type: 'application/pdf' })
    const stray = { on: '05/12/2025', receiver: 'Ai đó', files }
    expect((await hung.post(href(routes.replyDelivery, { reply: letter }), stray)).status).toBe(404)
    expect((await hung.post(routes.repliesSigned, { reply: letter, file: files })).status).toBe(403)
    expect(await kept(), 'a file of somebody who may not is not kept').toBe(before)

    const errands = await hoa.get(routes.repliesToCarry)
    expect(errands.text).toContain('Bùi Thị Sáu')
    expect(errands.text).toContain('số 5 ngõ 12')
    expect(errands.text, 'whoever carries a letter does not read it').not.toMatch(/nạo vét|tràn vào nhà/)
    const delivered = { on: '05/12/2025', receiver: 'Bùi Thị Sáu' }
    expect((await hoa.post(href(routes.replyDelivery, { reply: letter }), delivered)).status).toBe(303)

    const said = { word: 'not-solved', reason: 'Mưa hôm qua vẫn ngập', saidOn: '05/12/2025' }
    expect((await hoa.post(href(routes.replyWord, { reply: letter }), said)).status).toBe(303)
    const words = await minh.get(routes.citizenWords)
    expect(words.text).toContain('Mưa hôm qua vẫn ngập')
    expect(words.text, 'who wrote it down stands beside it').toContain('Nguyễn Thị Hoa')
    expect((await minh.get(href(routes.dossier, { id }))).text).toContain('Mưa hôm qua vẫn ngập')
    const word = /chua-xong\/([0-9a-f-]{36})/.exec(words.text)?.[1] ?? ''
    const decision = { decision: 'reopened', reason: 'Nạo vét tiếp đoạn cuối ngõ' }
    expect((await minh.post(href(routes.citizenWordDecision, { word }), decision)).status).toBe(303)
    const late = { decision: 'explained', reason: 'Đoạn này đã thông, xin giải thích' }
    const second = await minh.post(href(routes.citizenWordDecision, { word }), late)
    expect(second.status, 'decided meanwhile').toBe(422)
    expect(second.text).toContain('đã có người quyết định rồi')
    expect(second.text, 'what was typed is kept').toContain('Đoạn này đã thông, xin giải thích')
    const dossier = await workDoneOn(id)
    expect(dossier).toBeNull()

    const better = { word: 'partly', reason: 'Đầu ngõ đã hết ngập', saidOn: '05/12/2025' }
    expect((await hoa.post(href(routes.replyWord, { reply: letter }), better)).status).toBe(303)
    for (const page of [href(routes.dossier, { id }), href(routes.dossierRoad, { id })]) {
      const told = (await minh.get(page)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
      for (const part of [
        '05/12/2025 : Mưa hôm qua vẫn ngập',
        '05/12/2025 : Đầu ngõ đã hết ngập',
        'nói với tổ trưởng , Nguyễn Thị Hoa ghi',
        'Phường quyết định làm tiếp ngày',
        'Nạo vét tiếp đoạn cuối ngõ',
      ])
        expect(told.replaceAll(' ', ''), page).toContain(part.replaceAll(' ', ''))
    }
    expect((await minh.get(href(routes.dossier, { id }))).text).toContain('Những lần nói trước (1)')
  })

  const workDoneOn = (id: string) =>
    reading(product.deps, { ward: product.ward.id }, async (db) => {
      const row = await db
        .selectFrom('dossier')
        .select('work_done_on')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return row.work_done_on
    })

  test('officers never say it for anybody, neither of a unit nor of the Party Office', async () => {
    const letter = await deliveredLetter()
    const thao = await product.as('thao')
    const said = { word: 'solved', saidOn: '05/12/2025' }
    const answer = await thao.post(href(routes.replyWord, { reply: letter }), said)
    expect([403, 404]).toContain(answer.status)
    expect((await minh.post(href(routes.replyWord, { reply: letter }), said)).status).toBe(403)
    expect((await minh.get(pageOf(letter))).text).not.toContain('Đã giải quyết xong</span>')
  })

  test('a "not solved" without a reason is refused with what was typed, and nothing is kept', async () => {
    const letter = await deliveredLetter()
    const said = { word: 'partly', reason: '', saidOn: '05/12/2025' }
    const answer = await hoa.post(href(routes.replyWord, { reply: letter }), said)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Xin cho biết việc gì còn chưa xong')
  })

  test('the address in the letter works once, and only with its own secret', async () => {
    const letter = await deliveredLetter()
    const secret = linkSecret(product.deps, product.ward.id, letter as ReplyId)
    const address = href(routes.sayByLink, { reply: letter, secret })
    const page = await product.anybody.get(address)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/Bùi Thị Sáu|nạo vét/)
    const wrong = href(routes.sayByLink, { reply: letter, secret: '000000000000' })
    expect((await product.anybody.get(wrong)).status).toBe(404)
    expect((await product.other.anybody.get(address)).status).toBe(404)
    expect((await product.anybody.post(address, { word: 'solved' })).text).toContain('Phường đã nhận lời')
    const again = await product.anybody.post(address, { word: 'not-solved', reason: 'x' })
    expect([again.status, again.text.includes('đã dùng một lần')]).toEqual([422, true])
  })
})

let nextNumber = 20
async function deliveredLetter(number = nextNumber++): Promise<string> {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const letter = idIn(
    await drafted(minh, { dossier: id, petitions: petitions.map((one) => one.id), letterhead }),
  )
  await brought(product, [letter], 'sent', number)
  const delivered = { on: '05/12/2025', receiver: 'Bùi Thị Sáu' }
  expect((await minh.post(href(routes.replyDelivery, { reply: letter }), delivered)).status).toBe(303)
  return letter
}

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

test('by code and PIN the public says it; nobody signed in, and nobody before the answer', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  const petition = petitions[0]?.id as PetitionId
  const nobody = publicActor(product.ward.id)
  const early = await sayWord(product.deps, nobody, { petition, word: 'solved', reason: null })
  expect(early.ok ? null : early.refusals[0].code).toBe('no-answer')
  await givenOutcome(minh, id)
  const letter = idIn(await drafted(minh, { dossier: id, petitions: [petition], letterhead }))
  await brought(product, [letter], 'sent', 600)
  const said = { petition, word: 'not-solved', reason: 'Vẫn ngập ở cuối ngõ' } as const
  for (const person of ['thao', 'minh', 'hoa'] as const)
    await expect(sayWord(product.deps, await product.actor(person), said)).rejects.toThrow('not allowed')
  const pressedTwice = await Promise.all([1, 2].map(() => sayWord(product.deps, nobody, said)))
  expect(pressedTwice.map((one) => one.ok).toSorted(), 'pressed twice it is said once').toEqual([false, true])
  const waiting = (await minh.get(routes.citizenWords)).text
  expect(waiting.split('Vẫn ngập ở cuối ngõ')).toHaveLength(2)
})

test('once the words are sealed, nobody reads them in the letters and answers about them, and the seal holds those too', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt', petitions: [{ name: 'Kim Văn Kín' }] })
  const petition = petitions[0]?.id ?? ''
  await givenOutcome(minh, id)
  const letter = idIn(await drafted(minh, { dossier: id, petitions: [petition], letterhead }))
  await brought(product, [letter], 'sent', 620)
  const delivered = { on: '05/12/2025', receiver: 'Kim Thị Nhận Hộ' }
  expect((await minh.post(href(routes.replyDelivery, { reply: letter }), delivered)).status).toBe(303)
  const said = { word: 'not-solved', reason: 'Ông trưởng phòng vẫn đòi tiền', saidOn: '05/12/2025' }
  expect((await hoa.post(href(routes.replyWord, { reply: letter }), said)).status).toBe(303)
  const word = await wordOf(petition)

  expect((await minh.post(href(routes.petitionRestriction, { id: petition }), {})).status).toBe(303)
  expect((await minh.get(routes.citizenWords)).text).not.toContain('vẫn đòi tiền')
  const decision = { decision: 'explained', reason: 'x' }
  expect((await minh.post(href(routes.citizenWordDecision, { word }), decision)).status).toBe(404)
  const kept = await clearTextOf(petition)
  for (const words of ['Kim Văn Kín', 'Kim Thị Nhận Hộ', 'vẫn đòi tiền'])
    expect(kept.includes(words), words).toBe(false)

  const dung = await product.as('dung')
  const sealed = idIn(
    /don-han-che\/[0-9a-f-]{36}/.exec((await dung.get(routes.restrictedPetitions)).text)?.[0] ?? '',
  )
  await dung.post(href(routes.restrictedOpening, { id: sealed }), { purpose: 'Xem xét điều kiện thụ lý' })
  const opened = (await dung.get(href(routes.restrictedPetition, { id: sealed }))).text
  for (const words of ['Kim Văn Kín', 'Kim Thị Nhận Hộ', 'vẫn đòi tiền', 'ban-ky.pdf'])
    expect(opened, words).toContain(words)
})

const wordOf = (petition: string) =>
  reading(product.deps, { ward: product.ward.id }, async (db) => {
    const query = db.selectFrom('citizen_word').select('id').where('petition_id', '=', petition)
    return (await query.executeTakeFirstOrThrow()).id
  })

/** Everything that letters to the person and answers from the person hold. */
const clearTextOf = (petition: string) =>
  reading(product.deps, { ward: product.ward.id }, async (db) => {
    const letters = await db.selectFrom('reply').selectAll().where('petition_id', '=', petition).execute()
    const ids = letters.map(({ id }) => id)
    const steps = await db.selectFrom('reply_step').selectAll().where('reply_id', 'in', ids).execute()
    const words = await db
      .selectFrom('citizen_word')
      .selectAll()
      .where('petition_id', '=', petition)
      .execute()
    return JSON.stringify([letters, steps, words])
  })

test('a "not solved" takes up the work where the matter is handled now, after two dossiers were merged', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, id)
  const petition = petitions[0]?.id as PetitionId
  const letter = idIn(await drafted(minh, { dossier: id, petitions: [petition], letterhead }))
  await brought(product, [letter], 'sent', 630)
  const into = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(minh, into.id)
  const merge = { into: into.id, reason: 'Cùng một đoạn cống' }
  expect((await minh.post(href(routes.dossierMerge, { id }), merge)).status).toBe(303)

  const said = { petition, word: 'not-solved', reason: 'Cống vẫn tắc' } as const
  expect((await sayWord(product.deps, publicActor(product.ward.id), said)).ok).toBe(true)
  const decision = { decision: 'reopened', reason: 'Nạo vét lại' }
  const address = href(routes.citizenWordDecision, { word: await wordOf(petition) })
  expect((await minh.post(address, decision)).status).toBe(303)
  const { work_done_on } = await reading(product.deps, { ward: product.ward.id }, (db) =>
    db.selectFrom('dossier').select('work_done_on').where('id', '=', into.id).executeTakeFirstOrThrow(),
  )
  expect(work_done_on).toBeNull()
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
  expect([own.status, own.text.includes('do chính ông/bà trình')]).toEqual([422, true])
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
  const letter = await deliveredLetter(800)
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

test('the list of the unanswered says why, for everybody, and goes into Excel', async () => {
  const { id, petitions } = await givenDossier(product, { lead: 'kt', petitions: [{}, { name: null }] })
  const actor = await product.actor('minh')
  const codes = petitions.map(({ code }) => code)
  const reasonsNow = async () => {
    const all = await reading(product.deps, actor, (db) => listUnanswered(db, actor))
    return all
      .filter(({ code }) => codes.includes(code))
      .map(({ reason }) => reason)
      .sort()
  }
  expect(await reasonsNow()).toEqual(['no-outcome', 'no-outcome'])
  await givenOutcome(minh, id)
  expect(await reasonsNow()).toEqual(['no-name', 'not-drafted'])
  const everybody = await reading(product.deps, actor, (db) => listUnanswered(db, actor))
  const [first, second] = everybody.map(({ code }) => code)
  const next = (await minh.get(`${routes.repliesUnanswered}?sau=${first}`)).text
  expect([next.includes(`>${first}<`), next.includes(`>${second}<`)]).toEqual([false, true])
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
