import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import type { LinkedDossier } from '../linked-queries.ts'
import { FindForm } from '../pages/FindForm.tsx'
import { LinkedRow } from '../pages/LinkedDossiers.tsx'
import type { Tieable } from './tie-queries.ts'
import type { TieTarget } from './tie-routes.tsx'

type Props = {
  readonly target: TieTarget
  readonly q: string | null
  readonly tied: readonly LinkedDossier[]
  readonly tieable: Tieable
  readonly errors: readonly Refusal[]
}

/** Which matters of the people this clause or directive deals with. */
export const TiePage = (props: Props) => (
  <>
    <PageHeading
      over={props.target.name}
      title="Gắn hồ sơ"
      lead={
        props.target.to.directive !== undefined &&
        'Hồ sơ chưa có hạn giải quyết thì lấy hạn của chỉ đạo làm hạn giải quyết.'
      }
      actions={<LinkButton href={props.target.back}>Quay lại</LinkButton>}
    />
    {props.errors.length > 0 && <ErrorSummary errors={props.errors} />}
    <Found {...props} />
    <Tied {...props} />
  </>
)

const Found = ({ target, q, tied, tieable }: Props) => (
  <Card>
    <FindForm
      action={target.here}
      label="Tìm hồ sơ"
      hint="Mã, tên việc, địa điểm; có dấu hay không dấu đều được"
      q={q}
    />
    <h2>{q === null ? 'Hồ sơ chưa gắn với mục, chỉ đạo nào' : `Khớp “${q}”`}</h2>
    {tieable.rows.length === 0 && (
      <p class="muted">
        {q === null
          ? 'Mọi hồ sơ đều đã gắn. Muốn gắn thêm hồ sơ đã gắn nơi khác, hãy tìm ở trên.'
          : `Không có hồ sơ nào khớp “${q}”. Hãy tìm bằng ít chữ hơn.`}
      </p>
    )}
    <ul class="plain-list dossier-found">
      {tieable.rows.map(({ id, code, title }) => (
        <li key={id} class="dossier-link">
          <p>
            <a href={href(routes.dossier, { id })}>
              {code}: {title}
            </a>
          </p>
          {tied.some((one) => one.id === id && one.link !== null) ? (
            <span class="muted">Đã gắn</span>
          ) : (
            <PostButton
              action={target.here}
              fields={{ dossier: id, q: q ?? '' }}
              size="sm"
              label={`Gắn ${code}`}
            >
              Gắn
            </PostButton>
          )}
        </li>
      ))}
    </ul>
    {tieable.more && <p class="muted">Còn nữa; hãy tìm bằng nhiều chữ hơn.</p>}
  </Card>
)

const Tied = ({ target, tied }: Props) =>
  tied.length === 0 ? null : (
    <Card title={`Đã gắn: ${tied.length} hồ sơ`}>
      <ul class="plain-list dossier-found">
        {tied.map((dossier) => (
          <LinkedRow key={dossier.id} dossier={dossier} endOf={target.endOf} />
        ))}
      </ul>
    </Card>
  )
