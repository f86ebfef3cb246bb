import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Status } from '#ui/Status.tsx'
import type { DispatchPageProps } from './DispatchPage.tsx'

/** The work the paper became: who must do what by when. */
export const DirectivesCard = ({ dispatch, directives, may }: DispatchPageProps) => (
  <Card title="Việc giao theo văn bản này">
    {directives.length === 0 ? (
      <p class="muted">Chưa giao việc nào. Văn bản để thực hiện cần giao việc cho từng đơn vị chủ trì.</p>
    ) : (
      <ul class="basis-list">
        {directives.map((one) => (
          <li key={one.id}>
            <a href={href(routes.directive, { id: one.id })}>
              {one.code} {one.title}
            </a>
            <p class="muted">
              {one.lead}
              {one.due !== null && `, hạn ${one.due}`}
            </p>
            <Status tone={one.state.tone}>{one.state.words}</Status>
          </li>
        ))}
      </ul>
    )}
    {may.send && dispatch.purpose === 'action' && (
      <LinkButton href={href(routes.directiveNew, {}, { 'van-ban': dispatch.id })}>
        {directives.length === 0 ? 'Giao việc' : 'Giao thêm việc'}
      </LinkButton>
    )}
  </Card>
)
