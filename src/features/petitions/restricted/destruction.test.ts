import { beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import { findByReceipt } from '#features/petitions/index.ts'
import { href, routes } from '#routes'
import type { Client } from '#test/app.ts'
import { secretsIn, staff, wardWithSecrets } from '#test/restricted.ts'
import { testSeal } from '#test/ward.ts'
import { pinOf } from '../code-commands.ts'

const { product, minh, dung: dung25, denunciation, photo, asOwner } = await wardWithSecrets()

/** One that was passed on, with its file; one that waits still. */
beforeAll(async () => {
  const seen = { ...denunciation(), restrictionSeen: '1' }
  const { location } = await minh.post(routes.petitionNew, { ...seen, files: photo() })
  const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
  await dung25.post(href(routes.restrictedOpening, { id }), { purpose: 'Xem xét điều kiện thụ lý' })
  const decision = { version: '1', decision: 'transferred', note: 'Chuyển Ủy ban Kiểm tra', kind: 'phan-anh' }
  expect((await dung25.post(href(routes.restrictedDecision, { id }), decision)).status).toBe(303)
  expect((await minh.post(routes.petitionNew, { ...seen, text: `${seen.text} Lần hai.` })).status).toBe(303)
})

describe('What was sealed and kept long enough', () => {
  const form = { heldOn: '02/01/2041', members: 'Trần Văn Dũng, cán bộ kiểm tra' }
  const rows = () =>
    asOwner((owner) =>
      owner
        .selectFrom('restricted_petition')
        .leftJoin('restricted_key', 'restricted_key.petition_id', 'restricted_petition.id')
        .select(['code', 'decided_at', 'sealed', 'wrapped', 'entered_by', 'restricted_petition.id'])
        .where('restricted_petition.ward_id', '=', product.ward.id)
        .orderBy('code')
        .execute(),
    )

  let dung: Client = dung25

  test('is not to be destroyed before its years are over, nor while nobody has decided', async () => {
    expect((await dung.get(routes.restrictedDestructions)).text).toContain('Chưa có đơn nào hết thời hạn')
  })

  test('is destroyed by the person named for it alone: key, words, files; code and minute stay', async () => {
    product.clock.set(new Date('2041-01-02T09:00:00+07:00'))
    dung = await product.as('dung')
    for (const person of staff)
      for (const answer of [
        await (await product.as(person)).get(routes.restrictedDestructions),
        await (await product.as(person)).post(routes.restrictedDestructions, {
          ...form,
          code: 'HC-2025-0001',
        }),
      ])
        expect(answer.status, person).toBe(403)
    const before = await rows()
    const [sealed] = before
    const { sha256 } = await asOwner((owner) =>
      owner
        .selectFrom('attachment')
        .select('sha256')
        .where('owner_kind', '=', 'restricted-file')
        .where('owner_id', '=', sealed?.id ?? '')
        .executeTakeFirstOrThrow(),
    )
    const code = sealed?.code ?? ''
    const list = (await dung.get(routes.restrictedDestructions)).text
    expect(list).toContain(code)
    expect(secretsIn(list)).toEqual([])
    for (const { code: other, decided_at } of before) expect(list.includes(other)).toBe(decided_at !== null)
    const preview = await dung.post(routes.restrictedDestructions, { ...form, code, step: 'preview' })
    const seen = /name="seen" value="(\w+)"/.exec(preview.text)?.[1] ?? ''
    const done = await dung.post(routes.restrictedDestructions, { ...form, code, seen, step: 'confirm' })
    expect(done.status).toBe(303)
    await product.runJobs()
    const after = (await rows()).find((row) => row.code === code)
    expect(after).toMatchObject({ wrapped: null, entered_by: null })
    expect(after?.sealed).toHaveLength(0)
    expect(await product.deps.blobs.has(sha256)).toBe(false)
    const minute = (await dung.get(done.location ?? '')).text
    expect(minute).toContain('Số 1/2041')
    expect(minute).toContain(code)
    expect(secretsIn(minute)).toEqual([])
    const minh41 = await product.as('minh')
    expect((await minh41.get(routes.destructions)).text).not.toContain('>1/2041<')
    const asOrdinary = (done.location ?? '').replace('/don-han-che', '/y-kien/du-lieu-ca-nhan')
    expect((await minh41.get(asOrdinary)).status).toBe(404)
  })

  test('opens for nobody any more, not even with the sealed bytes of an old copy and the key of the installation', async () => {
    const [gone, ...others] = await rows()
    const address = href(routes.restrictedPetition, { id: gone?.id ?? '' })
    expect((await dung.get(address)).text).toContain('Đơn đã tiêu hủy')
    const opening = href(routes.restrictedOpening, { id: gone?.id ?? '' })
    const refused = await dung.post(opening, { purpose: 'Xem xét điều kiện thụ lý' })
    expect([refused.status, refused.text.includes('không ai mở được nữa')]).toEqual([422, true])
    const [kept] = others
    const context = `restricted-petition/${product.ward.id}/${kept?.id}`
    expect(() => testSeal.open(kept?.sealed ?? new Uint8Array(), context)).toThrow()
    const pin = pinOf(testSeal, product.ward.id, gone?.code ?? '', 1)
    const receipt = { code: gone?.code ?? '', pin, address: 'c' }
    expect(await findByReceipt(product.deps, publicActor(product.ward.id), receipt)).toMatchObject({
      ok: true,
      value: { kind: 'restricted', decided: 'transferred' },
    })
  })
})
