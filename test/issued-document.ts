import { expectOk } from '#domain/result.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import { draftDocument } from '../src/features/documents/words-commands.ts'
import type { TestApp } from './app.ts'

export type IssuedPaper = {
  readonly id: string
  readonly page: string
  readonly pdf: Uint8Array<ArrayBuffer>
}

/** A công văn of the office, issued, and the file that goes out to be signed. */
export async function givenIssuedPaper(
  product: TestApp,
  {
    letterhead,
    body,
    abstract,
  }: { readonly letterhead: string; readonly body: string; readonly abstract: string },
): Promise<IssuedPaper> {
  const [minh, hung] = await Promise.all([product.as('minh'), product.as('hung')])
  const { id } = expectOk(
    await draftDocument(product.deps, await product.actor('minh'), {
      kind: 'other',
      family: 'party',
      type: 'CV',
      letterhead: letterhead as LetterheadId,
      unit: null,
      source: null,
      template: null,
      figures: [],
      words: {
        abstract,
        addressees: ['Ủy ban nhân dân phường Kiến An'],
        bases: [],
        body,
        recipients: [],
        urgency: null,
      },
    }),
  )
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(product.clock.now())
  const page = href(routes.document, { id })
  for (const [who, path, fields] of [
    [minh, href(routes.documentSubmission, { id }), {}],
    [hung, href(routes.documentApproval, { id }), {}],
    [minh, href(routes.documentIssue, { id }), { on: today, number: '' }],
  ] as const) {
    const answer = await who.post(path, { version: '1', ...fields })
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`)
  }
  const [, sha256 = ''] = /class="fingerprint">([0-9a-f]{64})</.exec((await minh.get(page)).text) ?? []
  const pdf = new Uint8Array(await new Response(await product.deps.blobs.get(sha256)).arrayBuffer())
  return { id, page, pdf }
}
