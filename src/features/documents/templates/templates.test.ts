import { describe, expect, test } from 'vitest'
import { listDestructions } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Answer, testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'
import { givenLetterhead } from '#test/reply.ts'
import type { DocumentId } from '../document.ts'
import type { DocumentKind } from '../kinds.ts'
import { getDocument } from '../load-queries.ts'
import { listDocumentTemplates } from './template-queries.ts'

const product = await testApp({ at: '2025-11-24T09:00:00+07:00' })
const [minh, thao, hoa] = await Promise.all([product.as('minh'), product.as('thao'), product.as('hoa')])
const clerk = await product.actor('minh')
const party = await givenLetterhead(minh)
const state = await givenLetterhead(minh, {
  name: 'Ủy ban nhân dân, Chủ tịch ký',
  family: 'state',
  superior: '',
  issuer: 'Ủy ban nhân dân phường Kiến An',
  bodySymbol: 'UBND',
  authority: 'TM. Ủy ban nhân dân',
  position: 'Chủ tịch',
  signer: 'Lê Đình Chiến',
})

const templatesOf = (kind: DocumentKind) =>
  reading(product.deps, clerk, (db) => listDocumentTemplates(db, clerk, { kind }))
const templateOf = async (kind: DocumentKind) => (await templatesOf(kind))[0]?.id ?? ''
const wordsOf = async (answer: Answer, reader = clerk) => {
  const id = /[0-9a-f-]{36}/.exec(answer.location ?? '')?.[0] as DocumentId
  expect(answer.status, answer.text).toBe(303)
  return reading(product.deps, reader, (db) => getDocument(db, reader, id))
}
const begin = async (kind: DocumentKind, source: string | null, who = minh) =>
  who.post(routes.documentNew, {
    step: 'begin',
    kind,
    ...(source === null ? {} : { source }),
    template: await templateOf(kind),
    letterhead: kind === 'results' || kind === 'inspection' ? state : party,
  })

const held = await givenConference(product, 'closed', { description: 'Hạ tầng | môi trường *quan trọng*' })
const dossier = await givenDossier(product, {
  title: 'Ngập ngõ 12 *rất nặng*',
  lead: 'kt',
  petitions: [{ conference: held.id as never, name: 'Bùi Thị Sáu' }, { conference: held.id as never }],
})
const quiet = await givenDossier(product, {
  title: 'Đất nhà bà Tư',
  sensitive: true,
  lead: 'kt',
  petitions: [{ conference: held.id as never, name: 'Lê Thị Tư' }],
})
const directive = await givenDirective(product, { title: 'Khảo sát các ngõ | ngập', coordinating: ['ca'] })

