import { sql } from 'kysely'
import type { WardId } from '#domain/id.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import { dayOf, type Rows, rowsOf } from './rows-queries.ts'

/** What one directive asked for, and how far each is. */
export const unitRows = ({
  ward,
  directive,
}: {
  readonly ward: WardId
  readonly directive: DirectiveId
}): Rows =>
  rowsOf('deliverable', 0, {
    id: sql`d.id`,
    code: sql`d.type`,
    title: sql`d.description`,
    state: sql`d.state`,
    ended: dayOf(sql`s.submitted_at`),
    marks: {
      all: sql`d.state <> 'waived'`,
      'handed-in': sql`d.state in ('handed-in', 'accepted')`,
      accepted: sql`d.state = 'accepted'`,
    },
    from: sql`from deliverable d left join lateral (select submitted_at from submission x where x.ward_id = d.ward_id
        and x.deliverable_id = d.id and x.decision is distinct from 'returned' order by x.submitted_at desc limit 1) s on true
      where d.ward_id = ${ward} and d.directive_id = ${directive}`,
  })
