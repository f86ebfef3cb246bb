type Props = {
  /** "Đang đọc trang 3 trên 8" */
  label: string
  /** Parts done and all parts; without them the bar only says that work goes on. */
  done?: number | undefined
  total?: number | undefined
  /** Where to look by hand; the page itself asks again through its `refreshAfter`. */
  refreshHref?: string | undefined
}

/** Work that goes on behind the page. */
export const Progress = ({ label, done, total, refreshHref }: Props) => (
  <div class="progress" role="status">
    <p>{label}</p>
    <progress aria-label={label} value={done} max={total} />
    {refreshHref && (
      <p class="muted">
        Trang tự cập nhật sau vài giây. <a href={refreshHref}>Cập nhật ngay</a>
      </p>
    )}
  </div>
)
