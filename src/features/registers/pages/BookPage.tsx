import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Book } from '../book.ts'
import { familyNames, restartNames, ruleNames } from '../messages.ts'
import { symbolOf } from '../types.ts'

type Props = {
  readonly book: Book
  readonly volumes: readonly { readonly period: string; readonly first: number; readonly last: number }[]
  readonly mayKeep: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** One book: how far it has come, and its law. */
export const BookPage = ({ book, volumes, mayKeep, values, errors }: Props) => (
  <>
    <PageHeading
      over={`Khối ${familyNames[book.family]}, ${book.direction === 'in' ? 'văn bản đến' : symbolOf(book)}`}
      title={book.name}
    />
    <Card title="Đã ghi">
      <DefinitionList
        items={
          volumes.length === 0
            ? [{ term: 'Số cuối', value: 'Chưa có số nào' }]
            : volumes.map(({ period, first, last }) => ({
                term: period,
                value: `Số cuối ${last}${first > 1 ? `, sổ ghi ở đây từ số ${first}` : ''}`,
              }))
        }
      />
    </Card>
    <Card title="Quy định của sổ">
      {mayKeep ? (
        <LawForm book={book} values={values} errors={errors} />
      ) : (
        <DefinitionList
          items={[
            { term: 'Đánh số', value: restartNames[book.restarts] },
            { term: 'Số lùi ngày', value: ruleNames[book.backdated] },
            { term: 'Số chèn (12a)', value: ruleNames[book.inserted] },
          ]}
        />
      )}
    </Card>
  </>
)

const rules = [
  { value: 'refused', label: ruleNames.refused },
  { value: 'recorded', label: ruleNames.recorded },
]

const LawForm = ({ book, values, errors }: Pick<Props, 'book' | 'values' | 'errors'>) => (
  <Form
    action={href(routes.registerBook, { book: book.id })}
    errors={errors}
    values={
      errors.length > 0
        ? values
        : {
            version: String(book.version),
            name: book.name,
            restarts: book.restarts,
            backdated: book.backdated,
            inserted: book.inserted,
            digits: String(book.digits),
          }
    }
  >
    <input type="hidden" name="version" value={book.version} />
    <TextField name="name" label="Tên sổ" required />
    {book.family === 'party' ? (
      <SelectField
        name="restarts"
        label="Đánh số"
        required
        options={[
          { value: 'term', label: restartNames.term },
          { value: 'year', label: restartNames.year },
        ]}
      />
    ) : (
      <input type="hidden" name="restarts" value="year" />
    )}
    <RadioGroup
      name="backdated"
      label="Số lùi ngày"
      hint="Văn bản đề ngày sớm hơn văn bản đã có số nhỏ hơn"
      required
      options={rules}
    />
    <RadioGroup name="inserted" label="Số chèn như 12a" required options={rules} />
    <TextField
      name="digits"
      label="Số chữ số tối thiểu"
      hint="2 thì số 7 viết là 07"
      inputmode="numeric"
      size={4}
      required
    />
    <TextField name="reason" label="Căn cứ hoặc lý do sửa" required />
    <FormActions>
      <Button>Lưu quy định</Button>
    </FormActions>
  </Form>
)
