import { expectOk } from '#domain/result.ts'
import {
  type DispatchId,
  listRecipients,
  ofDispatch,
  type RecipientId,
  type SendInput,
  sendDispatch,
} from '#features/dispatch/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import type { TestApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import type { UnitKey } from '../src/demo/ward.ts'

export type GivenDispatch = {
  readonly id: DispatchId
  readonly page: string
  /** The entry of a unit, as its own people open it. */
  entryOf(unit: UnitKey): RecipientId
}

let numbers = 500

/** A notice that was issued, by its id. */
export async function givenNotice(
  product: TestApp,
  words: { readonly subject?: string } = {},
): Promise<string> {
  const minh = await product.as('minh')
  const text = demoNotice
    .replace('51-TB', `${++numbers}-TB`)
    .replace('Tổ công tác thoát nước', 'Công an phường')
    .replace(/(các ý kiến thẳng thắn)/, words.subject ?? '$1')
  const received = await minh.post(routes.noticeNew, { text })
  const id = /[0-9a-f-]{36}/.exec(received.location ?? '')?.[0] ?? ''
  const issued = await minh.post(href(routes.noticeIssue, { id }), { version: '1' })
  if (issued.status !== 303) throw new Error(`issue: ${issued.status}`)
  return id
}

/** A notice sent by anh Minh; to group 12 and the infrastructure department unless said otherwise. */
export async function givenDispatch(
  product: TestApp,
  input: Partial<Omit<SendInput, 'units'>> & { readonly units?: readonly UnitKey[] } = {},
): Promise<GivenDispatch> {
  const actor = await product.actor('minh')
  const { units = ['to12', 'kt'] } = input
  const { id } = expectOk(
    await sendDispatch(product.deps, actor, {
      subject: input.subject ?? { kind: 'notice', id: await givenNotice(product) },
      purpose: 'information',
      required: 'acknowledged',
      dueOn: null,
      note: null,
      replaces: null,
      lists: [],
      bodies: [],
      ...input,
      units: units.map((unit) => product.ward.unit(unit)),
    }),
  )
  const all = await reading(product.deps, actor, (db) => listRecipients(db, actor, ofDispatch(id)))
  return {
    id,
    page: href(routes.dispatch, { id }),
    entryOf: (unit) => {
      const entry = all.find((one) => one.unit === product.ward.unit(unit))
      if (entry === undefined) throw new Error(`nothing was sent to ${unit}`)
      return entry.id
    },
  }
}
