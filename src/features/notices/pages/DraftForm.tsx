import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { optionsOf } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sentenceStarts } from '../confirm-view.ts'
import type { Draft } from '../draft.ts'
import { placesOf } from '../draft-input.ts'
import { isStale, versionToSend } from '../editing.ts'
import { deliverableNames, roleNames } from '../messages.ts'
import type { ConfirmView } from './ConfirmPage.tsx'
import { DraftFacts } from './DraftFacts.tsx'

type Props = { readonly view: ConfirmView; readonly draft: Draft | null; readonly order: number }

/** A draft opened for correction; below it, cutting it in two and joining it with another. */
export const DraftForm = ({ view, draft, order }: Props) => {
  const { notice, editing } = view
  const back = `${href(routes.noticeConfirm, { id: notice.id })}#nhiem-vu-${order}`
  const place = draft === null ? 'nhiem-vu-moi' : `nhiem-vu-${order}`
  const action =
    draft === null
      ? href(routes.noticeDrafts, { id: notice.id })
      : href(routes.noticeDraft, { id: notice.id, draft: draft.id })
  const overtaken = draft !== null && isStale(editing.errors)
  return (
    <article class="draft draft-open" id={place}>
      <h3>{draft === null ? 'Nhiệm vụ mới' : `Sửa nhiệm vụ ${order}`}</h3>
      <Form
        action={`${action}#${place}`}
        values={editing.values}
        errors={editing.errors}
        idPrefix="nv-"
        guard
        draftKey={`notice/${notice.id}/${draft?.id ?? 'moi'}`}
      >
        <input type="hidden" name="version" value={versionToSend(editing, draft)} />
        {overtaken && (
          <Alert tone="warning" title="Bản vừa được lưu">
            <p>
              <strong>{draft.title}</strong>
            </p>
            <DraftFacts view={view} draft={draft} />
          </Alert>
        )}
        <TextField name="title" label="Nội dung ngắn gọn" required />
        <TextArea name="quote" label="Nguyên văn câu giao việc" rows={6} required />
        <FieldRow>
          <TextField name="clauseNumber" label="Thuộc mục" size={8} />
          <SelectField name="topicCode" label="Lĩnh vực" options={view.topicOptions} empty="Chưa chọn" />
        </FieldRow>
        <fieldset class="draft-places">
          <legend>Các đơn vị</legend>
          <p class="muted">Chọn “Bỏ dòng này” để bớt một đơn vị; ba dòng cuối để thêm.</p>
          {Array.from({ length: placesOf(draft) }, (_, index) => (
            <Place key={index} index={index} view={view} />
          ))}
        </fieldset>
        <CheckboxGroup name="deliverables" label="Sản phẩm phải nộp" options={optionsOf(deliverableNames)} />
        <TextArea
          name="due"
          label="Thời hạn"
          hint="Mỗi dòng một thời hạn, viết như trong văn bản: “trước ngày 10/12/2025”, “trong 05 ngày làm việc kể từ ngày ban hành”."
          rows={2}
        />
        <FormActions>
          <Button>Lưu nhiệm vụ</Button>
          <LinkButton variant="secondary" href={back}>
            Thôi
          </LinkButton>
        </FormActions>
      </Form>
      {draft !== null && <Split view={view} draft={draft} order={order} />}
      {draft !== null && <Merge view={view} draft={draft} order={order} />}
    </article>
  )
}

/** One line: role, unit, and the name as the document has it, which is kept when no unit answers to it. */
const Place = ({ index, view }: { index: number; view: ConfirmView }) => (
  <div class="place">
    <SelectField
      name={`role.${index}`}
      label={`Vai trò của đơn vị ${index + 1}`}
      hideLabel
      empty={nameAt(view, index) === '' ? 'Thêm đơn vị…' : 'Bỏ dòng này'}
      options={optionsOf(roleNames)}
    />
    <ComboField
      name={`unit.${index}`}
      label={`Đơn vị ${index + 1}`}
      hideLabel
      options={view.unitOptions}
      empty={nameAt(view, index) === '' ? 'Chọn đơn vị…' : 'Chưa rõ đơn vị'}
    />
    <input type="hidden" name={`name.${index}`} value={nameAt(view, index)} />
    {nameAt(view, index) !== '' && <p class="muted">Trong văn bản: “{nameAt(view, index)}”</p>}
  </div>
)

function nameAt(view: ConfirmView, index: number): string {
  const name = view.editing.values[`name.${index}`]
  return typeof name === 'string' ? name : ''
}

const Split = ({ view, draft, order }: { view: ConfirmView; draft: Draft; order: number }) => {
  const starts = sentenceStarts(draft.quote)
  if (starts.length === 0) return null
  return (
    <details>
      <summary>Tách thành hai nhiệm vụ</summary>
      <Form
        action={`${href(routes.noticeDraftSplit, { id: view.notice.id, draft: draft.id })}#nhiem-vu-${order}`}
        idPrefix="tach-"
      >
        <SelectField
          name="at"
          label="Nhiệm vụ thứ hai bắt đầu từ câu"
          options={starts.map((start) => ({
            value: String(start),
            label: draft.quote.slice(start, start + 90),
          }))}
        />
        <FormActions>
          <Button variant="secondary">Tách</Button>
        </FormActions>
      </Form>
    </details>
  )
}

const Merge = ({ view, draft, order }: { view: ConfirmView; draft: Draft; order: number }) => {
  const others = view.drafts
    .map((other, index) => ({
      value: other.id,
      label: `${index + 1}. ${other.title}`,
      dropped: other.dropped,
    }))
    .filter((other) => other.value !== draft.id && !other.dropped)
  if (others.length === 0) return null
  return (
    <details>
      <summary>Gộp một nhiệm vụ khác vào nhiệm vụ {order}</summary>
      <Form
        action={`${href(routes.noticeDraftMerge, { id: view.notice.id, draft: draft.id })}#nhiem-vu-${order}`}
        idPrefix="gop-"
      >
        <SelectField name="with" label="Nhiệm vụ được gộp vào đây" options={others} />
        <FormActions>
          <Button variant="secondary">Gộp</Button>
        </FormActions>
      </Form>
    </details>
  )
}
