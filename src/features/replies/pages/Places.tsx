import { places } from '../template/values.ts'

/** What may stand in braces, with what it becomes. */
export const Places = () => (
  <details class="more">
    <summary>Các chỗ điền được và phần có điều kiện</summary>
    <p>
      Viết tên trong ngoặc nhọn, ví dụ <code>{'{họ tên}'}</code>. Phần chỉ in khi có thông tin:{' '}
      <code>{'{nếu hẹn đến ngày} … {không thì} … {hết}'}</code>. Muốn in chính dấu ngoặc thì viết{' '}
      <code>{'{{'}</code> và <code>{'}}'}</code>.
    </p>
    <dl class="facts">
      {Object.entries(places).map(([name, { what, sample }]) => (
        <div key={name}>
          <dt>
            <code>{`{${name}}`}</code>
          </dt>
          <dd>
            {what}; ví dụ: {sample}
          </dd>
        </div>
      ))}
    </dl>
  </details>
)
