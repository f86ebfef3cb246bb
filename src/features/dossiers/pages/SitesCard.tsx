import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PlaceField } from '#ui/PlaceField.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierPageProps } from './DossierPage.tsx'

/** Places the matter is about. */
export const SitesCard = ({ view, may, refused, map }: DossierPageProps) => {
  const { dossier, sites } = view
  const { id } = dossier
  const mayAdd = may.document && dossier.mergedInto === null
  const here = refused?.form === 'dd-' ? refused : undefined
  if (!mayAdd && sites.length === 0) return null
  return (
    <Card title="Địa điểm liên quan">
      {sites.length === 0 && <p class="muted">Chưa ghi địa điểm nào.</p>}
      <ul class="plain-list">
        {sites.map((site) => (
          <li key={site.id} class="dossier-link">
            <p>
              {site.name}
              {site.latitude !== null && (
                <span class="muted">
                  {' '}
                  ({site.latitude}, {site.longitude})
                </span>
              )}
            </p>
            {mayAdd && (
              <PostButton
                action={href(routes.dossierSiteEnd, { id, site: site.id })}
                variant="tertiary"
                size="sm"
                label={`Bỏ địa điểm ${site.name}`}
              >
                Bỏ
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <details class="more" open={here !== undefined}>
          <summary>Thêm địa điểm</summary>
          <Form
            action={href(routes.dossierSites, { id })}
            idPrefix="dd-"
            values={here?.values}
            errors={here?.errors}
          >
            <PlaceField map={map}>
              <TextField name="name" label="Địa điểm" required />
              <TextField name="point" label="Tọa độ" hint="Chép từ bản đồ, ví dụ 20.8123, 106.6045" />
            </PlaceField>
            <FormActions>
              <Button variant="secondary">Thêm</Button>
            </FormActions>
          </Form>
        </details>
      )}
    </Card>
  )
}
