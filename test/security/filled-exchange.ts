import { reading } from '#platform/db/reading.ts'
import { routes } from '#routes'
import type { Answer, TestApp } from '#test/app.ts'

/** Bodies outside, a paper handed over to one of them, a package that came and waits, a code that somebody compared. */
export async function fillExchange(product: TestApp, mark: string, notice: string): Promise<void> {
  const minh = await product.as('minh')
  const body = async (facts: Readonly<Record<string, string>>) => {
    went(await minh.post(routes.exchangeBodyNew, { version: '0', note: mark, ...facts }), 'body')
    return reading(product.deps, { ward: product.ward.id }, async (db) => {
      const row = await db
        .selectFrom('exchange_body')
        .select('id')
        .where('name', '=', facts['name'] ?? '')
        .executeTakeFirstOrThrow()
      return row.id
    })
  }
  const own = await body({ name: `Đảng ủy, ${mark}`, own: '1', organId: '000.00.12.H24' })
  const city = await body({ name: `Thành ủy, ${mark}`, organId: '000.00.01.H24' })
  const handing = {
    paper: `notice:${notice}`,
    form: 'plain',
    sender: own,
    to: city,
    carried: 'usb',
    handedOn: '21/11/2025',
    handedBy: `Bà Lan, ${mark}`,
    note: mark,
  }
  went(await minh.post(routes.exchangeNew, handing), 'hand-off')
  const came = new File([packageOf(mark)], 'goi.edxml')
  went(await minh.post(routes.exchangeArrivals, { package: came }), 'package')
  const code = { list: 'type', key: 'Thông báo', code: '2', detail: '', verified: '1' }
  went(await minh.post(routes.exchangeCodes, code), 'code')
}

const packageOf = (mark: string): string => `<EdXMLEnvelope><MessageHeader>
  <From><OrganId>000.00.05.H24</OrganId><OrganName>Sở Xây dựng, ${mark}</OrganName></From>
  <Subject>Rà soát hố ga, ${mark}</Subject></MessageHeader></EdXMLEnvelope>`

function went({ status, text }: Answer, what: string): void {
  if (status === 303) return
  throw new Error(`${what}: ${status} ${(/<main[\s\S]*/.exec(text)?.[0] ?? text).replace(/<[^>]+>/g, ' ')}`)
}
