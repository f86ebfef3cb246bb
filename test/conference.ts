import { href, routes } from '#routes'
import type { Answer, Client, Fields, TestApp } from './app.ts'

/** A dialogue of the ward at one of its stages, brought there by anh Minh through the product's front door. */
export type GivenConference = {
  readonly id: string
  path(route: (typeof conferenceRoutes)[number]): string
}
type Stage = 'planned' | 'announced' | 'open' | 'closed' | 'published'

const conferenceRoutes = Object.values(routes).filter(
  (path): path is Extract<(typeof routes)[keyof typeof routes], `/hoi-nghi/:id${string}`> =>
    path.startsWith('/hoi-nghi/:id'),
)

/** Friday 21 November 2025, the day of every test unless it says otherwise. */
export const conferenceFields: Fields = {
  title: 'Hội nghị đối thoại với Nhân dân năm 2025',
  heldOn: '21/11/2025',
  startsAt: '08:00',
  place: 'Hội trường UBND phường',
  chairs: 'Đồng chí Bí thư Đảng ủy phường\nĐồng chí Chủ tịch UBND phường',
  agenda: 'Khai mạc – 10 phút – Chánh Văn phòng\nĐối thoại – 120 phút\nKết luận – 20 phút – Bí thư Đảng ủy',
  version: '0',
}

export async function givenConference(
  product: Pick<TestApp, 'as'>,
  stage: Stage,
  fields: Fields = {},
): Promise<GivenConference> {
  const minh = await product.as('minh')
  const made = await minh.post(routes.conferenceNew, { ...conferenceFields, ...fields })
  const id = /[0-9a-f-]{36}/.exec(made.location ?? '')?.[0] ?? ''
  for (const [reached, act] of steps) {
    if (order.indexOf(reached) > order.indexOf(stage)) break
    const answer = await act(minh, id)
    if (answer.status !== 303) throw new Error(`the conference did not become ${reached}: ${answer.status}`)
  }
  return { id, path: (route) => route.replace(':id', id) }
}

const order: readonly Stage[] = ['planned', 'announced', 'open', 'closed', 'published']
const steps: readonly (readonly [Stage, (minh: Client, id: string) => Promise<Answer>])[] = [
  [
    'announced',
    (minh, id) =>
      minh.post(href(routes.conferenceAnnouncement, { id }), { on: '10/11/2025', channels: ['media'] }),
  ],
  ['open', (minh, id) => minh.post(href(routes.conferenceOpening, { id }))],
  ['closed', (minh, id) => minh.post(href(routes.conferenceClosing, { id }))],
  [
    'published',
    (minh, id) =>
      minh.post(href(routes.conferenceResults, { id }), { on: '21/11/2025', channels: ['headquarters'] }),
  ],
]
