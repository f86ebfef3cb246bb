import { formatDate } from '#domain/date.ts'
import { stateNames, stateOf } from '#features/conferences/index.ts'
import { href, routes } from '#routes'
import type { Projection } from '../projector-queries.ts'

type Props = Projection & {
  /** Whom a note-taker is writing down now, as announced. */
  readonly speaking: string | null
}

/** Read from the last row of the hall. */
export const ProjectorSheet = ({ conference, last, count, answered, speaking }: Props) => {
  const state = stateOf(conference)
  return (
    <div class="projector" data-projector={href(routes.projectorStream, { id: conference.id })}>
      <div>
        <h1>{conference.title}</h1>
        <p class="projector-when">
          {conference.startsAt} ngày {formatDate(conference.heldOn)}, {conference.place}
        </p>
      </div>
      <div class="projector-speaker" aria-live="polite">
        {state === 'open' ? <Current last={last} speaking={speaking} /> : <p>{stateNames[state]}</p>}
      </div>
      <dl class="projector-figures">
        <div>
          <dt>Ý kiến đã phát biểu</dt>
          <dd>{count}</dd>
        </div>
        <div>
          <dt>Đã trả lời tại hội nghị</dt>
          <dd>{answered}</dd>
        </div>
      </dl>
    </div>
  )
}

const Current = ({ last, speaking }: Pick<Props, 'last' | 'speaking'>) => {
  if (speaking !== null)
    return (
      <>
        <p class="projector-label">Đang phát biểu, thứ {(last?.order ?? 0) + 1}</p>
        <p class="projector-name">{speaking}</p>
      </>
    )
  if (last === null) return <p class="projector-label">Mời đại biểu phát biểu</p>
  return (
    <>
      <p class="projector-label">Vừa phát biểu, thứ {last.order}</p>
      <p class="projector-name">
        {last.speaker ?? 'Một người dân'}
        {last.unitName !== null && <span>{last.unitName}</span>}
      </p>
    </>
  )
}
