import { z } from 'zod'
import type { Order } from '../db/key-order.ts'
import { type Page, type Places, readCursor, writeCursor } from '../db/pages.ts'

/** Where a page of a list begins, as fields of the query string: behind one row (`sau`) or before one (`truoc`). */
export const pageFields = { sau: z.string().catch(''), truoc: z.string().catch('') }

/** A place that nobody wrote, or of another order, is as if it were not there. */
export function readPage({ sau, truoc }: { sau: string; truoc: string }, order: Order): Page {
  const before = readCursor(truoc, order)
  return before === null
    ? { towards: 'next', from: readCursor(sau, order) }
    : { towards: 'previous', from: before }
}

export const writePage = ({ towards, from }: Page): Readonly<Record<string, string | null>> => ({
  [towards === 'next' ? 'sau' : 'truoc']: from === null ? null : writeCursor(from),
})

/** The addresses of the rows before and after, null where there are none. */
export function pagesAround(
  { rows, hasPrevious, hasNext }: Places<unknown>,
  address: (page: Page) => string,
): { readonly previousHref: string | null; readonly nextHref: string | null } {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    previousHref: first && hasPrevious ? address({ towards: 'previous', from: first.cursor }) : null,
    nextHref: last && hasNext ? address({ towards: 'next', from: last.cursor }) : null,
  }
}
