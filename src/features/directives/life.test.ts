import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { type GivenDirective, givenDirective } from '#test/directive.ts'

let product: TestApp
let minh: Client
let thao: Client
let tuan: Client
let yen: Client
beforeAll(async () => {
  product = await testApp()
  ;[minh, thao, tuan, yen] = await Promise.all([
    product.as('minh'),
    product.as('thao'),
    product.as('tuan'),
    product.as('yen'),
  ])
})

const status = async (directive: GivenDirective) => (await directive.now()).status
const partStates = async (directive: GivenDirective) =>
  (await directive.now()).parts.map(({ state }) => state)
const pdf = (name: string) => new File([`%PDF-1.4\n${name}\n%%EOF`], name, { type: 'application/pdf' })

describe('From assigning to closing', () => {
  test('each step is taken by the one whose turn it is, and the page tells the whole story', async () => {
    const directive = await givenDirective(product, {
      coordinating: ['ca'],
      deliverables: ['survey', 'report'],
    })
    const ketThuc = `${directive.page}/ket-thuc`
    expect(await status(directive)).toBe('assigned')

    expect((await thao.post(await directive.partPath('kt', routes.directiveAcceptance))).status).toBe(303)
    expect((await tuan.post(await directive.partPath('ca', routes.directiveAcceptance))).status).toBe(303)
    expect(await status(directive)).toBe('in-progress')
    expect(await partStates(directive)).toEqual(['accepted', 'accepted'])

    for (const type of ['survey', 'report'] as const) {
      const handedIn = await thao.post(await directive.deliverablePath(type, routes.directiveSubmission), {
        part: (await directive.now()).parts[0]?.id ?? '',
        text: `Kết quả ${type} tại ngõ 12`,
        documentNumber: '335-BC/ĐU',
        documentDate: '01/12/2025',
        files: pdf(`${type}.pdf`),
      })
      expect(handedIn.status).toBe(303)
    }
    expect(await status(directive)).toBe('handed-in')

    const returned = await directive.deliverablePath('report', routes.directiveSubmissionReturn)
    expect((await minh.post(returned, { reason: 'Thiếu danh sách các ngõ' })).status).toBe(303)
    expect(await status(directive)).toBe('in-progress')
    const again = await thao.get(await directive.deliverablePath('report', routes.directiveSubmission))
    expect(again.text).toContain('Thiếu danh sách các ngõ')
    expect(again.text).toContain('Kết quả report tại ngõ 12')
    await thao.post(await directive.deliverablePath('report', routes.directiveSubmission), {
      part: (await directive.now()).parts[0]?.id ?? '',
      text: 'Đã bổ sung danh sách',
    })

    for (const type of ['survey', 'report'] as const)
      await minh.post(await directive.deliverablePath(type, routes.directiveSubmissionAcceptance))
    const early = await minh.post(ketThuc, { summary: 'Xong' })
    expect(early.status).toBe(422)
    expect(early.text).toContain('Công an phường chưa báo xong phần phối hợp.')

    const done = await tuan.post(await directive.partPath('ca', routes.directivePartDone), {
      text: 'Đã cử cán bộ tham gia khảo sát',
      files: pdf('anh.pdf'),
    })
    expect(done.status).toBe(303)
    expect((await minh.get(directive.page)).text).toContain('Có thể kết thúc chỉ đạo')
    expect((await minh.post(ketThuc, { summary: 'Khảo sát 14 ngõ, đã báo cáo.' })).status).toBe(303)
    expect(await status(directive)).toBe('closed')

    const page = (await minh.get(directive.page)).text
    for (const told of [
      'tiếp nhận phần việc của Công an phường',
      'nộp “Kết quả khảo sát”, văn bản số 335-BC/ĐU, kèm 1 tệp',
      'trả lại “Báo cáo kết quả” để bổ sung',
      'báo Công an phường đã xong phần việc, kèm 1 tệp',
      'kết thúc chỉ đạo',
      'Khảo sát 14 ngõ, đã báo cáo.',
      'survey.pdf',
      'anh.pdf',
    ])
      expect(page).toContain(told)
  })

  test('a clerk who closes too early is told everything that is missing and keeps the summary', async () => {
    const directive = await givenDirective(product, {
      coordinating: ['ca', 'vhxh'],
      deliverables: ['survey', 'report'],
    })
    const refused = await minh.post(`${directive.page}/ket-thuc`, { summary: 'Vội kết thúc' })
    expect(refused.status).toBe(422)
    for (const missing of [
      '“Kết quả khảo sát” chưa được nộp.',
      '“Báo cáo kết quả” chưa được nộp.',
      'Công an phường chưa tiếp nhận phần phối hợp.',
      'Phòng Văn hóa - Xã hội phường chưa tiếp nhận phần phối hợp.',
    ])
      expect(refused.text).toContain(missing)
    expect(refused.text).toContain('Vội kết thúc')
    expect(await status(directive)).toBe('assigned')
    expect(refused.text.split('“Báo cáo kết quả” chưa được nộp.')).toHaveLength(2)
    expect(refused.text).toContain(`${directive.page}#san-pham-`)
    expect(refused.text).toMatch(new RegExp(`${directive.page}/phan/[0-9a-f-]+/doi-don-vi`))
  })

  test('what may be done without does not stand in the way', async () => {
    const directive = await givenDirective(product, { coordinating: ['ca'] })
    const waive = await directive.deliverablePath('report', routes.directiveDeliverableWaiver)
    expect((await minh.post(waive, { reason: 'Đã nghe báo cáo trực tiếp' })).status).toBe(303)
    const free = await directive.partPath('ca', routes.directivePartWaiver)
    expect((await minh.post(free, { reason: 'Không còn cần' })).status).toBe(303)
    expect((await minh.post(`${directive.page}/ket-thuc`, { summary: 'Đã xử lý' })).status).toBe(303)
    expect(await status(directive)).toBe('closed')
  })

  test('a directive that was closed is opened again with what is to be redone', async () => {
    const directive = await givenDirective(product, { coordinating: ['ca'], deliverables: ['repair'] })
    await minh.post(await directive.partPath('ca', routes.directivePartWaiver), { reason: 'Không cần' })
    await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
    const part = (await directive.now()).parts[0]?.id ?? ''
    await thao.post(await directive.deliverablePath('repair', routes.directiveSubmission), {
      part,
      text: 'Đã sửa',
    })
    await minh.post(await directive.deliverablePath('repair', routes.directiveSubmissionAcceptance))
    await minh.post(`${directive.page}/ket-thuc`, { summary: 'Đã sửa cống' })

    const nothing = await minh.post(`${directive.page}/mo-lai`, { reason: 'Vẫn ngập' })
    expect(nothing.status).toBe(422)
    expect(nothing.text).toContain('Xin chọn ít nhất một sản phẩm')
    const repair = (await directive.now()).deliverables[0]?.id ?? ''
    const opened = await minh.post(`${directive.page}/mo-lai`, { reason: 'Vẫn ngập', deliverables: repair })
    expect(opened.status).toBe(303)
    expect(await directive.now()).toMatchObject({
      status: 'in-progress',
      deliverables: [{ state: 'returned' }],
    })
    expect((await minh.get(directive.page)).text).toContain(
      'mở lại chỉ đạo, yêu cầu làm lại: Kết quả sửa chữa, khắc phục',
    )
  })

  test('a cancelled directive can still be read and takes nothing more', async () => {
    const directive = await givenDirective(product)
    const accept = await directive.partPath('kt', routes.directiveAcceptance)
    expect((await minh.post(`${directive.page}/huy`, { reason: 'Thông báo sau đã thay' })).status).toBe(303)
    const late = await thao.post(accept)
    expect(late.status).toBe(422)
    expect(late.text).toContain('đã hủy nên không làm tiếp được')
    expect((await thao.get(directive.page)).text).toContain('Thông báo sau đã thay')
  })
})

