import type { IsoDate } from '#domain/date.ts'
import { DueDate } from '#ui/DueDate.tsx'
import { Status } from '#ui/Status.tsx'
import type { Column } from '#ui/Table.tsx'
import { gapNames, stateNames, stateTones } from '../messages.ts'
import { allAnswered, gapsOf } from '../state.ts'
import type { RegisterRow } from './row-queries.ts'

/** The columns of the register of dossiers. */
export const registerColumns = (today: IsoDate): readonly Column<RegisterRow>[] => [
  { key: 'code', header: 'Mã', nowrap: true, hideLabel: true, cell: (row) => row.code },
  {
    key: 'title',
    header: 'Hồ sơ',
    hideLabel: true,
    cell: (row) => <p class="register-title">{row.title}</p>,
  },
  { key: 'topic', header: 'Lĩnh vực', cell: (row) => row.topic },
  { key: 'group', header: 'Tổ dân phố', cell: (row) => row.group },
  {
    key: 'lead',
    header: 'Chủ trì',
    cell: (row) => row.lead ?? (row.state === 'merged' ? null : <Status tone="danger">Chưa giao</Status>),
  },
  {
    key: 'people',
    header: 'Đã trả lời',
    align: 'end',
    nowrap: true,
    cell: ({ known: { facts } }) => `${facts.answered}/${facts.petitions}`,
  },
  {
    key: 'answer',
    header: 'Hạn trả lời',
    cell: (row) =>
      allAnswered(row.known.facts) ? (
        'Đã trả lời'
      ) : (
        <DueDate due={row.answerDue} original={row.originalAnswerDue} today={today} />
      ),
  },
  {
    key: 'work',
    header: 'Hạn giải quyết',
    cell: (row) => (
      <DueDate due={row.workDue} original={row.originalWorkDue} done={row.workDoneOn} today={today} />
    ),
  },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: (row) => (
      <>
        <Status tone={stateTones[row.state]}>{stateNames[row.state]}</Status>
        {gapsOf(row.known.facts, row.known.linked).includes('clause') && (
          <p class="dossier-gap">{gapNames.clause}</p>
        )}
      </>
    ),
  },
]
