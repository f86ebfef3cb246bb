import { beforeAll, describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { loadManyPetitions } from '#test/many.ts'

/** Every one of them names a street, so "đường" is a word of all. */
const MANY = 2_020
const PAGES = 5
const PAGE = 50

let app: TestApp
let minh: Client
beforeAll(async () => {
  app = await testApp()
  await loadManyPetitions(app, MANY)
  minh = await app.as('minh')
})

describe('A search for a word that nearly all petitions have', () => {
  test.each(['đường', 'duong', 'đường tổ'])('shows each once, the newest first: %s', async (q) => {
    const all = await exported(q)
    const { pages, last } = await leaf(href(routes.petitions, {}, { q }), 'next', PAGES)
    expect(pages.flat()).toEqual(all.slice(0, PAGES * PAGE))
    const back = await leaf(last, 'prev', PAGES)
    expect(back.pages.toReversed().flat()).toEqual(all.slice(0, PAGES * PAGE))
  })

  test('reaches the oldest ones too, and from there the newest again', async () => {
    const all = await exported('đường')
    const { pages, last } = await leaf(href(routes.petitions, {}, { q: 'đường' }), 'next', Infinity)
    expect(pages.flat()).toEqual(all)
    expect(all).toHaveLength(MANY)
    const back = await leaf(last, 'prev', Infinity)
    expect(back.pages.toReversed().flat()).toEqual(all)
  })

  test('says that there are more than it counts', async () => {
    const { text } = await minh.get(href(routes.petitions, {}, { q: 'duong' }))
    expect(text).toContain('Hơn 300 ý kiến')
    expect((await minh.get(href(routes.petitions, {}, { q: 'KN-2020-0001' }))).text).toContain('>1 ý kiến')
  })

  test('finds nothing of another ward', async () => {
    const theirs = await app.other.as('minh')
    expect(codesIn((await theirs.get(href(routes.petitions, {}, { q: 'duong' }))).text)).toEqual([])
  })
})

async function exported(q: string): Promise<readonly string[]> {
  const { text } = await minh.get(href(routes.petitionsCsv, {}, { q }))
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
}

/** The codes of so many pages, and the address of the last one. */
async function leaf(from: string, towards: 'next' | 'prev', most: number) {
  const pages: string[][] = []
  let last = from
  for (let next: string | undefined = from; next !== undefined && pages.length < most; ) {
    const { text } = await minh.get(next)
    pages.push(codesIn(text))
    last = next
    next = linkIn(text, towards)
  }
  return { pages, last }
}

const codesIn = (text: string): string[] =>
  [...text.matchAll(/class="row-link"[^>]*>(KN-[^<]+)</g)].map(([, code = '']) => code)

const linkIn = (text: string, rel: 'next' | 'prev'): string | undefined =>
  new RegExp(`rel="${rel}" href="([^"]+)"|href="([^"]+)" rel="${rel}"`)
    .exec(text)
    ?.slice(1)
    .find(Boolean)
    ?.replaceAll('&amp;', '&')
