import type { Unit } from '#features/people/index.ts'
import type { KeptLetterhead } from '#features/replies/index.ts'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { phrases } from '../phrases.ts'
import { urgencies } from '../words-input.ts'

type Props = {
  readonly letterheads: readonly KeptLetterhead[]
  readonly units: readonly Unit[]
  /** Names of the charts that may stand in the words. */
  readonly charts: readonly string[]
}

/** Everything a paper says, in the order it stands on the paper. */
export const WordsFields = ({ letterheads, units, charts }: Props) => (
  <>
    <FieldRow>
      <SelectField
        name="letterhead"
        label="Nơi ký"
        required
        options={letterheads.map(({ id, name, signer }) => ({ value: id, label: `${name} (${signer})` }))}
      />
      <SelectField
        name="urgency"
        label="Độ khẩn"
        empty="Thường"
        conditional
        options={urgencies.map((word) => ({ value: word, label: capital(word) }))}
      />
    </FieldRow>
    <TextArea name="abstract" label="Trích yếu" required rows={2} maxlength={1000} />
    <TextArea name="addressees" label="Kính gửi" hint="Mỗi nơi một dòng" rows={2} />
    <TextArea name="bases" label="Căn cứ" hint="Mỗi căn cứ một dòng, bắt đầu bằng “Căn cứ”" rows={2} />
    <div class="editor-help">
      <Notation charts={charts} />
      <Phrases />
    </div>
    <TextArea name="body" label="Nội dung" required rows={26} />
    <TextArea
      name="recipients"
      label="Nơi nhận"
      hint="Mỗi nơi một dòng. Để trống thì theo nơi ký."
      rows={5}
    />
    <details class="editor-recipients" data-add-to="recipients">
      <summary>Thêm nơi nhận từ danh sách</summary>
      <CheckboxGroup
        name="addRecipient"
        label="Thêm vào nơi nhận khi lưu"
        required
        filterable
        options={recipientsToAdd(letterheads, units).map((name) => ({ value: name, label: name }))}
      />
    </details>
  </>
)

const capital = (word: string): string => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi')

const recipientsToAdd = (
  letterheads: readonly KeptLetterhead[],
  units: readonly Unit[],
): readonly string[] => [
  ...new Set([
    ...letterheads.flatMap(({ recipients }) => recipients),
    ...units.filter(({ kind }) => kind !== 'group').map(({ name }) => name),
    'Các tổ dân phố',
    ...units.filter(({ kind }) => kind === 'group').map(({ name }) => name),
  ]),
]

const Notation = ({ charts }: { readonly charts: readonly string[] }) => (
  <details>
    <summary>Cách gõ nội dung</summary>
    <dl class="notation">
      {signs.map(([sign, meaning]) => (
        <div key={sign}>
          <dt>
            <code>{sign}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
      {charts.map((key) => (
        <div key={key}>
          <dt>
            <code>[biểu đồ: {key}]</code>
          </dt>
          <dd>chèn biểu đồ này</dd>
        </div>
      ))}
    </dl>
    <p class="muted">Mỗi dòng là một đoạn. Số mục phải đúng thứ tự; khoảng cách, cỡ chữ máy tự đặt.</p>
  </details>
)

const signs = [
  ['I. Tên phần', 'tên phần, hoặc # Tên đề mục'],
  ['1. Nội dung', 'mục lớn; mục con là 1.1. rồi 1.1.1.'],
  ['a) Nội dung', 'điểm a, b, c'],
  ['- Nội dung', 'gạch đầu dòng'],
  ['| Ô | Ô |', 'một hàng của bảng, hàng đầu là tiêu đề'],
  ['**chữ đậm**', 'và *chữ nghiêng*'],
] as const

const Phrases = () => (
  <details data-phrases="body">
    <summary>Câu hay dùng</summary>
    {phrases.map(({ use, texts }) => (
      <section key={use}>
        <h3>{use}</h3>
        <ul class="phrases">
          {texts.map((text) => (
            <li key={text} data-phrase>
              {text}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </details>
)
