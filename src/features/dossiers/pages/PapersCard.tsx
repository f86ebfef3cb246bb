import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ListedDocument } from '../document-queries.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** The list of papers in their order, with their files. */
export const PapersCard = ({ view, may, refused }: DossierPageProps) => {
  const { dossier, documents } = view
  const { id } = dossier
  const mayAdd = may.document && dossier.mergedInto === null
  return (
    <Card
      title="Tài liệu trong hồ sơ"
      actions={
        mayAdd ? (
          <LinkButton size="sm" href={href(routes.dossierDocuments, { id })}>
            Thêm tài liệu
          </LinkButton>
        ) : undefined
      }
    >
      {documents.length === 0 && <p class="muted">Mục lục chưa có tài liệu nào.</p>}
      <ol class="dossier-papers">
        {documents.map((paper) => {
          const prefix = `tl-${paper.id}-`
          const here = refused?.form === prefix ? refused : undefined
          return (
            <li key={paper.id} value={paper.position}>
              <p>
                {paper.title} <span class="muted">{paperLine(paper)}</span>
              </p>
              <Attachments
                items={paper.files.map((file) => ({
                  href: href(routes.attachment, { id: file.id }),
                  name: file.fileName,
                  size: file.size,
                }))}
              />
              {mayAdd && (
                <details class="more" open={here !== undefined}>
                  <summary>Bỏ khỏi mục lục</summary>
                  <Form
                    action={href(routes.dossierDocumentEnd, { id, document: paper.id })}
                    idPrefix={prefix}
                    values={here?.values}
                    errors={here?.errors}
                  >
                    <TextField name="reason" label="Lý do" required />
                    <FormActions>
                      <Button variant="secondary">Bỏ</Button>
                    </FormActions>
                  </Form>
                </details>
              )}
            </li>
          )
        })}
      </ol>
      {dossier.mergedInto === null && (may.document || may.edit) && (
        <ul class="paper-links">
          {may.document && (
            <li>
              <a href={href(routes.documentNew, {}, { loai: 'inspection', nguon: id })}>
                Soạn biên bản kiểm tra thực địa
              </a>
            </li>
          )}
          {may.edit && (
            <li>
              <a href={href(routes.documentNew, {}, { loai: 'referral', nguon: id })}>
                Soạn văn bản kiến nghị cấp trên
              </a>
            </li>
          )}
        </ul>
      )}
    </Card>
  )
}

/** "số 12/TB ngày 05/12/2025, Phòng Kinh tế, 3 tờ" */
const paperLine = ({ number, dated, issuer, pages }: ListedDocument): string =>
  [
    [number === null ? null : `số ${number}`, dated === null ? null : `ngày ${formatDate(dated)}`]
      .filter((part) => part !== null)
      .join(' '),
    issuer,
    pages === null ? null : `${pages} tờ`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ')
