import type { Role } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'

/** In the order in which the office lists them. */
export const unitKinds = [
  'party-committee',
  'party-organisation',
  'office',
  'department',
  'police',
  'military',
  'front',
  'group',
  'outside',
] as const
export type UnitKind = (typeof unitKinds)[number]

export type Unit = {
  readonly id: UnitId
  readonly kind: UnitKind
  readonly name: string
  readonly shortName: string | null
  readonly parent: UnitId | null
  /** Of residential groups that count rather than have a name. */
  readonly groupNumber: number | null
  readonly sortOrder: number
  readonly validFrom: IsoDate | null
  /** The last day of its work; null while nobody knows an end. */
  readonly validTo: IsoDate | null
  readonly version: number
}

export type UnitFacts = Omit<Unit, 'id' | 'version'>

export const isOpenOn = (unit: Pick<Unit, 'validFrom' | 'validTo'>, day: IsoDate): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || unit.validTo >= day)

/** The names a unit answers to without anybody adding them; a numbered group is called "Tổ 12" as often as "Tổ dân phố 12". */
export function ownNames(
  unit: Pick<UnitFacts, 'kind' | 'name' | 'shortName' | 'groupNumber'>,
): readonly string[] {
  const short = unit.shortName === null ? [] : [unit.shortName]
  const numbered = unit.kind === 'group' && unit.groupNumber !== null
  return [
    unit.name,
    ...short,
    ...(numbered ? [`Tổ dân phố ${unit.groupNumber}`, `Tổ ${unit.groupNumber}`] : []),
  ]
}

/** Where a role can be held: heads and officers in a unit that is no residential group, group heads in one, the others anywhere or nowhere. */
export function roleFits(role: Role, kind: UnitKind | null): boolean {
  switch (role) {
    case 'group-head':
      return kind === 'group'
    case 'unit-head':
    case 'unit-officer':
      return kind !== null && kind !== 'group'
    case 'front':
      return kind === null || kind === 'front' || kind === 'group'
    case 'it-admin':
    case 'clerk':
    case 'leader':
    case 'note-taker':
    case 'inspector':
      return kind !== 'group'
  }
}
