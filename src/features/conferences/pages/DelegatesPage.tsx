import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Refusals } from '#ui/Refusals.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Conference } from '../conference.ts'
import type { Delegate } from '../delegate.ts'
import type { ConferenceAction } from '../policy.ts'
import { AttendanceForm } from './AttendanceForm.tsx'

type Props = {
  readonly conference: Conference
  readonly delegates: readonly Delegate[]
  readonly may: Readonly<Record<ConferenceAction, boolean>>
  readonly mayTick: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const DelegatesPage = ({ conference, delegates, may, mayTick, values, errors }: Props) => {
  const present = delegates.filter(({ presentAt }) => presentAt !== null)
  const late = present.filter((one) => one.late).length
  const ofPeople = errors.filter(({ field }) => field === 'people')
  return (
    <>
      <PageHeading
        over={conference.title}
        title="Đại biểu"
        lead={
          delegates.length > 0 &&
          `${delegates.length} người${present.length > 0 ? `, ${present.length} có mặt${late > 0 ? `, trong đó ${late} đến muộn` : ''}` : ''}.`
        }
        actions={
          delegates.length > 0 && (
            <LinkButton icon="print" href={href(routes.delegatesPrint, { id: conference.id })}>
              In danh sách
            </LinkButton>
          )
        }
      />
      <Refusals errors={errors.filter(({ field }) => field !== 'people')} />
      {delegates.length === 0 ? (
        <Empty title="Chưa có đại biểu nào">
          {may.attend ? 'Dán danh sách mời vào ô dưới đây.' : 'Văn phòng Đảng ủy đang lập danh sách.'}
        </Empty>
      ) : (
        <AttendanceForm conference={conference} delegates={delegates} mayTick={may.attend && mayTick} />
      )}
      {may.attend && conference.cancelled === null && (
        <Card title="Thêm đại biểu">
          <Form
            action={href(routes.delegates, { id: conference.id })}
            values={values}
            errors={ofPeople}
            idPrefix="them-"
            draftKey={`hoi-nghi/${conference.id}/dai-bieu`}
          >
            <TextArea
              name="people"
              label="Danh sách"
              hint="Mỗi dòng một người: họ tên – tổ – ghi thêm nếu cần. Dán được từ Excel. Ví dụ: Nguyễn Thị Sáu – tổ 12 – người cao tuổi"
              rows={5}
              required
            />
            <FormActions>
              <Button>Thêm vào danh sách</Button>
            </FormActions>
          </Form>
        </Card>
      )}
      {may.manage && delegates.some(({ presentAt }) => presentAt === null) && (
        <details class="more">
          <summary>Bỏ người ghi nhầm</summary>
          <ul class="delegate-removals">
            {delegates
              .filter(({ presentAt }) => presentAt === null)
              .map(({ id, name, unitName }) => (
                <li key={id}>
                  {name}
                  {unitName !== null && <span class="muted">, {unitName}</span>}{' '}
                  <PostButton
                    action={href(routes.delegateEnd, { id: conference.id, delegate: id })}
                    variant="tertiary"
                    size="sm"
                    label={`Bỏ ${name}`}
                  >
                    Bỏ
                  </PostButton>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  )
}
