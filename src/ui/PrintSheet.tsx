import type { ComponentChildren } from 'preact'

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
