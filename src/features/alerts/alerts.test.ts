import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { giveAddresses, morning, news, newsByDay, newsOf } from '#test/news.ts'

let product: TestApp
let minh: Client
let thao: Client

beforeAll(async () => {
  product = await testApp({ withMail: true })
  await giveAddresses(product)
  minh = await product.as('minh')
  thao = await product.as('thao')
})

describe('When something happens to a directive', () => {
  test('those who must act hear of it once, in the product and by mail; the one who did it does not', async () => {
    const directive = await givenDirective(product, { title: 'Thay nắp hố ga', coordinating: ['ca'] })
    await product.runJobs()
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Thay nắp hố ga')).toHaveLength(1)
    expect(await newsOf(product, 'tuan', 'Thay nắp hố ga'), 'head of two units, one message').toHaveLength(1)
    expect(await newsOf(product, 'minh', 'Thay nắp hố ga')).toHaveLength(0)
    expect(await newsOf(product, 'yen', 'Thay nắp hố ga')).toHaveLength(0)
    expect(mailsTo('thao', 'Thay nắp hố ga')).toHaveLength(1)
    expect(mailsTo('minh', 'Thay nắp hố ga')).toHaveLength(0)

    await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
    await thao.post(await directive.deliverablePath('report', routes.directiveSubmission), {
      part: (await directive.now()).parts[0]?.id ?? '',
      text: 'Đã thay 12 nắp',
    })
    await product.runJobs()
    expect((await newsOf(product, 'minh', 'Thay nắp hố ga')).join()).toContain('Vũ Phương Thảo nộp')
    await minh.post(await directive.deliverablePath('report', routes.directiveSubmissionReturn), {
      reason: 'Thiếu ảnh chụp',
    })
    await product.runJobs()
    expect((await newsOf(product, 'thao', 'trả lại')).join()).toContain('Thay nắp hố ga')
    expect((await thao.get(routes.notifications)).text).toContain('Thiếu ảnh chụp')
  })

  test('opening a piece of news leads to the directive, marks it read, and belongs to its reader only', async () => {
    const directive = await givenDirective(product, { title: 'Sơn lại vạch kẻ đường' })
    await product.runJobs()
    const [line = ''] = (await news(thao))
      .filter(({ title }) => title.includes('Sơn lại vạch'))
      .map(({ href }) => href)
    expect((await minh.get(line)).status).toBe(404)
    const opened = await thao.get(line)
    expect([opened.status, opened.location]).toEqual([303, directive.page])
    const unread = (await thao.get(`${routes.notifications}?xem=chua-doc`)).text
    expect(unread).not.toContain('Sơn lại vạch')
    expect((await thao.post(routes.notificationsRead)).status).toBe(303)
    expect((await thao.get(`${routes.notifications}?xem=chua-doc`)).text).toContain('Đã đọc hết')
  })

  test('a long list of news is leafed through without a line lost or seen twice, each under its own day', async () => {
    const lead = 'vpHdnd'
    for (let at = 0; at < 45; at++)
      await givenDirective(product, { title: `Việc thứ ${at + 1}.`, lead, due: null })
    product.clock.set(new Date('2025-11-22T09:00:00+07:00'))
    await product.runJobs()
    const huong = await product.as('huong')
    const first = (await huong.get(routes.notifications)).text
    expect(first, 'told today of what happened yesterday').toContain('Hôm qua, thứ Sáu 21/11/2025')
    const next = /href="([^"]*truoc=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const numbers = `${first}${(await huong.get(next)).text}`.match(/Việc thứ \d+\./g) ?? []
    expect([numbers.length, new Set(numbers).size]).toEqual([45, 45])
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })

  test('a substitute hears within the days of the absence only', async () => {
    await thao.post('/vang-mat', {
      account: product.ward.account('thao'),
      substitute: product.ward.account('yen'),
      from: '24/11/2025',
      to: '25/11/2025',
    })
    const giveOn = async (day: string, title: string) => {
      product.clock.set(new Date(`${day}T09:00:00+07:00`))
      await givenDirective(product, { title })
      await product.runJobs()
      return newsOf(product, 'yen', title)
    }
    expect(await giveOn('2025-11-21', 'Việc trước ngày vắng')).toHaveLength(0)
    expect(await giveOn('2025-11-24', 'Việc trong ngày vắng')).toHaveLength(1)
    expect(await newsOf(product, 'thao', 'Việc trong ngày vắng')).toHaveLength(1)
    expect(await giveOn('2025-11-26', 'Việc sau ngày vắng')).toHaveLength(0)
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })
})

