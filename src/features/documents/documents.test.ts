import { describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenLetterhead } from '#test/reply.ts'
import { draftDocument } from './words-commands.ts'

const product = await testApp({ at: '2026-11-20T09:00:00+07:00' })
const [minh, hung] = await Promise.all([product.as('minh'), product.as('hung')])
const letterhead = (await givenLetterhead(minh)) as LetterheadId

const words = {
  abstract: 'Về việc nạo vét tuyến cống ngõ 45',
  addressees: ['Ủy ban nhân dân phường Kiến An'],
  bases: [],
  body: 'Đề nghị Ủy ban nhân dân phường:\n1. Nạo vét tuyến cống ngõ 45.\n2. Báo cáo kết quả.',
  recipients: [],
  urgency: null,
}

async function given(abstract = words.abstract): Promise<string> {
  const { id } = expectOk(
    await draftDocument(product.deps, await product.actor('minh'), {
      ...{ kind: 'other', family: 'party', type: 'CV', letterhead, unit: null },
      ...{ source: null, template: null, figures: [], words: { ...words, abstract } },
    }),
  )
  return id
}

describe('A paper of the office', () => {
  test('goes from its first words to a number of the book, and stays as it was then', async () => {
    const id = await given()
    const page = href(routes.document, { id })
    expect((await minh.get(page)).text).toContain('Dự thảo')
    expect((await minh.post(href(routes.documentSubmission, { id }), { version: '1' })).location).toBe(page)
    expect((await hung.post(href(routes.documentApproval, { id }), { version: '1' })).location).toBe(page)
    const approved = await minh.get(page)
    expect(approved.text).not.toContain('Dự thảo')
    const issue = { version: '1', on: '20/11/2026', number: '' }
    expect((await minh.post(href(routes.documentIssue, { id }), issue)).location).toBe(page)
    const issued = await minh.get(page)
    expect(issued.text).toMatch(/Công văn số 01-CV\/ĐU/)
    const entry = /href="(\/so-van-ban\/di\/[0-9a-f-]{36})"/.exec(issued.text)?.[1] ?? ''
    expect((await minh.get(entry)).text).toContain(`href="${page}"`)
    expect((await minh.get(href(routes.documentPdf, { id }))).text.slice(0, 5)).toBe('%PDF-')
  })
})
