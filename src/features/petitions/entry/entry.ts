import { addDays, formatDate, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { type Caution, cautionOf } from '../caution.ts'
import type { NewPetition, Petitioner, PetitionKind, PetitionOrigin, SealedWords } from '../petition.ts'

/** What a form says about words that were received, whoever filled it in. */
export type Entry = {
  readonly kind: PetitionKind | 'to-cao'
  readonly origin: PetitionOrigin
  readonly text: string
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  readonly unit: UnitId | null
  readonly place: string | null
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly petitioner: Petitioner
  readonly mayPublishText: boolean
  readonly mayPublishPhoto: boolean
  readonly conference: ConferenceId | null
}

/** How many days may lie between the saying and the writing down; who waits longer no longer writes down what was said. */
const DAYS_BACK: Readonly<Record<PetitionOrigin, number>> = {
  'group-head': 7,
  desk: 30,
  public: 0,
  live: 0,
  summary: 365,
  paper: 365,
}

/** What stands against writing it down as the form says. */
export function problemsOf(entry: Entry, today: IsoDate): readonly Refusal[] {
  return [...problemsOfDay(entry, today), ...problemsOfChannel(entry)]
}

function problemsOfDay({ origin, saidOn }: Entry, today: IsoDate): readonly Refusal[] {
  if (saidOn > today)
    return [
      {
        code: 'future',
        message: `Ngày nói ra không thể sau hôm nay (${formatDate(today)}).`,
        field: 'saidOn',
      },
    ]
  const earliest = addDays(today, -DAYS_BACK[origin])
  if (saidOn >= earliest) return []
  const advice =
    origin === 'paper' ? 'Hãy xem lại ngày ghi trên phiếu.' : 'Hãy hỏi lại bà con rồi ghi ngày hỏi lại.'
  return [
    {
      code: 'too-late',
      message: `Chỉ ghi lùi được tối đa ${DAYS_BACK[origin]} ngày, tức từ ngày ${formatDate(earliest)}. ${advice}`,
      field: 'saidOn',
    },
  ]
}

function problemsOfChannel({ petitioner, unit }: Entry): readonly Refusal[] {
  const { channel, phone, email, address } = petitioner
  const lacks = (field: string, message: string): readonly Refusal[] => [
    { code: 'channel-needs', message, field },
  ]
  switch (channel) {
    case 'message':
      return phone === null ? lacks('phone', 'Muốn nhận tin nhắn thì cần ghi số điện thoại.') : []
    case 'email':
      return email === null ? lacks('email', 'Muốn nhận thư điện tử thì cần ghi địa chỉ thư.') : []
    case 'post':
      return address === null ? lacks('address', 'Muốn nhận thư đến nhà thì cần ghi địa chỉ.') : []
    case 'group-head':
      return unit === null ? lacks('unit', 'Muốn nhận qua tổ trưởng thì cần chọn tổ dân phố.') : []
    case 'hand':
    case 'none':
      return []
  }
}

/** Why the words are not everybody's: said to be a denunciation, or smelling of one. Null for all others. */
export const restrictionOf = ({ kind, text }: Pick<Entry, 'kind' | 'text'>): Caution | null =>
  kind === 'to-cao' ? { reason: 'to-cao', because: [] } : cautionOf(text)

export const toPetition = (entry: Entry): NewPetition => ({
  ...entry,
  kind: entry.kind === 'to-cao' ? 'phan-anh' : entry.kind,
  topicCode: null,
  answeredOnSpot: null,
  speakingOrder: null,
  batch: null,
  sourceUnit: null,
})

export const toSealed = ({
  text,
  petitioner,
  unit,
  place,
  saidOn,
  saidAt,
  origin,
}: Entry): Omit<SealedWords, 'files'> => ({ text, petitioner, unit, place, saidOn, saidAt, origin })
