import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import type { ConfirmView } from './ConfirmPage.tsx'

/** Bodies the ward does not know by that name: say which unit it is, or create it. One decision serves every draft that names it. */
export const UnknownNames = ({ notice, unknown, unitOptions, kindOptions, mayEdit, nameErrors }: Props) =>
  unknown.length === 0 ? (
    <SettledMeanwhile nameErrors={nameErrors} />
  ) : (
    <section class="unknown-names" aria-labelledby="ten-chua-ro">
      <h2 id="ten-chua-ro">Tên chưa rõ là đơn vị nào ({unknown.length})</h2>
      <p>
        Đơn vị chủ trì phải rõ thì mới ban hành được. Tên chung như “các cơ quan liên quan” có thể để nguyên:
        tên đó chỉ còn trong câu trích, không ai phải tiếp nhận.
      </p>
      {unknown.every(({ name }) => name !== nameErrors?.name) && <SettledMeanwhile nameErrors={nameErrors} />}
      {unknown.map(({ name, orders }, index) => (
        <details
          key={name}
          open={nameErrors === null ? index === 0 : nameErrors.name === name}
          id={`ten-${index + 1}`}
        >
          <summary>
            “{name}” <span class="muted">ở nhiệm vụ {orders.join(', ')}</span>
          </summary>
          {mayEdit && (
            <Form
              action={`${href(routes.noticeUnitName, { id: notice.id })}#ten-chua-ro`}
              idPrefix={`ten-${index + 1}-`}
              errors={nameErrors?.name === name ? nameErrors.errors : []}
              values={nameErrors?.name === name ? nameErrors.values : { remember: '1' }}
            >
              <input type="hidden" name="name" value={name} />
              <FieldRow>
                <ComboField
                  name="unit"
                  label="Là đơn vị"
                  conditional
                  options={unitOptions}
                  empty="Chọn đơn vị đã có…"
                />
                <SelectField
                  name="kind"
                  label="Hoặc lập đơn vị mới, thuộc loại"
                  conditional
                  options={kindOptions}
                  empty="Không lập mới"
                />
              </FieldRow>
              <Checkbox name="remember" label="Nhớ tên này cho những thông báo sau" />
              <FormActions>
                <Button variant="secondary">Dùng đơn vị này</Button>
              </FormActions>
            </Form>
          )}
        </details>
      ))}
    </section>
  )

type Props = ConfirmView

/** The answer was refused, and the question is gone: somebody else has just answered it. */
const SettledMeanwhile = ({ nameErrors }: Pick<ConfirmView, 'nameErrors'>) =>
  nameErrors === null ? null : (
    <ErrorSummary errors={nameErrors.errors.map(({ code, message }) => ({ code, message }))} idPrefix="" />
  )
