import { linkSecret, type ReplyId } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import type { TestApp } from '#test/app.ts'
import { brought, drafted, givenLetterhead, idIn, todayOf } from '#test/reply.ts'

export type FilledReplies = { readonly letter: string; readonly batch: string }

/** A letter of the dossier that was drafted, approved, numbered, signed, carried and answered; the texts people type carry `mark`. */
export async function fillReplies(product: TestApp, mark: string, dossier: string): Promise<FilledReplies> {
  const minh = await product.as('minh')
  const letterhead = await givenLetterhead(minh, { issuer: `Đảng ủy, ${mark}` })
  const compose = await minh.get(href(routes.replyNew, { dossier }))
  const petition = /name="petition" value="([0-9a-f-]{36})" checked/.exec(compose.text)?.[1] ?? ''
  const letter = idIn(await drafted(minh, { dossier, petitions: [petition], letterhead }))
  const batch =
    /dot\/([0-9a-f-]{36})/.exec((await minh.get(href(routes.replyEdit, { reply: letter }))).text)?.[1] ?? ''
  await brought(product, [letter], 'sent')
  const today = todayOf(product)
  const done = async (path: string, fields: Readonly<Record<string, string>>) => {
    const answer = await minh.post(path, fields)
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`)
  }
  await done(href(routes.replyDelivery, { reply: letter }), { on: today, receiver: `Bà Sáu, ${mark}` })
  const secret = linkSecret(product.deps, product.ward.id, letter as ReplyId)
  const said = { word: 'not-solved', reason: `Vẫn ngập, ${mark}` }
  const word = await product.anybody.post(href(routes.sayByLink, { reply: letter, secret }), said)
  if (word.status !== 200) throw new Error(`word: ${word.status}`)
  return { letter, batch }
}
