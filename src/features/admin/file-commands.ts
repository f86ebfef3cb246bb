import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { JobBody } from '#platform/feature.ts'
import { verifyFiles, type WardFiles } from '#platform/files/verify.ts'
import { adminPolicy } from './policy.ts'

type Found = Pick<WardFiles, 'files' | 'missing' | 'changed'> & { readonly unknown: number }

/** Keeps what the comparison of files and database found, for the page of the IT officer. */
const recordFileCheck = command('file-check.record', async (tx, actor, found: Found) => {
  authorize(adminPolicy, actor, 'check-files', null)
  const { files, unknown } = found
  const row = { at: tx.now, files, unknown, missing: [...found.missing], changed: [...found.changed] }
  await tx.db
    .insertInto('file_check')
    .values({ ward_id: actor.ward, ...row })
    .onConflict((conflict) => conflict.column('ward_id').doUpdateSet(row))
    .execute()
  await tx.announce({
    type: 'file-check.made',
    subject: { kind: 'ward', id: actor.ward },
    data: { files, missing: found.missing.length, changedFiles: found.changed.length, unknown },
  })
  return ok(null)
})

export const fileJobs: Readonly<Record<string, JobBody>> = {
  'admin.check-files': async (deps, actor) => {
    const { wards, unknown } = await verifyFiles(deps, actor.ward)
    for (const found of wards) await recordFileCheck(deps, actor, { ...found, unknown: unknown.length })
  },
}
