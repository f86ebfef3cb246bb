import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Guards } from '#ui/Guards.tsx'
import type { SummaryWarning } from '../../summary/reading.ts'
import { type Batch, columnNames } from '../batch.ts'

/** What each column was taken for, to be put right; and what of the file became no opinion, in its words. */
export const BatchColumns = ({ batch }: { readonly batch: Batch }) => {
  const { columns, warnings } = batch.reading
  const headers = [...new Map(columns.map((column) => [column.header, column])).values()]
  return (
    <>
      {headers.length > 0 && (
        <details class="more">
          <summary>Cột nào là gì ({headers.length} cột)</summary>
          <form method="post" action={href(routes.petitionBatchColumns, { id: batch.id })}>
            <Guards />
            <div class="filter-row">
              {headers.map(({ header, meaning }, at) => (
                <div key={header} class="ds-field field">
                  <label for={`cot-${at}`}>{header === '' ? `(cột ${at + 1} không tên)` : header}</label>
                  <input type="hidden" name="header" value={header} />
                  <select class="ds-input" id={`cot-${at}`} name="meaning">
                    {Object.entries(columnNames).map(([value, label]) => (
                      <option key={value} value={value} selected={value === meaning}>
                        {label}
                      </option>
                    ))}
                  </select>
                </div>
              ))}
              <Button variant="secondary">Đọc lại tệp</Button>
            </div>
            <p class="muted">Đọc lại sẽ bỏ những chỗ đã sửa ở các dòng.</p>
          </form>
        </details>
      )}
      {warnings.length > 0 && (
        <details class="more">
          <summary>Phần của tệp không thành ý kiến ({warnings.length} đoạn)</summary>
          <ul>
            {warnings.map(({ code, text, line }) => (
              <li key={`${code}-${line}`}>
                <span class="muted">{warningNames[code]}:</span> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const warningNames: Readonly<Record<SummaryWarning['code'], string>> = {
  introduction: 'Lời mở đầu',
  closing: 'Lời kết',
  general: 'Nhận xét chung',
  'front-proposals': 'Đề xuất của Mặt trận',
  answers: 'Phần trả lời',
  'not-read': 'Không hiểu được',
  'no-opinion': 'Không có ý kiến',
}
