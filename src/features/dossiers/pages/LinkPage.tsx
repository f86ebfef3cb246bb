import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FormActions } from '#ui/Form.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierAssignments } from '../later.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

type Choices = Awaited<ReturnType<DossierAssignments['choices']>>

/** Which clause of a notice, or which directive, deals with the matter. */
export const LinkPage = ({ view, choices, q, ...state }: Props & { choices: Choices; q: string | null }) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Gắn với mục kết luận, chỉ đạo"
    lead="Chọn chỉ đạo thì hạn của chỉ đạo thành hạn giải quyết, nếu hồ sơ chưa có hạn."
    action={href(routes.dossierLinks, { id: view.dossier.id })}
    submit="Gắn"
    before={<Search view={view} choices={choices} q={q} />}
  >
    <ComboField name="directive" label="Chỉ đạo" empty="Không chọn" options={grouped(choices.directives)} />
    <ComboField
      name="clause"
      label="Mục của thông báo kết luận"
      hint="Chọn khi chưa có chỉ đạo; có chỉ đạo thì mục đi theo chỉ đạo."
      empty="Không chọn"
      options={grouped(choices.clauses)}
    />
  </FormPage>
)

/** Narrows both lists; a form of its own, so that it needs no script. */
const Search = ({ view, choices, q }: Pick<Props, 'view'> & { choices: Choices; q: string | null }) => (
  <Card>
    <form class="form" method="get" action={href(routes.dossierLinks, { id: view.dossier.id })}>
      <TextField
        name="q"
        label="Tìm chỉ đạo, mục"
        hint="Số hiệu, chữ trong tên việc hoặc tên đơn vị; có dấu hay không dấu đều được"
        value={q ?? ''}
      />
      <FormActions>
        <Button variant="secondary">Tìm</Button>
        {q !== null && <a href={href(routes.dossierLinks, { id: view.dossier.id })}>Bỏ tìm</a>}
      </FormActions>
    </form>
    {q !== null && (
      <p class="muted">
        {choices.directives.length + choices.clauses.length === 0
          ? 'Không có chỉ đạo, mục nào khớp. Hãy tìm bằng ít chữ hơn.'
          : `Khớp “${q}”: ${choices.directives.length} chỉ đạo, ${choices.clauses.length} mục. Chọn ở dưới.`}
      </p>
    )}
  </Card>
)

const grouped = (
  choices: readonly { readonly id: string; readonly label: string; readonly group: string }[],
) =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([group, of]) => ({
    group,
    options: of.map(({ id, label }) => ({ value: id, label })),
  }))
