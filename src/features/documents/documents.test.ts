import { describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'
import { givenLetterhead } from '#test/reply.ts'
import { draftDocument } from './words-commands.ts'

const product = await testApp({ at: '2026-11-20T09:00:00+07:00' })
const { ward } = product
const [minh, lan, hung, thao, duc] = await Promise.all([
  product.as('minh'),
  product.as('lan'),
  product.as('hung'),
  product.as('thao'),
  product.as('duc'),
])
const letterhead = (await givenLetterhead(minh)) as LetterheadId
const ofState = (await givenLetterhead(minh, {
  name: 'Phòng Kinh tế',
  family: 'state',
  superior: 'Ủy ban nhân dân phường Kiến An',
  issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  bodySymbol: 'KTHTĐT',
})) as LetterheadId

const words = {
  abstract: 'Về việc nạo vét tuyến cống ngõ 45',
  addressees: ['Ủy ban nhân dân phường Kiến An'],
  bases: [],
  body: 'Đề nghị Ủy ban nhân dân phường:\n1. Nạo vét tuyến cống ngõ 45.\n2. Báo cáo kết quả.',
  recipients: [],
  urgency: null,
}

/** A paper anh Minh began for the Party Office, or chị Thảo's head for her department. */
async function given(
  facts: { readonly abstract?: string; readonly unit?: 'kt'; readonly under?: LetterheadId } = {},
): Promise<string> {
  const unit = facts.unit === undefined ? null : ward.unit(facts.unit)
  const { id } = expectOk(
    await draftDocument(product.deps, await product.actor(unit === null ? 'minh' : 'thao'), {
      ...(unit === null
        ? { kind: 'other', family: 'party', type: 'CV', letterhead: facts.under ?? letterhead, unit }
        : { kind: 'unit-report', family: 'state', type: 'BC', letterhead: ofState, unit }),
      ...{ source: null, template: null, figures: [] },
      words: { ...words, abstract: facts.abstract ?? words.abstract },
    }),
  )
  return id
}

const typed = (fields: Readonly<Record<string, string>> = {}) => ({
  version: '1',
  letterhead,
  abstract: words.abstract,
  addressees: words.addressees.join('\n'),
  bases: '',
  body: words.body,
  recipients: '',
  urgency: '',
  note: '',
  ...fields,
})

const at = (route: Parameters<typeof href>[0], id: string) => href(route as typeof routes.document, { id })
const act = (who: Client, route: Parameters<typeof href>[0], id: string, fields = {}) =>
  who.post(at(route, id), { version: '1', ...fields })

async function approved(facts: Parameters<typeof given>[0] = {}): Promise<string> {
  const id = await given(facts)
  await act(minh, routes.documentSubmission, id)
  await act(hung, routes.documentApproval, id)
  return id
}
const today = { on: '20/11/2026', number: '' }

describe('A paper of the office', () => {
  test('goes from its first words to a number of the book, and the book and the paper lead to each other', async () => {
    const id = await given()
    const page = at(routes.document, id)
    expect((await minh.get(page)).text).toContain('Dự thảo')
    expect((await act(minh, routes.documentSubmission, id)).location).toBe(page)
    expect((await act(hung, routes.documentApproval, id)).location).toBe(page)
    expect((await minh.get(page)).text).not.toContain('Dự thảo')
    expect((await act(minh, routes.documentIssue, id, today)).location).toBe(page)
    const issued = await minh.get(page)
    expect(issued.text).toMatch(/Công văn số 0\d-CV\/ĐU/)
    const entry = /href="(\/so-van-ban\/di\/[0-9a-f-]{36})"/.exec(issued.text)?.[1] ?? ''
    expect((await minh.get(entry)).text).toContain(`href="${page}"`)
  })

  test('stays byte for byte as it was issued, whatever becomes of the letterhead', async () => {
    const under = (await givenLetterhead(minh, { name: 'Nơi ký sẽ đổi' })) as LetterheadId
    const id = await approved({ under })
    await act(minh, routes.documentIssue, id, today)
    const [pdf, page] = [at(routes.documentPdf, id), at(routes.document, id)]
    const before = await minh.get(pdf)
    await minh.post(href(routes.letterhead, { letterhead: under }), {
      version: '1',
      ...{ name: 'Đảng ủy', family: 'party', issuer: 'Đảng ủy phường Kiến An', bodySymbol: 'ĐU' },
      ...{
        authority: 'T/M BAN THƯỜNG VỤ',
        position: 'Bí thư',
        signer: 'Người ký khác',
        recipients: 'Như trên',
      },
    })
    expect((await minh.get(pdf)).text).toBe(before.text)
    expect(before.text.slice(0, 5)).toBe('%PDF-')
    const shown = (await minh.get(page)).text
    expect(/<div class="papers">[\s\S]*?<\/section>/.exec(shown)?.[0]).not.toContain('Người ký khác')
  })

  test('is approved by somebody else than who submitted it, and only in the words they saw', async () => {
    const id = await given()
    await act(minh, routes.documentSubmission, id)
    const own = await act(minh, routes.documentApproval, id)
    expect(own.status).toBe(422)
    expect(own.text).toContain('chính người đang duyệt trình')
    const unseen = await act(hung, routes.documentApproval, id, { version: '2' })
    expect(unseen.status).toBe(422)
    expect((await act(lan, routes.documentApproval, id)).status).toBe(303)
  })

  test('that was returned carries the reason to whoever wrote it, and may be changed again', async () => {
    const id = await given()
    await act(minh, routes.documentSubmission, id)
    expect((await minh.post(at(routes.documentEdit, id), typed())).status).toBe(422)
    expect((await act(hung, routes.documentReturn, id, { reason: '' })).status).toBe(422)
    await act(hung, routes.documentReturn, id, { reason: 'Thêm thời hạn báo cáo.' })
    expect((await minh.get(at(routes.document, id))).text).toContain('Thêm thời hạn báo cáo.')
    const saved = await minh.post(
      at(routes.documentEdit, id),
      typed({ body: '1. Báo cáo trước ngày 30/11/2026.' }),
    )
    expect(saved.status).toBe(303)
    const changes = await hung.get(href(routes.documentVersion, { id, version: '2' }))
    expect(changes.text).toMatch(/<ins>[\s\S]*Báo cáo trước ngày 30\/11\/2026/)
  })

  test('is found by words with and without accents, and by its state', async () => {
    await given({ abstract: 'Về việc cắt tỉa cây phượng đường Trần Tất Văn' })
    for (const q of ['cắt tỉa cây phượng', 'cat tia cay phuong']) {
      const { text } = await minh.get(href(routes.documents, {}, { q }))
      expect(text).toContain('Về việc cắt tỉa cây phượng')
      expect(text).not.toContain('nạo vét tuyến cống')
    }
    const waiting = await minh.get(href(routes.documents, {}, { 'tinh-trang': 'cho-duyet' }))
    expect(waiting.text).not.toContain('Về việc cắt tỉa cây phượng')
  })
})

describe('Whoever must act on a paper', () => {
  test('hears of it at once and finds it among their own work, and whoever wrote it hears that it came back', async () => {
    const id = await given({ abstract: 'Về việc trình để duyệt' })
    await act(minh, routes.documentSubmission, id)
    await product.runJobs()
    for (const page of [routes.leader, routes.directivesMine, routes.notifications])
      expect((await hung.get(page)).text).toContain('Về việc trình để duyệt')
    expect((await minh.get(routes.directivesMine)).text).not.toContain('Về việc trình để duyệt')
    expect((await thao.get(routes.directivesMine)).text).not.toContain('Về việc trình để duyệt')
    await act(hung, routes.documentReturn, id, { reason: 'Ghi rõ thời hạn báo cáo.' })
    await product.runJobs()
    expect((await hung.get(routes.directivesMine)).text).not.toContain('Về việc trình để duyệt')
    expect((await minh.get(routes.directivesMine)).text).toContain('bị trả lại, cần sửa')
    expect((await minh.get(routes.notifications)).text).toContain('Ghi rõ thời hạn báo cáo.')
  })

  test('of a department hears of its papers alone', async () => {
    const id = await given({ unit: 'kt', abstract: 'Báo cáo chờ trưởng phòng' })
    await act(duc, routes.documentSubmission, id)
    await product.runJobs()
    expect((await thao.get(routes.directivesMine)).text).toContain('Báo cáo chờ trưởng phòng')
    expect((await thao.get(routes.notifications)).text).toContain('Báo cáo chờ trưởng phòng')
    for (const other of [minh, hung])
      expect((await other.get(routes.notifications)).text).not.toContain('Báo cáo chờ trưởng phòng')
  })
})

describe('A conclusion composed here', () => {
  test('is followed under the number it has: its directives are read from its words, and the book gives no second number', async () => {
    const { id } = expectOk(
      await draftDocument(product.deps, await product.actor('minh'), {
        ...{ kind: 'conclusion', family: 'party', type: 'TB', letterhead, unit: null },
        ...{ source: null, template: null, figures: [] },
        words: {
          ...words,
          addressees: [],
          abstract: 'Kết luận Hội nghị đối thoại với Nhân dân ngày 19/11/2026',
          body: [
            'Ban Thường vụ Đảng ủy phường thống nhất kết luận như sau:',
            '1. Ghi nhận 12 ý kiến của Nhân dân.',
            '2. Giao nhiệm vụ:',
            '2.1. Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường khảo sát ngõ 45, báo cáo Ban Thường vụ Đảng ủy trước ngày 10/12/2026.',
          ].join('\n'),
        },
      }),
    )
    const early = await act(minh, routes.documentFollowing, id)
    expect(early.status).toBe(422)
    await act(minh, routes.documentSubmission, id)
    await act(hung, routes.documentApproval, id)
    await act(minh, routes.documentIssue, id, today)
    const confirm = (await act(minh, routes.documentFollowing, id)).location ?? ''
    const page = await minh.get(confirm)
    expect(page.text).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
    expect(page.text).toContain('01-TB/ĐU')
    expect((await act(lan, routes.documentFollowing, id)).text).toContain('đã được đưa vào theo dõi')
    const notice = /[0-9a-f-]{36}/.exec(confirm)?.[0] ?? ''
    const moved = await minh.post(href(routes.noticeFacts, { id: notice }), {
      ...{ version: '1', type: 'THÔNG BÁO', number: '7', symbol: 'TB/ĐU', documentDate: '20/11/2026' },
      ...{ subject: 'Kết luận', authority: '', recipients: '', place: '' },
    })
    expect(moved.text).toContain('theo văn bản đã ban hành')
    const issue = { version: '1', withoutNumber: '', takeNumber: '' }
    expect((await minh.post(href(routes.noticeIssue, { id: notice }), issue)).status).toBe(303)
    const shown = await minh.get(at(routes.document, id))
    expect(shown.text).toContain(href(routes.notice, { id: notice }))
    expect(shown.text).toMatch(/Mục 2\.1: [^<]*/)
    expect((await minh.get(href(routes.notice, { id: notice }))).text).toContain(at(routes.document, id))
    const book = await minh.get(href(routes.outgoing, {}, { q: 'đối thoại' }))
    expect(book.text.match(/Kết luận Hội nghị đối thoại với Nhân dân/g)).toHaveLength(1)
  })
})

describe('The form of a paper', () => {
  test('keeps what was typed when somebody else was faster, shows what they changed, and then saves', async () => {
    const id = await given()
    await lan.post(at(routes.documentEdit, id), typed({ body: '1. Chị Lan viết thêm.' }))
    const mine = typed({ body: '1. Anh Minh gõ cả buổi.' })
    const late = await minh.post(at(routes.documentEdit, id), mine)
    expect(late.status).toBe(422)
    expect(late.text).toContain('Anh Minh gõ cả buổi.')
    expect(late.text).toMatch(/<ins>[\s\S]*Chị Lan viết thêm/)
    const known = /name="version" value="(\d+)"/.exec(late.text)?.[1] ?? ''
    expect((await minh.post(at(routes.documentEdit, id), { ...mine, version: known })).status).toBe(303)
    expect((await minh.get(at(routes.document, id))).text).toContain('Anh Minh gõ cả buổi.')
  })

  test('refused for another reason does not forget that somebody else was faster', async () => {
    const id = await given()
    const wrong = await minh.post(at(routes.documentEdit, id), typed({ abstract: '' }))
    await lan.post(at(routes.documentEdit, id), typed({ body: '1. Chị Lan viết thêm.' }))
    const again = await minh.post(at(routes.documentEdit, id), typed({ abstract: '' }))
    for (const { status, text } of [wrong, again]) {
      expect(status).toBe(422)
      expect(text).toContain('name="version" value="1"')
    }
  })

  test('says in which line the numbers do not count, and takes nothing secret', async () => {
    const id = await given()
    const miscounted = await minh.post(at(routes.documentEdit, id), typed({ body: '1. Một\n3. Ba' }))
    expect(miscounted.status).toBe(422)
    expect(miscounted.text).toContain('Dòng 2')
    const secret = await minh.post(at(routes.documentEdit, id), typed({ body: 'TỐI MẬT\n1. Việc này.' }))
    expect(secret.status).toBe(422)
    expect((await minh.get(at(routes.document, id))).text).toContain('Báo cáo kết quả.')
  })

  test('shows the paper before it is saved, with the words still in the form', async () => {
    const id = await given()
    const shown = await minh.post(at(routes.documentPreview, id), typed({ body: '1. Chữ mới chưa lưu.' }))
    expect(shown.status).toBe(200)
    expect(shown.text).toMatch(/<textarea[^>]*name="body"[^>]*>1\. Chữ mới chưa lưu\./)
    expect(/<div class="papers">[\s\S]*/.exec(shown.text)?.[0]).toContain('Chữ mới chưa lưu.')
    const part = await minh.post(href(routes.documentPreview, { id }, { phan: 'giay' }), typed())
    expect(part.text).toMatch(/^<div><div class="papers">/)
    expect((await minh.get(at(routes.document, id))).text).not.toContain('Chữ mới chưa lưu.')
  })

  test('adds who was ticked to the recipients of the letterhead, what is kept last', async () => {
    const id = await given()
    await minh.post(at(routes.documentEdit, id), { ...typed(), addRecipient: ['Công an phường'] })
    const { text } = await minh.get(at(routes.documentEdit, id))
    expect(text).toMatch(/name="recipients"[^>]*>[^<]*\nCông an phường\nLưu Văn phòng Đảng ủy</)
  })
})

describe('The paper of a department', () => {
  test('is its own until it is issued, approved by its head, and no other department sees it', async () => {
    const id = await given({ unit: 'kt' })
    const page = at(routes.document, id)
    expect((await minh.get(page)).status).toBe(404)
    expect((await (await product.as('tuan')).get(page)).status).toBe(404)
    expect((await act(duc, routes.documentSubmission, id)).status).toBe(303)
    expect((await act(duc, routes.documentApproval, id)).status).toBe(403)
    expect((await act(thao, routes.documentApproval, id)).status).toBe(303)
    expect((await act(thao, routes.documentIssue, id, today)).status).toBe(303)
    expect((await minh.get(page)).status).toBe(200)
    expect((await minh.get(routes.documents)).text).toContain(page)
  })
})

describe('A comment on a paper', () => {
  test('stands on its page until whoever writes the paper, or whoever said it, settles it', async () => {
    const id = await given()
    await act(hung, routes.documentComments, id, { text: 'Nêu rõ ngõ nào.', quote: 'tuyến cống ngõ 45' })
    const open = await minh.get(at(routes.document, id))
    expect(open.text).toContain('Nêu rõ ngõ nào.')
    const settling = /action="(\/van-ban\/[^"]*\/xong)"/.exec(open.text)?.[1] ?? ''
    expect((await thao.post(settling)).status).toBe(404)
    expect((await lan.post(settling)).status).toBe(303)
    expect((await minh.get(at(routes.document, id))).text).toContain('1 góp ý đã xong')
  })
})
