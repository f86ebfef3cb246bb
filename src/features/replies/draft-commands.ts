import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { nameSortKey } from '#domain/name.ts'
import { ok } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { compose, factsOf } from './compose.ts'
import { getMatter, type Matter, type Person } from './compose-queries.ts'
import { type Letterhead, type LetterheadId, symbolOf } from './letterhead.ts'
import { getLetterhead } from './letterhead-queries.ts'
import { replyPolicy } from './policy.ts'
import type { DeliveryChannel, ReplyBatchId, ReplyId, ReplyKind } from './reply.ts'
import { addSteps, announceLetters } from './step-commands.ts'
import { type Honorific, valuesOf } from './template/values.ts'
import { type ReplyTemplateId, readWording, type Wording, wordsOf } from './template.ts'
import { getTemplate } from './template-queries.ts'

/** What is said to one person in particular. */
export type Own = {
  readonly honorific: Honorific
  readonly addressee: string
  readonly address: string | null
  readonly channel: DeliveryChannel
  readonly personal: string | null
}

export type DraftInput = {
  readonly dossier: DossierId
  readonly kind: ReplyKind
  readonly template: ReplyTemplateId
  readonly letterhead: LetterheadId
  readonly legalBasis: string | null
  readonly people: ReadonlyMap<PetitionId, Honorific>
}

/** Drafts a letter to each of these people from one template. Each is a letter of its own, to be changed, approved and delivered on its own. */
export const draftReplies = command('reply.draft', async (tx, actor, input: DraftInput) => {
  await lockDossier(tx, actor, input.dossier)
  const matter = await getMatter(tx.db, actor, input.dossier)
  authorize(replyPolicy, actor, 'draft', { leadUnit: matter.leadUnit, group: null })
  const chosen = matter.people.filter(({ petition }) => input.people.has(petition))
  if (chosen.length !== input.people.size) throw new NotFound('petition of the dossier')
  const decision = compose(matter, input.kind, chosen)
  if (!decision.ok) return decision
  const template = await getTemplate(tx.db, actor, input.template)
  const letterhead = await getLetterhead(tx.db, actor, input.letterhead)
  const wording = readWording(template)
  if (!wording.ok) return wording
  const batch = newId<'ReplyBatch'>()
  await tx.db
    .insertInto('reply_batch')
    .values({
      ward_id: actor.ward,
      id: batch,
      dossier_id: matter.id,
      kind: input.kind,
      form: template.form,
      template_id: template.id,
      letterhead_id: letterhead.id,
      outcome_id: decision.value.outcome,
      subject: template.subject,
      body: template.body,
      legal_basis: input.legalBasis,
      drafted_by: personOf(actor),
      drafted_at: tx.now,
    })
    .execute()
  const common = {
    matter,
    letterhead,
    wording: wording.value,
    legalBasis: input.legalBasis,
    form: template.form,
  }
  const letters = chosen.map((person) => ({
    person,
    own: {
      honorific: input.people.get(person.petition) ?? 'ông/bà',
      addressee: person.name ?? '',
      address: person.address,
      channel: person.channel,
      personal: null,
    },
  }))
  const ids = await insertLetters(tx, actor, batch, common, letters)
  const codes = chosen.map(({ code }) => ({ dossier: matter.id, petitionCode: code }))
  await announceLetters(tx, 'reply.drafted', codes, { kind: input.kind })
  return ok({ batch, ids })
})

/** Two people who write at once come one after the other, so that nobody gets two letters in one matter. */
const lockDossier = (tx: Tx, { ward }: Pick<Actor, 'ward'>, id: DossierId) =>
  tx.db
    .selectFrom('dossier')
    .select('id')
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()

export type Common = {
  readonly matter: Matter
  readonly letterhead: Letterhead
  readonly wording: Wording
  readonly legalBasis: string | null
  readonly form: 'letter' | 'notice'
}

/** Writes letters of one composition, each as drafted; `replaces` names the letter a corrected one takes the place of. */
export async function insertLetters(
  tx: Tx,
  actor: Actor,
  batch: ReplyBatchId,
  common: Common,
  letters: readonly { readonly person: Person; readonly own: Own; readonly replaces?: ReplyId }[],
): Promise<readonly ReplyId[]> {
  const rows = letters.map(({ person, own, replaces }) => ({
    ward_id: actor.ward,
    id: newId<'Reply'>(),
    dossier_id: common.matter.id,
    petition_id: person.petition,
    batch_id: batch,
    replaces_id: replaces ?? null,
    group_id: person.group,
    drafted_by: personOf(actor),
    drafted_at: tx.now,
    ...letterColumns(common, person, own),
  }))
  await tx.db.insertInto('reply').values(rows).execute()
  const ids = rows.map(({ id }) => id)
  await addSteps(tx, actor, ids, { kind: 'drafted' })
  return ids
}

/** Everything of a letter that follows from its composition and from what is said to this person. */
export function letterColumns(common: Common, person: Person, own: Own) {
  const { matter, letterhead, wording, legalBasis, form } = common
  const values = valuesOf(factsOf(matter, person, { ...own, legalBasis }))
  const [given, family, middle] = nameSortKey(own.addressee)
  return {
    letterhead: JSON.stringify(letterhead),
    symbol: symbolOf(letterhead, form),
    honorific: own.honorific,
    addressee: own.addressee,
    address: own.address,
    given_key: given,
    rest_key: `${family} ${middle}`.trim(),
    channel: own.channel,
    personal: own.personal,
    legal_basis: legalBasis,
    ...wordsOf(wording, values),
  }
}
