import type { UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Option, OptionGroup } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ProposedChange } from '../amendment-queries.ts'
import type { ShownDue, UnknownName } from '../confirm-view.ts'
import type { Draft } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { stateOfNotice } from '../messages.ts'
import { type Notice, noticeTitle } from '../notice.ts'
import type { SameNotice } from '../same.ts'
import { DraftCard } from './DraftCard.tsx'
import { DraftForm } from './DraftForm.tsx'
import { FactsSection } from './FactsSection.tsx'
import { ProposedChanges } from './ProposedChanges.tsx'
import { SameNotices } from './SameNotices.tsx'
import { TextSection } from './TextSection.tsx'
import { UnknownNames } from './UnknownNames.tsx'

export type ConfirmView = {
  readonly notice: Notice
  readonly recipients: readonly string[]
  readonly drafts: readonly Draft[]
  readonly dues: ReadonlyMap<string, readonly ShownDue[]>
  readonly unknown: readonly UnknownName[]
  readonly warnings: readonly string[]
  readonly unitOptions: readonly (Option | OptionGroup)[]
  readonly unitNames: ReadonlyMap<UnitId, string>
  readonly topicOptions: readonly (Option | OptionGroup)[]
  readonly kindOptions: readonly Option[]
  /** The refused answer to "which unit is this name". */
  readonly nameErrors: {
    readonly name: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
  readonly editing: Editing
  readonly issueErrors: readonly Refusal[]
  /** The refused form of issuing, as it was sent. */
  readonly issueValues: FormValues | null
  /** Other notices that seem to be this one. */
  readonly same: readonly SameNotice[]
  readonly proposedChanges: readonly ProposedChange[]
  readonly mayEdit: boolean
}

/** The text on the left with every sentence marked, what it would assign on the right. Nothing is assigned until "Ban hành". */
export const ConfirmPage = (view: ConfirmView) => {
  const { notice, drafts, editing } = view
  const numbered = drafts.map((draft, index) => ({ draft, order: index + 1 }))
  const current = drafts.find(({ id }) => id === editing.what)?.id ?? null
  return (
    <>
      <PageHeading
        over="Kiểm tra trước khi ban hành"
        title={noticeTitle(notice)}
        status={<Status tone={stateOfNotice(notice).tone}>{stateOfNotice(notice).words}</Status>}
        lead={notice.subject}
        actions={
          <>
            {notice.documentId !== null && (
              <LinkButton href={href(routes.document, { id: notice.documentId })}>Văn bản gốc</LinkButton>
            )}
            {notice.sourceSha256 !== null && (
              <LinkButton href={href(routes.noticeSource, { id: notice.id })} download>
                Tệp gốc
              </LinkButton>
            )}
          </>
        }
      />
      <SameNotices same={view.same} />
      <Warnings warnings={view.warnings} changes={view.proposedChanges.length} />
      <FactsSection {...view} />
      <UnknownNames {...view} />
      <div class="confirm-columns">
        <TextSection view={view} drafts={numbered} current={current} />
        <section class="confirm-drafts" aria-labelledby="nhiem-vu">
          <h2 id="nhiem-vu">Nhiệm vụ sẽ giao ({drafts.filter((draft) => !draft.dropped).length})</h2>
          {numbered.map(({ draft, order }) =>
            draft.id === editing.what ? (
              <DraftForm key={draft.id} view={view} draft={draft} order={order} />
            ) : (
              <DraftCard key={draft.id} view={view} draft={draft} order={order} />
            ),
          )}
          {editing.what === 'moi' ? (
            <DraftForm view={view} draft={null} order={drafts.length + 1} />
          ) : (
            view.mayEdit && (
              <p>
                <LinkButton
                  variant="secondary"
                  href={`${href(routes.noticeConfirm, { id: notice.id }, { sua: 'moi' })}#nhiem-vu-moi`}
                >
                  Thêm nhiệm vụ
                </LinkButton>
              </p>
            )
          )}
        </section>
      </div>
      {view.mayEdit && <IssueSection {...view} />}
    </>
  )
}

const Warnings = ({ warnings, changes }: { warnings: readonly string[]; changes: number }) =>
  warnings.length + changes === 0 ? null : (
    <Alert tone="warning" title="Cần để ý">
      <ul>
        {changes > 0 && (
          <li>
            Văn bản nêu thay đổi thông báo trước ở {changes} chỗ. Xem và chọn cách ghi nhận ở phần{' '}
            <a href="#thay-doi">Ban hành</a>.
          </li>
        )}
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Alert>
  )

const IssueSection = ({ notice, drafts, issueErrors, issueValues, proposedChanges }: ConfirmView) => (
  <section class="confirm-issue" id="ban-hanh" aria-labelledby="ban-hanh-ten">
    <h2 id="ban-hanh-ten">Ban hành</h2>
    <p>
      Khi ban hành, văn bản được giữ nguyên, mỗi nhiệm vụ thành một chỉ đạo và các đơn vị được báo. Muốn thay
      đổi về sau phải có thông báo mới.
    </p>
    <Form
      action={`${href(routes.noticeIssue, { id: notice.id })}#ban-hanh`}
      undone="Chưa ban hành được"
      values={issueValues ?? {}}
      errors={issueErrors.filter((refusal) => /^without|^takeNumber/.test(refusal.field ?? ''))}
      idPrefix="ban-hanh-"
    >
      <IssueErrors errors={issueErrors} drafts={drafts} />
      <input type="hidden" name="version" value={notice.version} />
      {(notice.number === null || notice.documentDate === null) && (
        <p>
          Thông báo chưa có {missingFacts(notice).join(' và ')}.{' '}
          <a href={`${href(routes.noticeConfirm, { id: notice.id }, { sua: 'the-thuc' })}#the-thuc`}>
            Điền ngay
          </a>
          {notice.number === null ? ', hoặc chọn một cách sau:' : '.'}
        </p>
      )}
      {notice.number === null && (
        <Checkbox
          name="takeNumber"
          label="Lấy số tiếp theo trong sổ văn bản đi"
          hint="Số được ghi ngay vào sổ. Thông báo phải có ký hiệu và ngày."
        />
      )}
      {(notice.number === null || notice.documentDate === null) && (
        <Checkbox
          name="withoutNumber"
          label="Ban hành khi chưa có số hoặc ngày"
          hint="Chỉ dùng khi văn bản giấy đã ký mà chưa vào số."
        />
      )}
      {proposedChanges.length > 0 && <ProposedChanges proposals={proposedChanges} />}
      {drafts.every((draft) => draft.dropped) && (
        <Checkbox name="withoutDirectives" label="Thông báo này không giao việc cho đơn vị nào" />
      )}
      <FormActions>
        <Button>Ban hành</Button>
      </FormActions>
    </Form>
    <ConfirmForm
      action={`${href(routes.noticeDiscard, { id: notice.id })}#ban-hanh`}
      summary="Bỏ thông báo này"
      question="Thông báo và các nhiệm vụ dự thảo không bị xóa, nhưng không ban hành được nữa."
      confirmLabel="Bỏ thông báo"
      tone="danger"
      idPrefix="bo-"
    >
      <TextField name="reason" label="Lý do" required />
    </ConfirmForm>
  </section>
)

const missingFacts = ({ number, documentDate }: Notice): readonly string[] => [
  ...(number === null ? ['số'] : []),
  ...(documentDate === null ? ['ngày'] : []),
]

/** Refusals that belong to a draft lead to it. */
const IssueErrors = ({ errors, drafts }: { errors: readonly Refusal[]; drafts: readonly Draft[] }) => {
  const elsewhere = errors.filter((refusal) => !/^without|^takeNumber/.test(refusal.field ?? ''))
  const shown = elsewhere.map(({ code, message, field }) => {
    const order = drafts.findIndex((draft) => field === `draft-${draft.id}`) + 1
    return order === 0 ? { code, message } : { code, message, field: `nhiem-vu-${order}` }
  })
  return shown.length === 0 ? null : <ErrorSummary errors={shown} idPrefix="" undone="Chưa ban hành được" />
}
