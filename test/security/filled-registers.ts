import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import type { TestApp } from '#test/app.ts'
import { idIn } from '#test/reply.ts'

/** A number for a paper that was written elsewhere, a paper that came in, passed on to a department, and a rule of form that the ward corrected. */
export async function fillRegisters(
  product: TestApp,
  mark: string,
  textFile: (name: string, words: string) => File,
): Promise<void> {
  const minh = await product.as('minh')
  const bookOf = (direction: string, type: string) =>
    reading(product.deps, { ward: product.ward.id }, async (db) => {
      const row = await db
        .selectFrom('register_book')
        .select('id')
        .where('direction', '=', direction)
        .where('type', '=', type)
        .executeTakeFirstOrThrow()
      return row.id
    })
  const number = await minh.post(routes.outgoingNew, {
    book: await bookOf('out', 'KH'),
    date: '21/11/2025',
    abstract: `Kế hoạch, ${mark}`,
    recipients: mark,
  })
  if (number.status !== 303) throw new Error(`outgoing: ${number.status}`)
  const entered = await minh.post(routes.incomingNew, {
    book: await bookOf('in', ''),
    arrivedOn: '21/11/2025',
    sender: `Sở Xây dựng, ${mark}`,
    abstract: `Về thoát nước, ${mark}`,
    files: textFile('cong-van-den.txt', `Nội dung công văn, ${mark}`),
  })
  if (entered.status !== 303) throw new Error(`incoming: ${entered.status}`)
  const document = idIn(entered.location)
  await minh.post(href(routes.incomingAssignment, { document }), {
    unit: product.ward.unit('kt'),
    deadline: '',
  })
  await product.runJob('admin.check-files')
  const corrected = await minh.post(href(routes.formatRule, { regime: 'hd-36', rule: 'leftMm' }), {
    seen: '',
    print: '31',
    from: '21/11/2025',
    source: `Hướng dẫn, ${mark}`,
    step: 'save',
  })
  if (corrected.status !== 303) throw new Error(`rule of form: ${corrected.status}`)
}
