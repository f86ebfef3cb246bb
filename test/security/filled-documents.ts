import sharp from 'sharp'
import { expectOk } from '#domain/result.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import type { Client, TestApp } from '#test/app.ts'
import { givenIssuedPaper } from '#test/issued-document.ts'
import { givenLetterhead } from '#test/reply.ts'
import { draftDocument } from '../../src/features/documents/words-commands.ts'

/** A paper of the office that was commented, returned, submitted again; the texts people type carry `mark`. */
export async function fillDocuments(product: TestApp, mark: string): Promise<string> {
  const [minh, hung] = await Promise.all([product.as('minh'), product.as('hung')])
  const letterhead = (await givenLetterhead(minh, { name: `Nơi ký văn bản, ${mark}` })) as LetterheadId
  const { id } = expectOk(
    await draftDocument(product.deps, await product.actor('minh'), {
      kind: 'other',
      family: 'party',
      type: 'CV',
      letterhead,
      unit: null,
      source: null,
      template: null,
      figures: [],
      words: {
        abstract: `Về nạo vét, ${mark}`,
        addressees: [`Ủy ban nhân dân phường, ${mark}`],
        bases: [],
        body: `1. Đề nghị nạo vét, ${mark}.`,
        recipients: [],
        urgency: null,
      },
    }),
  )
  const done = async (who: typeof minh, path: string, fields: Readonly<Record<string, string>>) => {
    const answer = await who.post(path, { version: '1', ...fields })
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  await done(minh, href(routes.documentComments, { id }), { text: `Thêm ngõ 12, ${mark}`, quote: '' })
  await done(minh, href(routes.documentSubmission, { id }), {})
  await done(hung, href(routes.documentReturn, { id }), { reason: `Thêm căn cứ, ${mark}` })
  await done(minh, href(routes.documentSubmission, { id }), {})
  await returned(product, minh, letterhead, mark)
  return id
}

/** A paper that went out to be signed with ink and came back as a scan. */
async function returned(product: TestApp, minh: Client, letterhead: string, mark: string): Promise<void> {
  const { id } = await givenIssuedPaper(product, {
    letterhead,
    abstract: `Về thay nắp cống, ${mark}`,
    body: `Đề nghị thay nắp cống, ${mark}.`,
  })
  const create = { width: 60, height: 80, channels: 3, background: 'ivory' } as const
  const scan = new Uint8Array(await sharp({ create }).jpeg().toBuffer())
  const file = new File([scan], `ban-quet-${mark}.jpg`)
  const answer = await minh.post(href(routes.documentSigned, { id }), { manner: 'ink', file })
  if (answer.status !== 303) throw new Error(`a signed scan: ${answer.status}`)
}
