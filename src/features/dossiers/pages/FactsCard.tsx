import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { authorityNames } from '../messages.ts'
import { nameOfUnit } from '../view-queries.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** Who handles it, what it is about, what was merged into it. */
export const FactsCard = ({ view, may, refused }: DossierPageProps) => {
  const { dossier, names, topic, conference, merges } = view
  const { id } = dossier
  const open = dossier.mergedInto === null
  return (
    <Card
      title="Thông tin"
      actions={
        <>
          {may.assign && open && (
            <LinkButton size="sm" href={href(routes.dossierUnits, { id })}>
              {dossier.leadUnit === null ? 'Giao đơn vị' : 'Đổi đơn vị'}
            </LinkButton>
          )}
          {may.edit && open && (
            <LinkButton size="sm" href={href(routes.dossierEdit, { id })}>
              Sửa
            </LinkButton>
          )}
        </>
      }
    >
      {dossier.summary !== null && <p>{dossier.summary}</p>}
      <DefinitionList
        items={[
          { term: 'Chủ trì', value: nameOfUnit(names, dossier.leadUnit) },
          ...(dossier.coordinating.length === 0
            ? []
            : [
                {
                  term: 'Phối hợp',
                  value: dossier.coordinating.map((unit) => nameOfUnit(names, unit)).join('; '),
                },
              ]),
          { term: 'Lĩnh vực', value: topic === null ? 'Chưa xếp' : `${topic.groupName}: ${topic.name}` },
          {
            term: 'Tổ dân phố',
            value: dossier.group === null ? 'Không riêng tổ nào' : nameOfUnit(names, dossier.group),
          },
          ...(dossier.place === null ? [] : [{ term: 'Địa điểm', value: dossier.place }]),
          ...(dossier.authority === null
            ? []
            : [{ term: 'Thẩm quyền', value: authorityNames[dossier.authority] }]),
          ...(conference === null
            ? []
            : [
                {
                  term: 'Hội nghị',
                  value: may.assemble ? (
                    <a href={href(routes.dossierConference, { id: conference.id })}>{conference.title}</a>
                  ) : (
                    conference.title
                  ),
                },
              ]),
        ]}
      />
      {merges.map((merge) => {
        const prefix = `nhap-${merge.id}-`
        const here = refused?.form === prefix ? refused : undefined
        return (
          <div key={merge.id}>
            <p>
              Gồm cả <a href={href(routes.dossier, { id: merge.dossier })}>{merge.code}</a>: {merge.title}
            </p>
            {may.gather && open && (
              <details class="more" open={here !== undefined}>
                <summary>Bỏ việc nhập {merge.code}</summary>
                <Form
                  action={href(routes.dossierMergeUndo, { id, merge: merge.id })}
                  idPrefix={prefix}
                  values={here?.values}
                  errors={here?.errors}
                >
                  <p>Các ý kiến do lần nhập này đưa vào và còn ở đây sẽ trở về {merge.code}.</p>
                  <TextArea name="reason" label="Lý do" rows={2} required />
                  <FormActions>
                    <Button variant="secondary">Bỏ việc nhập</Button>
                  </FormActions>
                </Form>
              </details>
            )}
          </div>
        )
      })}
    </Card>
  )
}
