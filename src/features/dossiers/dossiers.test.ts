import { describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier, givenPetitions, versionOn } from '#test/dossier.ts'

const product = await testApp()
const minh = await product.as('minh')
const thao = await product.as('thao')
const hung = await product.as('hung')
const hoa = await product.as('hoa')
const quan = await product.as('quan')
const idIn = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

describe('A dossier', () => {
  test('is opened from ticked petitions, its answer clock runs from the oldest receipt and says how', async () => {
    const [first, second] = await givenPetitions(product, [{}, { name: 'Trần Văn Ba' }])
    const picked = await minh.post(routes.dossierPick, { petition: [first?.id ?? '', second?.id ?? ''] })
    expect(picked.status).toBe(303)
    const form = await minh.get(picked.location ?? '')
    expect(form.text).toContain(first?.code)
    expect(form.text).toContain(second?.code)
    const opened = await minh.post(routes.dossierNew, {
      petition: [first?.id ?? '', second?.id ?? ''],
      title: 'Ngập ngõ 12',
      topic: 'ngap-ung',
      group: product.ward.unit('to12'),
    })
    expect(opened.status).toBe(303)
    const page = await minh.get(opened.location ?? '')
    expect(page.text).toContain('Ngập ngõ 12')
    expect(page.text).toContain('Chưa giao đơn vị')
    // 15 working days after Friday 21/11/2025.
    expect(page.text).toContain('12/12/2025')
    expect(page.text).toContain('+15 ngày làm việc')
    expect(page.text).toContain(`Tính từ ngày tiếp nhận ${first?.code}`)
  })

  test('keeps what was typed when it is refused, and nothing is opened', async () => {
    const [one] = await givenPetitions(product, [{}])
    const refused = await minh.post(routes.dossierNew, {
      petition: one?.id ?? '',
      title: '',
      summary: 'Nước dâng đến đầu gối',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Nước dâng đến đầu gối')
    expect(refused.text).toContain('Xin đặt tên cho hồ sơ')
  })

  test('takes no petition that lies in another one', async () => {
    const { petitions } = await givenDossier(product)
    const refused = await minh.post(routes.dossierNew, { petition: petitions[0]?.id ?? '', title: 'Lần nữa' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(`${petitions[0]?.code} đã ở trong hồ sơ khác`)
  })

  test('goes from the unit through plan, work and result, and tells it all', async () => {
    const { id, page } = await givenDossier(product)
    const opened = await minh.get(href(routes.dossierUnits, { id }))
    const version = /name="version" value="(\d+)"/.exec(opened.text)?.[1] ?? ''
    const given = { version, lead: product.ward.unit('kt'), coordinating: product.ward.unit('ca') }
    expect((await minh.post(href(routes.dossierUnits, { id }), given)).status).toBe(303)
    expect((await thao.get(page)).text).toContain('Chờ phương án')

    const plan = { version: '0', text: 'Nạo vét cống ngõ 12', step: 'submit' }
    const planPath = href(routes.dossierPlan, { id })
    const withoutLaw = await thao.post(planPath, plan)
    expect(withoutLaw.status).toBe(422)
    expect(withoutLaw.text).toContain('Xin ghi căn cứ pháp lý')
    expect(withoutLaw.text).toContain('Nạo vét cống ngõ 12')
    const whole = { ...plan, legalBasis: 'Điều 5 Quyết định 12', authority: 'within' }
    expect((await thao.post(planPath, whole)).status).toBe(303)
    const waiting = await hung.get(page)
    expect(waiting.text).toContain('Phương án chờ duyệt')
    const decide = /action="([^"]+quyet-dinh)"/.exec(waiting.text)?.[1] ?? ''
    const noReason = await hung.post(decide, { decision: 'returned', reason: '' })
    expect(noReason.status).toBe(422)
    expect((await thao.post(decide, { decision: 'approved' })).status).toBe(403)
    expect((await hung.post(decide, { decision: 'approved' })).status).toBe(303)
    expect((await thao.get(page)).text).toContain('Đang giải quyết')

    const done = { on: '25/11/2025', note: 'Đã nạo vét 80 m cống' }
    expect((await thao.post(href(routes.dossierWorkDone, { id }), done)).status).toBe(422)
    const today = { ...done, on: '21/11/2025' }
    expect((await thao.post(href(routes.dossierWorkDone, { id }), today)).status).toBe(303)
    expect((await minh.get(page)).text).toContain('Có kết quả, chưa trả lời')

    const outcome = href(routes.dossierOutcome, { id })
    const seen = await versionOn(minh, outcome)
    const vague = {
      version: seen,
      kind: 'referred',
      explanation: 'Không thuộc phường',
      referredTo: 'cơ quan có thẩm quyền',
      referredNumber: '1',
      referredOn: '21/11/2025',
    }
    const refused = await minh.post(outcome, vague)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('mà không nói thuộc ai')
    const clear = { version: seen, kind: 'done', explanation: 'Đã nạo vét cống, không còn ngập.' }
    expect((await minh.post(outcome, clear)).status).toBe(303)
    const second = await minh.post(outcome, { ...clear, explanation: 'Người khác ghi cùng lúc.' })
    expect(second.status, 'who had not seen the first').toBe(422)
    expect(second.text).toContain('đã sửa nội dung này')
    expect(second.text, 'what was typed is kept').toContain('Người khác ghi cùng lúc.')
    const again = { version: await versionOn(minh, outcome), explanation: 'Đang làm' }
    const past = await minh.post(outcome, { ...again, kind: 'in-progress', until: '20/11/2025' })
    expect([past.status, past.text.includes('Ngày dự kiến xong đã qua')]).toEqual([422, true])
    const owner = { ...again, kind: 'referred', referredTo: 'Sở Xây dựng Hải Phòng', referredNumber: '1' }
    const future = await minh.post(outcome, { ...owner, referredOn: '22/11/2025' })
    expect([future.status, future.text.includes('Ngày chuyển chưa tới')]).toEqual([422, true])
    const told = await minh.get(page)
    for (const step of ['giao đơn vị giải quyết', 'trình phương án', 'duyệt phương án', 'báo đã làm xong'])
      expect(told.text).toContain(step)
  })

  test('is tied to a directive, whose day becomes its work clock; both pages lead to each other', async () => {
    const directive = await givenDirective(product, { title: 'Khảo sát ngõ 12' })
    const { id, page } = await givenDossier(product, { title: 'Ngập ngõ 12 nối với chỉ đạo' })
    const links = href(routes.dossierLinks, { id })
    const offered = async (q: string) =>
      (await minh.get(`${links}?q=${encodeURIComponent(q)}`)).text.includes(directive.id)
    expect(await offered('khao sat NGO 12'), 'words without accents').toBe(true)
    expect(await offered((await directive.now()).code), 'its number').toBe(true)
    expect(await offered('khao sat kinh te'), 'a word of the unit').toBe(true)
    expect(await offered('khao sat 100%'), 'every word').toBe(false)
    expect((await minh.get(`${links}?q=khao`)).text, 'seen at once').toMatch(/<p>CĐ-[\d-]+: Khảo sát ngõ 12/)
    const linked = await minh.post(links, { directive: directive.id })
    expect(linked.status).toBe(303)
    const shown = await minh.get(page)
    expect(shown.text).toContain('Khảo sát ngõ 12')
    expect(shown.text).toContain('04/12/2025')
    expect((await minh.get(directive.page)).text).toContain('Ngập ngõ 12 nối với chỉ đạo')
    const road = await minh.get(href(routes.dossierRoad, { id }))
    for (const part of ['Bùi Thị Sáu', 'Khảo sát ngõ 12', 'Báo cáo kết quả', 'Chưa trả lời ai'])
      expect(road.text).toContain(part)
  })

  test('is not tied to a clause together with a directive of another clause', async () => {
    const received = await minh.post('/thong-bao/moi', {
      text: demoNotice.replace(/Tổ công tác thoát nước/g, 'Công an phường'),
    })
    const notice = idIn(received.location)
    expect((await minh.post(`/thong-bao/${notice}/ban-hanh`, { version: '1' })).status).toBe(303)
    const given = await reading(product.deps, await product.actor('minh'), (db) =>
      db
        .selectFrom('directive')
        .select(['id', 'clause_id'])
        .where('notice_id', '=', notice)
        .where('clause_id', 'is not', null)
        .orderBy('code')
        .execute(),
    )
    const [first, other] = [given[0], given.find(({ clause_id }) => clause_id !== given[0]?.clause_id)]
    const { id } = await givenDossier(product)
    const links = href(routes.dossierLinks, { id })
    const both = { directive: first?.id ?? '', clause: other?.clause_id ?? '' }
    const refused = await minh.post(links, both)
    expect([refused.status, refused.text.includes('không thuộc mục đã chọn')]).toEqual([422, true])
    const own = { directive: first?.id ?? '', clause: first?.clause_id ?? '' }
    expect((await minh.post(links, own)).status).toBe(303)
  })

  test('is tied and untied from the page of the directive, by those who may tie from its own side', async () => {
    const directive = await givenDirective(product, { title: 'Nạo vét cống ngõ 7' })
    const { id, code } = await givenDossier(product, { title: 'Cống ngõ 7 bốc mùi' })
    const merged = await givenDossier(product, { title: 'Cống ngõ 7 đã nhập' })
    const into = { into: id, code: '', reason: 'Cùng một cống' }
    expect((await minh.post(href(routes.dossierMerge, { id: merged.id }), into)).status).toBe(303)
    const ties = href(routes.directiveDossiers, { id: directive.id })
    expect((await minh.get(directive.page)).text).toContain(`href="${ties}"`)
    expect((await thao.get(directive.page)).text, 'the unit').not.toContain(`href="${ties}"`)
    expect((await thao.get(ties)).status).toBe(403)
    expect((await minh.get(ties)).text, 'what nothing deals with is offered first').toContain(code)
    const found = (await minh.get(`${ties}?q=cong+ngo+7`)).text
    expect(found).toContain(code)
    expect(found, 'a merged one is no matter of its own').not.toContain(merged.code)
    expect((await minh.get(`${ties}?q=khong+co+viec+nay`)).text).toContain('Không có hồ sơ nào khớp')

    expect((await thao.post(ties, { dossier: id })).status, 'not within her reach').toBe(404)
    expect((await minh.post(ties, { dossier: '' })).status).toBe(422)
    expect((await minh.post(ties, { dossier: id, q: 'ngõ 7' })).location).toBe(`${ties}?q=ng%C3%B5+7`)
    const twice = await minh.post(ties, { dossier: id, q: 'ngõ 7' })
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('đã được gắn với mục, chỉ đạo này rồi')
    const told = (await minh.get(href(routes.dossier, { id }))).text
    expect(told).toContain('Nạo vét cống ngõ 7')
    expect(told, 'its day became the work clock').toContain('04/12/2025')

    const end = href(routes.directiveDossierEnd, { id: directive.id, dossier: id })
    expect((await minh.get(directive.page)).text).toContain(end)
    expect((await thao.post(end)).status, 'sees it through the directive, may not untie').toBe(403)
    expect((await minh.post(end)).location).toBe(directive.page)
    expect((await minh.get(directive.page)).text).not.toContain(code)
    expect((await minh.post(end)).status, 'nothing is tied any more').toBe(404)
    const history = (await minh.get(href(routes.dossier, { id }))).text
    for (const event of ['</strong> gắn hồ sơ với chỉ đạo', '</strong> bỏ gắn hồ sơ với chỉ đạo'])
      expect(history).toContain(event)
  })

  test('keeps the day first set when it is extended, and extends only forwards', async () => {
    const { id, page } = await givenDossier(product)
    const due = href(routes.dossierDue, { id })
    const longer = { version: '1', clock: 'answer', reason: 'Cần khảo sát thêm' }
    expect((await thao.post(due, { ...longer, to: '20/12/2025' })).status).toBe(404)
    const back = await minh.post(due, { ...longer, to: '01/12/2025' })
    expect(back.status).toBe(422)
    expect(back.text).toContain('Hạn mới phải sau hạn hiện tại 12/12/2025')
    expect((await hung.post(due, { ...longer, to: '20/12/2025' })).status).toBe(303)
    const shown = await minh.get(page)
    expect(shown.text).toContain('Hạn ban đầu 12/12/2025')
    expect(shown.text).toContain('20/12/2025')
    const late = await minh.post(due, { ...longer, to: '25/12/2025' })
    expect(late.status, 'the hour before, somebody else extended it').toBe(422)
    expect(late.text).toContain('đã sửa nội dung này')
    expect(late.text, 'what was typed is kept').toContain('25/12/2025')
    expect((await minh.get(page)).text).not.toContain('25/12/2025')
  })

  test('of two clerks with the same page open, the second is told who was faster', async () => {
    const lan = await product.as('lan')
    const { id } = await givenDossier(product)
    const edit = href(routes.dossierEdit, { id })
    expect((await minh.post(edit, { version: '1', title: 'Tên của Minh' })).status).toBe(303)
    const second = await lan.post(edit, { version: '1', title: 'Tên của Lan' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Phạm Quang Minh đã sửa nội dung này')
    expect(second.text).toContain('Tên của Lan')
  })

  test('has a checklist as the ward’s template stands; a decision needs its reason', async () => {
    const { id, page } = await givenDossier(product, { topic: 'di-tich', title: 'Tu bổ đình Cựu Viên' })
    const templates = await minh.get(routes.dossierTemplates)
    const template = /mau-kiem-tra\/([0-9a-f-]{36})">[^<]*đình làng/.exec(templates.text)?.[1] ?? ''
    await minh.post(href(routes.dossierTemplateItems, { id: template }), {
      title: 'Ý kiến Sở Văn hóa',
      kind: 'document',
    })
    const started = await minh.post(href(routes.dossierChecklists, { id }), { template })
    expect(started.status).toBe(303)
    const list = await minh.get(started.location ?? '')
    expect(list.text).toContain('Ý kiến Sở Văn hóa')
    const decision = /name="eligible\.([0-9a-f-]{36})"/.exec(list.text)?.[1] ?? ''
    const bare = await minh.post(started.location ?? '', { version: '1', [`eligible.${decision}`]: 'no' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('Xin ghi lý do của kết luận')
    const reasoned = {
      version: '1',
      [`eligible.${decision}`]: 'no',
      [`text.${decision}`]: 'Chưa có quy hoạch',
    }
    expect((await minh.post(started.location ?? '', reasoned)).status).toBe(303)
    expect((await minh.get(page)).text).toContain('Chưa đủ điều kiện')
  })

  test('lists its papers, prints its cover, and gives a file only to those who see it', async () => {
    const { id, page, code } = await givenDossier(product, { lead: 'kt' })
    const paper = {
      title: 'Biên bản khảo sát',
      number: '12/BB',
      dated: '21/11/2025',
      pages: '3',
      files: new File(['nội dung'], 'bien-ban.txt', { type: 'text/plain' }),
    }
    expect((await thao.post(href(routes.dossierDocuments, { id }), paper)).status).toBe(303)
    const shown = await thao.get(page)
    const file = /href="(\/tep\/[0-9a-f-]+)"/.exec(shown.text)?.[1] ?? ''
    expect((await thao.get(file)).status).toBe(200)
    expect((await hoa.get(file)).status).toBe(404)
    expect((await quan.get(file)).status).toBe(404)
    const cover = await minh.get(href(routes.dossierCover, { id }))
    expect(cover.text).toContain(code)
    expect(cover.text).toContain('Biên bản khảo sát')
    expect(cover.text).not.toContain('Bùi Thị Sáu')
  })

  test('records who was told in writing within ten working days', async () => {
    const { id, page, petitions } = await givenDossier(product)
    expect((await minh.get(page)).text).toContain('05/12/2025')
    const told = {
      petition: petitions[0]?.id ?? '',
      kind: 'accepted',
      on: '21/11/2025',
      document: '15-CV/VPĐU',
    }
    const before = await minh.post(href(routes.dossierTelling, { id }), { ...told, on: '20/11/2025' })
    expect(before.status, 'before the petition came in').toBe(422)
    expect(before.text).toContain(`sớm hơn ngày phường nhận ý kiến ${petitions[0]?.code} (21/11/2025)`)
    expect((await minh.post(href(routes.dossierTelling, { id }), told)).status).toBe(303)
    expect((await minh.get(page)).text).toContain('Đã báo tiếp nhận')
  })
})

test('From a petition one comes to its dossier, or to opening one', async () => {
  const { id, petitions } = await givenDossier(product)
  const [free] = await givenPetitions(product, [{}])
  const there = await minh.get(href(routes.dossierOfPetition, { id: petitions[0]?.id ?? '' }))
  expect(idIn(there.location)).toBe(id)
  const open = await minh.get(href(routes.dossierOfPetition, { id: free?.id ?? '' }))
  expect(open.location).toContain(`y-kien=${free?.id}`)
})
