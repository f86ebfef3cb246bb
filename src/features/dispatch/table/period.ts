import { formatDate } from '#domain/date.ts'
import type { Period } from './table-queries.ts'

/** "từ 01/11/2025 đến 30/11/2025"; empty: no period. */
export const periodWords = ({ from, to }: Period): string =>
  [from === null ? null : `từ ${formatDate(from)}`, to === null ? null : `đến ${formatDate(to)}`]
    .filter((part) => part !== null)
    .join(' ')
