import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Moment } from '#ui/When.tsx'
import { type DirectivePageProps, refusedHere } from './page-props.ts'
import { personName, unitName } from './speech.ts'

const shown = 3

/** The last words on how the work goes; all of them stand in the history. */
export const ProgressCard = ({ view, refused }: DirectivePageProps) => {
  const notes = view.history
    .filter((event) => event.type === 'directive.progress-noted')
    .slice(-shown)
    .reverse()
  const act = view.acts.find((one) => one.kind === 'note')
  if (notes.length === 0 && act === undefined) return null
  return (
    <Card title="Tiến độ">
      {notes.length === 0 && <p class="muted">Chưa có ai ghi tiến độ.</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.seq}>
            <p class="as-typed">{note.data.text}</p>
            <p class="muted">
              {note.data.unit !== null && `${unitName(view, note.data.unit)}, `}
              {personName(view, note.by)}, <Moment at={note.at} />
            </p>
          </li>
        ))}
      </ul>
      {act?.kind === 'note' && (
        <ConfirmForm
          action={href(routes.directiveProgress, { id: view.directive.id })}
          summary={act.part === null ? 'Ghi ý kiến' : 'Ghi tiến độ'}
          question={
            act.part === null
              ? 'Mọi đơn vị trong chỉ đạo này đều đọc được.'
              : `Ghi thay mặt ${act.part.unitName}. Mọi đơn vị trong chỉ đạo này đều đọc được.`
          }
          confirmLabel="Ghi"
          idPrefix="tien-do-"
          draftKey={`chi-dao/${view.directive.id}/tien-do`}
          {...refusedHere(refused, 'note')}
        >
          {act.part !== null && <input type="hidden" name="part" value={act.part.id} />}
          <TextArea name="text" label="Nội dung" required />
        </ConfirmForm>
      )}
    </Card>
  )
}