describe('A unit that refuses', () => {
  test('must say why, and the work is shown to stand still', async () => {
    const directive = await givenDirective(product, { coordinating: ['vhxh'] })
    const refuse = await directive.partPath('vhxh', routes.directiveRefusal)
    const silent = await yen.post(refuse, { reason: '  ' })
    expect(silent.status).toBe(422)
    expect(silent.text).toContain('Xin ghi lý do từ chối')
    expect((await yen.post(refuse, { reason: 'Không thuộc lĩnh vực của phòng' })).status).toBe(303)
    expect((await directive.now()).stuckSince).toEqual(product.clock.now())
    expect((await thao.get(directive.page)).text).toContain('Việc đang dừng, chờ quyết định')
    const page = (await minh.get(directive.page)).text
    expect(page).toContain('từ chối phần việc được giao')
    expect(page).toContain('Không thuộc lĩnh vực của phòng')
  })

  test('can be asked again', async () => {
    const directive = await givenDirective(product, { coordinating: ['vhxh'] })
    await yen.post(await directive.partPath('vhxh', routes.directiveRefusal), { reason: 'Không thuộc phòng' })
    const again = await directive.partPath('vhxh', routes.directivePartAgain)
    expect((await minh.post(again, { reason: 'Chỉ cần cử người tham gia' })).status).toBe(303)
    expect(await directive.now()).toMatchObject({ stuckSince: null, parts: [{}, { state: 'waiting' }] })
  })

  test('can be replaced; the new unit answers from the beginning and the old one sees it no more', async () => {
    const directive = await givenDirective(product, { coordinating: ['vhxh'] })
    await yen.post(await directive.partPath('vhxh', routes.directiveRefusal), { reason: 'Không thuộc phòng' })
    const replace = await directive.partPath('vhxh', routes.directivePartUnit)
    expect((await minh.get(replace)).text).toContain('Không thuộc phòng')
    const unit = product.ward.unit('ca')
    expect((await minh.post(replace, { unit, reason: 'Công an nắm địa bàn' })).status).toBe(303)
    expect((await directive.now()).parts[1]).toMatchObject({ unit, state: 'waiting' })
    expect((await yen.get(directive.page)).status).toBe(404)
    expect((await tuan.get(directive.page)).text).toContain('được giao phối hợp')
  })

  test('that leads can be replaced too, never waived', async () => {
    const directive = await givenDirective(product)
    await thao.post(await directive.partPath('kt', routes.directiveRefusal), { reason: 'Quá tải' })
    const waive = await minh.post(await directive.partPath('kt', routes.directivePartWaiver), {
      reason: 'Thôi',
    })
    expect(waive.status).toBe(422)
    expect(waive.text).toContain('Không thể miễn đơn vị chủ trì')
    const unit = product.ward.unit('vhxh')
    await minh.post(await directive.partPath('kt', routes.directivePartUnit), { unit, reason: 'Giao lại' })
    expect(await directive.now()).toMatchObject({ leadUnit: unit, stuckSince: null })
  })
})

