import { describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDispatch } from '#test/dispatch.ts'
import type { PersonKey } from '../../../demo/ward.ts'

const product = await testApp({ at: '2025-11-24T09:00:00+07:00', withMail: true })
const quan = await product.as('quan')
for (const [person, name] of [
  ['hoa', 'Nguyễn Thị Hoa'],
  ['minh', 'Phạm Quang Minh'],
  ['thao', 'Vũ Phương Thảo'],
] as const)
  await quan.post(href(routes.accountEdit, { id: product.ward.account(person) }), {
    version: '1',
    name,
    signInName: person,
    email: `${person}@example.vn`,
  })

const newsOf = (person: PersonKey | `to${number}`) =>
  reading(product.deps, { ward: product.ward.id }, (db) =>
    db
      .selectFrom('notification')
      .select(['kind', 'title', 'about', 'note', 'href', 'event_key as key'])
      .where('account_id', '=', product.ward.account(person))
      .where('kind', 'like', 'paper%')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )
const morning = async (day: string) => {
  product.clock.set(new Date(`${day}T06:30:00+07:00`))
  await product.runJob('alerts.morning')
  await product.runJob('alerts.morning')
}
const mailsTo = (person: string) => product.mails.filter(({ to }) => to === `${person}@example.vn`)

describe('Papers on their way', () => {
  test('are told of as they are sent, to the head of each unit once, with the way to the button', async () => {
    const { entryOf } = await givenDispatch(product, { units: ['to12', 'ca', 'duCa'] })
    await product.runJobs()
    const [told] = await newsOf('hoa')
    expect(told).toMatchObject({ kind: 'paper-sent', title: 'Văn bản mới, để biết' })
    expect(told?.href).toBe(href(routes.receivedDocument, { id: entryOf('to12') }))
    expect(await newsOf('tuan'), 'who heads two units hears once').toHaveLength(1)
    expect(mailsTo('hoa')).toHaveLength(1)
    expect(mailsTo('hoa')[0]?.text).toContain(told?.href)
    expect(await newsOf('minh'), 'whoever did it knows').toEqual([])
    for (const [person, unit] of [
      ['hoa', 'to12'],
      ['tuan', 'ca'],
      ['tuan', 'duCa'],
    ] as const)
      await (await product.as(person)).post(href(routes.receivedAcknowledgement, { id: entryOf(unit) }))
  })

  test('are chased on working mornings only, each person by one message for all of them, and the sender told what is missing', async () => {
    product.clock.set(new Date('2025-11-26T09:00:00+07:00'))
    const first = await givenDispatch(product, { units: ['to20', 'to21'], dueOn: '2025-11-28' as never })
    const second = await givenDispatch(product, { units: ['to20'], dueOn: '2025-11-28' as never })
    await product.runJobs()
    const before = await newsOf('to20')
    await morning('2025-11-27')
    const soon = (await newsOf('to20')).slice(before.length)
    expect(soon).toHaveLength(1)
    expect(soon[0]).toMatchObject({ kind: 'paper-due', title: '2 văn bản chờ xác nhận' })
    expect(soon[0]?.href).toBe(routes.receivedDocuments)
    const to21 = await product.as('to21')
    await to21.post(href(routes.receivedAcknowledgement, { id: first.entryOf('to21') }))
    for (const day of ['2025-11-28', '2025-11-29', '2025-11-30']) await morning(day)
    expect(
      (await newsOf('to20')).slice(before.length),
      'the day itself and the week’s end are quiet',
    ).toHaveLength(1)
    const mails = mailsTo('minh').length
    await morning('2025-12-01')
    const late = (await newsOf('to20')).slice(before.length)
    expect(late.map(({ kind }) => kind)).toEqual(['paper-due', 'paper-late'])
    expect(
      (await newsOf('to21')).map(({ kind }) => kind),
      'who has answered is left alone',
    ).toEqual(['paper-sent', 'paper-due'])
    const missing = (await newsOf('minh')).filter(({ key }) => key === 'chase:2025-12-01:office')
    expect(missing).toHaveLength(1)
    expect(missing[0]?.note).toContain('Tổ 20')
    expect(missing[0]?.note).not.toContain('Tổ 21')
    expect(mailsTo('minh')).toHaveLength(mails + 1)
    expect(await newsOf('hung'), 'not yet above').toEqual([])
    for (const day of ['2025-12-03', '2025-12-05', '2025-12-09']) await morning(day)
    expect((await newsOf('hung')).map(({ kind }) => kind)).toEqual(['paper-missing'])
    expect((await newsOf('lan')).length).toBeGreaterThan(0)
    const office = await product.as('minh')
    expect((await office.get(href(routes.dispatch, { id: second.id }))).text).toContain(
      '4 lần, cuối 05/12/2025; đã báo lãnh đạo',
    )
    for (const day of ['2025-12-10', '2025-12-11', '2025-12-15']) await morning(day)
    expect((await newsOf('hung')).length, 'and then it is for people to act').toBe(1)
  })

  test('are reminded of by hand, and not again within the hours the ward has set', async () => {
    product.clock.set(new Date('2025-12-16T09:00:00+07:00'))
    const { id } = await givenDispatch(product, { units: ['to30', 'to31'] })
    await product.runJobs()
    const remind = href(routes.dispatchReminder, { id })
    const office = await product.as('minh')
    expect((await office.post(remind)).status).toBe(303)
    await product.runJobs()
    expect((await newsOf('to30')).map(({ kind }) => kind)).toEqual(['paper-sent', 'paper-reminded'])
    product.clock.set(new Date('2025-12-16T12:00:00+07:00'))
    const again = await office.post(remind)
    expect(again.status).toBe(422)
    expect(again.text).toContain('Có thể nhắc lại từ 13:00 16/12/2025')
    product.clock.set(new Date('2025-12-16T13:30:00+07:00'))
    expect((await office.post(remind)).status).toBe(303)
    const thao = await product.as('thao')
    expect((await thao.post(remind)).status).toBe(404)
  })

  test('are one line of the morning’s letter, however many wait, and none of what was chased that morning', async () => {
    product.clock.set(new Date('2025-12-17T09:00:00+07:00'))
    for (let n = 0; n < 3; n++) await givenDispatch(product, { units: ['kt'], dueOn: '2025-12-22' as never })
    await product.runJobs()
    product.clock.set(new Date('2025-12-18T07:00:00+07:00'))
    const before = mailsTo('thao').length
    await product.runJob('alerts.digest')
    const [letter] = mailsTo('thao').slice(before)
    expect(letter?.text).toContain('3 văn bản chờ xác nhận')
    expect(letter?.text.match(/chờ xác nhận đã nắm nội dung/g)).toHaveLength(1)
    await morning('2025-12-19')
    product.clock.set(new Date('2025-12-19T07:00:00+07:00'))
    const chased = mailsTo('thao').length
    await product.runJob('alerts.digest')
    expect(
      mailsTo('thao')
        .slice(chased)
        .some(({ text }) => text.includes('chờ xác nhận')),
    ).toBe(false)
  })
})
