import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WordFields } from './WordFields.tsx'

type Props = {
  readonly action: string
  readonly state: 'open' | 'used' | 'thanks'
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** The citizen's own word, by the address in the letter. Shows nothing of the letter: the address may have been seen by others. */
export const SayPage = ({ action, state, values, errors }: Props) => (
  <>
    <PageHeading
      title="Việc đã được giải quyết chưa?"
      lead="Trang này dành cho người nhận thư trả lời của phường. Lời ông/bà quyết định việc đã xong hay phải làm tiếp."
    />
    {state === 'open' ? (
      <Form action={action} values={values} errors={errors}>
        <WordFields />
        <FormActions>
          <Button>Gửi</Button>
        </FormActions>
      </Form>
    ) : (
      <Notice
        tone="success"
        title={state === 'thanks' ? 'Phường đã nhận lời ông/bà' : 'Đường dẫn này đã dùng'}
        role="status"
      >
        <p>
          {state === 'thanks'
            ? 'Nếu việc chưa xong, phường sẽ xem xét làm tiếp hoặc giải thích bằng văn bản.'
            : 'Mỗi đường dẫn dùng một lần. Muốn nói thêm, xin dùng mã và PIN trên giấy biên nhận, hoặc nói với tổ trưởng tổ dân phố.'}
        </p>
      </Notice>
    )}
  </>
)
