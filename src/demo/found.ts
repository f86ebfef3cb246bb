import type { Kysely } from 'kysely'
import type { DB } from '#db/tables.ts'
import { systemActor } from '#domain/actor.ts'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import { parsePhone } from '#domain/phone.ts'
import { expectOk } from '#domain/result.ts'
import { seedCalendar, seedTopics } from '#features/calendar/index.ts'
import { seedDispatch } from '#features/dispatch/index.ts'
import { seedDocumentTemplates } from '#features/documents/index.ts'
import { seedDossiers } from '#features/dossiers/index.ts'
import { addAlias, createAccount, createUnit, foundWard } from '#features/people/index.ts'
import { seedTerms } from '#features/petitions/index.ts'
import { seedRegisters } from '#features/registers/index.ts'
import { seedReplyTemplates } from '#features/replies/index.ts'
import type { Deps } from '#platform/deps.ts'
import { hashPassword } from '#platform/password.ts'
import { groupCount, groupHeadName, groupNames, type PersonKey, people, units, wardFacts } from './ward.ts'

/** Ids of the named ward by the keys of ward.ts. */
export type NamedWard = {
  readonly id: WardId
  readonly units: Readonly<Record<string, UnitId>>
  readonly accounts: Readonly<Record<string, AccountId>>
}

/** What everybody in the demo signs in with. */
export const demoPassword = 'hoi-am-2025'

/** A ward beside the named one, for the tests: other names, perhaps fewer groups. */
type Differences = {
  readonly slug?: string
  readonly name?: string
  readonly host?: string
  readonly groups?: number
  /** People get an address there, made of their sign-in names; without it only those who have one. */
  readonly mailDomain?: string
}

/** Founds the named ward through the commands of the product: units with their other names, 43 groups, accounts, calendar, topics. */
export async function foundNamedWard(
  owner: Kysely<DB>,
  deps: Deps,
  differences: Differences = {},
  afterFounding: (ward: WardId) => Promise<unknown> = async () => undefined,
): Promise<NamedWard> {
  const { groups = groupCount, mailDomain, ...names } = differences
  const ward = expectOk(await foundWard(owner, { ...wardFacts, ...names }, deps.clock.now()))
  await afterFounding(ward)
  const actor = systemActor(ward)
  expectOk(await seedCalendar(deps, actor, null))
  expectOk(await seedTopics(deps, actor, null))
  expectOk(await seedDossiers(deps, actor, null))
  expectOk(await seedTerms(deps, actor, null))
  expectOk(await seedReplyTemplates(deps, actor, null))
  expectOk(await seedRegisters(deps, actor, null))
  expectOk(await seedDocumentTemplates(deps, actor, null))
  expectOk(await seedDispatch(deps, actor, null))

  const unitIds = new Map<string, UnitId>()
  const addUnit = async (
    key: string,
    facts: Omit<Parameters<typeof createUnit>[2], 'validFrom' | 'validTo'>,
  ) => {
    const created = expectOk(await createUnit(deps, actor, { ...facts, validFrom: null, validTo: null }))
    unitIds.set(key, created.id)
    return created.id
  }
  let order = 0
  for (const [key, unit] of Object.entries(units)) {
    const parent = unit.parent === undefined ? null : (unitIds.get(unit.parent) ?? null)
    const { kind, name, shortName } = unit
    const id = await addUnit(key, {
      kind,
      name,
      shortName,
      parent,
      groupNumber: null,
      sortOrder: order++,
    })
    for (const alias of unit.aliases) expectOk(await addAlias(deps, actor, { unit: id, name: alias }))
  }
  for (let number = 1; number <= groups; number++) {
    const name = groupNames[number] ?? `Tổ dân phố số ${number}`
    const parent = unitIds.get('groups') ?? null
    await addUnit(`to${number}`, {
      kind: 'group',
      name,
      shortName: null,
      parent,
      groupNumber: number,
      sortOrder: order++,
    })
  }

  const passwordHash = await hashPassword(demoPassword, deps.passwordCost)
  const accountIds = new Map<string, AccountId>()
  for (const [key, person] of [...Object.entries(people), ...otherGroupHeads(groups)]) {
    const roles = person.roles.map((held) => ({
      role: held.role,
      unit: held.unit === undefined ? null : (unitIds.get(held.unit) ?? null),
    }))
    const { name, position, phone } = person
    const email = mailDomain === undefined ? person.email : `${key}@${mailDomain}`
    const created = expectOk(
      await createAccount(deps, actor, {
        name,
        signInName: key,
        position,
        phone: phone === null ? null : parsePhone(phone),
        email,
        roles,
        passwordHash,
      }),
    )
    accountIds.set(key, created.id)
  }
  return { id: ward, units: Object.fromEntries(unitIds), accounts: Object.fromEntries(accountIds) }
}

type Person = Omit<(typeof people)[PersonKey], 'roles'> & {
  readonly roles: readonly {
    readonly role: (typeof people)[PersonKey]['roles'][number]['role']
    readonly unit?: string
  }[]
}

function otherGroupHeads(groups: number): (readonly [string, Person])[] {
  const taken = new Set(
    Object.values(people).flatMap((person) =>
      person.roles.flatMap((role) => ('unit' in role ? [role.unit] : [])),
    ),
  )
  return Array.from({ length: groups }, (_, index) => index + 1).flatMap((number) => {
    const unit = `to${number}` as const
    if (taken.has(unit as never)) return []
    const position = `Tổ trưởng tổ dân phố số ${number}`
    return [
      [
        unit,
        {
          name: groupHeadName(number),
          position,
          phone: null,
          email: null,
          roles: [{ role: 'group-head', unit }],
        },
      ],
    ] as const
  })
}