test('Each coordinator answers for its own part: one finishing says nothing of the other', async () => {
  const directive = await givenDirective(product, { coordinating: ['ca', 'vhxh'] })
  await tuan.post(await directive.partPath('ca', routes.directiveAcceptance))
  await tuan.post(await directive.partPath('ca', routes.directivePartDone), { text: 'Xong' })
  expect(await partStates(directive)).toEqual(['waiting', 'done', 'waiting'])
  const foreign = await tuan.post(await directive.partPath('vhxh', routes.directiveAcceptance))
  expect(foreign.status).toBe(403)
  expect(await partStates(directive)).toEqual(['waiting', 'done', 'waiting'])
})

test('Handing in before accepting is refused, and what was typed stays', async () => {
  const directive = await givenDirective(product)
  const part = (await directive.now()).parts[0]?.id ?? ''
  const path = await directive.deliverablePath('report', routes.directiveSubmission)
  const refused = await thao.post(path, { part, text: 'Báo cáo dở dang' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('cần tiếp nhận chỉ đạo trước khi nộp sản phẩm')
})

test('Pressing twice does once', async () => {
  const directive = await givenDirective(product)
  const path = `${directive.page}/tien-do`
  const fields = { text: 'Đã khảo sát 3 ngõ', _key: '0192f0c1-0000-7000-8000-000000000001' }
  expect((await minh.post(path, fields)).status).toBe(303)
  expect((await minh.post(path, fields)).status).toBe(303)
  const told = (await minh.get(directive.page)).text.split('<blockquote>Đã khảo sát 3 ngõ</blockquote>')
  expect(told).toHaveLength(2)
})

test('Texts of people are shown as text, whatever they hold', async () => {
  const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
  const directive = await givenDirective(product, { title: nasty, content: nasty, coordinating: ['ca'] })
  await tuan.post(await directive.partPath('ca', routes.directiveRefusal), { reason: nasty })
  await minh.post(`${directive.page}/tien-do`, { text: nasty })
  const page = (await minh.get(directive.page)).text
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('<img src=x')
})
