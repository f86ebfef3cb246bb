import type { Refusal } from '#domain/result.ts'
import { type LinkedDossier, LinkedDossiers } from '#features/dossiers/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { clauseLines } from '../clause.ts'
import type { Clause, ClauseChange } from '../clause-queries.ts'
import type { NoticeDirective } from '../follow-up.ts'
import { changeOptions } from '../messages.ts'
import { type Notice, noticeTitle } from '../notice.ts'
import { ClauseChanges } from './ClauseChanges.tsx'

export type ClauseView = {
  readonly notice: Notice
  readonly clause: Clause
  readonly changes: readonly ClauseChange[]
  readonly directives: readonly NoticeDirective[]
  readonly dossiers: readonly LinkedDossier[]
  readonly mayTie: boolean
  /** Notices issued later, that could change this clause. Empty when the actor may not record it. */
  readonly later: readonly Notice[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** One clause with an address of its own: its words, what became of it, what later notices say about it. */
export const ClausePage = ({
  notice,
  clause,
  changes,
  directives,
  dossiers,
  mayTie,
  later,
  values,
  errors,
}: ClauseView) => (
  <>
    <PageHeading
      over={noticeTitle(notice)}
      title={`Mục ${clause.number}`}
      lead={clause.heading ?? undefined}
    />
    <ClauseChanges changes={changes} at={{ notice: notice.id, number: clause.number }} />
    <Card title="Nguyên văn">
      {clauseLines(clause).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
    <Card title="Chỉ đạo từ mục này">
      {directives.length === 0 ? (
        <p class="muted">Mục này không giao việc nào trong phạm vi được theo dõi.</p>
      ) : (
        <ul class="plain-list">
          {directives.map((directive) => (
            <li key={directive.id}>
              <a href={href(routes.directive, { id: directive.id })}>
                {directive.code}: {directive.title}
              </a>{' '}
              <Status tone={directive.state.tone}>{directive.state.words}</Status>
            </li>
          ))}
        </ul>
      )}
    </Card>
    <LinkedDossiers
      dossiers={dossiers}
      to={{ clause: clause.id }}
      tying={mayTie ? tyingOf(notice, clause) : null}
    />
    {later.length > 0 && (
      <ConfirmForm
        action={href(routes.clauseChanges, { id: notice.id, number: clause.number })}
        summary="Ghi nhận thông báo sau thay đổi mục này"
        question="Cả hai mục vẫn đọc được. Việc này không tự hủy chỉ đạo nào."
        confirmLabel="Ghi nhận"
        idPrefix="td-"
        values={values}
        errors={errors}
      >
        <SelectField
          name="byNotice"
          label="Thông báo ban hành sau"
          required
          empty="Chọn thông báo…"
          options={later.map((one) => ({
            value: one.id,
            label: `${noticeTitle(one)}: ${one.subject.slice(0, 80)}`,
          }))}
        />
        <TextField name="byClause" label="Mục của thông báo đó" size={8} />
        <RadioGroup name="kind" label="Thay đổi" required options={changeOptions} />
        <TextArea name="explanation" label="Nói rõ thay đổi gì" rows={2} required />
      </ConfirmForm>
    )}
  </>
)

const tyingOf = ({ id }: Notice, { number }: Clause) => ({
  here: href(routes.clauseDossiers, { id, number }),
  endOf: (dossier: string) => href(routes.clauseDossierEnd, { id, number, dossier }),
})
