import { ok, type Result, refuse } from '#domain/result.ts'
import type { Matter, Person } from './compose-queries.ts'
import type { ReplyKind } from './reply.ts'
import type { Honorific, LetterFacts } from './template/values.ts'

/**
 * A letter of this kind to this person is under way, or has told of this very outcome: another one would be a second word in the same
 * matter. Whoever was told "in progress until …" is written to again when there is more to tell.
 */
const hasLetter = (person: Person, kind: ReplyKind, outcome: string | null): boolean =>
  person.letters.some(
    (one) =>
      one.kind === kind &&
      one.state !== 'withdrawn' &&
      one.state !== 'replaced' &&
      (one.state !== 'delivered' || one.outcome === outcome),
  )

/** Why nobody can write such a letter to the person now; null when one may. */
export function obstacle(person: Person, kind: ReplyKind, matter: Pick<Matter, 'outcome'>): string | null {
  if (person.name === null) return 'Không ghi tên, nên không có ai để gửi thư'
  const outcome = kind === 'acceptance' ? null : (matter.outcome?.id ?? null)
  if (hasLetter(person, kind, outcome)) return 'Đã có thư loại này'
  return null
}

/** Whether these people may be written to with such letters. An answer needs an outcome, and an outcome that goes elsewhere its owner. */
export function compose(
  matter: Matter,
  kind: ReplyKind,
  chosen: readonly Person[],
): Result<{ readonly outcome: string | null }> {
  if (chosen.length === 0)
    return refuse('nobody', 'Chưa chọn người nhận. Hãy đánh dấu ít nhất một người.', 'petition')
  const blocked = chosen.find((person) => obstacle(person, kind, matter) !== null)
  if (blocked !== undefined)
    return refuse(
      'blocked',
      `Ý kiến ${blocked.code}: ${obstacle(blocked, kind, matter)?.toLowerCase()}. Hãy bỏ đánh dấu người này.`,
      'petition',
    )
  const { outcome } = matter
  if (kind === 'acceptance') return ok({ outcome: null })
  if (outcome === null)
    return refuse(
      'no-outcome',
      kind === 'answer'
        ? 'Hồ sơ chưa ghi kết quả nên chưa có gì để trả lời. Hãy ghi kết quả ở trang hồ sơ trước.'
        : 'Hồ sơ chưa ghi chuyển cho cơ quan nào. Hãy ghi kết quả “đã kiến nghị” với tên cơ quan ở trang hồ sơ trước.',
      'kind',
    )
  if (kind === 'transfer' && outcome.kind !== 'referred')
    return refuse(
      'not-referred',
      'Kết quả của hồ sơ không phải là chuyển đi. “Không thuộc phường” phải kèm tên cơ quan nhận: hãy ghi ở trang hồ sơ.',
      'kind',
    )
  return ok({ outcome: outcome.id })
}

/** What one letter can be filled in with. */
export const factsOf = (
  matter: Matter,
  person: Person,
  own: {
    readonly honorific: Honorific
    readonly addressee: string
    readonly address: string | null
    readonly personal: string | null
    readonly legalBasis: string | null
  },
): LetterFacts => ({
  honorific: own.honorific,
  addressee: own.addressee,
  address: own.address,
  group: person.groupName,
  petitionCode: person.code,
  saidOn: person.saidOn,
  saidAt: person.saidAt,
  matter: matter.title,
  dossierCode: matter.code,
  leadUnit: matter.leadName,
  answerDue: matter.answerDue,
  outcome: matter.outcome,
  legalBasis: own.legalBasis,
  personal: own.personal,
})

/** "thị" is a woman's middle name, "văn" a man's: a proposal for the form, which a person confirms. */
export function proposedHonorific(name: string): Honorific {
  const middle = name.toLocaleLowerCase('vi').split(/\s+/).slice(1, -1)
  if (middle.includes('thị')) return 'bà'
  return middle.includes('văn') ? 'ông' : 'ông/bà'
}
