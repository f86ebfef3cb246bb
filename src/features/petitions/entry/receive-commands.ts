import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { hintOf, insertPetitions, insertRestricted } from '../enter-commands.ts'
import type { PetitionId, RestrictedPetitionId, SealedFile } from '../petition.ts'
import { petitionPolicy } from '../policy.ts'
import { type Entry, problemsOf, restrictionOf, toPetition, toSealed } from './entry.ts'

/** Files lie in the blob store before the words are written down: sealed when the words are restricted, else as they are. */
export type EnterInput = {
  readonly entry: Entry
  readonly files: readonly StoredFile[]
  readonly sealedFiles: readonly SealedFile[]
  /** The person at the desk was told that the words go into the restricted queue. */
  readonly restrictionSeen: boolean
  /** The person at the desk was told that the same words lie here already. */
  readonly doubleSeen: boolean
}

/** No word of it: the answer is kept for a form that is sent twice. */
export type Received = {
  readonly code: string
  readonly petition: PetitionId | null
  readonly restricted: RestrictedPetitionId | null
}

/** Words spoken to somebody who works here, written down: at the desk, from paper, or by a group head for a neighbour. */
export const enterPetition = command('petition.enter', async (tx, actor, input: EnterInput) => {
  const { entry } = input
  authorize(petitionPolicy, actor, 'enter', { unit: entry.unit, leads: null })
  const problems = problemsOf(entry, dateInVietnam(tx.now))
  if (isFilled(problems)) return { ok: false as const, refusals: problems }
  const restriction = restrictionOf(entry)
  if (restriction !== null && !input.restrictionSeen)
    return refuse('restricted-words', restrictionSentence(restriction), 'restrictionSeen')
  if (restriction === null && !input.doubleSeen) {
    const double = await findDouble(tx, actor, entry)
    if (double !== null)
      return refuse(
        'double',
        `Đã có ý kiến ${double} đúng lời này, của cùng người và cùng tổ. Nếu bà con nói thêm lần nữa, hãy đánh dấu “Vẫn ghi thêm”.`,
        'doubleSeen',
      )
  }
  return receive(tx, actor, input)
})

const isFilled = (problems: readonly Refusal[]): problems is readonly [Refusal, ...Refusal[]] =>
  problems.length > 0

const restrictionSentence = ({
  reason,
  because,
}: {
  reason: 'to-cao' | 'thai-do'
  because: readonly string[]
}) =>
  reason === 'to-cao' && because.length === 0
    ? 'Tố cáo được niêm phong ngay khi ghi: chỉ người được giao tiếp nhận mới mở được, người ghi cũng không xem lại được. Hãy đánh dấu đã hiểu rồi ghi.'
    : `Lời này có chữ giống ${reason === 'to-cao' ? 'một lời tố cáo' : 'lời nói về thái độ, tác phong cán bộ'} nên sẽ vào hàng đơn hạn chế: chỉ người được giao tiếp nhận mới mở được. Hãy đánh dấu đã hiểu rồi ghi, hoặc xem lại lời đã gõ.`

async function findDouble(tx: Tx, actor: Actor, entry: Entry): Promise<string | null> {
  const row = await tx.db
    .selectFrom('petition')
    .select('code')
    .where('ward_id', '=', actor.ward)
    .where('duplicate_hint', '=', hintOf(entry))
    .executeTakeFirst()
  return row?.code ?? null
}

/** Writes the words where they belong, with their files, and announces it without a word of what is restricted. */
export async function receive(
  tx: Tx,
  actor: Actor,
  { entry, files, sealedFiles }: Pick<EnterInput, 'entry' | 'files' | 'sealedFiles'>,
): Promise<Result<Received>> {
  const restriction = restrictionOf(entry)
  if (restriction !== null) {
    if (files.length > 0) throw new Error('files of restricted words must be sealed')
    const words = { ...toSealed(entry), files: sealedFiles }
    const facts = { reason: restriction.reason, conference: entry.conference, movedFrom: null }
    const { id, code } = await insertRestricted(tx, actor, words, facts)
    await attachSealed(tx, actor, id, sealedFiles)
    await tx.announce({
      type: 'restricted.received',
      subject: { kind: 'restricted-petition', id },
      data: { code },
    })
    return ok({ code, petition: null, restricted: id })
  }
  if (sealedFiles.length > 0) throw new Error('sealed files belong to restricted words')
  const [receipt] = await insertPetitions(tx, actor, [toPetition(entry)])
  if (receipt === undefined) throw new Error('a petition was not written')
  const { id, code } = receipt
  await attach(tx, actor, { kind: 'petition', id }, files)
  await tx.announce({
    type: 'petition.entered',
    subject: { kind: 'petition', id },
    data: {
      code,
      origin: entry.origin,
      petitionKind: entry.kind,
      unit: entry.unit,
      files: files.length,
    },
  })
  return ok({ code, petition: id, restricted: null })
}

/** So that a backup takes the sealed bytes along; no door opens this kind of attachment, and its name says nothing. */
export const attachSealed = (tx: Tx, actor: Actor, id: string, files: readonly SealedFile[]): Promise<void> =>
  attach(
    tx,
    actor,
    { kind: 'restricted-file', id },
    files.map(({ sha256, size }) => ({
      sha256,
      size,
      fileName: 'niem-phong',
      mediaType: 'application/octet-stream',
    })),
  )
