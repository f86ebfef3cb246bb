import type { ComponentChildren } from 'preact'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import type { Batch } from '../batch-queries.ts'
import { stateTones } from '../dossier-queries.ts'
import { channelNames, kindNames } from '../messages.ts'
import { isEditable, nameOf, stateWords } from '../reply.ts'
import { capital } from '../template/values.ts'
import { Acts, type ActsView } from './Acts.tsx'

type Props = {
  readonly batch: Batch
  readonly acts: ActsView
  readonly mayEdit: boolean
  /** The first letter as it will be printed. */
  readonly preview: ComponentChildren
}

/** Letters of one composition, in the order they are printed and carried. */
export const BatchPage = ({ batch, acts, mayEdit, preview }: Props) => {
  const { letters } = batch
  const address = { batch: batch.id }
  return (
    <>
      <PageHeading
        over={
          <a href={href(routes.dossier, { id: batch.dossier })}>
            {batch.dossierCode}: {batch.dossierTitle}
          </a>
        }
        title={`${kindNames[batch.kind]}: ${letters.length} thư`}
        lead="Thứ tự theo số tổ dân phố, rồi theo tên. In và giao cũng theo thứ tự này."
        actions={
          <>
            {mayEdit && letters.some(({ state }) => isEditable(state)) && (
              <LinkButton href={href(routes.replyBatchEdit, address)}>Sửa phần chung</LinkButton>
            )}
            <LinkButton href={href(routes.replyBatchPdf, address)} download>
              In một mặt (PDF)
            </LinkButton>
            <LinkButton href={href(routes.replyBatchPdf, address, { in: 'hai-mat' })} download>
              In hai mặt (PDF)
            </LinkButton>
            <LinkButton href={href(routes.replyBatchDocx, address)} download>
              Word
            </LinkButton>
            <LinkButton href={href(routes.replyBatchList, address)} download>
              Danh sách giao từng tổ
            </LinkButton>
          </>
        }
      />
      <Acts {...acts} />
      <Table
        caption="Các thư"
        rows={letters}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.reply, { reply: id })}
        columns={[
          { key: 'to', header: 'Người nhận', cell: (one) => `${capital(one.honorific)} ${one.addressee}` },
          { key: 'group', header: 'Tổ dân phố', cell: ({ groupName }) => groupName ?? '—' },
          {
            key: 'number',
            header: 'Số',
            nowrap: true,
            cell: (one) => (one.number === null ? '—' : nameOf(one).replace(/^.* số /, '')),
          },
          {
            key: 'state',
            header: 'Tình trạng',
            nowrap: true,
            cell: ({ state }) => <Status tone={stateTones[state]}>{stateWords[state]}</Status>,
          },
          { key: 'way', header: 'Cách giao', cell: ({ channel }) => channelNames[channel] },
          { key: 'own', header: 'Phần riêng', cell: ({ personal }) => (personal === null ? '—' : 'Có') },
        ]}
      />
      <Card title={`Xem trước thư đầu: ${letters[0]?.addressee ?? ''}`}>{preview}</Card>
    </>
  )
}
