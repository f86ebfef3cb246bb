import { type AccountActor, hasRole, unitsOf } from '#domain/actor.ts'
import { dateInVietnam, formatDate } from '#domain/date.ts'
import { ok, type Refusal, type Result } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import { type StoredFile, storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { PetitionOrigin, SealedFile } from '../petition.ts'
import { listConferenceChoices, residentialGroups } from '../register/choice-queries.ts'
import { sealUploads } from '../restricted/sealed-files.ts'
import { type Entry, restrictionOf } from './entry.ts'
import { entryForm } from './input.ts'
import { EntryPage } from './pages/EntryPage.tsx'
import { enterPetition } from './receive-commands.ts'

export function serveEntry(app: HttpApp): void {
  app.get(routes.petitionNew, (c) => entryPage(c))

  app.post(routes.petitionNew, async (c) => {
    const { deps, actor } = c.var
    const person = writerOf(c)
    const form = readForm(c, entryForm)
    if (!form.ok) return entryPage(c, form.values, form.errors)
    const { paper, entry: said, restrictionSeen, doubleSeen } = form.value
    const entry = { ...said, origin: originOf(person, paper) }
    const files = await filesOf(c, entry)
    if (!files.ok) return entryPage(c, form.values, files.refusals)
    const result = await enterPetition(deps, actor, { entry, ...files.value, restrictionSeen, doubleSeen })
    if (!result.ok) return entryPage(c, form.values, result.refusals)
    const { petition, restricted, code } = result.value
    if (petition !== null)
      return redirect(c, href(routes.petitionReceipt, { id: petition }), `Đã ghi ý kiến ${code}.`)
    return redirect(c, href(routes.restrictedReceipt, { id: restricted ?? '' }))
  })
}

/** Uploads in the blob store: sealed when the words will be, so that no clear copy ever lies on disk. */
export async function filesOf(
  c: HttpContext,
  entry: Pick<Entry, 'kind' | 'text'>,
): Promise<Result<{ readonly files: readonly StoredFile[]; readonly sealedFiles: readonly SealedFile[] }>> {
  const { deps, ward } = c.var
  const uploads = c.var.form.files['files'] ?? []
  if (restrictionOf(entry) === null) {
    const stored = await storeUploads(deps, uploads, 'files')
    return stored.ok ? ok({ files: stored.value, sealedFiles: [] }) : stored
  }
  const sealed = await sealUploads(deps, ward.id, uploads, 'files')
  return sealed.ok ? ok({ files: [], sealedFiles: sealed.value }) : sealed
}

const originOf = (person: AccountActor, paper: boolean): PetitionOrigin =>
  hasRole(person, 'clerk', 'front') ? (paper ? 'paper' : 'desk') : 'group-head'

function writerOf(c: HttpContext): AccountActor {
  const { actor } = c.var
  if (actor.kind !== 'account' || !hasRole(actor, 'clerk', 'front', 'group-head'))
    throw new Forbidden('petition', 'enter')
  return actor
}

async function entryPage(c: HttpContext, values?: FormValues, errors: readonly Refusal[] = []) {
  const person = writerOf(c)
  const { deps } = c.var
  const today = dateInVietnam(deps.clock.now())
  const forNeighbours = !hasRole(person, 'clerk', 'front')
  const { groups, conferences } = await reading(deps, person, async (db) => ({
    groups: residentialGroups(await listUnits(db, person, { kind: 'group', openOn: today })),
    conferences: forNeighbours ? [] : await listConferenceChoices(db, person),
  }))
  const own = unitsOf(person, 'group-head')
  return c.var.page(
    {
      title: forNeighbours ? 'Ghi giúp bà con' : 'Ghi ý kiến',
      breadcrumbs: [{ label: 'Sổ ý kiến', href: href(routes.petitions) }],
    },
    <EntryPage
      groups={forNeighbours ? groups.filter(({ id }) => own.includes(id)) : groups}
      conferences={conferences}
      forNeighbours={forNeighbours}
      values={values ?? { saidOn: formatDate(today), ...(forNeighbours ? { unit: own[0] ?? '' } : {}) }}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}
