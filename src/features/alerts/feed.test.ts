import { expect, test } from 'vitest'
import { routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'

const product = await testApp()
const addressIn = (page: string) => /\/lich-han\/[\w-]+/.exec(page)?.[0] ?? ''

test('the address opens the own deadlines without a session, and nobody else’s', async () => {
  const own = await givenDirective(product, { title: 'Khảo sát ngõ ngập', due: 'chậm nhất ngày 05/12/2025' })
  await givenDirective(product, { title: 'Việc của công an', lead: 'ca' })
  const thao = await product.as('thao')
  const address = addressIn((await thao.post(routes.calendarFeedSecret)).text)
  const feed = await product.anybody.get(address)
  expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const { code } = await own.now()
  expect(feed.text).toContain(`SUMMARY:${code} Khảo sát ngõ ngập`)
  expect(feed.text).toMatch(/DTSTART;VALUE=DATE:20251205\r\nDTEND;VALUE=DATE:20251206/)
  expect(feed.text.replaceAll('\r\n ', ''), 'long lines are folded').toContain(`http://localhost${own.page}`)
  expect(feed.text).not.toContain('Việc của công an')
})

test('a form sent twice shows one address; a new one ends the old; an ended one is not found', async () => {
  const yen = await product.as('yen')
  const _key = '0193a1b2-0000-7000-8000-000000000001'
  const first = addressIn((await yen.post(routes.calendarFeedSecret, { _key })).text)
  const again = addressIn((await yen.post(routes.calendarFeedSecret, { _key })).text)
  expect(again).toBe(first)
  expect((await product.anybody.get(first)).status).toBe(200)
  const second = addressIn((await yen.post(routes.calendarFeedSecret)).text)
  expect((await product.anybody.get(first)).status).toBe(404)
  expect((await product.anybody.get(second)).status).toBe(200)
  expect((await product.other.anybody.get(second)).status, 'another ward').toBe(404)
  expect((await yen.get(routes.calendarFeedSecret)).text, 'shown once only').not.toContain(second)
  await yen.post(routes.calendarFeedEnd)
  expect((await product.anybody.get(second)).status).toBe(404)
  expect((await product.anybody.get('/lich-han/abc')).status).toBe(404)
})
