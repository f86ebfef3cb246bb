import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { statusNames, statusTones } from '../messages.ts'
import type { DirectiveView } from '../page-queries.ts'
import type { DirectivePageProps } from './page-props.ts'

export const Heading = ({ view: { directive, facts, acts } }: DirectivePageProps) => (
  <PageHeading
    over={
      <>
        Chỉ đạo {directive.code}
        {facts.notice !== null && (
          <>
            {' · '}
            <Source facts={facts} />
          </>
        )}
      </>
    }
    title={directive.title}
    status={
      directive.stuckSince === null ? (
        <Status tone={statusTones[directive.status]}>{statusNames[directive.status]}</Status>
      ) : (
        <Status tone="danger">Bị từ chối</Status>
      )
    }
    actions={
      acts.some((act) => act.kind === 'edit') && (
        <LinkButton href={href(routes.directiveEdit, { id: directive.id })} variant="tertiary">
          Sửa tên, lĩnh vực
        </LinkButton>
      )
    }
  />
)

const Source = ({ facts: { notice, clause, itemNumber } }: Pick<DirectiveView, 'facts'>) =>
  notice === null ? null : (
    <>
      {itemNumber !== null && (
        <>
          {clause === null ? (
            `mục ${itemNumber}`
          ) : (
            <a href={href(routes.clause, { id: notice.id, number: clause.number })}>mục {itemNumber}</a>
          )}
          ,{' '}
        </>
      )}
      <a href={href(routes.notice, { id: notice.id })}>{notice.title}</a>
    </>
  )
