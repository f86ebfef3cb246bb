import { href, routes } from '#routes'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Part } from '../directive.ts'
import { type DirectivePageProps, refusedHere } from './page-props.ts'

const duties = {
  lead: 'được giao chủ trì',
  executing: 'được giao thực hiện',
  coordinating: 'được giao phối hợp',
} as const

/** The unit answers: it takes the part on with one press, or says why the part is not its own. */
export const AcceptRow = ({ view, refused, part }: DirectivePageProps & { part: Part }) => {
  const { directive, acts } = view
  const params = { id: directive.id, part: part.id }
  const mayRefuse = acts.some((act) => act.kind === 'refuse' && act.part.id === part.id)
  const acceptance = refusedHere(refused, `accept-${part.id}`)
  const refusal = refusedHere(refused, `refuse-${part.id}`)
  return (
    <>
      <p>
        <strong>{part.unitName}</strong> {duties[part.role]} việc này
        {part.state === 'refused' ? ' và đã từ chối.' : ' và chưa trả lời.'}
      </p>
      <div class="actions">
        <ErrorSummary errors={acceptance?.errors ?? []} />
        <PostButton
          action={href(routes.directiveAcceptance, params)}
          variant="primary"
          label={`Tiếp nhận phần việc của ${part.unitName}`}
        >
          {part.state === 'refused' ? 'Tiếp nhận lại' : 'Tiếp nhận'}
        </PostButton>
        {mayRefuse && (
          <ConfirmForm
            action={href(routes.directiveRefusal, params)}
            summary="Từ chối"
            question="Văn phòng Đảng ủy sẽ xem lý do và quyết định. Việc dừng lại cho đến khi có quyết định."
            confirmLabel="Gửi từ chối"
            tone="danger"
            idPrefix={`tu-choi-${part.id}-`}
            draftKey={`chi-dao/${directive.id}/tu-choi`}
            {...refusal}
          >
            <TextArea name="reason" label="Lý do từ chối" hint="Nêu rõ vì sao và nên giao cho ai." required />
          </ConfirmForm>
        )}
      </div>
    </>
  )
}
