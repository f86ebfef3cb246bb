import { timeInVietnam } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Table } from '#ui/Table.tsx'
import type { Conference } from '../conference.ts'
import type { Delegate } from '../delegate.ts'

type Props = {
  readonly conference: Conference
  readonly delegates: readonly Delegate[]
  readonly mayTick: boolean
}

/** The list by given name; on the day each row has its ticks, saved all at once and without undoing what a colleague ticks meanwhile. */
export const AttendanceForm = ({ conference, delegates, mayTick }: Props) => {
  const table = <DelegateTable delegates={delegates} mayTick={mayTick} />
  if (!mayTick) return table
  const ids = (chosen: (one: Delegate) => boolean) =>
    delegates
      .filter(chosen)
      .map(({ id }) => id)
      .join(' ')
  return (
    <div class="attendance">
      <Form action={href(routes.delegatesAttendance, { id: conference.id })} idPrefix="diem-danh-" guard>
        <input type="hidden" name="shownPresent" value={ids(({ presentAt }) => presentAt !== null)} />
        <input type="hidden" name="shownLate" value={ids(({ late }) => late)} />
        {table}
        <FormActions>
          <Button>Lưu điểm danh</Button>
        </FormActions>
      </Form>
    </div>
  )
}

const DelegateTable = ({ delegates, mayTick }: Pick<Props, 'delegates' | 'mayTick'>) => (
  <Table
    caption="Danh sách đại biểu, xếp theo tên"
    rows={delegates}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', header: 'Họ và tên', cell: ({ name }) => name },
      { key: 'from', header: 'Tổ, đơn vị', cell: ({ unitName }) => unitName ?? '—' },
      {
        key: 'more',
        header: 'Ghi chú',
        cell: ({ description, addedOnSpot }) =>
          [description, addedOnSpot ? 'thêm tại hội nghị' : null]
            .filter((part) => part !== null)
            .join(', ') || '—',
      },
      {
        key: 'present',
        header: 'Có mặt',
        nowrap: true,
        cell: (one) =>
          mayTick ? <Tick box="present" who={one} checked={one.presentAt !== null} /> : presenceWords(one),
      },
      ...(mayTick
        ? [
            {
              key: 'late',
              header: 'Đến muộn',
              nowrap: true,
              cell: (one: Delegate) => (
                <>
                  <Tick box="late" who={one} checked={one.late} />
                  {one.late && one.presentAt !== null && (
                    <span class="muted"> {timeInVietnam(one.presentAt)}</span>
                  )}
                </>
              ),
            },
          ]
        : []),
    ]}
  />
)

type TickProps = {
  readonly box: 'present' | 'late'
  readonly who: Delegate
  readonly checked: boolean
}

const Tick = ({ box, who, checked }: TickProps) => (
  <input
    class="ds-input"
    type="checkbox"
    name={box}
    value={who.id}
    checked={checked}
    aria-label={`${who.name} ${box === 'present' ? 'có mặt' : 'đến muộn'}`}
  />
)

function presenceWords({ presentAt, late }: Delegate): string {
  if (presentAt === null) return '—'
  return late ? `Đến muộn, ${timeInVietnam(presentAt)}` : 'Có mặt'
}
