import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day } from '#ui/When.tsx'
import type { Book, BookId, Term } from '../book.ts'
import { familyNames, restartNames, ruleNames } from '../messages.ts'
import { symbolOf, typesOf } from '../types.ts'
import { RegisterTabs } from './RegisterTabs.tsx'

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }
type Volumes = ReadonlyMap<
  BookId,
  readonly { readonly period: string; readonly first: number; readonly last: number }[]
>
type Props = {
  readonly books: readonly Book[]
  readonly volumes: Volumes
  readonly terms: readonly Term[]
  readonly mayKeep: boolean
  readonly book: Attempt
  readonly term: Attempt
}

/** The books of the office with what the rules say of each, and the terms of the committee. */
export const BooksPage = ({ books, volumes, terms, mayKeep, book, term }: Props) => (
  <>
    <PageHeading
      title="Sổ và nhiệm kỳ"
      lead="Mỗi loại văn bản của một cơ quan có một sổ. Quy định của từng sổ sửa được khi cơ quan làm khác."
    />
    <RegisterTabs current="books" office />
    <Table
      caption="Các sổ"
      rows={books}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.registerBook, { book: id })}
      columns={[
        { key: 'name', header: 'Sổ', cell: ({ name }) => name },
        { key: 'family', header: 'Khối', nowrap: true, cell: ({ family }) => familyNames[family] },
        {
          key: 'symbol',
          header: 'Ký hiệu',
          nowrap: true,
          cell: (one) => (one.direction === 'in' ? 'Văn bản đến' : symbolOf(one)),
        },
        { key: 'restarts', header: 'Đánh số', cell: ({ restarts }) => restartNames[restarts] },
        { key: 'backdated', header: 'Số lùi ngày', cell: ({ backdated }) => ruleNames[backdated] },
        { key: 'inserted', header: 'Số chèn (12a)', cell: ({ inserted }) => ruleNames[inserted] },
        { key: 'last', header: 'Số cuối', cell: ({ id }) => lastWords(volumes.get(id)) },
      ]}
      empty={<Empty title="Chưa có sổ nào">Sổ tự mở khi cấp số đầu tiên, hoặc mở ở dưới.</Empty>}
    />
    {mayKeep && (
      <div class="quiet-acts">
        <ConfirmForm
          action={href(routes.registerBooks)}
          summary="Mở sổ cho loại văn bản khác"
          question="Sổ bắt đầu từ 01, hoặc sau số lớn nhất phần mềm đã biết. Sổ giấy đang dùng thì văn bản đầu tiên ghi tay đúng số của sổ giấy."
          confirmLabel="Mở sổ"
          idPrefix="mo-"
          {...book}
        >
          <FieldRow>
            <SelectField name="type" label="Loại văn bản" required empty="Chọn loại…" options={typeOptions} />
            <TextField
              name="body"
              label="Ký hiệu cơ quan"
              required
              hint="Ví dụ ĐU, UBND, HĐND, MTTQ"
              size={12}
            />
          </FieldRow>
        </ConfirmForm>
      </div>
    )}
    <Card title="Nhiệm kỳ của Đảng ủy">
      <ul>
        {terms.map(({ name, beginsOn }) => (
          <li key={name}>
            {name}, từ <Day date={beginsOn} />
          </li>
        ))}
      </ul>
      {mayKeep && (
        <ConfirmForm
          action={href(routes.registerTerms)}
          summary="Ghi nhiệm kỳ mới"
          question="Từ 0 giờ ngày bắt đầu, số văn bản của Đảng đánh lại từ 01. Việc này không rút lại được."
          confirmLabel="Ghi nhiệm kỳ"
          idPrefix="nhiem-ky-"
          {...term}
        >
          <FieldRow>
            <TextField name="name" label="Nhiệm kỳ" required hint="Ví dụ 2030-2035" size={12} />
            <DateField name="beginsOn" label="Bắt đầu ngày" required />
          </FieldRow>
        </ConfirmForm>
      )}
    </Card>
  </>
)

const lastWords = (volumes: ReturnType<Volumes['get']>): string =>
  volumes === undefined ? '—' : volumes.map(({ period, last }) => `${last} (${period})`).join(', ')

const typeOptions = (['party', 'state'] as const).map((family) => ({
  group: familyNames[family],
  options: Object.entries(typesOf(family)).map(([code, name]) => ({
    value: `${family}:${code}`,
    label: `${name} (${code})`,
  })),
}))
