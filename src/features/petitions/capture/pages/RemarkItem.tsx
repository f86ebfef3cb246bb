import { timeInVietnam } from '#domain/date.ts'
import { href, routes } from '#routes'
import type { Remark } from '../remark.ts'

type Props = { readonly conference: string; readonly remark: Remark; readonly mayAmend: boolean }

/** One opinion that was taken down. The same on the page and when it arrives by the stream. */
export const RemarkItem = ({ conference, remark, mayAmend }: Props) => {
  const { id, order, speaker, unitName, text, topicName, answer, answeredBy, corrections } = remark
  return (
    <li class="remark" id={`r-${id}`} data-order={order} data-by={remark.enteredBy}>
      <p class="remark-head">
        <span class="remark-order">{order}</span>
        <strong>{speaker ?? 'Không rõ tên'}</strong>
        {unitName !== null && <span>{unitName}</span>}
        <span class="muted">
          {timeInVietnam(remark.at)}, {remark.enteredByName ?? 'hệ thống'} ghi
        </span>
      </p>
      <p class="remark-text">{text}</p>
      {corrections.map((note) => (
        <p key={note} class="remark-note">
          Đính chính: {note}
        </p>
      ))}
      {answer !== null && (
        <p class="remark-answer">
          <strong>Đã trả lời tại chỗ{answeredBy === null ? '' : ` (${answeredBy})`}:</strong> {answer}
        </p>
      )}
      <p class="remark-foot">
        <span class={topicName === null ? 'muted' : undefined}>{topicName ?? 'Chưa chọn lĩnh vực'}</span>
        {mayAmend && (
          <a
            href={href(routes.captureRow, { id: conference, petition: id })}
            aria-label={`Sửa ý kiến thứ ${order}`}
          >
            Sửa
          </a>
        )}
      </p>
    </li>
  )
}
