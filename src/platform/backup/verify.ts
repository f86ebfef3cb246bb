import { type ChainCheck, verifyAudit } from '../audit.ts'
import type { Database } from '../db/database.ts'
import { enterWard } from '../db/reading.ts'
import type { Ward } from '../http/context.ts'
import { listWards } from '../http/wards.ts'

export type WardCheck = { readonly ward: Ward; readonly chain: ChainCheck }
export type EveryWardCheck = {
  readonly intact: boolean
  readonly wards: readonly WardCheck[]
  /** One English line per ward, for the operator. */
  readonly text: string
}

/** Recomputes the history's hash chain of every ward. `db` may be the application's or the owner's connection. */
export async function verifyEveryWard(db: Database): Promise<EveryWardCheck> {
  const wards: WardCheck[] = []
  for (const ward of await listWards(db)) wards.push({ ward, chain: await verifyWard(db, ward.id) })
  return {
    intact: wards.every(({ chain }) => chain.intact),
    wards,
    text: wards.length === 0 ? 'There is no ward.\n' : wards.map((one) => `${lineOf(one)}\n`).join(''),
  }
}

/** One ward's chain as it stood at one moment, whatever is written meanwhile. */
export const verifyWard = (db: Database, ward: Ward['id']): Promise<ChainCheck> =>
  db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await enterWard(tx, ward)
      return verifyAudit(tx, ward)
    })

const lineOf = ({ ward, chain }: WardCheck): string =>
  chain.intact
    ? `${ward.slug}: ${chain.events} events, intact`
    : `${ward.slug}: BROKEN at event ${chain.brokenAt}: ${chain.reason}`
