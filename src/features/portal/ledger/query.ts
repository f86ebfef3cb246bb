import { z } from 'zod'
import { href, routes } from '#routes'
import { someWords } from '../input.ts'

/** What a ledger is narrowed to, in its address. */
export const ledgerQuery = z.object({
  q: someWords,
  to: someWords,
  'linh-vuc': someWords,
  'tinh-trang': z
    .enum(['done', 'referred', 'not-possible', 'answered', 'doing', 'late'])
    .optional()
    .catch(undefined),
  trang: z.coerce.number().int().min(1).max(500).catch(1),
})
export type LedgerQuery = z.infer<typeof ledgerQuery>

export const aloudQuery = z.object({ phut: z.coerce.number().int().min(2).max(30).catch(5) })

/** The address of a ledger narrowed so; what is not narrowed does not stand in it. */
export const ledgerHref = (conference: string, { trang, ...query }: Partial<LedgerQuery>): string =>
  href(routes.publicLedger, { conference }, { ...query, trang: trang === 1 ? null : trang })
