import { type Role, roles, systemActor } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import { expectOk } from '#domain/result.ts'
import { seedCalendar, seedTopics } from '#features/calendar/index.ts'
import { seedDispatch } from '#features/dispatch/index.ts'
import { seedDocumentTemplates } from '#features/documents/index.ts'
import { seedDossiers } from '#features/dossiers/index.ts'
import { placeName } from '#features/formats/index.ts'
import { createAccount, foundWard, listAccounts, resetSecondFactor } from '#features/people/index.ts'
import { seedTerms } from '#features/petitions/index.ts'
import { seedRegisters } from '#features/registers/index.ts'
import { seedReplyTemplates } from '#features/replies/index.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { reading } from '#platform/db/reading.ts'
import { listWards } from '#platform/http/wards.ts'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openWorld } from '../world.ts'

type WardLine = {
  readonly slug: string
  readonly name: string
  readonly province: string
  readonly kind: string
  readonly place?: string
  readonly code?: string
  readonly host?: string
}

export async function createWardFromLine(line: WardLine): Promise<void> {
  const { kind } = line
  if (kind !== 'phuong' && kind !== 'xa' && kind !== 'dac-khu')
    throw new Error('--kind must be phuong, xa or dac-khu')
  const opened = await openWorld(readConfig())
  const owner = ownerConnection(opened.ownerUrl)
  try {
    const { deps } = createApp(opened.world, { secure: false, jobsRunning: () => true })
    const founded = await foundWard(owner, {
      slug: line.slug,
      kind,
      name: line.name,
      placeName:
        line.place ?? placeName({ kind, name: line.name, parent: line.province, namedAfterPerson: false }),
      province: line.province,
      ...(line.code === undefined ? {} : { code: line.code }),
      ...(line.host === undefined ? {} : { host: line.host }),
    })
    const ward = expectOk(founded)
    expectOk(await seedCalendar(deps, systemActor(ward), null))
    expectOk(await seedTopics(deps, systemActor(ward), null))
    expectOk(await seedDossiers(deps, systemActor(ward), null))
    expectOk(await seedTerms(deps, systemActor(ward), null))
    expectOk(await seedReplyTemplates(deps, systemActor(ward), null))
    expectOk(await seedRegisters(deps, systemActor(ward), null))
    expectOk(await seedDocumentTemplates(deps, systemActor(ward), null))
    expectOk(await seedDispatch(deps, systemActor(ward), null))
    process.stdout.write(`${ward}\n`)
  } finally {
    await owner.destroy()
    await opened.close()
  }
}

type AccountLine = {
  readonly ward: string
  readonly name: string
  readonly signInName: string
  readonly role: string
  readonly position?: string
}

export async function createAccountFromLine(line: AccountLine): Promise<void> {
  const role = roles.find((known) => known === line.role)
  if (role === undefined) throw new Error(`--role must be one of ${roles.join(', ')}`)
  const opened = await openWorld(readConfig())
  try {
    const { deps } = createApp(opened.world, { secure: false, jobsRunning: () => true })
    const ward = (await listWards(deps.db)).find((known) => known.slug === line.ward)
    if (ward === undefined) throw new Error(`there is no ward ${line.ward}`)
    const created = expectOk(
      await createAccount(deps, systemActor(ward.id as WardId), accountInput(line, role)),
    )
    process.stdout.write(`${created.signInName} ${created.firstPassword}\n`)
  } finally {
    await opened.close()
  }
}

type ResetLine = { readonly ward: string; readonly signInName: string; readonly reason: string }

/** For the day on which the only administrator has lost the telephone and the paper. */
export async function resetSecondFactorFromLine(line: ResetLine): Promise<void> {
  const opened = await openWorld(readConfig())
  try {
    const { deps } = createApp(opened.world, { secure: false, jobsRunning: () => true })
    const ward = (await listWards(deps.db)).find((known) => known.slug === line.ward)
    if (ward === undefined) throw new Error(`there is no ward ${line.ward}`)
    const actor = systemActor(ward.id)
    const accounts = await reading(deps, actor, (db) => listAccounts(db, actor))
    const account = accounts.find(({ signInName }) => signInName === line.signInName)
    if (account === undefined) throw new Error(`nobody signs in as ${line.signInName}`)
    expectOk(await resetSecondFactor(deps, actor, { id: account.id, reason: line.reason }))
    process.stdout.write(`${line.signInName} now signs in with the password alone\n`)
  } finally {
    await opened.close()
  }
}

const accountInput = (line: AccountLine, role: Role) => ({
  name: line.name,
  signInName: line.signInName,
  position: line.position ?? null,
  phone: null,
  email: null,
  roles: [{ role, unit: null }],
})
