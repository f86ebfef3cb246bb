import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import type { ExtensionRequest } from '../extension-request.ts'
import { nameOfUnit } from '../view-queries.ts'
import type { DossierPageProps } from './DossierPage.tsx'

type Props = DossierPageProps & { readonly request: ExtensionRequest }

/** One request for more time: from which day to which, why, and the answer. */
export const ExtensionRequestItem = (props: Props) => {
  const { request, view } = props
  const person = (id: string | null) => (id === null ? '' : `, ${view.names.people.get(id) ?? 'một người'}`)
  return (
    <li>
      <p class="gathered-head">
        <span>
          <del>{formatDate(request.from)}</del> →{' '}
          <strong>{formatDate(request.grantedDay ?? request.to)}</strong>
        </span>
        <Decision {...props} />
      </p>
      <p class="muted">
        {nameOfUnit(view.names, request.unit)} đề nghị đến {formatDate(request.to)},{' '}
        <Moment at={request.askedAt} />
        {person(request.askedBy)}
      </p>
      <p class="as-typed">{request.reason}</p>
      {request.decidedAt !== null && (
        <>
          <p class="muted">
            {request.decision === 'granted' ? 'Đồng ý' : 'Không đồng ý'} <Moment at={request.decidedAt} />
            {person(request.decidedBy)}
            {request.document !== null && `, văn bản ${request.document}`}
          </p>
          <p class="as-typed">{request.decisionReason}</p>
          {props.may.edit && (
            <p>
              <a href={href(routes.documentNew, {}, { loai: 'extension', nguon: request.id })}>
                Soạn văn bản trả lời
              </a>
            </p>
          )}
        </>
      )}
      <DecisionForms {...props} />
    </li>
  )
}

const isMoot = ({ dossier }: DossierPageProps['view']): boolean =>
  dossier.mergedInto !== null || dossier.workDoneOn !== null

const Decision = ({ request, view }: Props) => {
  if (request.decision === 'granted') return <Status tone="success">Đã gia hạn</Status>
  if (request.decision === 'refused') return <Status tone="danger">Không đồng ý</Status>
  return isMoot(view) ? (
    <Status tone="neutral">Không còn xét</Status>
  ) : (
    <Status tone="warning">Chờ trả lời</Status>
  )
}

const DecisionForms = ({ request, view, may, refused }: Props) => {
  if (request.decision !== null || !may.extend || isMoot(view)) return null
  const params = { id: view.dossier.id, request: request.id }
  const here = (form: string) => (refused?.form === form ? refused : undefined)
  return (
    <div class="actions">
      <ConfirmForm
        action={href(routes.dossierExtensionGrant, params)}
        summary="Đồng ý gia hạn"
        question="Hạn ban đầu vẫn được giữ và vẫn dùng để tính đúng hạn."
        confirmLabel="Gia hạn"
        idPrefix="dong-y-"
        values={here('dong-y-')?.values}
        errors={here('dong-y-')?.errors}
      >
        <DateField name="day" label="Hạn mới" value={request.to} required />
        <TextArea name="reason" label="Lý do đồng ý" rows={2} required />
        <TextField name="document" label="Số văn bản cho phép" hint="Ví dụ: 512-CV/ĐU" maxlength={60} />
      </ConfirmForm>
      <ConfirmForm
        action={href(routes.dossierExtensionRefusal, params)}
        summary="Không đồng ý"
        question="Hạn hiện tại giữ nguyên. Đơn vị sẽ thấy lý do."
        confirmLabel="Không gia hạn"
        tone="danger"
        idPrefix="khong-dong-y-"
        values={here('khong-dong-y-')?.values}
        errors={here('khong-dong-y-')?.errors}
      >
        <TextArea name="reason" label="Lý do" rows={2} required />
      </ConfirmForm>
    </div>
  )
}
