import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { expectOk } from '#domain/result.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { csrfToken } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { wordsOfPages } from '#test/pdf.ts'
import { givenLetterhead } from '#test/reply.ts'
import { draftDocument } from '../words-commands.ts'
import { fileNames, readNames } from './copies.ts'

const product = await testApp({ at: '2025-11-10T09:00:00+07:00' })
const minh = await product.as('minh')
const conference = await givenConference(product, 'announced')
const delegates = 'Nguyễn Thị Sáu – tổ 12 – người cao tuổi\nLê Văn Tư – tổ 15'
await minh.post(conference.path(routes.delegates), { people: delegates })
const { id } = expectOk(
  await draftDocument(product.deps, await product.actor('minh'), {
    kind: 'invitation',
    family: 'party',
    type: 'CV',
    letterhead: (await givenLetterhead(minh)) as LetterheadId,
    unit: null,
    source: { kind: 'conference', id: conference.id },
    template: null,
    figures: [],
    words: {
      abstract: 'Mời dự hội nghị đối thoại',
      addressees: ['Các tổ trưởng tổ dân phố'],
      bases: [],
      body: 'Kính mời tới dự.',
      recipients: [],
      urgency: null,
    },
  }),
)
const page = href(routes.documentMerge, { id })
const bytesOf = async (fields: Readonly<Record<string, string>>) => {
  const session = await product.session('minh')
  const response = await product.app.http.request(`http://localhost${page}`, {
    method: 'POST',
    headers: { host: 'localhost', cookie: `hoi-am=${session}` },
    body: new URLSearchParams({ _csrf: csrfToken(session), _key: newId<'Form'>(), ...fields }),
  })
  expect(response.status).toBe(200)
  return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers }
}

describe('An invitation that goes out to many', () => {
  test('takes the heads of all groups into its list in one click, and those invited in another', async () => {
    const before = await minh.get(page)
    expect(before.text).toContain('Tổ trưởng các tổ dân phố (43)')
    const heads = await minh.post(page, { step: 'add', list: 'group-heads', names: 'Đại diện khác' })
    expect(heads.text).toContain('Danh sách nơi nhận (44)')
    expect(heads.text).toContain('Ông (Bà) Nguyễn Thị Hoa, Tổ trưởng Tổ dân phố số 12')
    expect(heads.text).toContain('Đại diện khác\n')
    const both = await minh.post(page, { step: 'add', list: ['units', 'delegates'], names: '' })
    expect(both.text).toContain('Công an phường')
    expect(both.text).toContain('Ông (Bà) Nguyễn Thị Sáu, Tổ dân phố số 12')
  })

  test('prints one copy for each in the order of the list, each with the own name and no other', async () => {
    const names = Array.from({ length: 43 }, (_, at) => `Tổ trưởng tổ ${at + 1} *của* phường`)
    const { bytes } = await bytesOf({ step: 'pdf', names: names.join('\n') })
    const pages = await wordsOfPages(bytes)
    expect(pages).toHaveLength(43)
    for (const [at, words] of pages.entries()) {
      expect(words).toContain(`Kính gửi: Tổ trưởng tổ ${at + 1} *của* phường`)
      expect(words).not.toContain('Các tổ trưởng')
    }
  })

  test('comes as single Word files too, named so that they keep the order', async () => {
    const { bytes, headers } = await bytesOf({ step: 'zip', names: 'Bà Sáu/tổ 12\nÔng Tư\nBà Sáu/tổ 12' })
    expect(headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual(['1 Bà Sáu tổ 12.docx', '2 Ông Tư.docx'])
    const { 'word/document.xml': xml } = unzipSync(files['2 Ông Tư.docx'] ?? new Uint8Array())
    const text = new TextDecoder().decode(xml)
    expect(text).toContain('Ông Tư')
    expect(text).not.toContain('Bà Sáu')
  })

  test('to nobody, to too many or by somebody else is refused, and the list typed is kept', async () => {
    const nobody = await minh.post(page, { step: 'pdf', names: ' \n ' })
    expect(nobody.status).toBe(422)
    expect(nobody.text).toContain('Chưa có nơi nhận nào')
    const long = await minh.post(page, { step: 'zip', names: `Ông Tư\n${'x'.repeat(400)}` })
    expect(long.status).toBe(422)
    expect(long.text).toContain('Ông Tư')
    expect(readNames(Array.from({ length: 2_001 }, (_, at) => `Nơi ${at}`).join('\n')).ok).toBe(false)
    expect((await (await product.as('thao')).get(page)).status).toBe(404)
    expect((await (await product.as('hung')).get(page)).status).toBe(403)
  })
})

test('A file name holds nothing that another machine takes for a path', () => {
  expect(fileNames(['../../etc/passwd', 'a:b*c?"<>|\\d', 'Tên. '])).toEqual([
    '1 .. .. etc passwd.docx',
    '2 a b c d.docx',
    '3 Tên.docx',
  ])
})
