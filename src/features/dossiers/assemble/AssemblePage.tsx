import { formatNumber } from '#domain/number.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { href, routes } from '#routes'
import { BulkForm } from '#ui/BulkForm.tsx'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { StatRow, StatTile } from '#ui/StatTile.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { gapNames } from '../messages.ts'
import { dossierRegisterHref } from '../register/filter.ts'
import {
  type AssembledDossier,
  type Assembly,
  countGap,
  type DraftClause,
  draftClauses,
  draftText,
  gapsIn,
  type LoosePetition,
} from './assembly.ts'

type Props = {
  readonly conference: { readonly id: ConferenceId; readonly title: string }
  readonly assembly: Assembly
  readonly mayOpen: boolean
}

/** From what was said at a dialogue to the clauses of its notice. Nothing without a dossier, a unit, a clause or an answer can hide. */
export const AssemblePage = ({ conference, assembly, mayOpen }: Props) => {
  const clauses = draftClauses(assembly)
  const register = (gap: 'clause' | 'unit' | 'answer') =>
    dossierRegisterHref({ conference: conference.id, gap })
  const figures = [
    ['Ý kiến chưa có hồ sơ', assembly.loose.length, '#chua-co-ho-so'],
    ['Hồ sơ chưa giao đơn vị', countGap(assembly, 'unit'), register('unit')],
    ['Hồ sơ chưa vào mục nào', countGap(assembly, 'clause'), register('clause')],
    ['Hồ sơ chưa trả lời đủ', countGap(assembly, 'answer'), register('answer')],
  ] as const
  return (
    <>
      <PageHeading
        over={conference.title}
        title="Từ ý kiến đến mục kết luận"
        lead={`${formatNumber(assembly.petitions)} ý kiến, ${formatNumber(assembly.dossiers.length)} hồ sơ, ${formatNumber(assembly.answered.length)} ý kiến đã trả lời tại hội nghị.`}
        actions={clauses.length > 0 ? <Downloads conference={conference} mayOpen={mayOpen} /> : undefined}
      />
      <StatRow>
        {figures.map(([label, value, to]) => (
          <StatTile
            key={label}
            label={label}
            value={formatNumber(value)}
            href={to}
            tone={value > 0 ? 'danger' : 'success'}
          />
        ))}
      </StatRow>
      {assembly.loose.length > 0 && <LooseSection petitions={assembly.loose} mayOpen={mayOpen} />}
      {assembly.petitions === 0 && (
        <Empty title="Hội nghị này chưa có ý kiến nào">
          <p>Nhập bản tổng hợp của Mặt trận, hoặc ghi ý kiến tại hội nghị; ý kiến sẽ hiện ở đây.</p>
        </Empty>
      )}
      {clauses.map((clause) => (
        <ClauseCard key={clause.number} clause={clause} />
      ))}
      {clauses.length > 0 && (
        <Card title="Dự thảo các mục kết luận">
          <p class="muted">
            Chép sang văn bản rồi sửa lời. Hồ sơ của lĩnh vực không công khai chỉ được đếm, không nêu tên
            việc.
          </p>
          <pre class="draft-clauses">{draftText(assembly, conference.title)}</pre>
        </Card>
      )}
      {assembly.answered.length > 0 && <AnsweredCard answered={assembly.answered} />}
    </>
  )
}

const Downloads = ({ conference: { id }, mayOpen }: Pick<Props, 'conference' | 'mayOpen'>) => (
  <>
    {mayOpen && (
      <LinkButton variant="primary" href={href(routes.documentNew, {}, { loai: 'conclusion', nguon: id })}>
        Soạn thông báo kết luận
      </LinkButton>
    )}
    <LinkButton href={href(routes.dossierConferenceDocx, { id })} icon="download" download>
      Tải dự thảo (.docx)
    </LinkButton>
    <LinkButton href={href(routes.dossierConferenceText, { id })} download>
      .txt
    </LinkButton>
  </>
)

