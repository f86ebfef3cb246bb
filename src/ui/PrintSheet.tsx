import type { ComponentChildren } from 'preact'
import { formatMoment } from '#domain/date.ts'
import { wardTitle } from '#domain/ward.ts'
import type { HttpContext } from '#platform/http/context.ts'

type Props = {
  /** "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "ĐẢNG ỦY PHƯỜNG KIẾN AN" */
  issuer: readonly string[]
  title: string
  /** What the print covers: the filter, the period. */
  subtitle?: string | undefined
  /** "In lúc 14:05 05/12/2025, người in: Trần Văn Minh" */
  printed: string
  landscape?: boolean | undefined
  children: ComponentChildren
}

/** A part of a page that prints on A4 under a head of its own; the head is seen on paper only. */
export const PrintSheet = ({ issuer, title, subtitle, printed, landscape, children }: Props) => (
  <div class={landscape ? 'print-landscape' : 'print-sheet'}>
    <div class="print-only print-head">
      <p class="print-issuer">
        {issuer.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p class="print-title">{title}</p>
      {subtitle && <p>{subtitle}</p>}
    </div>
    {children}
    <p class="print-only print-foot">{printed}</p>
  </div>
)

type Printing = Pick<HttpContext['var'], 'ward' | 'actor' | 'deps'>

/** Head and foot of what leaves the office or is kept: the ward and the moment. */
export const sheetOf = ({ ward, deps }: Omit<Printing, 'actor'>) => ({
  issuer: [wardTitle(ward).toLocaleUpperCase('vi')],
  printed: `In lúc ${formatMoment(deps.clock.now())}`,
})

/** The same of what somebody prints for their own work: it names them, so that a list left lying finds its way back. */
export function sheetBy({ actor, ...printing }: Printing) {
  const { issuer, printed } = sheetOf(printing)
  return { issuer, printed: actor.kind === 'account' ? `${printed}, người in: ${actor.name}` : printed }
}
