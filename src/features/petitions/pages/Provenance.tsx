import { formatDate, formatMoment } from '#domain/date.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { originNames } from '../messages.ts'
import type { PetitionView } from '../view-queries.ts'

/** How the words came in. */
export const Provenance = ({ petition, people, units, conferenceTitle }: PetitionView) => (
  <DefinitionList
    items={[
      { term: 'Nguồn', value: originNames[petition.origin] },
      ...(conferenceTitle === null || petition.conference === null
        ? []
        : [{ term: 'Hội nghị', value: conferenceTitle }]),
      ...(petition.sourceUnit === null
        ? []
        : [{ term: 'Đơn vị chuyển đến', value: units.get(petition.sourceUnit)?.name ?? null }]),
      { term: 'Nói ngày', value: formatDate(petition.saidOn) },
      { term: 'Nói ở đâu', value: petition.saidAt },
      { term: 'Việc ở đâu', value: petition.place },
      ...(petition.point === null
        ? []
        : [
            {
              term: 'Tọa độ',
              value: `${petition.point.latitude.toFixed(5)}, ${petition.point.longitude.toFixed(5)}`,
            },
          ]),
      {
        term: 'Người ghi',
        value: petition.enteredBy === null ? 'Người dân tự gửi' : (people.get(petition.enteredBy) ?? null),
      },
      { term: 'Ghi lúc', value: formatMoment(petition.receivedAt) },
    ]}
  />
)
