import { expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'

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

test('dossiers and papers that came in stand in it too, while the own unit answers for them', async () => {
  const dossier = await givenDossier(product, { title: 'Vỉa hè phố Lãm Hà bị lấn', lead: 'kt' })
  const book = await reading(product.deps, { ward: product.ward.id }, (db) =>
    db
      .selectFrom('register_book')
      .select('id')
      .where('direction', '=', 'in')
      .where('family', '=', 'state')
      .executeTakeFirstOrThrow(),
  )
  const minh = await product.as('minh')
  const entered = await minh.post(routes.incomingNew, {
    book: book.id,
    arrivedOn: '20/11/2025',
    sender: 'Sở Xây dựng',
    code: '15/SXD',
    documentDate: '18/11/2025',
    abstract: 'Rà soát cống hộp',
    note: '',
    files: new File(['Rà soát cống hộp đường Trần Nhân Tông'], 'cong-van.txt', { type: 'text/plain' }),
    deadline: '12/12/2025',
  })
  expect(entered.status).toBe(303)
  const document = /[0-9a-f-]{36}/.exec(entered.location ?? '')?.[0] ?? ''
  const feedOf = async (person: 'thao' | 'tuan') => {
    const address = addressIn((await (await product.as(person)).post(routes.calendarFeedSecret)).text)
    return (await product.anybody.get(address)).text.replaceAll('\r\n ', '')
  }
  expect(await feedOf('thao'), 'nobody answers for the paper yet').not.toContain('Rà soát cống hộp')
  await minh.post(href(routes.incomingAssignment, { document }), {
    unit: product.ward.unit('kt'),
    deadline: '12/12/2025',
  })
  const feed = await feedOf('thao')
  expect(feed).toMatch(/20251213[\s\S]{0,120}SUMMARY:Văn bản đến: Rà soát cống hộp/)
  expect(feed).toContain(`http://localhost${href(routes.incomingDocument, { document })}`)
  expect(feed).toContain(`SUMMARY:${dossier.code} Vỉa hè phố Lãm Hà bị lấn`)
  const police = await feedOf('tuan')
  expect(police).not.toContain('Rà soát cống hộp')
  expect(police).not.toContain('Vỉa hè phố Lãm Hà')
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
