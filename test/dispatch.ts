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
import type { UnitKey } from '../src/demo/ward.ts'
import { givenNotice } from './notice.ts'

export type GivenDispatch = {
  readonly id: DispatchId
  readonly page: string
  /** The entry of a unit, as its own people open it. */
  entryOf(unit: UnitKey): RecipientId
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
