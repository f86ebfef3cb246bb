import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type DocumentKind, kinds } from '../../kinds.ts'
import { kindGroups, kindPurposes } from '../kind-groups.ts'

/** Which paper one wants to write, each with when it is needed. */
export const ChooseKindPage = ({ kinds: offered }: { readonly kinds: readonly DocumentKind[] }) => (
  <>
    <PageHeading
      title="Soạn văn bản mới"
      lead="Chọn loại văn bản. Thông tin đã có trong phần mềm được điền sẵn vào mẫu."
      actions={<LinkButton href={href(routes.documentTemplates)}>Mẫu văn bản</LinkButton>}
    />
    <div class="columns">
      {kindGroups.map(({ title, kinds: own }) => {
        const shown = own.filter((kind) => offered.includes(kind))
        return shown.length === 0 ? null : (
          <Card key={title} title={title}>
            <ul class="paper-kinds">
              {shown.map((kind) => (
                <li key={kind}>
                  <a href={href(routes.documentNew, {}, { loai: kind })}>{kinds[kind].name}</a>
                  <span class="muted">{kindPurposes[kind]}</span>
                </li>
              ))}
            </ul>
          </Card>
        )
      })}
    </div>
  </>
)
