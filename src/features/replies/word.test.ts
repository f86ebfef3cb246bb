import { beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDossier } from '#test/dossier.ts'
import { brought, drafted, givenDelivered, givenLetterhead, givenOutcome, idIn } from '#test/reply.ts'
import { sayWord } from './index.ts'
import type { ReplyId } from './reply.ts'
import { linkSecret } from './word-link-queries.ts'

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
    expect((await thao.get(routes.citizenWords)).status).toBe(403)
    expect((await thao.get(routes.replies)).text).not.toContain(`href="${routes.citizenWords}"`)
    expect((await minh.get(routes.replies)).text).toContain(`href="${routes.citizenWords}"`)
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
const deliveredLetter = () => givenDelivered(product, { clerk: minh, letterhead, number: nextNumber++ })

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
