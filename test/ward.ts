import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import { setClock } from '#platform/clock.ts'
import { connect } from '#platform/db/database.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { createLog } from '#platform/log.ts'
import { sealWith } from '#platform/seal.ts'
import { createApp } from '../src/app.ts'
import { foundNamedWard, type NamedWard } from '../src/demo/found.ts'
import type { PersonKey, UnitKey } from '../src/demo/ward.ts'

/** A ward with its ids, by the keys of src/demo/ward.ts. */
export type TestWard = {
  readonly id: WardId
  unit(key: UnitKey): UnitId
  account(key: PersonKey | `to${number}`): AccountId
}

/** The named ward, and a second one with the same people of which the first must never see anything. */
export type NamedWards = { readonly named: NamedWard; readonly other: NamedWard }

export const testWard = (named: NamedWard): TestWard => ({
  id: named.id,
  unit: (key) => known(named.units, key),
  account: (key) => known(named.accounts, key),
})

/** Signing in is tested by the hundred; the real cost is tested where it is the subject. */
export const testPasswordCost = { memoryCost: 1_024, timeCost: 1 }

/** The same in every test, so that a PIN read once stays the PIN. */
export const testSeal = sealWith(new Uint8Array(32).fill(42))

/** Founds both wards as the product does; the second is reached under the host name `other.localhost`. */
export async function foundTestWards(url: string): Promise<NamedWards> {
  const connection = connect(url, { max: 2 })
  const owner = ownerConnection(url)
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-files-'))
  try {
    const { deps } = createApp(
      {
        db: connection.db,
        signals: connection.signals,
        clock: setClock(new Date('2025-07-01T08:00:00+07:00')),
        log: createLog('silent'),
        blobs: folderBlobs(folder),
        seal: testSeal,
        mailer: null,
        passwordCost: testPasswordCost,
        publicUrl: 'http://localhost',
      },
      { secure: false, jobsRunning: () => true },
    )
    const named = await foundNamedWard(owner, deps)
    const other = await foundNamedWard(owner, deps, {
      slug: 'khac',
      name: 'Khác',
      host: 'other.localhost',
      groups: 12,
    })
    return { named, other }
  } finally {
    await owner.destroy()
    await connection.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function known<Value>(ids: Readonly<Record<string, Value>>, key: string): Value {
  const id = ids[key]
  if (id === undefined) throw new Error(`the ward has no ${key}`)
  return id
}
