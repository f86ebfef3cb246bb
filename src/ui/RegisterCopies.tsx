import { formatNumber } from '#domain/number.ts'
import type { Count } from '#platform/db/pages.ts'

/** How much a register has of what is asked for: "Hơn 300 chỉ đạo". */
export const sizeWords = ({ rows, more }: Count, what: string): string =>
  `${more ? 'Hơn ' : ''}${formatNumber(rows)} ${what}`

type Addresses = { readonly xlsx: string; readonly csv: string; readonly print: string }

/** The ways to have all of it elsewhere than on the screen. */
export const RegisterCopies = ({ xlsx, csv, print }: Addresses) => (
  <p class="actions screen-only">
    <a href={xlsx}>Xuất Excel</a>
    <a href={csv}>Xuất CSV</a>
    <a href={print}>In sổ (A4 ngang)</a>
  </p>
)
