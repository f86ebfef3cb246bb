import { href, routes } from '#routes'
import type { TestApp } from '#test/app.ts'
import { givenLetterhead, idIn } from '#test/reply.ts'

export type FilledReport = { readonly report: string; readonly document: string }

/** A combined report of an issued notice, drafted by anh Minh. */
export async function fillReports(product: TestApp, mark: string, notice: string): Promise<FilledReport> {
  const minh = await product.as('minh')
  const letterhead = await givenLetterhead(minh, { name: `Nơi ký báo cáo, ${mark}` })
  const scope = { loai: 'combined-report', nguon: notice }
  const drafted = await minh.post(href(routes.reportNew, {}, scope), { letterhead })
  if (drafted.status !== 303) throw new Error(`report: ${drafted.status}`)
  const page = (await minh.get(drafted.location ?? '')).text
  return {
    report: idIn(drafted.location),
    document: /href="\/van-ban\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '',
  }
}
