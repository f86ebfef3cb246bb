import { formatMoment } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { BulkForm } from '#ui/BulkForm.tsx'
import { Button } from '#ui/Button.tsx'
import { FormContext } from '#ui/form-state.ts'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import { stageWords, standingWords } from '../messages.ts'
import { standingOf } from '../receipt.ts'
import type { ReceiptFact, RecipientFacts } from '../recipient-queries.ts'
import { remindedWords } from '../reminded.ts'
import type { DispatchPageProps } from './DispatchPage.tsx'

/** Every recipient with what became of the paper there; ticked ones can be taken out with a reason. */
export const RecipientsTable = (props: DispatchPageProps) => {
  const table = (
    <div class="register dispatch-recipients">
      <Table
        caption="Nơi nhận"
        rows={props.recipients}
        rowKey={({ id }) => id}
        rowTone={(one) => (isLate(one, props) ? 'danger' : undefined)}
        columns={columnsOf(props)}
        {...(props.may.send && { select: { name: 'recipients', label: ({ name }: RecipientFacts) => name } })}
      />
    </div>
  )
  if (!props.may.send) return table
  return (
    <FormContext.Provider
      value={{ values: props.values, errors: props.errors, idPrefix: 'rut-', markOptional: false }}
    >
      <BulkForm
        action={href(routes.dispatchRemoval, { id: props.dispatch.id })}
        bar={
          <>
            <TextField name="reason" label="Lý do rút" />
            <Button variant="secondary" tone="danger">
              Rút khỏi danh sách nhận
            </Button>
          </>
        }
      >
        {table}
      </BulkForm>
    </FormContext.Provider>
  )
}

const isLate = ({ takenOut, receipts }: RecipientFacts, { dispatch, today }: DispatchPageProps): boolean =>
  takenOut === null && !dispatch.superseded && standingOf(receipts, dispatch, today).kind === 'late'

const columnsOf = (props: DispatchPageProps): readonly Column<RecipientFacts>[] => [
  {
    key: 'name',
    header: 'Nơi nhận',
    hideLabel: true,
    cell: (one) => <span id={`nn-${one.id}`}>{one.name}</span>,
  },
  { key: 'state', header: 'Tình trạng', hideLabel: true, cell: (one) => <State one={one} {...props} /> },
  { key: 'steps', header: 'Ai, lúc nào', hideLabel: true, cell: (one) => <Steps one={one} {...props} /> },
  { key: 'chased', header: 'Đã nhắc', cell: (one) => remindedWords(one) },
  ...(props.may.send && !props.dispatch.superseded
    ? [
        {
          key: 'acts',
          header: 'Bản giấy',
          acts: true,
          cell: (one: RecipientFacts) => <PaperLink one={one} {...props} />,
        },
      ]
    : []),
]

type OfOne = DispatchPageProps & { readonly one: RecipientFacts }

const State = ({ one, dispatch, today }: OfOne) => {
  if (one.takenOut !== null) return <Status tone="neutral">Đã rút</Status>
  const { words, tone } = standingWords(standingOf(one.receipts, dispatch, today))
  return <Status tone={tone}>{words}</Status>
}

/** The furthest step with who and when; of those before it the time. */
const Steps = ({ one, scans }: OfOne) => {
  if (one.takenOut !== null)
    return (
      <span class="muted">
        {one.takenOut.by} rút lúc {formatMoment(one.takenOut.at)}. Lý do: {one.takenOut.reason}
      </span>
    )
  if (one.receipts.length === 0) return one.reachable ? null : <span class="muted">Chưa có tài khoản</span>
  const files = scans.get(one.id) ?? []
  return (
    <>
      {one.receipts.toReversed().map((receipt, at) => (
        <p key={receipt.id} class={at === 0 ? undefined : 'muted'}>
          {stageWords[receipt.stage]} <Moment at={receipt.at} />
          {at === 0 && <Who receipt={receipt} />}
        </p>
      ))}
      {files.length > 0 && (
        <Attachments
          items={files.map(({ id, fileName, size }) => ({
            size,
            name: fileName,
            href: href(routes.attachment, { id }),
          }))}
        />
      )}
    </>
  )
}

const Who = ({
  receipt: { how, by, actingFor, person, carrier, note },
}: {
  readonly receipt: ReceiptFact
}) => (
  <>
    {how === 'paper' ? `, ${person} ký trên giấy, ${carrier} giao` : `, ${by}`}
    {actingFor !== null && ` (thay ${actingFor})`}
    {note !== null && <q class="step-note">{note}</q>}
  </>
)

const PaperLink = ({ one, dispatch }: OfOne) => {
  if (one.takenOut !== null) return null
  const to = { id: dispatch.id, recipient: one.id }
  const onPaper = one.receipts.some(({ how }) => how === 'paper')
  return (
    <a
      href={href(routes.dispatchPaper, to)}
      aria-label={`${onPaper ? 'Sửa' : 'Ghi'} bản giấy của ${one.name}`}
    >
      {onPaper ? 'Sửa' : 'Ghi'}
    </a>
  )
}