describe('The clocks', () => {
  test('remind, alarm and climb the ladder, each step once and in the history', async () => {
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
    const directive = await givenDirective(product, { title: 'Nạo vét mương thoát', coordinating: ['vhxh'] })
    await product.runJobs()
    for (const day of ['11-24', '11-25', '11-26', '12-04', '12-05', '12-08', '12-10', '12-11']) {
      await morning(product, `2025-${day}`)
      await morning(product, `2025-${day}`)
    }
    const unit = { '05/12/2025': 'Quá hạn', '04/12/2025': 'Sắp đến hạn', '25/11/2025': 'Sắp đến hạn' }
    expect(await newsByDay(product, 'yen', 'Nạo vét mương')).toEqual({
      ...unit,
      '21/11/2025': 'Việc mới giao',
    })
    expect(await newsByDay(product, 'thao', 'Nạo vét mương')).toMatchObject(unit)
    expect(await newsByDay(product, 'minh', 'Nạo vét mương')).toEqual({
      '08/12/2025': 'Quá hạn, cần đôn đốc',
    })
    expect(await newsByDay(product, 'hung', 'Nạo vét mương')).toEqual({
      '10/12/2025': 'Quá hạn lâu, báo lãnh đạo',
    })
    const page = (await (await product.as('minh')).get(directive.page)).text
    expect(page).toContain('ghi nhận việc đã quá hạn 04/12/2025')
    expect(page).toContain('báo lãnh đạo việc đã quá hạn 4 ngày làm việc')
  })

  test('an edit resets nothing; an extension lets the clock run anew towards the new day', async () => {
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
    const directive = await givenDirective(product, { title: 'Lắp đèn ngõ 7' })
    await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
    await morning(product, '2025-12-05')
    const [clerk, head] = [await product.as('minh'), await product.as('thao')]
    const { version } = await directive.now()
    await clerk.post(`${directive.page}/sua`, {
      title: 'Lắp đèn chiếu sáng ngõ 7',
      topic: '',
      version: String(version),
    })
    expect((await directive.now()).title).toBe('Lắp đèn chiếu sáng ngõ 7')
    await morning(product, '2025-12-05')
    expect(await newsOf(product, 'thao', 'ngõ 7', 'Quá hạn')).toHaveLength(1)

    const part = (await directive.now()).parts[0]?.id ?? ''
    await head.post(`${directive.page}/gia-han`, { part, toDay: '19/12/2025', reason: 'Chờ vật tư' })
    const asked = (await directive.now()).openExtension
    expect(asked, 'the extension was asked for').not.toBeNull()
    await clerk.post(`${directive.page}/gia-han/${asked?.id}/dong-y`, { day: '19/12/2025', reason: 'Hợp lý' })
    expect((await directive.now()).lastDay).toBe('2025-12-19')
    await morning(product, '2025-12-18')
    expect(await newsOf(product, 'thao', 'ngõ 7', 'Sắp đến hạn')).toHaveLength(1)
    await morning(product, '2025-12-20')
    expect(await newsOf(product, 'thao', 'ngõ 7', 'Quá hạn')).toHaveLength(2)
  })

  test('a unit without any account escalates to the Party Office at once', async () => {
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
    await givenDirective(product, { title: 'Dựng lại cột điện nghiêng', lead: 'dienLuc' })
    await morning(product, '2025-12-05')
    expect(await newsOf(product, 'minh', 'Dựng lại cột điện', 'Quá hạn')).toHaveLength(1)
  })
})

const mailsTo = (person: string, words: string) =>
  product.mails.filter(({ to, text }) => to === `${person}@kien-an.example` && text.includes(words))
