import { beforeAll, describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'
import { giveAddresses, morning, newsByDay, newsOf } from '#test/news.ts'

let product: TestApp
let minh: Client
let thao: Client
let hung: Client

beforeAll(async () => {
  product = await testApp({ withMail: true })
  await giveAddresses(product)
  await on('2025-11-21')
})

/** Nine in the morning of that day; sessions of earlier days have ended. */
async function on(day: string) {
  product.clock.set(new Date(`${day}T09:00:00+07:00`))
  ;[minh, thao, hung] = [await product.as('minh'), await product.as('thao'), await product.as('hung')]
}

const setWorkDue = async (id: string, to: string) => {
  const answer = await minh.post(href(routes.dossierDue, { id }), {
    version: '1',
    clock: 'work',
    to,
    reason: 'Theo kế hoạch của phường',
  })
  expect(answer.status).toBe(303)
}
const mailsTo = (person: string) => product.mails.filter(({ to }) => to === `${person}@kien-an.example`)
/** Both people are told, so that only the other clocks speak. */
const tellAcceptance = async (id: string, petition: string) => {
  const told = { petition, kind: 'accepted', on: '04/05/2026', document: '15-CV/VPĐU' }
  expect((await minh.post(href(routes.dossierTelling, { id }), told)).status).toBe(303)
}

describe('The clocks of dossiers', () => {
  test('remind, alarm and climb the ladder; who is owed a word of acceptance is the business of the office', async () => {
    await on('2025-12-01')
    // Received on Monday 1/12: told by 15/12 (10 working days), answered by 22/12 (15 working days).
    const { page } = await givenDossier(product, { lead: 'kt', title: 'Đèn ngõ 8 hỏng' })
    await product.runJobs()
    for (const day of ['04', '10', '11', '12', '16', '17', '19', '23', '24', '26'])
      for (const _ of [1, 2]) await morning(product, `2025-12-${day}`)
    expect(await newsByDay(product, 'minh', 'Đèn ngõ 8')).toEqual({
      '04/12/2025': 'Sắp đến hạn',
      '10/12/2025': 'Sắp đến hạn',
      '12/12/2025': 'Sắp đến hạn',
      '16/12/2025': 'Quá hạn',
      '24/12/2025': 'Quá hạn, cần đôn đốc',
    })
    expect(await newsByDay(product, 'thao', 'Đèn ngõ 8')).toEqual({
      '01/12/2025': 'Việc mới giao',
      '11/12/2025': 'Sắp đến hạn',
      '17/12/2025': 'Sắp đến hạn',
      '19/12/2025': 'Sắp đến hạn',
      '23/12/2025': 'Quá hạn',
    })
    expect(Object.keys(await newsByDay(product, 'hung', 'Đèn ngõ 8'))).toEqual(['26/12/2025', '19/12/2025'])
    const story = (await (await product.as('minh')).get(page)).text
    expect(story).toContain('ghi nhận đã quá hạn trả lời 22/12/2025')
    expect(story).toContain('báo lãnh đạo việc quá hạn trả lời 4 ngày làm việc')
  })
})

describe('When something happens to a dossier', () => {
  test('the unit hears of the matter, the office of its plan and its request for time, each once', async () => {
    await on('2026-01-12')
    const { id, page } = await givenDossier(product, { lead: 'kt', title: 'Cống ngõ 3 tắc' })
    await product.runJobs()
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Cống ngõ 3', 'Việc mới giao')).toHaveLength(1)
    expect(await newsOf(product, 'minh', 'Cống ngõ 3'), 'who did it is not told').toHaveLength(0)
    expect(mailsTo('thao').filter(({ text }) => text.includes('Cống ngõ 3'))).toHaveLength(1)

    const plan = { version: '0', text: 'Nạo vét', legalBasis: 'Điều 5', authority: 'within', step: 'submit' }
    await thao.post(href(routes.dossierPlan, { id }), plan)
    await product.runJobs()
    expect(await newsOf(product, 'minh', 'Cống ngõ 3', 'Phương án chờ duyệt')).toHaveLength(1)
    const decide = /action="([^"]+quyet-dinh)"/.exec((await hung.get(page)).text)?.[1] ?? ''
    await hung.post(decide, { decision: 'returned', reason: 'Thiếu dự toán' })
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Cống ngõ 3', 'Phương án bị trả lại')).toHaveLength(1)
    expect((await thao.get(routes.notifications)).text).toContain('Thiếu dự toán')

    const version =
      /name="version" value="(\d+)"/.exec((await minh.get(href(routes.dossierDue, { id }))).text)?.[1] ?? ''
    await minh.post(href(routes.dossierDue, { id }), {
      version,
      clock: 'work',
      to: '29/01/2026',
      reason: 'Kế hoạch',
    })
    await thao.post(href(routes.dossierExtensions, { id }), {
      toDay: '5 ngày làm việc',
      reason: 'Chờ vật tư',
    })
    await product.runJobs()
    for (const person of ['minh', 'hung'] as const)
      expect(await newsOf(product, person, 'Cống ngõ 3', 'Đề nghị gia hạn')).toHaveLength(1)
    const grant = /action="([^"]+dong-y)"/.exec((await minh.get(page)).text)?.[1] ?? ''
    await minh.post(grant, { day: '05/02/2026', reason: 'Hợp lý' })
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Cống ngõ 3', 'Được gia hạn')).toHaveLength(1)
  })
})

