import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { systemActor } from '#domain/actor.ts'
import { reading } from '#platform/db/reading.ts'
import { routes } from '#routes'
import { testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { getNotice } from './notice-queries.ts'
import { receiveNotice, recordRecognition } from './receive-commands.ts'

const product = await testApp()
const minh = await product.as('minh')
const stamped = `TUYỆT MẬT\n${demoNotice}`
const sentence = 'Hệ thống này không được chứa bí mật nhà nước'

test('A notice with a secrecy stamp is refused, pasted or sent as a file, before anything of it is kept', async () => {
  const before = (await minh.get(routes.notices)).text.match(/<tr/g)?.length
  const file = new File([stamped], 'thong-bao.txt', { type: 'text/plain' })
  for (const fields of [{ text: stamped }, { text: '', file }]) {
    const answer = await minh.post(routes.noticeNew, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  }
  expect((await minh.get(routes.notices)).text.match(/<tr/g)?.length).toBe(before)
  expect(await product.deps.blobs.has(createHash('sha256').update(stamped).digest('hex'))).toBe(false)
})

test('What character recognition finds to be secret does not enter the register', async () => {
  const actor = await product.actor('minh')
  const scan = { origin: 'upload', sourceSha256: 'a'.repeat(64), text: null } as const
  const received = await receiveNotice(product.deps, actor, scan)
  if (!received.ok) throw new Error('the scan was not received')
  const { id } = received.value
  const recorded = await recordRecognition(product.deps, systemActor(product.ward.id), { id, text: stamped })
  expect(recorded).toMatchObject({ ok: false, refusals: [{ code: 'secret-marking' }] })
  expect((await reading(product.deps, actor, (db) => getNotice(db, actor, id))).text).toBe('')
})
