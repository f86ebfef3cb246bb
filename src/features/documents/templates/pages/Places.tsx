import { isBlocks, type Places as PlacesOfKind, plainText, type Value } from '../../values/value.ts'

/** What may stand in braces, with what it becomes; and how the words of a paper are typed. */
export const Places = ({ places }: { readonly places: PlacesOfKind }) => (
  <>
    <p>
      Viết tên trong ngoặc nhọn, ví dụ <code>{`{${Object.keys(places)[0]}}`}</code>. Phần chỉ in khi có thông
      tin: <code>{`{nếu ${Object.keys(places)[1]}} … {không thì} … {hết}`}</code>. Muốn in chính dấu ngoặc thì
      viết <code>{'{{'}</code> và <code>{'}}'}</code>.
    </p>
    <dl class="template-places">
      {Object.entries(places).map(([name, { what, sample }]) => (
        <div key={name}>
          <dt>
            <code>{`{${name}}`}</code>
          </dt>
          <dd>
            {what}
            <Sample value={sample} />
          </dd>
        </div>
      ))}
    </dl>
    <details class="more">
      <summary>Cách gõ nội dung</summary>
      <ul>
        <li>
          <code>1.</code> <code>1.1.</code> <code>a)</code> <code>-</code> ở đầu dòng: mục và gạch đầu dòng
        </li>
        <li>
          <code>I. TIÊU ĐỀ</code> hoặc <code># Tiêu đề</code>: tên phần
        </li>
        <li>
          <code>| a | b |</code>: bảng, dòng đầu là tên cột
        </li>
        <li>
          <code>**đậm**</code>, <code>*nghiêng*</code>
        </li>
      </ul>
    </details>
  </>
)

const Sample = ({ value }: { readonly value: Value }) => {
  if (isBlocks(value)) return <span class="muted"> (bảng hoặc danh sách, đặt riêng một dòng)</span>
  const text = plainText(value)
  return text === '' ? null : <span class="muted">; ví dụ: {text}</span>
}
