import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { sealContext } from '../enter-commands.ts'
import { attachSealed } from '../entry/receive-commands.ts'
import { MOST_OF_PERSON } from '../files/file-commands.ts'
import type { RestrictedPetitionId, SealedFile, SealedWords } from '../petition.ts'
import { submissionPolicy } from '../policy.ts'
import { takesFiles } from './restricted.ts'
import { getRestrictedForUpdate, wordsOf } from './restricted-queries.ts'
import { sealOfRow } from './row-key-commands.ts'

type AddInput = { readonly id: RestrictedPetitionId; readonly files: readonly SealedFile[] }

/**
 * A paper that came to hand later, from the person, whose code and PIN the caller has checked. It goes under the seal of the words: who is
 * named for them sees it the next time the seal is opened, nobody else ever. The words are resealed without being shown to anybody.
 */
export const addSealedFiles = command('restricted.add-files', async (tx, actor, input: AddInput) => {
  authorize(submissionPolicy, actor, 'add-files', null)
  if (input.files.length === 0) return refuse('no-files', 'Xin chọn ít nhất một tệp rồi gửi.', 'files')
  const { facts, sealed } = await getRestrictedForUpdate(tx.db, actor, input.id)
  if (!takesFiles(facts))
    return refuse('closed', 'Đơn này đã xử lý xong. Xin đưa giấy tờ đến nơi đang giải quyết.', 'files')
  const seal = await sealOfRow(tx.db, tx.deps.seal, actor.ward, input.id)
  const words = wordsOf(seal, actor.ward, input.id, sealed)
  const fresh = freshOf(words, input.files)
  if (fresh.length === 0) return refuse('there-already', 'Tệp này phường đã nhận rồi.', 'files')
  const files = [...(words.files ?? []), ...fresh.map((file) => ({ ...file, sentAt: tx.now.toISOString() }))]
  if (files.length > MOST_OF_PERSON)
    return refuse(
      'too-many-files',
      `Mỗi đơn kèm nhiều nhất ${MOST_OF_PERSON} tệp. Hãy bớt tệp rồi gửi lại.`,
      'files',
    )
  const resealed: SealedWords = { ...words, files }
  await tx.db
    .updateTable('restricted_petition')
    .set({
      sealed: seal.close(JSON.stringify(resealed), sealContext(actor.ward, input.id)),
      version: facts.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await attachSealed(tx, actor, input.id, fresh)
  await tx.announce({
    type: 'restricted.files-added',
    subject: { kind: 'restricted-petition', id: input.id },
    data: { code: facts.code, files: fresh.length },
  })
  return ok({ count: fresh.length })
})

/** Sent twice is kept once. */
function freshOf({ files: here = [] }: SealedWords, sent: readonly SealedFile[]): readonly SealedFile[] {
  const known = new Set(here.flatMap(({ digest }) => digest ?? []))
  return [...new Map(sent.map((file) => [file.digest, file])).values()].filter(
    ({ digest }) => digest === undefined || !known.has(digest),
  )
}
