import type { Kysely } from 'kysely'
import type { DB } from '#db/tables.ts'
import { systemActor } from '#domain/actor.ts'
import { newId, type WardId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import type { WardKind } from '#domain/ward.ts'
import { appendAudit } from '#platform/audit.ts'
import { refusalOfConstraint } from '#platform/db/constraints.ts'

export type WardInput = {
  /** Lower-case letters, digits and dashes; names the ward on the command line. */
  readonly slug: string
  readonly kind: WardKind
  readonly name: string
  /** As printed before the date of a document. */
  readonly placeName: string
  readonly province: string
  /** Administrative code. */
  readonly code?: string
  readonly host?: string
}

/** Creates an empty ward. `owner` is the connection of the database's owner: the application may not add wards. */
export async function foundWard(
  owner: Kysely<DB>,
  input: WardInput,
  now = new Date(),
): Promise<Result<WardId>> {
  const id: WardId = newId()
  try {
    await owner.transaction().execute(async (db) => {
      await db
        .insertInto('ward')
        .values({
          id,
          slug: input.slug,
          kind: input.kind,
          name: input.name,
          place_name: input.placeName,
          province: input.province,
          code: input.code ?? null,
          host: input.host?.toLowerCase() ?? null,
        })
        .execute()
      await appendAudit(db, systemActor(id), now, {
        type: 'ward.founded',
        subject: { kind: 'ward', id },
        data: { slug: input.slug, name: input.name },
      })
    })
    return ok(id)
  } catch (error) {
    const refused = refusalOfConstraint(error, wardConstraints)
    if (refused === null) throw error
    return refused
  }
}

const wardConstraints = {
  ward_slug_key: { message: 'Đã có một phường dùng tên ngắn này.', field: 'slug' },
  ward_slug_check: {
    message: 'Tên ngắn chỉ gồm chữ thường không dấu, số và dấu gạch nối, từ 2 đến 40 ký tự.',
    field: 'slug',
  },
  ward_host_key: { message: 'Tên miền này đang thuộc về một phường khác.', field: 'host' },
}
