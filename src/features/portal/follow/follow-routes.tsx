import { systemActor } from '#domain/actor.ts'
import { ok, type Refusal, type Result } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { findMatterOfPetition } from '#features/dossiers/index.ts'
import {
  addOwnFiles,
  addSealedFiles,
  type Followed,
  findByReceipt,
  sealUploads,
} from '#features/petitions/index.ts'
import { dossierReplies, findIssuedLetter, sayWord } from '#features/replies/index.ts'
import { reading } from '#platform/db/reading.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { routes } from '#routes'
import { FollowFormPage } from './FollowFormPage.tsx'
import { FollowPage, RestrictedPage } from './FollowPage.tsx'
import { followQuery, receiptForm, wordForm } from './input.ts'

/**
 * By code and PIN, no account: how one's own petition stands, and one's own word on it. The PIN travels in the form only, never in an
 * address, so nothing of it stays in a history or a log.
 */
export const serveFollow = (app: HttpApp): void => {
  app.get(routes.follow, (c) => formPage(c, { values: { code: readQuery(c, followQuery).ma } }))

  app.post(routes.follow, async (c) => {
    const form = readForm(c, receiptForm)
    if (!form.ok) return formPage(c, form)
    const followed = await findByReceipt(c.var.deps, c.var.actor, { ...form.value, address: c.var.address })
    if (!followed.ok) return formPage(c, { values: form.values, errors: followed.refusals })
    return followPage(c, followed.value, { values: form.values })
  })

  app.post(routes.followWord, async (c) => {
    const receipt = readForm(c, receiptForm)
    if (!receipt.ok) return formPage(c, receipt)
    const followed = await findByReceipt(c.var.deps, c.var.actor, {
      ...receipt.value,
      address: c.var.address,
    })
    if (!followed.ok) return formPage(c, { values: receipt.values, errors: followed.refusals })
    if (followed.value.kind !== 'petition') return followPage(c, followed.value, { values: receipt.values })
    const form = readForm(c, wordForm)
    if (!form.ok) return followPage(c, followed.value, form)
    const { word, reason } = form.value
    const said = await sayWord(c.var.deps, c.var.actor, { petition: followed.value.id, word, reason })
    if (!said.ok) return followPage(c, followed.value, { values: form.values, errors: said.refusals })
    return followPage(c, followed.value, { values: receipt.values, thanks: heardWords })
  })

  app.post(routes.followFiles, async (c) => {
    const { deps, actor, address } = c.var
    const receipt = readForm(c, receiptForm)
    if (!receipt.ok) return formPage(c, receipt)
    const { values } = receipt
    const followed = await findByReceipt(deps, actor, { ...receipt.value, address })
    if (!followed.ok) return formPage(c, { values, errors: followed.refusals })
    const count = await addFiles(c, followed.value)
    if (!count.ok) return followPage(c, followed.value, { values, errors: count.refusals })
    const now =
      followed.value.kind === 'petition'
        ? { ...followed.value, files: followed.value.files + count.value }
        : followed.value
    return followPage(c, now, { values, thanks: `Phường đã nhận thêm ${count.value} tệp.` })
  })
}

/** Beside an ordinary petition as they are; to restricted words under their seal, without ever lying open anywhere. */
async function addFiles(c: HttpContext, followed: Followed): Promise<Result<number>> {
  const { deps, actor, ward } = c.var
  const sent = c.var.form.files['files'] ?? []
  if (followed.kind === 'restricted') {
    const files = await sealUploads(deps, ward.id, sent, 'files')
    if (!files.ok) return files
    const added = await addSealedFiles(deps, actor, { id: followed.id, files: files.value })
    return added.ok ? ok(added.value.count) : added
  }
  const files = await storeUploads(deps, sent, 'files')
  if (!files.ok) return files
  const added = await addOwnFiles(deps, actor, { petition: followed.id, files: files.value })
  return added.ok ? ok(added.value.count) : added
}

const heardWords = 'Đã ghi lời của ông/bà. Phường sẽ đọc và trả lời nếu việc chưa xong.'

type Attempt = {
  readonly values: FormValues
  readonly errors?: readonly Refusal[]
  readonly thanks?: string
}

const formPage = (c: HttpContext, { values, errors = [] }: Attempt) =>
  c.var.page(
    { title: 'Theo dõi ý kiến của tôi' },
    <FollowFormPage values={{ code: values['code'] ?? '', pin: '' }} errors={errors} />,
    errors.length === 0 ? 200 : errors.some(({ code }) => code === 'too-many') ? 429 : 422,
  )

async function followPage(c: HttpContext, followed: Followed, attempt: Attempt) {
  const { deps, ward } = c.var
  const { values, errors = [], thanks = null } = attempt
  const title = `Ý kiến ${followed.code}`
  const held = { code: String(values['code'] ?? ''), pin: String(values['pin'] ?? '') }
  const status = errors.length === 0 ? 200 : 422
  if (followed.kind === 'restricted')
    return c.var.page({ title }, <RestrictedPage {...{ followed, held, errors, thanks }} />, status)
  // The holder of the receipt is nobody with a role: what is told here is chosen below, by name.
  const reader = systemActor(ward.id)
  const view = await reading(deps, c.var.actor, async (db) => ({
    topic: (await listTopics(db, ward.id)).find(({ code }) => code === followed.topicCode)?.name ?? null,
    matter: await findMatterOfPetition(db, reader, followed.id),
    letter: await findIssuedLetter(db, reader, followed.id),
    reply: (await dossierReplies.of(db, reader, [followed.id])).get(followed.id) ?? null,
  }))
  return c.var.page(
    { title },
    <FollowPage followed={followed} held={held} {...view} values={values} errors={errors} thanks={thanks} />,
    status,
  )
}
