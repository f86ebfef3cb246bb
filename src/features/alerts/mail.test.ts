import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '#domain/actor.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { giveAddresses, morning } from '#test/news.ts'

let product: TestApp

beforeAll(async () => {
  product = await testApp({ withMail: true })
  await giveAddresses(product)
})

describe('By mail', () => {
  test('the morning is one letter a person, whatever the number of clocks', async () => {
    product.clock.set(new Date('2026-03-02T09:00:00+07:00'))
    for (const title of ['Kiểm tra hố ga A', 'Kiểm tra hố ga B'])
      await givenDirective(product, { title, lead: 'hcc', due: 'chậm nhất ngày 12/03/2026' })
    await product.runJobs()
    const before = product.mails.length
    await morning(product, '2026-03-13')
    const letters = product.mails.slice(before).filter(({ to }) => to === 'oanh@kien-an.example')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Kiểm tra hố ga A')
    expect(letters[0]?.text).toContain('Kiểm tra hố ga B')
  })

  test('the digest comes on working days, lists what presses, and not what the morning wrote of already', async () => {
    product.clock.set(new Date('2026-04-01T09:00:00+07:00'))
    await givenDirective(product, { title: 'Rà soát tủ thuốc', lead: 'qs', due: 'chậm nhất ngày 10/04/2026' })
    await product.runJobs()
    const digests = async (day: string) => {
      product.clock.set(new Date(`${day}T07:00:00+07:00`))
      const before = product.mails.length
      await product.runJob('alerts.digest')
      await product.runJob('alerts.digest')
      return product.mails.slice(before).filter(({ to }) => to === 'son@kien-an.example')
    }
    expect(await digests('2026-04-04'), 'a Saturday').toHaveLength(0)
    const [digest, ...more] = await digests('2026-04-06')
    expect(more).toHaveLength(0)
    expect(digest?.subject).toContain('1 việc đang chờ bạn')
    expect(digest?.text).toContain('Rà soát tủ thuốc')
    await morning(product, '2026-04-07')
    expect(await digests('2026-04-07'), 'reminded of the same this very morning').toHaveLength(0)
    expect(product.mails.filter(({ subject, to }) => to === 'dienLuc' || subject === '')).toHaveLength(0)
  })

  test('a letter that failed goes out when somebody sends it again, and only once', async () => {
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
    await givenDirective(product, { title: 'Thư bị trả' })
    await product.runJobs()
    const owner = ownerConnection(product.ownerUrl)
    await owner
      .updateTable('outbox_message')
      .set({ state: 'failed', last_error: 'mailbox full', attempts: 12 })
      .where('subject', 'like', '%Thư bị trả%')
      .execute()
    await owner.destroy()
    const clerk = await product.as('minh')
    const failed = (await clerk.get(`${routes.outbox}?tinh-trang=failed`)).text
    expect(failed).toContain('Đã thử 12 lần. Lỗi: mailbox full')
    const resend = /\/quan-tri\/thu-di\/[^"]+\/gui-lai/.exec(failed)?.[0] ?? ''
    const before = mailsTo('thao', 'Thư bị trả').length
    expect((await clerk.post(resend)).status).toBe(303)
    await product.runJobs()
    expect((await clerk.post(resend)).text).toContain('Thư này đã gửi xong')
    await product.runJobs()
    expect(mailsTo('thao', 'Thư bị trả')).toHaveLength(before + 1)
  })

  test('without a mail server letters are held where the Party Office reads them; a refusing one leaves its error', async () => {
    const silent = await testApp()
    await giveAddresses(silent)
    await givenDirective(silent, { title: 'Thư giữ lại' })
    await silent.runJobs()
    const clerk = await silent.as('minh')
    const outbox = (await clerk.get(routes.outbox)).text
    expect(outbox).toContain('Chưa có máy chủ thư')
    expect(outbox).toContain('Thư giữ lại')
    const letter = /\/quan-tri\/thu-di\/[0-9a-f-]{36}/.exec(outbox)?.[0] ?? ''
    expect((await clerk.get(letter)).text).toContain('Kính gửi Vũ Phương Thảo')
    const refused = await clerk.post(`${letter}/gui-lai`)
    expect([refused.status, refused.text.includes('Chưa cấu hình máy chủ thư')]).toEqual([422, true])

    const quan = await silent.as('quan')
    expect((await quan.get(routes.outbox)).text).toContain('thao@kien-an.example')
    expect((await quan.get(letter)).status, 'who keeps the system does not read letters').toBe(403)
    expect((await (await silent.as('thao')).get(routes.outbox)).status).toBe(403)
    expect((await (await silent.other.as('minh')).get(letter)).status).toBe(404)

    const taken: string[] = []
    const send = (mailer: Mailer) =>
      silent.app.jobs['alerts.send']?.({ ...silent.deps, mailer }, systemActor(silent.ward.id), {
        ward: silent.ward.id,
        message: letter.split('/').at(-1),
      })
    const close = () => undefined
    await expect(send({ send: () => Promise.reject(new Error('mailbox full')), close })).rejects.toThrow()
    expect((await clerk.get(routes.outbox)).text).toContain('Đã thử 1 lần. Lỗi: mailbox full')
    const taking: Mailer = { send: async ({ messageId }) => void taken.push(messageId), close }
    await send(taking)
    await send(taking)
    expect(taken).toEqual([letter.split('/').at(-1)])
  })
})

const mailsTo = (person: string, words: string) =>
  product.mails.filter(({ to, text }) => to === `${person}@kien-an.example` && text.includes(words))
