import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type OptionGroup, SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Editions } from '../../pages/Editions.tsx'
import type { Edition } from '../article.ts'

type Props = {
  /** null: a new one */
  readonly article: string | null
  readonly columns: readonly OptionGroup[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  readonly editions: readonly Edition[]
  readonly may: { readonly write: boolean; readonly publish: boolean }
}

/** A plain editor: the text as it is typed, and a short word on how to make headings and lists. */
export const ArticleFormPage = ({ article, columns, values, errors, editions, may }: Props) => {
  const latest = editions[0]
  const isPublic = latest !== undefined && latest.withdrawn === null
  return (
    <>
      <PageHeading
        title={article === null ? 'Viết bài mới' : 'Sửa bài'}
        actions={
          isPublic &&
          article !== null && (
            <LinkButton href={href(routes.publicArticle, { article })}>Xem trang công khai</LinkButton>
          )
        }
      />
      {may.write && (
        <Form
          action={article === null ? href(routes.articleNew) : href(routes.articleEdit, { article })}
          values={values}
          errors={errors}
          guard
          draftKey={`article/${article ?? 'new'}`}
        >
          <input type="hidden" name="version" value={String(values.version ?? 0)} />
          <SelectField name="topicCode" label="Chuyên mục" options={columns} empty="Thông tin chung" />
          <TextField name="title" label="Tiêu đề" required />
          <TextField name="summary" label="Câu tóm tắt" hint="Hiện ở danh sách bài, một câu là đủ." />
          <TextArea name="body" label="Nội dung" hint={<Hint />} rows={18} />
          <FormActions>
            <Button name="step" value="preview">
              Lưu và xem trước
            </Button>
            <Button name="step" value="save" variant="secondary">
              Lưu bản nháp
            </Button>
          </FormActions>
        </Form>
      )}
      {editions.length > 0 && (
        <Card title="Các lần đăng">
          <Editions editions={editions.map((one) => ({ ...one, number: one.edition }))} />
          {isPublic && may.publish && article !== null && (
            <p>
              <a href={href(routes.articleWithdrawal, { article })}>Thu hồi bài này</a>
            </p>
          )}
        </Card>
      )}
    </>
  )
}

const Hint = () => (
  <>
    Để trống một dòng giữa hai đoạn. Đầu dòng gõ <code># </code> để làm đề mục, <code>- </code> để gạch đầu
    dòng, <code>1. </code> để đánh số; <code>**chữ đậm**</code>; <code>[chữ](địa chỉ)</code> để dẫn liên kết.
    Không ghi tên, số điện thoại của người dân.
  </>
)
