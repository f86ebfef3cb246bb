import { z } from 'zod'
import type { Refusal } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { idIn } from '../context.ts'
import { linkQuery } from '../input.ts'
import type { ClauseId, DirectiveId, DossierAssignments } from '../later.ts'
import { endLink, linkDossier } from '../link-commands.ts'
import { type LinkedTo, listLinked } from '../linked-queries.ts'
import { mayTieDossiers } from '../policy.ts'
import { TiePage } from './TiePage.tsx'
import { listTieable } from './tie-queries.ts'

/** The clause or directive to which dossiers are tied from its own side. */
export type TieTarget = {
  readonly to: LinkedTo
  /** "Chỉ đạo CĐ-2025-012: Nạo vét cống" */
  readonly name: string
  /** Its own page. */
  readonly back: string
  /** The page where dossiers are tied to it. */
  readonly here: string
  readonly endOf: (dossier: string) => string
  readonly breadcrumbs: readonly { readonly label: string; readonly href: string }[]
}

const NO_DOSSIER = 'Xin bấm Gắn bên cạnh hồ sơ muốn gắn.'
const tieForm = z.object({ ...linkQuery.shape, dossier: field.requiredId<'Dossier'>(NO_DOSSIER) })

/** Ties and unties dossiers from the page of a clause or directive, by the commands of the dossier's own side. */
export function serveTying(
  app: HttpApp,
  paths: { readonly page: string; readonly end: string },
  assignments: DossierAssignments,
  targetOf: (c: HttpContext) => Promise<TieTarget>,
): void {
  const tie = linkDossier(assignments)
  const untie = endLink(assignments)

  const page = async (c: HttpContext, words: string | null, errors: readonly Refusal[] = []) => {
    const { deps, actor } = c.var
    const target = await targetOf(c)
    if (!mayTieDossiers(actor)) throw new Forbidden('dossier', 'link')
    const { tied, tieable } = await reading(deps, actor, async (db) => ({
      tied: await listLinked(db, actor, target.to),
      tieable: await listTieable(db, actor, words),
    }))
    const breadcrumbs = [...target.breadcrumbs, { label: 'Gắn hồ sơ' }]
    return c.var.page(
      { title: `Gắn hồ sơ với ${target.name}`, breadcrumbs },
      <TiePage target={target} q={words} tied={tied} tieable={tieable} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }

  app.get(paths.page, (c) => page(c, readQuery(c, linkQuery).q))
  app.post(paths.page, async (c) => {
    const form = readForm(c, tieForm)
    if (!form.ok) return page(c, null, [{ code: 'no-dossier', message: NO_DOSSIER }])
    const { to, here } = await targetOf(c)
    const { dossier, q } = form.value
    const result = await tie(c.var.deps, c.var.actor, {
      dossier,
      clause: (to.clause ?? null) as ClauseId | null,
      directive: (to.directive ?? null) as DirectiveId | null,
    })
    if (!result.ok) return page(c, q, result.refusals)
    const again = q === null ? here : `${here}?${new URLSearchParams({ q })}`
    return redirect(c, again, 'Đã gắn hồ sơ.')
  })
  app.post(paths.end, async (c) => {
    const { deps, actor } = c.var
    const dossier = idIn<'Dossier'>(c, 'dossier')
    const { to, back } = await targetOf(c)
    const tied = await reading(deps, actor, (db) => listLinked(db, actor, to))
    const link = found(tied.find(({ id }) => id === dossier)?.link, 'link')
    const result = await untie(deps, actor, { dossier, link })
    return redirect(c, back, result.ok ? 'Đã bỏ gắn hồ sơ.' : result.refusals[0].message)
  })
}