describe('Many clocks', () => {
  test('speak once a morning of many dossiers, in one letter with what the directives say', async () => {
    await on('2026-03-02')
    for (const title of ['Vỉa hè đoạn A', 'Vỉa hè đoạn B', 'Vỉa hè đoạn C'])
      await givenDossier(product, { lead: 'hcc', title })
    await givenDirective(product, { title: 'Kiểm tra vỉa hè', lead: 'hcc', due: 'chậm nhất ngày 23/03/2026' })
    await product.runJobs()
    const before = mailsTo('oanh').length
    // Answered by 23/3; three working days before.
    await morning(product, '2026-03-18')
    expect(await newsOf(product, 'oanh', '3 hồ sơ sắp đến hạn')).toHaveLength(1)
    expect(await newsOf(product, 'oanh', 'Kiểm tra vỉa hè', 'Sắp đến hạn')).toHaveLength(1)
    const letters = mailsTo('oanh').slice(before)
    expect(letters).toHaveLength(1)
    for (const words of ['Vỉa hè đoạn A', 'Vỉa hè đoạn C', 'Kiểm tra vỉa hè'])
      expect(letters[0]?.text).toContain(words)
    await product.runJob('alerts.digest')
    const digest = mailsTo('oanh').slice(before + 1)
    expect(digest.map(({ text }) => text).join(), 'the digest does not say it again').not.toContain('Vỉa hè')
  })

  test('leave it to the directive when it ends the work on the same day', async () => {
    await on('2026-05-04')
    const directive = await givenDirective(product, {
      title: 'Cắt tỉa cây xanh',
      due: 'chậm nhất ngày 15/05/2026',
    })
    const { id, petitions } = await givenDossier(product, { lead: 'kt', title: 'Cây đổ ở ngõ 4' })
    await tellAcceptance(id, petitions[0]?.id ?? '')
    const other = await givenDossier(product, { lead: 'kt', title: 'Cây mục ở ngõ 6' })
    await tellAcceptance(other.id, other.petitions[0]?.id ?? '')
    expect((await minh.post(href(routes.dossierLinks, { id }), { directive: directive.id })).status).toBe(303)
    await setWorkDueOf(other.id, '15/05/2026')
    await product.runJobs()
    await morning(product, '2026-05-16')
    expect(await newsOf(product, 'thao', 'Cắt tỉa cây xanh', 'Quá hạn')).toHaveLength(1)
    expect(await newsOf(product, 'thao', 'Cây đổ ở ngõ 4', 'Quá hạn'), 'one day, one message').toHaveLength(0)
    expect(await newsOf(product, 'thao', 'Cây mục ở ngõ 6', 'Quá hạn')).toHaveLength(1)
  })

  test('say nothing more once the work is done and everybody holds an answer', async () => {
    await on('2026-07-06')
    const spoken = { answeredOnSpot: { answer: 'Sẽ sửa ngay.', by: null } } as const
    const { id } = await givenDossier(product, {
      lead: 'kt',
      title: 'Đã trả lời tại chỗ',
      petitions: [spoken],
    })
    await setWorkDue(id, '10/07/2026')
    await thao.post(href(routes.dossierWorkDone, { id }), { on: '06/07/2026', note: 'Đã sửa' })
    await product.runJobs()
    for (const day of ['07-09', '07-11', '07-30']) await morning(product, `2026-${day}`)
    for (const person of ['minh', 'thao', 'hung'] as const)
      for (const kind of ['Sắp đến hạn', 'Quá hạn'])
        expect(await newsOf(product, person, 'Đã trả lời tại chỗ', kind)).toHaveLength(0)
  })

  const setWorkDueOf = async (id: string, to: string) => {
    const form = await minh.get(href(routes.dossierDue, { id }))
    const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? ''
    await minh.post(href(routes.dossierDue, { id }), { version, clock: 'work', to, reason: 'Kế hoạch' })
  }
})

test('The page of own work shows each their own dossiers and what waits for them', async () => {
  await on('2026-09-07')
  const plan = { version: '0', text: 'Làm', legalBasis: 'Điều 5', authority: 'within', step: 'submit' }
  const waiting = await givenDossier(product, { lead: 'kt', title: 'Phương án đang chờ' })
  await thao.post(href(routes.dossierPlan, { id: waiting.id }), plan)
  await givenDossier(product, { lead: 'kt', title: 'Chưa soạn gì' })
  await givenDossier(product, { lead: null, title: 'Không của ai' })
  const cards = async (who: Client) => {
    const { text } = await who.get(routes.directivesMine)
    return (title: string) =>
      text.split('<section class="card">').find((card) => card.includes(`<h2>${title}`)) ?? ''
  }
  const ofThao = await cards(thao)
  expect(ofThao('Hồ sơ chờ phương án')).toContain('Chưa soạn gì')
  expect(ofThao('Đã trả lời, chờ nơi khác')).toContain('Phương án đang chờ')
  expect(ofThao('Quá hạn')).toContain('Đèn ngõ 8 hỏng')
  const ofMinh = await cards(minh)
  expect(ofMinh('Phương án chờ duyệt')).toContain('Phương án đang chờ')
  expect(ofMinh('Hồ sơ chưa ai giải quyết')).toContain('Không của ai')
  expect(ofMinh('Hồ sơ chưa ai giải quyết')).not.toContain('Chưa soạn gì')
  expect(ofMinh('Hồ sơ quá hạn')).toContain('Đèn ngõ 8 hỏng')
  expect(ofMinh('Phải báo tiếp nhận')).toContain('1 người chưa được báo')
  expect((await cards(hung))('Phương án chờ duyệt')).toContain('Phương án đang chờ')
  const uncovered = (await minh.get(`${routes.dossiers}?thieu=chua-ai`)).text
  expect(uncovered).toContain('Không của ai')
  expect(uncovered).not.toContain('Chưa soạn gì')
  expect((await (await product.as('quan')).get(routes.directivesMine)).text).not.toContain('Chưa soạn gì')
})
