import { dateInVietnam, formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Table } from '#ui/Table.tsx'
import type { ListedDocument } from '../document-queries.ts'
import { stateNames } from '../messages.ts'
import { stateOf } from '../state.ts'
import { type DossierView, nameOfUnit } from '../view-queries.ts'

type Props = { readonly view: DossierView; readonly issuer: readonly string[]; readonly printed: string }

/** The cover (bìa hồ sơ) and the list of papers (mục lục), as the office files them. No petitioner's address is on a cover. */
export const CoverPage = ({ view, issuer, printed }: Props) => {
  const { dossier, documents, names, gathered } = view
  return (
    <>
      <div class="screen-only">
        <PageHeading
          title="Bìa hồ sơ, mục lục"
          lead="Dùng lệnh in của trình duyệt; khổ giấy A4."
          actions={<LinkButton href={href(routes.dossier, { id: dossier.id })}>Quay lại hồ sơ</LinkButton>}
        />
      </div>
      <PrintSheet issuer={issuer} title="HỒ SƠ" subtitle={`Số: ${dossier.code}`} printed={printed}>
        <div class="cover">
          <p class="cover-title">{dossier.title}</p>
          <DefinitionList
            items={[
              { term: 'Mã hồ sơ', value: dossier.code },
              { term: 'Lĩnh vực', value: view.topic?.name ?? 'Chưa xếp' },
              { term: 'Đơn vị chủ trì', value: nameOfUnit(names, dossier.leadUnit) },
              {
                term: 'Đơn vị phối hợp',
                value: dossier.coordinating.map((unit) => nameOfUnit(names, unit)).join('; ') || 'Không có',
              },
              ...(view.conference === null ? [] : [{ term: 'Hội nghị', value: view.conference.title }]),
              {
                term: 'Ý kiến trong hồ sơ',
                value: gathered.petitions.map(({ code }) => code).join(', ') || 'Không có',
              },
              { term: 'Ngày lập', value: formatDate(dateInVietnam(dossier.openedAt)) },
              {
                term: 'Hạn trả lời',
                value: dossier.answerDue === null ? 'Không ghi' : formatDate(dossier.answerDue.original),
              },
              {
                term: 'Hạn giải quyết',
                value: dossier.workDue === null ? 'Không ghi' : formatDate(dossier.workDue.original),
              },
              { term: 'Tình trạng', value: stateNames[stateOf(view.facts)] },
            ]}
          />
          <h2>Mục lục tài liệu</h2>
          <Table<ListedDocument>
            caption="Mục lục tài liệu"
            columns={[
              { key: 'position', header: 'STT', cell: (row) => row.position },
              { key: 'title', header: 'Tên tài liệu', hideLabel: true, cell: (row) => row.title },
              { key: 'number', header: 'Số, ký hiệu', cell: (row) => row.number ?? '' },
              {
                key: 'dated',
                header: 'Ngày',
                nowrap: true,
                cell: (row) => (row.dated === null ? '' : formatDate(row.dated)),
              },
              { key: 'issuer', header: 'Cơ quan, người lập', cell: (row) => row.issuer ?? '' },
              { key: 'pages', header: 'Số tờ', align: 'end', cell: (row) => row.pages ?? '' },
            ]}
            rows={documents}
            rowKey={(row) => row.id}
            empty={<p>Chưa có tài liệu nào.</p>}
          />
          <div class="signatures print-only">
            <p>Người lập</p>
            <p>Lãnh đạo duyệt</p>
          </div>
        </div>
      </PrintSheet>
    </>
  )
}
