import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { obstacle, proposedHonorific } from '../compose.ts'
import type { Matter, Person } from '../compose-queries.ts'
import type { KeptLetterhead } from '../letterhead-queries.ts'
import { kindNames, outcomeNames } from '../messages.ts'
import { type ReplyKind, replyKinds } from '../reply.ts'
import type { ReplyTemplate } from '../template.ts'

export type ComposeView = {
  readonly matter: Matter
  readonly kind: ReplyKind
  /** Those that fit the kind and the outcome. */
  readonly templates: readonly ReplyTemplate[]
  readonly letterheads: readonly KeptLetterhead[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** To whom, in which words, on whose paper. What the letters say in detail is seen and changed on the next page. */
export const ComposePage = ({ matter, kind, templates, letterheads, values, errors }: ComposeView) => (
  <>
    <PageHeading
      over={
        <a href={href(routes.dossier, { id: matter.id })}>
          {matter.code}: {matter.title}
        </a>
      }
      title="Soạn thư"
      lead="Chọn loại thư và người nhận. Mỗi người một thư riêng; trang sau xem trước và sửa từng thư."
    />
    <Tabs
      label="Loại thư"
      items={replyKinds.map((one) => ({
        href: href(routes.replyNew, { dossier: matter.id }, { kind: one }),
        label: kindNames[one],
        current: one === kind,
      }))}
    />
    <OutcomeNotice matter={matter} kind={kind} />
    {templates.length === 0 || letterheads.length === 0 ? (
      <Empty
        title={letterheads.length === 0 ? 'Chưa có nơi ký nào' : 'Chưa có mẫu thư hợp với kết quả này'}
        action={<LinkButton href={href(routes.replyTemplates)}>Mở trang mẫu thư, nơi ký</LinkButton>}
      >
        {letterheads.length === 0
          ? 'Văn phòng Đảng ủy ghi cơ quan ban hành, ký hiệu, người ký một lần rồi dùng cho mọi thư.'
          : 'Văn phòng Đảng ủy thêm mẫu ở trang mẫu thư.'}
      </Empty>
    ) : (
      <Form
        action={href(routes.replyNew, { dossier: matter.id }, { kind })}
        values={values}
        errors={errors}
        guard
        draftKey={`reply/new/${matter.id}`}
      >
        <input type="hidden" name="kind" value={kind} />
        <SelectField name="template" label="Mẫu thư" required options={namedOptions(templates)} />
        <SelectField
          name="letterhead"
          label="Nơi ký"
          required
          options={letterheads.map(({ id, name, signer }) => ({ value: id, label: `${name} (${signer})` }))}
        />
        <TextArea
          name="legalBasis"
          label="Căn cứ pháp luật"
          hint="Điều, khoản của văn bản nào. Để trống nếu không cần nêu."
          rows={2}
          maxlength={1000}
        />
        <PeopleTable matter={matter} kind={kind} values={values} />
        <FormActions>
          <Button>Soạn thư cho những người đã chọn</Button>
        </FormActions>
      </Form>
    )}
  </>
)

const OutcomeNotice = ({ matter, kind }: Pick<ComposeView, 'matter' | 'kind'>) => {
  if (kind === 'acceptance') return null
  if (matter.outcome === null)
    return (
      <Notice tone="warning" title="Hồ sơ chưa ghi kết quả">
        <p>
          Hãy ghi kết quả ở <a href={href(routes.dossier, { id: matter.id })}>trang hồ sơ</a> trước khi soạn
          thư này.
        </p>
      </Notice>
    )
  return (
    <Notice tone="info" title={outcomeNames[matter.outcome.kind]}>
      <p>{matter.outcome.explanation}</p>
    </Notice>
  )
}

const PeopleTable = ({ matter, kind, values }: Pick<ComposeView, 'matter' | 'kind' | 'values'>) => {
  const ticked = values.petition ?? null
  const chosen = (person: Person) =>
    ticked === null ? obstacle(person, kind, matter) === null : [ticked].flat().includes(person.petition)
  return (
    <fieldset class="ds-fieldset compose-people" id="f-petition">
      <legend>Người nhận ({matter.people.length} ý kiến trong hồ sơ)</legend>
      <div class="table-scroll">
        <table class="table">
          <caption class="ds-sr-only">Người nhận thư</caption>
          <thead>
            <tr>
              <th scope="col" class="select-cell">
                <span class="ds-sr-only">Chọn</span>
              </th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Xưng hô</th>
              <th scope="col">Địa chỉ</th>
              <th scope="col">Ý kiến</th>
            </tr>
          </thead>
          <tbody>
            {matter.people.map((person) => (
              <PersonRow
                key={person.petition}
                matter={matter}
                person={person}
                kind={kind}
                chosen={chosen(person)}
                values={values}
              />
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}

type RowProps = {
  readonly matter: Matter
  readonly person: Person
  readonly kind: ReplyKind
  readonly chosen: boolean
  readonly values: FormValues
}

const PersonRow = ({ matter, person, kind, chosen, values }: RowProps) => {
  const why = obstacle(person, kind, matter)
  const field = `honorific.${person.petition}`
  const honorific = values[field] ?? proposedHonorific(person.name ?? '')
  return (
    <tr>
      <td class="select-cell">
        <input
          class="ds-input"
          type="checkbox"
          name="petition"
          value={person.petition}
          checked={chosen && why === null}
          disabled={why !== null}
          aria-label={`Chọn ${person.name ?? person.code}`}
        />
      </td>
      <td data-label="Họ và tên">
        {person.name ?? <span class="muted">Không ghi tên</span>}
        {why !== null && <span class="muted compose-why">{why}</span>}
      </td>
      <td data-label="Xưng hô">
        {why === null && (
          <select class="ds-input" name={field} aria-label={`Xưng hô với ${person.name}`}>
            {['ông', 'bà', 'ông/bà'].map((one) => (
              <option key={one} value={one} selected={one === honorific}>
                {one}
              </option>
            ))}
          </select>
        )}
      </td>
      <td data-label="Địa chỉ">{[person.address, person.groupName].filter(Boolean).join(', ') || '—'}</td>
      <td data-label="Ý kiến" data-nowrap="">
        {person.code}
      </td>
    </tr>
  )
}
