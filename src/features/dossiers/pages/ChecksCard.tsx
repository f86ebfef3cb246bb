import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Status } from '#ui/Status.tsx'
import { eligibilityOf, isAnswered } from '../checklist.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** Checklists by procedure: how far each has come and what it says. */
export const ChecksCard = ({ view, may }: DossierPageProps) => {
  const { dossier, checklists } = view
  const { id } = dossier
  const mayCheck = may.check && dossier.mergedInto === null
  if (!mayCheck && checklists.length === 0) return null
  return (
    <Card
      title="Kiểm tra theo thủ tục"
      actions={
        mayCheck ? (
          <LinkButton size="sm" href={href(routes.dossierChecklists, { id })}>
            Mở bảng kiểm tra
          </LinkButton>
        ) : undefined
      }
    >
      {checklists.length === 0 ? (
        <p class="muted">Chưa mở bảng kiểm tra nào.</p>
      ) : (
        <ul class="plain-list">
          {checklists.map((list) => {
            const eligible = eligibilityOf(list.items)
            return (
              <li key={list.id}>
                <a href={href(routes.dossierChecklist, { id, checklist: list.id })}>{list.name}</a>{' '}
                <span class="muted">
                  {list.items.filter(isAnswered).length}/{list.items.length} nội dung
                </span>{' '}
                {eligible !== null && (
                  <Status tone={eligible ? 'success' : 'warning'}>
                    {eligible ? 'Đủ điều kiện' : 'Chưa đủ điều kiện'}
                  </Status>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
