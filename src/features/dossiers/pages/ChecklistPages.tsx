import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Checklist, ChecklistItem, Template } from '../checklist.ts'
import { itemKindNames } from '../messages.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Of = FormPageState & { readonly view: DossierView }

/** Which procedure is looked at; those of the dossier's topic first. */
export const StartChecklistPage = ({
  view,
  templates,
  ...state
}: Of & { templates: readonly Template[] }) => {
  const taken = new Set(view.checklists.map(({ name }) => name))
  const free = templates.filter(({ closed, name }) => !closed && !taken.has(name))
  const ofTopic = ({ topicCode }: Template) => topicCode !== null && topicCode === view.dossier.topicCode
  const sorted = free.toSorted((a, b) => Number(ofTopic(b)) - Number(ofTopic(a)))
  if (sorted.length === 0)
    return (
      <>
        <PageHeading over={`Hồ sơ ${view.dossier.code}: ${view.dossier.title}`} title="Mở bảng kiểm tra" />
        <Empty
          title="Không còn mẫu nào để mở"
          action={<LinkButton href={href(routes.dossierTemplates)}>Xem các mẫu</LinkButton>}
        >
          <p>Văn phòng Đảng ủy thêm được mẫu cho thủ tục khác.</p>
        </Empty>
      </>
    )
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Mở bảng kiểm tra"
      lead="Bảng giữ nguyên nội dung mẫu của ngày hôm nay, dù sau này mẫu có sửa."
      action={href(routes.dossierChecklists, { id: view.dossier.id })}
      submit="Mở"
    >
      <RadioGroup
        name="template"
        label="Theo mẫu"
        value={sorted.find(ofTopic)?.id ?? ''}
        options={sorted.map((template) => ({
          value: template.id,
          label: template.name,
          hint: `${template.items.length} nội dung${ofTopic(template) ? ', đúng lĩnh vực của hồ sơ' : ''}`,
        }))}
        required
      />
    </FormPage>
  )
}

/** Every item of the list with what was found; saved at once. */
export const ChecklistPage = ({
  view,
  list,
  mayFill,
  ...state
}: Of & { list: Checklist; mayFill: boolean }) => {
  const { dossier } = view
  const version = typeof state.values.version === 'string' ? state.values.version : String(list.version)
  if (!mayFill)
    return (
      <>
        <PageHeading over={`Hồ sơ ${dossier.code}: ${dossier.title}`} title={list.name} />
        <ol class="checks">
          {list.items.map((item) => (
            <li key={item.id}>
              <p>
                <strong>{item.title}</strong> <span class="muted">{itemKindNames[item.kind]}</span>
              </p>
              <p>{answerWords(item)}</p>
            </li>
          ))}
        </ol>
      </>
    )
  return (
    <FormPage
      {...state}
      dossier={dossier}
      title={list.name}
      action={href(routes.dossierChecklist, { id: dossier.id, checklist: list.id })}
      submit="Lưu"
      draftKey={`ho-so/${dossier.id}/kiem-tra/${list.id}`}
    >
      <input type="hidden" name="version" value={version} />
      <ol class="checks">
        {list.items.map((item, at) => (
          <li key={item.id}>
            <p>
              <strong>
                {at + 1}. {item.title}
              </strong>{' '}
              <span class="muted">
                {itemKindNames[item.kind]}
                {item.hint !== null && `. ${item.hint}`}
              </span>
            </p>
            <ItemFields item={item} view={view} />
          </li>
        ))}
      </ol>
    </FormPage>
  )
}

const ItemFields = ({ item, view }: { item: ChecklistItem; view: DossierView }) => {
  const by = item.answeredBy === null ? undefined : view.names.people.get(item.answeredBy)
  const text = (label: string) => (
    <TextArea name={`text.${item.id}`} label={label} hint={by} value={item.text ?? ''} rows={2} />
  )
  switch (item.kind) {
    case 'document':
      return (
        <>
          <DateField name={`on.${item.id}`} label="Đã nhận ngày" value={item.doneOn ?? ''} />
          <TextField name={`text.${item.id}`} label="Ghi chú" value={item.text ?? ''} />
        </>
      )
    case 'finding':
      return text('Kết quả xem xét')
    case 'guidance':
      return (
        <>
          {text('Đã hướng dẫn thế nào')}
          <DateField name={`on.${item.id}`} label="Ngày hướng dẫn" value={item.doneOn ?? ''} />
        </>
      )
    case 'decision':
      return (
        <>
          <RadioGroup
            name={`eligible.${item.id}`}
            label="Kết luận"
            value={item.eligible === null ? '' : item.eligible ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: 'Đủ điều kiện' },
              { value: 'no', label: 'Chưa đủ điều kiện' },
            ]}
          />
          {text('Lý do')}
        </>
      )
  }
}

const answerWords = ({ kind, doneOn, text, eligible }: ChecklistItem): string => {
  const verdict = eligible === null ? null : eligible ? 'Đủ điều kiện' : 'Chưa đủ điều kiện'
  const said = [verdict, doneOn === null ? null : `ngày ${doneOn.split('-').reverse().join('/')}`, text]
    .filter((part) => part !== null)
    .join('. ')
  return said === '' ? (kind === 'document' ? 'Chưa nhận' : 'Chưa ghi') : said
}
