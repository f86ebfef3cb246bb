import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, listAttachments, type StoredFile } from '#platform/files/attachments.ts'
import { getPetitionForUpdate, subjectOf } from '../load-queries.ts'
import type { PetitionId } from '../petition.ts'
import { petitionPolicy, submissionPolicy } from '../policy.ts'

type AddInput = { readonly petition: PetitionId; readonly files: readonly StoredFile[] }

/** A scan, a photograph, a paper that came after the words: put beside them by whoever works here. */
export const addFiles = command('petition.add-files', async (tx, actor, input: AddInput) => {
  const petition = await getPetitionForUpdate(tx.db, actor, input.petition)
  authorize(petitionPolicy, actor, 'add-files', subjectOf(petition))
  if (petition.erasedAt !== null) return refuse('erased', 'Ý kiến này đã xóa dữ liệu, không thêm tệp được.')
  const fresh = await freshOf(tx, actor, input, MOST)
  if (!fresh.ok) return fresh
  await attach(tx, actor, { kind: 'petition', id: petition.id }, fresh.value)
  await tx.announce(added(petition, fresh.value.length, false))
  return ok({ count: fresh.value.length })
})

/** The same by the person, whose code and PIN the caller has checked. */
export const addOwnFiles = command('petition.add-own-files', async (tx, actor, input: AddInput) => {
  authorize(submissionPolicy, actor, 'add-files', null)
  const petition = found(
    await tx.db
      .selectFrom('petition')
      .select(['id', 'code'])
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.petition)
      .where('moved_away_at', 'is', null)
      .where('erased_at', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst(),
    'petition',
  )
  const fresh = await freshOf(tx, actor, input, MOST_OF_PERSON)
  if (!fresh.ok) return fresh
  await attach(tx, actor, { kind: 'petition', id: petition.id }, fresh.value)
  await tx.announce(added(petition, fresh.value.length, true))
  return ok({ count: fresh.value.length })
})

/** Beyond these something else is going on, and papers belong in the dossier. */
const MOST = 40
export const MOST_OF_PERSON = 12

/** What does not lie here yet. The petition is locked, so nobody else adds at the same time. */
async function freshOf(
  tx: Tx,
  actor: Parameters<typeof attach>[1],
  { petition, files }: AddInput,
  most: number,
): Promise<Result<readonly StoredFile[]>> {
  if (files.length === 0) return refuse('no-files', 'Xin chọn ít nhất một tệp rồi gửi.', 'files')
  const here = (await listAttachments(tx.db, actor, 'petition', [petition])).get(petition) ?? []
  const known = new Set(here.map(({ sha256 }) => sha256))
  const fresh = [...new Map(files.map((file) => [file.sha256, file])).values()].filter(
    ({ sha256 }) => !known.has(sha256),
  )
  if (fresh.length === 0) return refuse('there-already', 'Tệp này đã có ở ý kiến rồi.', 'files')
  if (here.length + fresh.length > most)
    return refuse(
      'too-many-files',
      `Mỗi ý kiến kèm nhiều nhất ${most} tệp. Hãy bớt tệp rồi gửi lại.`,
      'files',
    )
  return ok(fresh)
}

const added = (
  { id, code }: { readonly id: string; readonly code: string },
  files: number,
  byPerson: boolean,
) => ({
  type: 'petition.files-added',
  subject: { kind: 'petition', id },
  data: { code, files, byPerson },
})
