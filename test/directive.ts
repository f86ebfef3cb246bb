import { expectOk } from '#domain/result.ts'
import type { DeliverableType, Directive, DirectiveId } from '#features/directives/index.ts'
import { assignDirective, getDirective } from '#features/directives/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import type { UnitKey } from '../src/demo/ward.ts'
import type { TestApp } from './app.ts'

type Facts = {
  readonly title?: string
  readonly content?: string
  readonly lead?: UnitKey
  readonly executing?: readonly UnitKey[]
  readonly coordinating?: readonly UnitKey[]
  readonly deliverables?: readonly DeliverableType[]
  readonly due?: string | null
}

/** A directive given out by anh Minh, with the addresses of what can be done to it. */
export type GivenDirective = {
  readonly id: DirectiveId
  readonly page: string
  /** As it stands in the database. */
  now(): Promise<Directive>
  /** The address of an act on a unit's part: `partPath('ca', routes.directiveAcceptance)`. */
  partPath(unit: UnitKey, route: PartRoute): Promise<string>
  deliverablePath(type: DeliverableType, route: DeliverableRoute): Promise<string>
}
type PartRoute = Extract<(typeof routes)[keyof typeof routes], `${string}:part${string}`>
type DeliverableRoute = Extract<(typeof routes)[keyof typeof routes], `${string}:deliverable${string}`>

/** Led by the infrastructure department and due before 5 December 2025, unless said otherwise. */
export async function givenDirective(product: TestApp, facts: Facts = {}): Promise<GivenDirective> {
  const { deps, ward } = product
  const minh = await product.actor('minh')
  const place = (role: 'executing' | 'coordinating') => (unit: UnitKey) => ({ unit: ward.unit(unit), role })
  const { id } = expectOk(
    await assignDirective(deps, minh, {
      title: facts.title ?? 'Khảo sát các tuyến ngõ ngập úng',
      content: facts.content ?? 'Khảo sát các tuyến ngõ ngập úng, báo cáo Ban Thường vụ.',
      topicCode: null,
      places: [
        { unit: ward.unit(facts.lead ?? 'kt'), role: 'lead' },
        ...(facts.executing ?? []).map(place('executing')),
        ...(facts.coordinating ?? []).map(place('coordinating')),
      ],
      deliverables: facts.deliverables ?? ['report'],
      due: facts.due === undefined ? 'trước ngày 05/12/2025' : facts.due,
    }),
  )
  return directiveOn(product, id)
}

/** The same of one that was given out before. */
export async function directiveOn(product: TestApp, id: DirectiveId): Promise<GivenDirective> {
  const { deps, ward } = product
  const minh = await product.actor('minh')
  const now = () => reading(deps, minh, (db) => getDirective(db, minh, id))
  return {
    id,
    page: href(routes.directive, { id }),
    now,
    partPath: async (unit, route) => {
      const part = (await now()).parts.find((one) => one.unit === ward.unit(unit))
      if (part === undefined) throw new Error(`${unit} has no part`)
      return href(route, { id, part: part.id })
    },
    deliverablePath: async (type, route) => {
      const deliverable = (await now()).deliverables.find((one) => one.type === type)
      if (deliverable === undefined) throw new Error(`no ${type} is wanted`)
      return href(route, { id, deliverable: deliverable.id })
    },
  }
}
