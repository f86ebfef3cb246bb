import { Icon } from './Icon.tsx'

type Props = {
  /** Absent at the beginning, or at the end, of the list. */
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** "Dòng 51–100 trong 1.234 chỉ đạo" */
  summary?: string | undefined
}

/** Paging by key: to the rows before and the rows after, never to a numbered page that moves while one reads. */
export const Pagination = ({ previousHref, nextHref, summary }: Props) => (
  <nav class="pagination" aria-label="Chuyển trang">
    {summary && <p class="muted">{summary}</p>}
    {previousHref && (
      <a class="ds-button" data-variant="secondary" rel="prev" href={previousHref}>
        <Icon name="arrowLeft" />
        Trang trước
      </a>
    )}
    {nextHref && (
      <a class="ds-button" data-variant="secondary" rel="next" href={nextHref}>
        Trang sau
        <Icon name="arrowRight" />
      </a>
    )}
  </nav>
)
