import { type AccountActor, hasRole, unitsOf } from '#domain/actor.ts'
import { formatDate } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { ok, type Refusal, type Result } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { type StoredFile, storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { PetitionLater } from '../duties/later.ts'
import type { SealedFile } from '../petition.ts'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { listConferenceChoices, residentialGroups } from '../register/choice-queries.ts'
import { sealUploads } from '../restricted/sealed-files.ts'
import type { LikelySame } from '../same-queries.ts'
import { type Entry, restrictionOf } from './entry.ts'
import { entryForm, unfinishedForm } from './input.ts'
import { likelyTo, serveLikely } from './likely-routes.tsx'
import { EntryPage } from './pages/EntryPage.tsx'
import { enterPetition } from './receive-commands.ts'
import { originOf, writerOf } from './writer.ts'

/** Words said to somebody who works here. */
export function serveEntry(app: HttpApp, later: Pick<PetitionLater, 'putInDossier'>): void {
  serveLikely(app)

  app.get(routes.petitionNew, (c) => entryPage(c))

  app.post(routes.petitionNew, async (c) => {
    const { deps, actor } = c.var
    const person = writerOf(c)
    if (c.var.form.values['step'] === 'look') return lookedPage(c, person)
    const form = readForm(c, entryForm)
    if (!form.ok) return entryPage(c, form.values, form.errors)
    const { paper, entry: said, restrictionSeen, doubleSeen, dossier } = form.value
    const entry = { ...said, origin: originOf(person, paper) }
    const files = await filesOf(c, entry)
    if (!files.ok) return entryPage(c, form.values, files.refusals)
    const result = await enterPetition(deps, actor, { entry, ...files.value, restrictionSeen, doubleSeen })
    if (!result.ok) return entryPage(c, form.values, result.refusals)
    const { petition, restricted, code } = result.value
    if (petition === null) return redirect(c, href(routes.restrictedReceipt, { id: restricted ?? '' }))
    const put =
      dossier === null || !can(petitionPolicy, actor, 'gather', ofNobody)
        ? null
        : await later.putInDossier(deps, actor, { dossier, petitions: [petition] })
    return redirect(
      c,
      href(routes.petitionReceipt, { id: petition }),
      `Đã ghi ý kiến ${code}. ${putWords(put)}`.trim(),
    )
  })
}

const putWords = (put: Result<unknown> | null): string =>
  put === null
    ? ''
    : put.ok
      ? 'Đã đưa vào hồ sơ cùng việc.'
      : `Chưa đưa vào hồ sơ: ${put.refusals[0].message}`

/** Without a script somebody asks what lies here already: the form as it was typed, with the answer. */
async function lookedPage(c: HttpContext, person: AccountActor): Promise<Response> {
  const form = readForm(c, unfinishedForm)
  const looked = form.ok ? await likelyTo(c.var.deps, person, form.value) : []
  return entryPage(c, c.var.form.values, [], looked)
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

async function entryPage(
  c: HttpContext,
  values?: FormValues,
  errors: readonly Refusal[] = [],
  looked: readonly LikelySame[] | null = null,
) {
  const person = writerOf(c)
  const { deps } = c.var
  const today = todayOf(deps)
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
      scripts: ['likely.js'],
    },
    <EntryPage
      looked={looked}
      mayGather={can(petitionPolicy, person, 'gather', ofNobody)}
      groups={forNeighbours ? groups.filter(({ id }) => own.includes(id)) : groups}
      conferences={conferences}
      forNeighbours={forNeighbours}
      values={values ?? { saidOn: formatDate(today), ...(forNeighbours ? { unit: own[0] ?? '' } : {}) }}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}
