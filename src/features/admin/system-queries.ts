import { sql } from 'kysely'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** Sizes in bytes. `lastBackup` is null when none was ever recorded. */
export type SystemFacts = {
  readonly postgres: string
  readonly databaseSize: number
  readonly files: { readonly count: number; readonly size: number }
  readonly events: number
  /** What the last nightly comparison found; null before the first. */
  readonly fileCheck: {
    readonly at: Date
    readonly files: number
    readonly missing: number
    readonly changed: number
    readonly unknown: number
  } | null
  readonly lastBackup: { readonly at: Date; readonly bytes: number } | null
}

export async function getSystemFacts(db: DatabaseTransaction, ward: WardId): Promise<SystemFacts> {
  const { rows } = await sql<{
    postgres: string
    size: number
    files: number
    filesSize: number
    events: number
    check: Omit<NonNullable<SystemFacts['fileCheck']>, 'at'> | null
    checkAt: Date | null
    backupAt: Date | null
    backupBytes: number | null
  }>`
    select current_setting('server_version') as postgres, pg_database_size(current_database()) as size,
      (select count(*) from attachment where ward_id = ${ward}) as files,
      (select coalesce(sum(size), 0)::bigint from attachment where ward_id = ${ward}) as "filesSize",
      (select coalesce(max(seq), 0) from audit_head where ward_id = ${ward}) as events,
      (select jsonb_build_object('files', files, 'missing', cardinality(missing), 'changed', cardinality(changed), 'unknown', unknown)
        from file_check where ward_id = ${ward}) as check, (select at from file_check where ward_id = ${ward}) as "checkAt",
      b.at as "backupAt", (b.data ->> 'bytes')::bigint as "backupBytes"
    from (select 1) as one left join lateral (
      select at, data from audit_event where ward_id = ${ward} and type = 'backup.made' order by seq desc limit 1
    ) as b on true`.execute(db)
  const row = rows[0]
  if (row === undefined) throw new Error('a query without rows')
  return {
    postgres: row.postgres,
    databaseSize: row.size,
    files: { count: row.files, size: row.filesSize },
    events: row.events,
    fileCheck: row.check === null || row.checkAt === null ? null : { ...row.check, at: row.checkAt },
    lastBackup: row.backupAt === null ? null : { at: row.backupAt, bytes: row.backupBytes ?? 0 },
  }
}
