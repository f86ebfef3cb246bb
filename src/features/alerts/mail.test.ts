import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '#domain/actor.ts'
import { linkSecret, type ReplyId } from '#features/replies/index.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { reading } from '#platform/db/reading.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'
import { giveAddresses, morning } from '#test/news.ts'
import { wordsOfPages } from '#test/pdf.ts'
import { brought, drafted, givenLetterhead, givenOutcome, idIn, lettersOn } from '#test/reply.ts'

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
    expect(digest?.subject).toContain('1 việc đang chờ xử lý')
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

describe('A letter to a citizen by e-mail', () => {
  let clerk: Client
  let letterhead: string
  beforeAll(async () => {
    product.clock.set(new Date('2026-06-01T09:00:00+07:00'))
    clerk = await product.as('minh')
    letterhead = await givenLetterhead(clerk)
  })

  test('goes with the letter alone attached, names nobody in its subject, and stands as delivered when the server took it', async () => {
    const [sau, nam] = await twoLetters(201)
    const secret = href(routes.sayByLink, {
      reply: sau,
      secret: linkSecret(product.deps, product.ward.id, sau as ReplyId),
    })
    const before = product.mails.length
    await product.runJobs()
    const sent = product.mails.slice(before).filter(({ to }) => to.endsWith('@thu.example'))
    expect(sent).toHaveLength(2)
    const mail = sent.find(({ to }) => to === 'sau@thu.example')
    expect(mail?.subject).toMatch(/^Đảng ủy phường Kiến An trả lời ý kiến KN-2026-\d+$/)
    expect(mail?.text).toContain(secret)
    expect(mail?.text, 'what was answered stands in the attached paper only').not.toMatch(/nạo vét/i)
    const [paper] = mail?.attachments ?? []
    const [text] = await wordsOfPages(new Uint8Array(paper?.content ?? []))
    expect(text).toContain('Bùi Thị Sáu')
    expect(text, 'the scan holds both letters and goes to neither').not.toMatch(/Năm|ban ky/)
    const page = (await clerk.get(href(routes.reply, { reply: sau }))).text
    expect(page).toContain('người nhận: hộp thư sau@thu.example')
    expect(page).toContain('Thư điện tử bị trả lại')
    const back = { reason: 'Hộp thư không còn dùng' }
    expect((await clerk.post(href(routes.replyFailure, { reply: sau }), back)).status).toBe(303)
    expect((await clerk.get(routes.repliesUnanswered)).text).toContain('Giao chưa được')
    expect((await clerk.get(href(routes.reply, { reply: nam }))).text).toContain('Đã giao')
  })

  test('that the server refuses stands as not delivered, and as delivered when it takes it after all', async () => {
    const [sau] = await twoLetters(211)
    const refusing = { send: () => Promise.reject(new Error('550 no such user')), close: () => undefined }
    await queued('Đảng ủy phường Kiến An trả lời')
    await expect(sendNewest(sau, refusing)).rejects.toThrow()
    const page = () => clerk.get(href(routes.reply, { reply: sau }))
    expect((await page()).text).toContain('Máy chủ thư báo: 550 no such user')
    expect((await page()).text).toContain('Chưa giao được')
    await sendNewest(sau, { send: async () => undefined, close: () => undefined })
    expect((await page()).text).toContain('người nhận: hộp thư sau@thu.example')
  })

  test('handed over meanwhile leaves no more', async () => {
    const [sau] = await twoLetters(221)
    await queued('Đảng ủy phường Kiến An trả lời')
    const given = { on: '01/06/2026', receiver: 'Bà Sáu', channel: 'hand' }
    expect((await clerk.post(href(routes.replyDelivery, { reply: sau }), given)).status).toBe(303)
    const taken: string[] = []
    await sendNewest(sau, { send: async ({ to }) => void taken.push(to), close: () => undefined })
    expect(taken).toEqual([])
    expect((await clerk.get(routes.outbox)).text).toContain('Thôi gửi')
  })

  test('to somebody who left no address is refused by name, and nothing is sent', async () => {
    const { id, petitions } = await givenDossier(product, { lead: 'kt' })
    await givenOutcome(clerk, id)
    const letter = idIn(
      await drafted(clerk, { dossier: id, petitions: petitions.map((one) => one.id), letterhead }),
    )
    await brought(product, [letter], 'signed', 231)
    const sending = { reply: [letter], channel: 'email', on: '01/06/2026' }
    const refused = await clerk.post(routes.repliesSending, sending)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Bùi Thị Sáu không để lại địa chỉ thư điện tử')
    const message = await clerk.post(routes.repliesSending, { ...sending, channel: 'message' })
    expect(message.status).toBe(303)
    await product.runJobs()
    const outbox = (await clerk.get(routes.outbox)).text
    expect(outbox, 'a message waits there for the telephone of the office').toContain('Tin nhắn về ý kiến')
    expect(outbox).toContain('0912000111')
  })

  /** Two people of one matter who asked for e-mail, their letters sent off. */
  async function twoLetters(number: number): Promise<readonly [string, string]> {
    const { id, petitions } = await givenDossier(product, {
      lead: 'kt',
      petitions: [
        { name: 'Bùi Thị Sáu', email: 'sau@thu.example' },
        { name: 'Bùi Văn Năm', email: 'nam@thu.example' },
      ],
    })
    await givenOutcome(clerk, id)
    const batch = await drafted(clerk, { dossier: id, petitions: petitions.map((one) => one.id), letterhead })
    const letters = lettersOn((await clerk.get(batch)).text)
    await brought(product, letters, 'sent', number)
    const names = await Promise.all(
      letters.map(async (reply) => (await clerk.get(href(routes.reply, { reply }))).text),
    )
    const sau = letters[names.findIndex((text) => text.includes('sau@thu.example'))] ?? ''
    return [sau, letters.find((one) => one !== sau) ?? '']
  }

  /** The event has been followed: its e-mails lie in the outbox, and none has left. */
  const queued = async (subject: string) => {
    const seqs = await reading(product.deps, { ward: product.ward.id }, (db) =>
      db
        .selectFrom('audit_event')
        .select('seq')
        .where('type', '=', 'reply.sent')
        .orderBy('seq', 'desc')
        .limit(1)
        .execute(),
    )
    for (const { seq } of seqs)
      await product.app.jobs['alerts.letters']?.(product.deps, systemActor(product.ward.id), {
        ward: product.ward.id,
        seq,
      })
    expect((await clerk.get(`${routes.outbox}?tinh-trang=queued`)).text).toContain(subject)
  }

  const sendNewest = async (reply: string, mailer: Mailer) => {
    const [row] = await reading(product.deps, { ward: product.ward.id }, (db) =>
      db
        .selectFrom('outbox_message')
        .select('id')
        .where('reply_id', '=', reply)
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    )
    await product.app.jobs['alerts.send']?.({ ...product.deps, mailer }, systemActor(product.ward.id), {
      ward: product.ward.id,
      message: row?.id,
    })
  }
})

const mailsTo = (person: string, words: string) =>
  product.mails.filter(({ to, text }) => to === `${person}@kien-an.example` && text.includes(words))
