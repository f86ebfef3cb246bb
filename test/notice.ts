import { expect } from 'vitest'
import { href, routes } from '#routes'
import type { Client, TestApp } from './app.ts'
import { clearNotice } from './demo-notice.ts'

/** Returns the address of the page where its drafts are confirmed. */
export async function pasteNotice(client: Client, text: string): Promise<string> {
  const answer = await client.post(routes.noticeNew, { text })
  expect(answer.status).toBe(303)
  return answer.location ?? ''
}

/** Returns the address of the notice. */
export async function issueNotice(client: Client, text: string): Promise<string> {
  const notice = noticeOf(await pasteNotice(client, text))
  expect((await client.post(`${notice}/ban-hanh`, { version: '1' })).status).toBe(303)
  return notice
}

let numbers = 500

/** A notice that was issued, by its id. */
export async function givenNotice(
  product: TestApp,
  words: { readonly subject?: string } = {},
): Promise<string> {
  const text = clearNotice
    .replace('51-TB', `${++numbers}-TB`)
    .replace(/(các ý kiến thẳng thắn)/, words.subject ?? '$1')
  return idIn(await issueNotice(await product.as('minh'), text))
}

/** The notice whose drafts are confirmed there. */
export const noticeOf = (confirm: string): string => href(routes.notice, { id: idIn(confirm) })

const idIn = (address: string): string => /[0-9a-f-]{36}/.exec(address)?.[0] ?? ''

/** The ids of the drafts on the page, in its order. */
export const draftsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/nhiem-vu\/([0-9a-f-]{36})\/(?:bo|lay-lai)/g)].map(([, id = '']) => id)),
]
