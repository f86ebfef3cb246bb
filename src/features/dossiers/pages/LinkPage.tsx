import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import type { DossierAssignments } from '../later.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

type Choices = Awaited<ReturnType<DossierAssignments['choices']>>

/** Which clause of a notice, or which directive, deals with the matter. */
export const LinkPage = ({ view, choices, ...state }: Props & { choices: Choices }) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Gắn với mục kết luận, chỉ đạo"
    lead="Chọn chỉ đạo thì hạn của chỉ đạo thành hạn giải quyết, nếu hồ sơ chưa có hạn."
    action={href(routes.dossierLinks, { id: view.dossier.id })}
    submit="Gắn"
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

const grouped = (
  choices: readonly { readonly id: string; readonly label: string; readonly group: string }[],
) =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([group, of]) => ({
    group,
    options: of.map(({ id, label }) => ({ value: id, label })),
  }))
