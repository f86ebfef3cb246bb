import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { openDossier } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { brought, drafted, givenLetterhead, givenOutcome, idIn } from '#test/reply.ts'

let product: TestApp
let receipt: { readonly code: string; readonly pin: string }
let minh: Client
beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T09:00:00+07:00' })
  minh = await product.as('minh')
  receipt = await submitted('Nhà tôi ở ngõ 12, mưa là ngập, đề nghị nạo vét cống')
})

describe('Following one’s own petition', () => {
  test('takes code and PIN as people type them, and shows one’s words and how they stand', async () => {
    const typed = { code: receipt.code.toLowerCase().replaceAll('-', ' '), pin: ` ${receipt.pin} ` }
    const page = await product.anybody.post(routes.follow, typed)
    expect(page.status).toBe(200)
    expect(page.text).toContain('mưa là ngập, đề nghị nạo vét cống')
    expect(page.text).toContain('Ý kiến đã được ghi nhận, đang chờ phường xem xét')
    expect(page.text).toContain('Chậm nhất 09/12/2025')
    expect(page.text).not.toContain('<script')
    expect(gzipSync(page.text).length).toBeLessThan(10_240)
  })

  test('tells nothing to whoever has only the code, and keeps what was typed but the PIN', async () => {
    const answer = await product.anybody.post(routes.follow, { code: receipt.code, pin: '000000' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Mã ý kiến hoặc mã PIN chưa đúng')
    expect(answer.text).toContain(receipt.code)
    expect(answer.text).not.toContain('nạo vét')
    const nobody = await product.anybody.post(routes.follow, { code: 'KN-2025-9999', pin: '000000' })
    expect(sentence(nobody.text), 'a code that does not exist gets the same answer').toBe(
      sentence(answer.text),
    )
  })

  test('is filled in by the QR code of the receipt, without its PIN', async () => {
    const page = await product.anybody.get(`${routes.follow}?ma=${receipt.code}`)
    expect(page.text).toContain(`value="${receipt.code}"`)
    expect(page.text.replace(/\s/g, '')).not.toContain(receipt.pin.replace(/\s/g, ''))
  })

  test('does not take a word on the result before there is an answer', async () => {
    const word = { ...receipt, word: 'solved' }
    const answer = await product.anybody.post(routes.followWord, word)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Phường chưa trả lời ý kiến này')
    const stranger = await product.anybody.post(routes.followWord, { ...word, pin: '111111' })
    expect(stranger.text).not.toContain('nạo vét')
    expect(stranger.status).toBe(422)
  })

  test('takes a photograph or a paper that came to hand later, by code and PIN alone', async () => {
    const photo = (words: string) => new File([words], 'giay.txt', { type: 'text/plain' })
    const send = (fields: object, files: File) =>
      product.anybody.post(routes.followFiles, { ...receipt, ...fields, files })
    const sent = await send({}, photo('Ảnh cống tắc'))
    expect(sent.text).toContain('Phường đã nhận thêm 1 tệp')
    expect(sent.text).toContain('Phường đang giữ 1 tệp')
    expect((await send({}, photo('Ảnh cống tắc'))).text).toContain('Tệp này đã có')
    const stranger = await send({ pin: '000000' }, photo('Ảnh khác'))
    expect([stranger.status, stranger.text.includes('nạo vét')]).toEqual([422, false])
    const found = (await minh.get(`${routes.petitions}?q=${receipt.code}`)).text
    const page = (await minh.get(/href="(\/y-kien\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '')).text
    expect(page).toContain('giay.txt')
    expect(page).toContain('gửi thêm 1 tệp bằng mã và PIN')
  })

  test('of another ward finds nothing with the same code and PIN', async () => {
    const answer = await product.other.anybody.post(routes.follow, receipt)
    expect(answer.status).toBe(422)
    expect(answer.text).not.toContain('nạo vét')
  })

  test('shows what is kept about oneself, the number only by its end', async () => {
    const { text } = await product.anybody.post(routes.follow, receipt)
    expect(text).toContain('Phường đang giữ thông tin gì về tôi?')
    expect(text).toContain('•••• 518')
    expect(text).not.toContain('912304518')
  })

  test('reads the letter to oneself as soon as it was sent, and not while it is being written', async () => {
    const petition = await reading(product.deps, { ward: product.ward.id }, (db) =>
      db.selectFrom('petition').select('id').where('code', '=', receipt.code).executeTakeFirstOrThrow(),
    )
    const { id: dossier } = expectOk(
      await openDossier(product.deps, await product.actor('minh'), {
        petitions: [petition.id as PetitionId],
        title: 'Ngập ngõ 12',
        summary: null,
        topicCode: 'ngap-ung',
        sensitive: false,
        group: null,
        place: null,
        leadUnit: product.ward.unit('kt'),
      }),
    )
    const doing = { kind: 'in-progress', explanation: 'Đang thay 6 nắp hố ga.', until: '31/01/2026' }
    await givenOutcome(minh, dossier, doing)
    const petitions = [petition.id]
    const letter = idIn(await drafted(minh, { dossier, petitions, letterhead: await givenLetterhead(minh) }))
    const writing = (await product.anybody.post(routes.follow, receipt)).text
    expect(writing).toContain('Phường đang viết thư')
    expect(writing).not.toContain('thay 6 nắp hố ga')
    await brought(product, [letter], 'sent')
    const sent = (await product.anybody.post(routes.follow, receipt)).text
    expect(sent).toContain('thay 6 nắp hố ga')
    expect(sent).toContain('đang trên đường đến ông/bà')
  })

  test('of a sealed one says only that it is there', async () => {
    const sealed = await submitted('Tôi tố cáo ông cán bộ Bảy nhận tiền của dân')
    expect(sealed.code).toMatch(/^HC-/)
    const { text } = await product.anybody.post(routes.follow, sealed)
    expect(text).toContain('Nội dung và người gửi được giữ kín')
    expect(text).not.toMatch(/Bảy|nhận tiền/)
    expect((await minh.get(routes.petitions)).text).not.toContain('Bảy')
  })
})

/** The way in of somebody without an account, and what the receipt says. */
async function submitted(text: string) {
  const form = (await product.anybody.get(routes.petitionSubmission)).text
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const fields = {
    ...Object.fromEntries(hidden),
    text,
    name: 'Trần Thị Sáu',
    phone: '0912 304 518',
    mayKeepContact: '1',
  }
  const sent = await product.anybody.post(routes.petitionSubmission, fields)
  if (sent.location === null) throw new Error(`not submitted: ${sent.status} ${sentence(sent.text)}`)
  const page = (await product.anybody.get(sent.location)).text
  return {
    code: /(?:KN|HC)-\d{4}-\d{4}/.exec(page)?.[0] ?? '',
    pin: /(?<!\d)\d{3}\s?\d{3}(?!\d)/.exec(page.slice(page.indexOf('PIN')))?.[0] ?? '',
  }
}

const sentence = (html: string): string =>
  /role="alert"[\s\S]*?<\/(?:div|section)>/.exec(html)?.[0]?.replace(/<[^>]+>/g, ' ') ?? html.slice(0, 500)
