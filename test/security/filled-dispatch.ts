import { expectOk } from '#domain/result.ts'
import { addRecipients, listRecipients, ofDispatch, sendDispatch } from '#features/dispatch/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import type { Answer, TestApp } from '#test/app.ts'

export type FilledDispatch = {
  readonly dispatch: string
  /** Of chị Thảo's department. */
  readonly recipient: string
}

/** A paper sent for action: acknowledged here, signed for on paper there, taken out, chased, made into work. */
export async function fillDispatch(
  product: TestApp,
  mark: string,
  notice: string,
  textFile: (name: string, words: string) => File,
): Promise<FilledDispatch> {
  const [minh, hoa] = await Promise.all([product.as('minh'), product.as('hoa')])
  const { ward, deps } = product
  const list = {
    version: '0',
    name: `Các chi bộ, ${mark}`,
    units: ward.unit('vhxh'),
    bodies: `Chi bộ 1, ${mark}`,
  }
  went(await minh.post(routes.recipientListNew, list), 'recipient list')
  const actor = await product.actor('minh')
  const { id } = expectOk(
    await sendDispatch(deps, actor, {
      subject: { kind: 'notice', id: notice },
      purpose: 'action',
      required: 'done',
      dueOn: null,
      note: `Đọc kỹ, ${mark}`,
      replaces: null,
      lists: [],
      units: [ward.unit('kt'), ward.unit('to12'), ward.unit('to13')],
      bodies: [`Văn phòng Thành ủy, ${mark}`],
    }),
  )
  expectOk(await addRecipients(deps, actor, { id, lists: [], units: [ward.unit('to14')], bodies: [] }))
  const all = await reading(deps, actor, (db) => listRecipients(db, actor, ofDispatch(id)))
  const of = (unit: string | null) => all.find((one) => one.unit === unit)?.id ?? ''
  const own = { id: of(ward.unit('to12')) }
  went(await hoa.post(href(routes.receivedAcknowledgement, own)), 'acknowledgement')
  went(await hoa.post(href(routes.receivedDone, own), { note: `Đã họp tổ, ${mark}` }), 'done')
  const slip = { stage: 'acknowledged', on: '21/11/2025', person: `Ông Ba, ${mark}`, carrier: 'Lan' }
  const paper = href(routes.dispatchPaper, { id, recipient: of(null) })
  went(await minh.post(paper, { ...slip, files: textFile('ky-nhan.txt', `Ký nhận ${mark}`) }), 'paper')
  const wrong = { recipients: of(ward.unit('to14')), reason: `Gửi nhầm, ${mark}` }
  went(await minh.post(href(routes.dispatchRemoval, { id }), wrong), 'taking out')
  went(await minh.post(href(routes.dispatchReminder, { id })), 'reminder')
  const work = { title: `Thực hiện, ${mark}`, content: mark, lead: ward.unit('kt'), basis: id }
  went(await minh.post(routes.directiveNew, work), 'work by a paper')
  return { dispatch: id, recipient: of(ward.unit('kt')) }
}

function went({ status, text }: Answer, what: string): void {
  if (status === 303) return
  throw new Error(`${what}: ${status} ${(/<main[\s\S]*/.exec(text)?.[0] ?? text).replace(/<[^>]+>/g, ' ')}`)
}
