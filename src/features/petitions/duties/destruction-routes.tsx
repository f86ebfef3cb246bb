import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import type { Command } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { sheetOf } from '#ui/PrintSheet.tsx'
import { type DestroyInput, fingerprintOf, type RunOut } from './destruction.ts'
import { getDestruction, listDestructions } from './destruction-queries.ts'
import { destructionForm } from './input.ts'
import { DestructionPage } from './pages/DestructionPage.tsx'
import { DestructionsPage } from './pages/DestructionsPage.tsx'

/** What is kept in one room of the archive, and how it is destroyed when its years are over. */
export type Room = {
  readonly list: typeof routes.destructions | typeof routes.restrictedDestructions
  readonly minute: typeof routes.destruction | typeof routes.restrictedDestruction
  readonly restricted: boolean
  /** "ý kiến", "đơn". */
  readonly what: string
  readonly title: string
  readonly lead: string
  readonly breadcrumbs: readonly { readonly label: string; readonly href: string }[]
  /** Throws unless the actor may destroy here. */
  readonly authorize: (actor: Actor) => void
  readonly runOut: (db: DatabaseTransaction, actor: Actor, today: IsoDate) => Promise<readonly RunOut[]>
  readonly destroy: Command<DestroyInput, { readonly id: string }>
}

/** What has run out, ticked, looked at once more, destroyed; and the minute of it, which stays. */
export function serveDestructions(app: HttpApp, room: Room): void {
  app.get(room.list, (c) => destructionsPage(c))
  app.post(room.list, async (c) => {
    room.authorize(c.var.actor)
    const form = readForm(c, destructionForm)
    if (!form.ok) return destructionsPage(c, form)
    const { step, seen, code: codes, ...minute } = form.value
    if (step === 'preview' && codes.length > 0)
      return destructionsPage(c, { values: form.values }, fingerprintOf(codes))
    const result = await room.destroy(c.var.deps, c.var.actor, { ...minute, codes, seen: seen ?? '' })
    if (!result.ok) return destructionsPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(room.minute, { id: result.value.id }), 'Đã tiêu hủy và lập biên bản.')
  })

  app.get(room.minute, async (c) => {
    const { deps, actor } = c.var
    room.authorize(actor)
    const id = found(parseId<'Destruction'>(c.req.param('id')), 'destruction')
    const minute = await reading(deps, actor, (db) => getDestruction(db, actor, id, room))
    const back = href(room.list)
    return c.var.page(
      {
        title: `Biên bản tiêu hủy ${minute.number}`,
        breadcrumbs: [...room.breadcrumbs, { label: room.title, href: back }],
      },
      <DestructionPage
        minute={minute}
        what={room.what}
        backHref={back}
        paperHref={room.restricted ? null : href(routes.documentNew, {}, { loai: 'destruction', nguon: id })}
        {...sheetOf(c.var)}
      />,
    )
  })

  async function destructionsPage(
    c: HttpContext,
    { values = {}, errors = [] }: { readonly values?: FormValues; readonly errors?: readonly Refusal[] } = {},
    seen: string | null = null,
  ) {
    const { deps, actor } = c.var
    room.authorize(actor)
    const today = todayOf(deps)
    const view = await reading(deps, actor, async (db) => ({
      runOut: await room.runOut(db, actor, today),
      minutes: await listDestructions(db, actor, room),
    }))
    return c.var.page(
      { title: room.title, breadcrumbs: room.breadcrumbs },
      <DestructionsPage
        {...view}
        what={room.what}
        lead={room.lead}
        action={href(room.list)}
        hrefOf={({ id }) => href(room.minute, { id })}
        today={today}
        seen={seen}
        values={values}
        errors={errors}
      />,
      errors.length === 0 ? 200 : 422,
    )
  }
}
