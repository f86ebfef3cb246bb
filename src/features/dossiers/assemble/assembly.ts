import { formatDate, type IsoDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DossierId } from '../dossier.ts'
import { allAnswered, type Facts, type Gap, gapsOf } from '../state.ts'

export type LoosePetition = {
  readonly id: PetitionId
  readonly code: string
  readonly text: string
  readonly name: string | null
  readonly group: string | null
  readonly topic: string | null
  readonly onSpot: string | null
  readonly onSpotBy: string | null
}

export type AssembledDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly topic: string | null
  readonly topicGroup: string | null
  readonly group: string | null
  readonly lead: string | null
  readonly coordinating: readonly string[]
  readonly workDue: IsoDate | null
  readonly sensitive: boolean
  readonly facts: Facts
  readonly linked: boolean
}

/** Everything said at one conference. */
export type Assembly = {
  readonly petitions: number
  readonly answered: readonly LoosePetition[]
  /** In no dossier, and not answered there and then: nobody has it in hand. */
  readonly loose: readonly LoosePetition[]
  readonly dossiers: readonly AssembledDossier[]
}

export const gapsIn = ({ facts, linked }: AssembledDossier): readonly Gap[] => gapsOf(facts, linked)
export const countGap = ({ dossiers }: Assembly, gap: Gap): number =>
  dossiers.filter((dossier) => gapsIn(dossier).includes(gap)).length

/** One draft clause: a group of topics, with its dossiers by topic. */
export type DraftClause = {
  readonly number: string
  readonly title: string
  readonly petitions: number
  readonly dossiers: readonly AssembledDossier[]
}

/** The dossiers that still need a conclusion, gathered by group of topics in the order of the tree: the second part of a notice. */
export function draftClauses({ dossiers }: Assembly): readonly DraftClause[] {
  const open = dossiers.filter(({ facts }) => !allAnswered(facts))
  return [...Map.groupBy(open, ({ topicGroup }) => topicGroup ?? 'Lĩnh vực khác')].map(([title, of], at) => ({
    number: `2.${at + 1}`,
    title,
    petitions: of.reduce((sum, { facts }) => sum + facts.petitions, 0),
    dossiers: of,
  }))
}

/**
 * One sentence for each matter of a clause. It will be read by everybody, so a matter of a closed topic is only counted: its title may tell
 * whose it is. `codes`: for working papers, which nobody sends out.
 */
export const assignmentsIn = (
  { dossiers }: DraftClause,
  { codes }: { readonly codes: boolean },
): readonly string[] => [
  ...dossiers.filter(({ sensitive }) => !sensitive).map((dossier) => assignment(dossier, codes)),
  ...countClosed(dossiers.filter(({ sensitive }) => sensitive)),
]

/** The draft as text for the notice. */
export function draftText(assembly: Assembly, title: string): string {
  const clauses = draftClauses(assembly)
  const lines = [
    `DỰ THẢO CÁC MỤC KẾT LUẬN`,
    `(${title}: ${assembly.petitions} ý kiến, ${assembly.dossiers.length} hồ sơ)`,
    '',
    '2. Về các nhóm ý kiến, kiến nghị của Nhân dân',
    ...clauses.flatMap((clause) => [
      `${clause.number}. Về ${lowerFirst(clause.title)} (${clause.petitions} ý kiến)`,
      ...assignmentsIn(clause, { codes: true }).map((line) => `- ${line}`),
      '',
    ]),
    ...(assembly.answered.length === 0
      ? []
      : [`Ngoài ra, ${assembly.answered.length} ý kiến đã được giải đáp tại hội nghị.`, '']),
  ]
  return lines.join('\n')
}

/** "Giao Phòng … chủ trì, phối hợp với … giải quyết: … (tổ 12; 4 ý kiến; HS-2025-0001), hoàn thành trước ngày …" */
function assignment(
  { title, lead, coordinating, group, facts, code, workDue }: AssembledDossier,
  codes: boolean,
): string {
  const who = lead === null ? 'Giao … chủ trì' : `Giao ${lead} chủ trì`
  const helped = coordinating.length === 0 ? '' : `, phối hợp với ${coordinating.join(', ')}`
  const about = [
    ...(group === null ? [] : [group]),
    `${facts.petitions} ý kiến`,
    ...(codes ? [code] : []),
  ].join('; ')
  const due = workDue === null ? '' : `, hoàn thành chậm nhất ngày ${formatDate(workDue)}`
  return `${who}${helped} giải quyết: ${title} (${about})${due}.`
}

const countClosed = (dossiers: readonly AssembledDossier[]): readonly string[] =>
  [...Map.groupBy(dossiers, ({ topic, lead }) => JSON.stringify([topic, lead]))].map(([, of]) => {
    const [first] = of
    const people = of.reduce((sum, { facts }) => sum + facts.petitions, 0)
    const who = first?.lead === null || first === undefined ? 'Giao … chủ trì' : `Giao ${first.lead} chủ trì`
    return `${who} rà soát, hướng dẫn, trả lời từng trường hợp về ${lowerFirst(first?.topic ?? 'việc riêng')} (${of.length} hồ sơ, ${people} ý kiến).`
  })
