import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import type { DossierPageProps } from './DossierPage.tsx'

/** The clauses and directives that deal with the matter. */
export const LinksCard = ({ view, may, today }: DossierPageProps) => {
  const { dossier, links } = view
  const { id } = dossier
  const mayLink = may.link && dossier.mergedInto === null
  return (
    <Card
      title="Mục kết luận, chỉ đạo"
      actions={
        mayLink ? (
          <LinkButton size="sm" href={href(routes.dossierLinks, { id })}>
            Gắn thêm
          </LinkButton>
        ) : undefined
      }
    >
      {links.length === 0 && <p class="muted">Chưa gắn với mục của thông báo hay chỉ đạo nào.</p>}
      <ul class="plain-list">
        {links.map((link) => (
          <li key={link.id} class="dossier-link">
            <div>
              {link.clause !== null && (
                <p>
                  <a href={link.clause.href}>
                    Mục {link.clause.number}, {link.clause.noticeTitle}
                  </a>
                </p>
              )}
              {link.directive !== null && (
                <p>
                  <a href={link.directive.href}>
                    {link.directive.code}: {link.directive.title}
                  </a>{' '}
                  <Status tone={link.directive.state.tone}>{link.directive.state.words}</Status>{' '}
                  <span class="muted">{link.directive.lead}</span>{' '}
                  <DueDate
                    due={link.directive.due}
                    original={link.directive.originalDue}
                    done={link.directive.closedOn}
                    today={today}
                  />
                </p>
              )}
              {link.clause === null && link.directive === null && (
                <p class="muted">Một chỉ đạo của đơn vị khác.</p>
              )}
            </div>
            {mayLink && (
              <PostButton
                action={href(routes.dossierLinkEnd, { id, link: link.id })}
                variant="tertiary"
                size="sm"
                label={`Bỏ gắn ${link.directive?.code ?? link.clause?.number ?? ''}`}
              >
                Bỏ gắn
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