describe('A new paper', () => {
  test('is chosen by its kind, then by what it is about, found by title or code', async () => {
    const kinds = await minh.get(routes.documentNew)
    expect(kinds.text).toContain('Giấy mời dự đối thoại')
    const sources = await minh.get(href(routes.documentNew, {}, { loai: 'referral', q: dossier.code }))
    expect(sources.text).toContain('Ngập ngõ 12')
    expect(sources.text).not.toContain('Đất nhà bà Tư')
    const form = await minh.get(href(routes.documentNew, {}, { loai: 'referral', nguon: dossier.id }))
    expect(form.text).toContain('Kiến nghị cấp trên giải quyết việc vượt thẩm quyền')
    expect(form.text).toContain('Ngập ngõ 12 *rất nặng*')
  })

  test('of a dialogue holds its day, place and figures, and nobody who asked', async () => {
    const invitation = await wordsOf(await begin('invitation', held.id))
    expect(invitation).toMatchObject({ kind: 'invitation', family: 'party', type: 'CV', state: 'drafting' })
    expect(invitation.source).toEqual({ kind: 'conference', id: held.id })
    expect(invitation.words.body).toContain('8 giờ 00, thứ Sáu, ngày 21/11/2025')
    expect(invitation.words.body).toContain('Hạ tầng | môi trường \\*quan trọng\\*')
    expect(invitation.words.body).toContain('| 08:10 | Đối thoại | 120 phút |')
    const results = await wordsOf(await begin('results', held.id))
    expect(results.family).toBe('state')
    expect(results.words.body).toContain('tiếp nhận 3 ý kiến')
    expect(results.words.body).toMatch(/\| 1 \| Ngập ngõ 12 \\\*rất nặng\\\* \|/u)
    expect(results.words.body).toContain('Trả lời riêng từng trường hợp: 1 việc')
    expect(JSON.stringify(results.words)).not.toMatch(/Sáu|Tư|Đất nhà/u)
    const spoken = await wordsOf(await begin('loudspeaker', held.id))
    expect(spoken.type).toBe('')
    expect(spoken.words.body).toContain('tám giờ sáng')
    expect(spoken.words.body).not.toMatch(/\d/u)
  })

  test('about a matter names petitions by their codes; of a closed one it tells only the topic', async () => {
    const referral = await wordsOf(await begin('referral', dossier.id))
    expect(referral.words.body).toContain('Ngập ngõ 12 \\*rất nặng\\*')
    expect(referral.words.body).toContain(dossier.code)
    expect(JSON.stringify(referral.words)).not.toMatch(/Bùi Thị Sáu|0912000111/u)
    const closed = await wordsOf(await begin('referral', quiet.id))
    expect(JSON.stringify(closed.words)).not.toMatch(/Tư/u)
    expect(closed.words.body).toContain(quiet.code)
    const minutes = await wordsOf(await begin('inspection', dossier.id))
    const page = (await minh.get(href(routes.document, { id: minutes.id }))).text
    expect(page).toContain('NGƯỜI LẬP BIÊN BẢN')
    expect(page).toContain('Lê Đình Chiến')
  })

  test('of a unit is begun by its people, about what is theirs; reports where their figures are frozen', async () => {
    const minutes = await wordsOf(await begin('inspection', dossier.id, thao), await product.actor('thao'))
    expect(minutes.unit).toBe(product.ward.unit('kt'))
    const kinds = await thao.get(href(routes.documentNew, {}, { loai: 'invitation' }))
    expect(kinds.text).not.toContain('Chọn hội nghị')
    const report = await thao.get(href(routes.documentNew, {}, { loai: 'unit-report', nguon: directive.id }))
    expect(report.location).toBe(href(routes.reportNew, {}, { loai: 'unit-report', nguon: directive.id }))
    expect((await begin('inspection', dossier.id, await product.as('tuan'))).status).toBe(404)
    expect((await hoa.get(routes.documentNew)).status).toBe(403)
  })

  test('that answers a request for more time says what was decided', async () => {
    await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
    const part = (await directive.now()).parts[0]?.id ?? ''
    const asked = { part, toDay: '12/12/2025', reason: 'Mưa | kéo dài' }
    expect((await thao.post(href(routes.directiveExtensions, { id: directive.id }), asked)).status).toBe(303)
    const extension = (await directive.now()).openExtension?.id ?? ''
    const list = await minh.get(href(routes.documentNew, {}, { loai: 'extension' }))
    expect(list.text).toContain('xin đến 12/12/2025')
    const waiting = await wordsOf(await begin('extension', extension))
    expect(waiting.words.body).toContain('Chưa xem xét gia hạn')
    await minh.post(href(routes.directiveExtensionGrant, { id: directive.id, extension }), {
      day: '10/12/2025',
      reason: 'Đồng ý',
    })
    const granted = await wordsOf(await begin('extension', extension))
    expect(granted.words.addressees).toEqual(['Phòng Kinh tế, Hạ tầng và Đô thị phường'])
    expect(granted.words.body).toContain('Đồng ý gia hạn từ ngày 04/12/2025 đến hết ngày **10/12/2025**')
    expect(granted.words.body).toContain('Lý do đơn vị nêu: Mưa | kéo dài')
  })

  test('about something of which one may not know is not begun', async () => {
    const { status } = await begin('referral', '0198c0de-0000-7000-8000-000000000000')
    expect(status).toBe(404)
    expect(
      await reading(product.deps, clerk, (db) => listDestructions(db, clerk, { restricted: true })),
    ).toEqual([])
  })

  test('without a letterhead or a template is refused, and what was chosen is kept', async () => {
    const refused = await minh.post(routes.documentNew, {
      kind: 'referral',
      source: dossier.id,
      template: '',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Xin chọn mẫu.')
    expect(refused.text).toContain(`value="${dossier.id}"`)
  })
})

describe('A template', () => {
  const fields = {
    name: 'Giấy mời ngắn',
    kind: 'invitation',
    family: 'party',
    type: 'CV',
    abstract: 'Mời dự {tên hội nghị}',
    addressees: 'Các tổ trưởng',
    bases: '',
    body: 'Mời dự lúc {giờ họp}.',
    recipients: '',
    version: '0',
  }

  test('of the office is changed, and every wording it had stays to be read', async () => {
    const made = await minh.post(routes.documentTemplateNew, fields)
    expect(made.status).toBe(303)
    const page = made.location ?? ''
    const before = await wordsOf(
      await minh.post(routes.documentNew, {
        ...{ kind: 'invitation', source: held.id, letterhead: party },
        template: page.split('/').at(-1) ?? '',
      }),
    )
    const changed = { ...fields, body: 'Mời dự lúc {giờ họp}, tại {nơi họp}.', version: '1' }
    expect((await minh.post(page, changed)).location).toBe(page)
    expect((await minh.post(page, { ...changed, body: 'Ai đó sửa sau' })).status).toBe(422)
    const versions = await minh.get(`${page}/ban`)
    expect(versions.text).toContain('Bản 2')
    expect(versions.text).toMatch(/<ins>.*nơi họp.*<\/ins>/su)
    expect((await minh.get(`${page}/ban?ban=1`)).text).toContain('Mời dự lúc {giờ họp}.')
    const { words } = await reading(product.deps, clerk, (db) => getDocument(db, clerk, before.id))
    expect(words.body).toBe('Mời dự lúc 8 giờ 00.')
  })

  test('with a place that nobody knows is refused, names it, and what was typed is kept', async () => {
    const refused = await minh.post(routes.documentTemplateNew, {
      ...fields,
      name: 'Giấy mời khác',
      body: 'Kính mời {họ tên}, chữ gõ dở',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Không có chỗ điền nào tên là “{họ tên}”')
    expect(refused.text).toContain('chữ gõ dở')
    expect((await templatesOf('invitation')).map(({ name }) => name)).not.toContain('Giấy mời khác')
    const twice = await minh.post(routes.documentTemplateNew, { ...fields, body: 'Chữ gõ dở' })
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('Đã có mẫu mang tên này')
  })

  test('shows itself filled with the examples or with a real dialogue before it is saved', async () => {
    const example = await minh.post(routes.documentTemplateNew, {
      ...fields,
      step: 'preview',
      body: 'Họp ở {nơi họp}',
    })
    expect(example.text).toContain('Họp ở Hội trường Ủy ban nhân dân phường')
    const real = await minh.post(routes.documentTemplateNew, {
      ...fields,
      step: 'preview',
      body: 'Họp ở {nơi họp}',
      source: held.id,
    })
    expect(real.text).toContain('Họp ở Hội trường UBND phường')
  })

  test('out of use is offered no more, and is there again when it is needed', async () => {
    const [first] = await templatesOf('destruction')
    const page = href(routes.documentTemplate, { template: first?.id ?? '' })
    await minh.post(`${page}/thoi-dung`, { closed: '1' })
    expect((await minh.get(routes.documentTemplates)).text).toContain('1 mẫu thôi dùng')
    await minh.post(`${page}/thoi-dung`, { closed: '' })
    expect((await minh.get(routes.documentTemplates)).text).not.toContain('mẫu thôi dùng')
  })

  test('is read by leaders and units, changed by clerks, and known to nobody else', async () => {
    const [one] = await templatesOf('conclusion')
    const page = href(routes.documentTemplate, { template: one?.id ?? '' })
    for (const who of [await product.as('hung'), thao]) {
      expect((await who.get(page)).status).toBe(200)
      expect((await who.post(page, fields)).status).toBe(403)
    }
    expect((await (await product.as('hung')).get(page)).text).not.toContain('Soạn từ mẫu này')
    expect((await minh.get(page)).text).toContain('Soạn từ mẫu này')
    expect((await hoa.get(routes.documentTemplates)).status).toBe(403)
    expect((await (await product.other.as('minh')).get(page)).status).toBe(404)
  })
})
