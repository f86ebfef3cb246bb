import { Choice } from '#ui/Choice.tsx'
import { LikelyList } from '../../pages/LikelyList.tsx'
import type { LikelySame } from '../../same-queries.ts'

type Props = {
  readonly likely: readonly LikelySame[]
  /** The writer may put what is being written into a dossier right away. */
  readonly mayGather: boolean
  /** The dossier chosen so far. */
  readonly chosen: string
}

/** While words are written down: what may be the same matter. Whoever keeps the dossiers chooses one; nothing is chosen beforehand. */
export const LikelyChoices = ({ likely, mayGather, chosen }: Props) => {
  const dossiers = [
    ...new Map(likely.flatMap(({ dossier }) => dossier ?? []).map((one) => [one.id, one])).values(),
  ]
  return (
    <div class="likely-found">
      <p>
        <strong>Có thể cùng một việc với ý kiến đã có.</strong> Máy chỉ gợi ý; xin đọc rồi quyết định. Mỗi
        người vẫn có mã và được trả lời riêng.
      </p>
      <LikelyList likely={likely} />
      {mayGather && dossiers.length > 0 && (
        <fieldset class="ds-fieldset">
          <legend>Ghi xong thì</legend>
          <Choice
            type="radio"
            id="f-dossier"
            name="dossier"
            option={{ value: '', label: 'Để riêng' }}
            checked={!dossiers.some(({ id }) => id === chosen)}
          />
          {dossiers.map(({ id, code }, at) => (
            <Choice
              key={id}
              type="radio"
              id={`f-dossier-${at + 2}`}
              name="dossier"
              option={{ value: id, label: `Đưa vào hồ sơ ${code}` }}
              checked={id === chosen}
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}

export const NothingAlike = () => <p class="muted">Chưa thấy ý kiến nào giống lời này.</p>
