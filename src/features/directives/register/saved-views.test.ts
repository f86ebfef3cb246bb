import { expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'

const product = await testApp()
const [minh, thao] = await Promise.all([product.as('minh'), product.as('thao')])

test('a kept view leads back to the same rows in the same order, on whatever page it was kept', async () => {
  const unit = product.ward.unit('kt')
  const query = `han=qua-han&don-vi=${unit}&vai-tro=chu-tri&sap-xep=-ma&sau=0~20250000001~${unit}&la=khac`
  const kept = await minh.post(routes.savedViews, { name: 'Việc quá hạn của Phòng Kinh tế', query })
  expect(kept.status).toBe(303)
  const shown = new URLSearchParams((kept.location ?? '').split('?')[1])
  expect(Object.fromEntries(shown)).toEqual({
    han: 'qua-han',
    'don-vi': unit,
    'vai-tro': 'chu-tri',
    'sap-xep': '-ma',
  })
  expect(await viewsOf(minh)).toContainEqual({
    name: 'Việc quá hạn của Phòng Kinh tế',
    href: kept.location,
  })
})

test('a name is needed, and each person gives a name once', async () => {
  await minh.post(routes.savedViews, { name: 'Tuần này', query: 'han=tuan-nay' })
  const again = await minh.post(routes.savedViews, { name: 'tuần này', query: 'sap-xep=ma' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Đã có bộ lọc mang tên')
  expect(again.text, 'what was to be kept is still there').toContain('value="sap-xep=ma"')
  expect((await minh.post(routes.savedViews, { name: ' ', query: '' })).status).toBe(422)
  expect((await thao.post(routes.savedViews, { name: 'Tuần này', query: 'han=tuan-nay' })).status).toBe(303)
})

test('a view is seen and removed by its owner only', async () => {
  await minh.post(routes.savedViews, { name: 'Chỉ của tôi', query: 'han=qua-han' })
  const address = await removalOf(minh, 'Chỉ của tôi')
  expect((await viewsOf(thao)).map(({ name }) => name)).not.toContain('Chỉ của tôi')
  for (const stranger of [thao, await product.as('lan'), await product.other.as('minh')])
    expect((await stranger.post(address)).status).toBe(404)
  const removed = await minh.post(address, { back: 'han=tuan-nay' })
  expect([removed.status, removed.location]).toEqual([303, `${routes.directives}?han=tuan-nay`])
  expect((await viewsOf(minh)).map(({ name }) => name)).not.toContain('Chỉ của tôi')
  expect((await minh.post(address)).status, 'a second time').toBe(404)
})

test('nobody is led out of the register by what a form carries', async () => {
  for (const query of ['//evil.example', 'https://evil.example/?x=1', "sap-xep=ma' or 1=1", '%'])
    expect((await thao.post(routes.savedViews, { name: `Thử ${query}`, query })).location).toBe(
      routes.directives,
    )
})

test('who reads none of the work keeps no view of it', async () => {
  const quan = await product.as('quan')
  expect((await quan.post(routes.savedViews, { name: 'Của tôi', query: '' })).status).toBe(403)
})

async function viewsOf(client: Client) {
  const { text } = await client.get(routes.directives)
  const list = /class="saved-views[\s\S]*?<\/details>/.exec(text)?.[0] ?? ''
  return [...list.matchAll(/<li><a href="([^"]+)">([^<]+)<\/a>/g)].map(([, link = '', name]) => ({
    name,
    href: link.replaceAll('&amp;', '&'),
  }))
}

async function removalOf(client: Client, name: string): Promise<string> {
  const { text } = await client.get(routes.directives)
  const item = text.split('<li>').find((one) => one.includes(`>${name}</a>`)) ?? ''
  const id = /chi-dao\/bo-loc\/([^/]+)\/bo/.exec(item)?.[1] ?? ''
  return href(routes.savedViewEnd, { id })
}
