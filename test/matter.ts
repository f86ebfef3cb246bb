import { createHash } from 'node:crypto'
import { newId } from '#domain/id.ts'
import { nameSortKey } from '#domain/name.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import type { TestApp } from './app.ts'

export type GivenMatter = {
  readonly title?: string
  readonly topic?: string
  readonly place?: string | null
  /** Whose words it is about. */
  readonly petitioner?: string
  readonly sensitive?: boolean
  readonly workDue?: string | null
  readonly conference?: string
}

let number = 900

/** A dossier with one petition of the named ward, as rows: for tests that begin where others have proved how it comes about. */
export async function givenMatter(product: TestApp, given: GivenMatter = {}): Promise<string> {
  const { ward } = product
  const { title = 'Ngập ở ngõ 12', topic = 'ngap-ung', petitioner = 'Trần Thị Sáu' } = given
  const [dossier, petition, minh] = [newId(), newId(), ward.account('minh')]
  const at = product.clock.now()
  const [givenKey, family, middle] = nameSortKey(petitioner)
  number += 1
  const owner = ownerConnection(product.ownerUrl)
  try {
    await owner
      .insertInto('petition')
      .values({
        ward_id: ward.id,
        id: petition,
        code: `KN-2024-${String(number).padStart(4, '0')}`,
        kind: 'kien-nghi',
        origin: 'desk',
        text: `Nhà ${petitioner} bị ngập, đề nghị phường xem`,
        said_on: '2025-11-21',
        name: petitioner,
        given_key: givenKey,
        rest_key: `${family} ${middle}`,
        phone: '+84912304518',
        received_at: at,
        entered_by: minh,
        ...(given.conference === undefined ? {} : { conference_id: given.conference }),
      })
      .execute()
    await owner
      .insertInto('dossier')
      .values({
        ward_id: ward.id,
        id: dossier,
        code: `HS-2024-${String(number).padStart(4, '0')}`,
        title,
        topic_code: topic,
        unit_id: ward.unit('to12'),
        place: given.place ?? null,
        conference_id: given.conference ?? null,
        lead_unit_id: ward.unit('kt'),
        sensitive: given.sensitive ?? false,
        work_due: given.workDue ?? null,
        original_work_due: given.workDue ?? null,
        opened_by: minh,
        opened_at: at,
      })
      .execute()
    await owner
      .insertInto('dossier_petition')
      .values({
        ward_id: ward.id,
        id: newId(),
        dossier_id: dossier,
        petition_id: petition,
        put_by: minh,
        put_at: at,
      })
      .execute()
    return dossier
  } finally {
    await owner.destroy()
  }
}

/** A picture that a petitioner of the dossier handed in; `agreed`: it may be shown to everybody. */
export async function givenPhoto(product: TestApp, dossier: string, agreed: boolean): Promise<string> {
  const id = newId()
  const owner = ownerConnection(product.ownerUrl)
  try {
    const { petition_id } = await owner
      .selectFrom('dossier_petition')
      .select('petition_id')
      .where('dossier_id', '=', dossier)
      .executeTakeFirstOrThrow()
    await owner
      .updateTable('petition')
      .set({ may_publish_photo: agreed })
      .where('id', '=', petition_id)
      .execute()
    await product.deps.blobs.put(new Uint8Array(png))
    await owner
      .insertInto('attachment')
      .values({
        ward_id: product.ward.id,
        id,
        owner_kind: 'petition',
        owner_id: petition_id,
        sha256: createHash('sha256').update(png).digest('hex'),
        file_name: 'anh.png',
        media_type: 'image/png',
        size: png.length,
        uploaded_at: product.clock.now(),
      })
      .execute()
    return id
  } finally {
    await owner.destroy()
  }
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
