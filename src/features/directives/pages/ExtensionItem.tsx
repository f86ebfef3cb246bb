import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import { isOpen } from '../directive.ts'
import type { Extension } from '../submission-queries.ts'
import { type DirectivePageProps, refusedHere } from './page-props.ts'
import { attachedTo, personName } from './speech.ts'

type Props = DirectivePageProps & { extension: Extension }

/** One request: from which day to which, why, and the answer. */
export const ExtensionItem = (props: Props) => {
  const { extension, view } = props
  return (
    <>
      <div class="part-head">
        <span>
          {extension.fromDay !== null && (
            <>
              {extension.decision === 'granted' ? (
                <del>{formatDate(extension.fromDay)}</del>
              ) : (
                formatDate(extension.fromDay)
              )}{' '}
              →{' '}
            </>
          )}
          {extension.grantedDay === null ? (
            formatDate(extension.toDay)
          ) : (
            <strong>{formatDate(extension.grantedDay)}</strong>
          )}
        </span>
        <Decision {...props} />
      </div>
      <div class="last-word">
        <p>
          {extension.unitName} đề nghị đến {formatDate(extension.toDay)}, <Moment at={extension.at} />,{' '}
          {personName(view, extension.by)}
        </p>
        <q class="as-typed">{extension.reason}</q>
        <Attachments items={attachedTo(view.files.extension, extension.id)} />
      </div>
      {extension.decidedAt !== null && (
        <div class="last-word">
          <p>
            {extension.decision === 'granted' ? 'Đồng ý' : 'Không đồng ý'} <Moment at={extension.decidedAt} />
            , {personName(view, extension.decidedBy)}
            {extension.decisionDocument !== null && `, văn bản ${extension.decisionDocument}`}
          </p>
          {extension.decisionReason !== null && <q class="as-typed">{extension.decisionReason}</q>}
          {view.acts.some(({ kind }) => kind === 'edit') && (
            <p>
              <a href={href(routes.documentNew, {}, { loai: 'extension', nguon: extension.id })}>
                Soạn văn bản trả lời
              </a>
            </p>
          )}
        </div>
      )}
      <DecisionForms {...props} />
    </>
  )
}

const Decision = ({ extension, view }: Props) => {
  if (extension.decision === 'granted') return <Status tone="success">Đã gia hạn</Status>
  if (extension.decision === 'refused') return <Status tone="danger">Không đồng ý</Status>
  return isOpen(view.directive) ? (
    <Status tone="warning">Chờ trả lời</Status>
  ) : (
    <Status tone="neutral">Không còn xét</Status>
  )
}

const DecisionForms = ({ extension, view, refused }: Props) => {
  if (extension.decision !== null || !view.acts.some((act) => act.kind === 'decide-extension')) return null
  const params = { id: view.directive.id, extension: extension.id }
  return (
    <div class="actions">
      <ConfirmForm
        action={href(routes.directiveExtensionGrant, params)}
        summary="Đồng ý gia hạn"
        question="Hạn ban đầu vẫn được giữ và vẫn dùng để tính đúng hạn."
        confirmLabel="Gia hạn"
        idPrefix="dong-y-"
        {...refusedHere(refused, 'grant-extension')}
      >
        <DateField name="day" label="Hạn mới" value={extension.toDay} required />
        <TextArea name="reason" label="Lý do đồng ý" rows={2} required />
        <TextField name="document" label="Số văn bản cho phép" hint="Ví dụ: 512-CV/ĐU" maxlength={60} />
      </ConfirmForm>
      <ConfirmForm
        action={href(routes.directiveExtensionRefusal, params)}
        summary="Không đồng ý"
        question="Hạn hiện tại giữ nguyên. Đơn vị sẽ thấy lý do."
        confirmLabel="Không gia hạn"
        tone="danger"
        idPrefix="khong-dong-y-"
        {...refusedHere(refused, 'refuse-extension')}
      >
        <TextArea name="reason" label="Lý do" rows={2} required />
      </ConfirmForm>
    </div>
  )
}
