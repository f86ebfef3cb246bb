import { describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDossier, versionOn } from '#test/dossier.ts'

const product = await testApp()
const minh = await product.as('minh')
const thao = await product.as('thao')
const quan = await product.as('quan')

/** A dossier led by the infrastructure department, its work due 04/12/2025. */
async function givenDatedDossier(title: string) {
  const made = await givenDossier(product, { lead: 'kt', title })
  const due = { version: '1', clock: 'work', to: '04/12/2025', reason: 'Theo kế hoạch của phường' }
  expect((await minh.post(href(routes.dossierDue, { id: made.id }), due)).status).toBe(303)
  return made
}
const answerPaths = (html: string) => ({
  grant: /action="([^"]+dong-y)"/.exec(html)?.[1] ?? '',
  refusal: /action="([^"]+tu-choi)"/.exec(html)?.[1] ?? '',
})

describe('A unit that needs more time for the work', () => {
  test('asks with a reason; the office grants another day, and the day first set stays for ever', async () => {
    const { id, page } = await givenDatedDossier('Ngập ngõ 7, xin thêm thời gian')
    const ask = href(routes.dossierExtensions, { id })
    const bare = await thao.post(ask, { toDay: '5 ngày làm việc', reason: '' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('Xin ghi lý do đề nghị gia hạn')
    expect(bare.text).toContain('5 ngày làm việc')
    const back = await thao.post(ask, { toDay: '01/12/2025', reason: 'Chờ vật tư' })
    expect(back.status).toBe(422)
    expect(back.text).toContain('Hạn mới phải sau hạn hiện tại 04/12/2025')
    expect((await thao.post(ask, { toDay: '5 ngày làm việc', reason: 'Chờ vật tư' })).status).toBe(303)
    const again = await thao.post(ask, { toDay: '30/12/2025', reason: 'Lần nữa' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Đã có đề nghị gia hạn đến 11/12/2025 đang chờ trả lời')

    const waiting = await minh.get(page)
    expect(waiting.text).toContain('Chờ trả lời')
    expect((await thao.get(page)).text, 'who asks does not answer').not.toContain('Đồng ý gia hạn')
    const { grant } = answerPaths(waiting.text)
    expect((await thao.post(grant, { day: '11/12/2025', reason: 'Tự đồng ý' })).status).toBe(403)
    const past = await minh.post(grant, { day: '04/12/2025', reason: 'Hợp lý' })
    expect(past.status).toBe(422)
    expect(past.text).toContain('Hạn mới phải sau hạn hiện tại 04/12/2025')
    const granted = { day: '09/12/2025', reason: 'Chỉ được đến ngày 9', document: '512-CV/ĐU' }
    expect((await minh.post(grant, granted)).status).toBe(303)
    const shown = (await thao.get(page)).text
    for (const words of [
      'Đã gia hạn',
      '09/12/2025',
      'Hạn ban đầu 04/12/2025',
      '512-CV/ĐU',
      'Chỉ được đến ngày 9',
    ])
      expect(shown).toContain(words)
    const late = await minh.post(grant, granted)
    expect(late.status, 'answered once').toBe(422)
    expect(late.text).toContain('Đề nghị gia hạn này đã được trả lời')
  })

  test('is told why when the office refuses, and the day stays', async () => {
    const { id, page } = await givenDatedDossier('Ngập ngõ 9, không được thêm thời gian')
    expect(
      (await quan.post(href(routes.dossierExtensions, { id }), { toDay: '5', reason: 'Ké' })).status,
    ).toBe(404)
    await thao.post(href(routes.dossierExtensions, { id }), { toDay: '20/12/2025', reason: 'Mưa nhiều' })
    const { refusal } = answerPaths((await minh.get(page)).text)
    const bare = await minh.post(refusal, { reason: '' })
    expect(bare.status).toBe(422)
    expect((await minh.post(refusal, { reason: 'Mùa mưa đã hết' })).status).toBe(303)
    const shown = (await thao.get(page)).text
    expect(shown).toContain('Mùa mưa đã hết')
    expect(shown).toContain('không đồng ý gia hạn đến 20/12/2025')
    expect(shown).toContain('04/12/2025')
  })

  test('asks for nothing once the work is reported done, or while no day is set', async () => {
    const done = await givenDatedDossier('Ngập ngõ 11, đã xong')
    await thao.post(href(routes.dossierWorkDone, { id: done.id }), { on: '21/11/2025', note: 'Xong' })
    const path = href(routes.dossierExtensions, { id: done.id })
    expect((await thao.post(path, { toDay: '5', reason: 'Muộn' })).text).toContain('đã được báo làm xong')
    const { id } = await givenDossier(product, { lead: 'kt', title: 'Không có hạn' })
    const undated = await thao.post(href(routes.dossierExtensions, { id }), { toDay: '5', reason: 'Chưa rõ' })
    expect(undated.text).toContain('chưa có hạn giải quyết')
  })
})

describe('A matter that is taken up again', () => {
  test('has no outcome any more: what was said stays in its history only', async () => {
    const { id, page } = await givenDossier(product, { lead: 'kt', title: 'Đèn ngõ 5 lại tắt' })
    await thao.post(href(routes.dossierWorkDone, { id }), { on: '21/11/2025', note: 'Đã thay bóng' })
    const outcome = {
      version: await versionOn(minh, href(routes.dossierOutcome, { id })),
      kind: 'done',
      explanation: 'Đã thay bóng đèn, đèn sáng.',
    }
    expect((await minh.post(href(routes.dossierOutcome, { id }), outcome)).status).toBe(303)
    expect((await minh.get(href(routes.dossierRoad, { id }))).text).toContain('Đã thay bóng đèn, đèn sáng.')
    await minh.post(href(routes.dossierWorkAgain, { id }), { reason: 'Đèn lại tắt' })
    const shown = (await minh.get(page)).text
    expect(shown).toContain('Việc được mở lại nên kết quả cũ không còn hiệu lực')
    expect(shown).toContain('Kết quả ghi trước đó (1)')
    expect((await minh.get(href(routes.dossierRoad, { id }))).text).not.toContain(
      'Đã thay bóng đèn, đèn sáng.',
    )
    expect(
      (await minh.get(href(routes.dossierOutcome, { id }))).text,
      'a new one starts empty',
    ).not.toContain('Đã thay bóng đèn, đèn sáng.')
  })

  test('a matter sent elsewhere is owed again, late included, when the office takes it back', async () => {
    const { id } = await givenDossier(product, { lead: 'kt', title: 'Cống trục đường tỉnh' })
    const referred = {
      version: await versionOn(minh, href(routes.dossierOutcome, { id })),
      kind: 'referred',
      explanation: 'Đã chuyển Sở Xây dựng.',
      referredTo: 'Sở Xây dựng Hải Phòng',
      referredNumber: '12/UBND',
      referredOn: '21/11/2025',
    }
    await minh.post(href(routes.dossierOutcome, { id }), referred)
    const open = async () =>
      (await minh.get(`${routes.dossiers}?q=Cống+trục&tinh-trang=co-ket-qua-chua-tra-loi`)).text
    expect(await open()).toContain('Cống trục đường tỉnh')
  })
})

test('The register says how many fit', async () => {
  const all = (await minh.get(`${routes.dossiers}?tinh-trang=tat-ca`)).text
  const rows = all.match(/data-row-href|class="row-link"/g)?.length ?? 0
  const counted = Number(/>(\d+) hồ sơ ·/.exec(all)?.[1])
  expect(counted).toBeGreaterThan(4)
  expect(rows === 0 || rows === counted).toBe(true)
  await givenDossier(product, { title: 'Thêm một hồ sơ nữa' })
  expect((await minh.get(`${routes.dossiers}?tinh-trang=tat-ca`)).text).toContain(`>${counted + 1} hồ sơ ·`)
})
