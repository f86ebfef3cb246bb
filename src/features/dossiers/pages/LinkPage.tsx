import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import type { DossierAssignments } from '../later.ts'
import type { DossierView } from '../view-queries.ts'
import { FindForm } from './FindForm.tsx'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Choices = Awaited<ReturnType<DossierAssignments['choices']>>
type Props = FormPageState & { readonly view: DossierView; readonly choices: Choices }

/** Which clause of a notice, or which directive, deals with the matter: from a list, or one of those that a search found. */
export const LinkPage = ({ q, ...props }: Props & { q: string | null }) =>
  q === null ? (
    <FormPage
      {...props}
      dossier={props.view.dossier}
      title={TITLE}
      lead={LEAD}
      action={href(routes.dossierLinks, { id: props.view.dossier.id })}
      submit="Gắn"
      before={
        <Card>
          <Search view={props.view} q={q} />
        </Card>
      }
    >
      <ComboField
        name="directive"
        label="Chỉ đạo"
        empty="Không chọn"
        options={grouped(props.choices.directives)}
      />
      <ComboField
        name="clause"
        label="Mục của thông báo kết luận"
        hint="Chọn khi chưa có chỉ đạo; có chỉ đạo thì mục đi theo chỉ đạo."
        empty="Không chọn"
        options={grouped(props.choices.clauses)}
      />
    </FormPage>
  ) : (
    <FoundPage {...props} q={q} />
  )

const TITLE = 'Gắn với mục kết luận, chỉ đạo'
const LEAD = 'Chọn chỉ đạo thì hạn của chỉ đạo thành hạn giải quyết, nếu hồ sơ chưa có hạn.'

/** Every match at once, each with its button. */
const FoundPage = ({ view, choices, q, errors }: Props & { q: string }) => {
  const { id, code, title } = view.dossier
  const { directives, clauses } = choices
  return (
    <>
      <PageHeading
        over={`Hồ sơ ${code}: ${title}`}
        title={TITLE}
        lead={LEAD}
        actions={<LinkButton href={href(routes.dossier, { id })}>Quay lại hồ sơ</LinkButton>}
      />
      <ErrorSummary errors={errors} />
      <Card>
        <Search view={view} q={q} />
        {directives.length + clauses.length === 0 && (
          <p class="muted">Không có chỉ đạo, mục nào khớp “{q}”. Hãy tìm bằng ít chữ hơn.</p>
        )}
        <Matches name="directive" title="Chỉ đạo" view={view} q={q} found={directives} />
        <Matches name="clause" title="Mục của thông báo kết luận" view={view} q={q} found={clauses} />
      </Card>
    </>
  )
}

const SHOWN = 20

type MatchesProps = Pick<Props, 'view'> & {
  name: 'directive' | 'clause'
  title: string
  q: string
  found: Choices['clauses'] | Choices['directives']
}

const Matches = ({ name, title, view, q, found }: MatchesProps) =>
  found.length === 0 ? null : (
    <section>
      <h2>
        {title}: {found.length} nơi khớp
      </h2>
      <ul class="plain-list dossier-found">
        {found.slice(0, SHOWN).map(({ id, label, group }) => (
          <li key={id} class="dossier-link">
            <p>
              {label} <span class="muted">{group}</span>
            </p>
            <PostButton
              action={href(routes.dossierLinks, { id: view.dossier.id }, { q })}
              fields={{ [name]: id }}
              size="sm"
              label={`Gắn ${label}`}
            >
              Gắn
            </PostButton>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="muted">Còn nữa; hãy tìm bằng nhiều chữ hơn.</p>}
    </section>
  )

const Search = ({ view, q }: Pick<Props, 'view'> & { q: string | null }) => (
  <FindForm
    action={href(routes.dossierLinks, { id: view.dossier.id })}
    label="Tìm chỉ đạo, mục"
    hint="Số hiệu, chữ trong tên việc hoặc tên đơn vị; có dấu hay không dấu đều được"
    q={q}
  />
)

const grouped = (
  choices: readonly { readonly id: string; readonly label: string; readonly group: string }[],
) =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([group, of]) => ({
    group,
    options: of.map(({ id, label }) => ({ value: id, label })),
  }))
