import { createHash } from 'node:crypto'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { verifyFiles } from '#platform/files/verify.ts'
import { routes } from '#routes'
import { testApp } from '#test/app.ts'

const product = await testApp()

describe('The nightly comparison of stored files', () => {
  const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')
  const attached = async (text: string): Promise<string> => {
    const minh = await product.as('minh')
    const book = await reading(product.deps, { ward: product.ward.id }, async (db) => {
      const query = db.selectFrom('register_book').select('id').where('direction', '=', 'in')
      return (await query.executeTakeFirstOrThrow()).id
    })
    const answer = await minh.post(routes.incomingNew, {
      book,
      arrivedOn: '21/11/2025',
      sender: 'Sở Xây dựng',
      abstract: text,
      files: new File([text], 'van-ban.txt', { type: 'text/plain' }),
    })
    expect(answer.status).toBe(303)
    return sha256Of(text)
  }

  test('tells the IT officer of files that are gone', async () => {
    const quan = await product.as('quan')
    const gone = await attached('Tệp sẽ mất')
    await attached('Tệp còn nguyên')
    await product.runJob('admin.check-files')
    expect((await quan.get(routes.system)).text).toContain('không thiếu, không bị đổi')
    await product.deps.blobs.delete(gone)
    await product.runJob('admin.check-files')
    const page = (await quan.get(routes.system)).text
    expect(page).toContain('Có tệp bị mất hoặc bị đổi')
    expect(page).toContain('1 tệp bị mất, 0 tệp bị đổi')
  })

  test('knows missing, changed and unknown files apart, and leaves alone what may be on its way', async () => {
    const [changed, missing] = [await attached('Tệp bị sửa'), await attached('Tệp vắng')]
    const folder = await mkdtemp(join(tmpdir(), 'hoi-am-verify-'))
    const blobs = folderBlobs(folder)
    const at = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    await blobs.put(new TextEncoder().encode('Tệp bị sửa'))
    await writeFile(at(changed), 'nội dung khác')
    const { sha256: strange } = await blobs.put(new TextEncoder().encode('không ai biết'))
    await utimes(at(strange), new Date('2025-01-01'), new Date('2025-01-01'))
    await blobs.put(new TextEncoder().encode('vừa tải lên'))
    const { wards, unknown } = await verifyFiles({ ...product.deps, blobs }, product.ward.id)
    expect(wards.map((ward) => ward.changed)).toEqual([[changed]])
    expect(wards[0]?.missing).toContain(missing)
    expect(wards[0]?.missing).not.toContain(changed)
    expect(unknown).toEqual([strange])
    await rm(folder, { recursive: true })
  })
})
