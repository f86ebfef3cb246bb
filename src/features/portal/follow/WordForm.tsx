import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { FollowView } from './FollowPage.tsx'

/** The citizen's own word decides whether the matter is solved. */
export const WordForm = ({ held, values, errors }: Pick<FollowView, 'held' | 'values' | 'errors'>) => (
  <section class="published-section">
    <h2>Việc này đã thật sự xong chưa?</h2>
    <Form
      action={href(routes.followWord)}
      values={values}
      errors={errors.filter(({ field }) => field !== 'files')}
      idPrefix="loi-"
    >
      <input type="hidden" name="code" value={held.code} />
      <input type="hidden" name="pin" value={held.pin} />
      <RadioGroup
        name="word"
        label="Theo ông/bà"
        options={[
          { value: 'solved', label: 'Đã giải quyết xong' },
          { value: 'partly', label: 'Mới xong một phần' },
          { value: 'not-solved', label: 'Chưa giải quyết' },
        ]}
        required
      />
      <TextArea
        name="reason"
        label="Còn việc gì chưa xong?"
        hint="Cần ghi khi việc chưa xong hoặc mới xong một phần, để phường làm tiếp."
        conditional
      />
      <FormActions>
        <Button>Gửi lời này</Button>
      </FormActions>
    </Form>
  </section>
)