const LooseSection = ({ petitions, mayOpen }: { petitions: readonly LoosePetition[]; mayOpen: boolean }) => (
  <section id="chua-co-ho-so">
    <h2>Ý kiến chưa có hồ sơ</h2>
    {mayOpen ? (
      <BulkForm
        action={href(routes.dossierPick)}
        bar={<Button size="sm">Lập hồ sơ từ các ý kiến đã chọn</Button>}
      >
        <LooseTable petitions={petitions} select />
      </BulkForm>
    ) : (
      <LooseTable petitions={petitions} />
    )}
  </section>
)

const LooseTable = ({ petitions, select }: { petitions: readonly LoosePetition[]; select?: boolean }) => (
  <div class="register">
    <Table<LoosePetition>
      caption="Ý kiến chưa có hồ sơ"
      columns={[
        { key: 'code', header: 'Mã', nowrap: true, hideLabel: true, cell: (row) => row.code },
        {
          key: 'text',
          header: 'Ý kiến',
          hideLabel: true,
          cell: (row) => <p class="register-title">{row.text}</p>,
        },
        { key: 'name', header: 'Người nói', cell: (row) => row.name ?? '—' },
        { key: 'group', header: 'Tổ dân phố', cell: (row) => row.group ?? '—' },
        { key: 'topic', header: 'Lĩnh vực', cell: (row) => row.topic ?? 'Chưa xếp' },
      ]}
      rows={petitions}
      rowKey={(row) => row.id}
      rowHref={(row) => href(routes.dossierOfPetition, { id: row.id })}
      rowTone={() => 'danger'}
      {...(select ? { select: { name: 'petition', label: (row: LoosePetition) => row.code } } : {})}
    />
  </div>
)

const ClauseCard = ({ clause }: { readonly clause: DraftClause }) => (
  <Card
    title={`${clause.number}. ${clause.title} (${clause.petitions} ý kiến, ${clause.dossiers.length} hồ sơ)`}
  >
    <div class="register">
      <Table<AssembledDossier>
        caption={clause.title}
        columns={[
          { key: 'code', header: 'Mã', nowrap: true, hideLabel: true, cell: (row) => row.code },
          {
            key: 'title',
            header: 'Hồ sơ',
            hideLabel: true,
            cell: (row) => <p class="register-title">{row.title}</p>,
          },
          { key: 'topic', header: 'Lĩnh vực', cell: (row) => row.topic ?? '—' },
          { key: 'count', header: 'Ý kiến', align: 'end', cell: (row) => row.facts.petitions },
          { key: 'lead', header: 'Chủ trì', cell: (row) => row.lead ?? '—' },
          {
            key: 'gaps',
            header: 'Còn thiếu',
            cell: (row) =>
              gapsIn(row)
                .filter((gap) => gap !== 'answer')
                .map((gap) => (
                  <Status key={gap} tone="danger">
                    {gapNames[gap]}
                  </Status>
                )),
          },
        ]}
        rows={clause.dossiers}
        rowKey={(row) => row.id}
        rowHref={(row) => href(routes.dossier, { id: row.id })}
        rowTone={(row) => (gapsIn(row).some((gap) => gap !== 'answer') ? 'danger' : undefined)}
      />
    </div>
  </Card>
)

const AnsweredCard = ({ answered }: Pick<Assembly, 'answered'>) => (
  <Card title={`Đã trả lời tại hội nghị (${answered.length})`}>
    <ul class="gathered">
      {answered.map((one) => (
        <li key={one.id}>
          <p class="gathered-head">
            <strong>{one.code}</strong>
            {one.name !== null && <span>{one.name}</span>}
            {one.group !== null && <span>{one.group}</span>}
          </p>
          <blockquote>{one.text}</blockquote>
          <p>
            {one.onSpotBy !== null && <strong>{one.onSpotBy}: </strong>}
            {one.onSpot}
          </p>
        </li>
      ))}
    </ul>
  </Card>
)
