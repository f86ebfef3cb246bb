import type { AccountId, Id, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { fingerprintOf } from '../duties/destruction.ts'
import type { PetitionKind } from '../petition.ts'
import type { ColumnMeaning, SummaryWarning } from '../summary/reading.ts'

export type BatchId = Id<'PetitionBatch'>
export type DraftId = Id<'PetitionDraft'>

/** One handing-over of a summary report. */
export type Batch = {
  readonly id: BatchId
  readonly conference: ConferenceId | null
  readonly sourceUnit: UnitId
  /** Null when it was pasted. */
  readonly fileName: string | null
  readonly reading: BatchReading
  readonly uploadedBy: AccountId
  readonly uploadedAt: Date
  readonly state: 'open' | 'confirmed' | 'dropped'
  readonly version: number
}

/** What the reader said of the whole file. Empty once the batch has ended. */
export type BatchReading = {
  readonly columns: readonly ReadColumn[]
  readonly warnings: readonly SummaryWarning[]
}
export type ReadColumn = { readonly header: string; readonly meaning: ColumnMeaning }

/** What a person should look at before this row becomes a petition. `answered`, `shared`: said by the report itself. */
export const draftMarks = [
  'no-person',
  'short',
  'long',
  'several-groups',
  'repeated',
  'answered',
  'shared',
  'topic-suggested',
] as const
export type DraftMark = (typeof draftMarks)[number]

/** One row of the preview. */
export type Draft = {
  readonly id: DraftId
  readonly position: number
  readonly text: string
  readonly name: string | null
  readonly address: string | null
  /** As written in the report. */
  readonly groupText: string | null
  readonly unit: UnitId | null
  readonly fieldText: string | null
  readonly topicCode: string | null
  readonly kind: PetitionKind | 'to-cao'
  readonly restricted: boolean
  readonly marks: readonly DraftMark[]
  readonly dropped: boolean
  readonly version: number
}

/** The rows that would become petitions, each as it stands: whoever confirms says with it what was seen. */
export const fingerprintOfRows = (drafts: readonly Draft[]): string =>
  fingerprintOf(drafts.filter(({ dropped }) => !dropped).map(({ id, version }) => `${id}/${version}`))

export type NewDraft = Omit<Draft, 'id' | 'version' | 'dropped'>

export const markNames: Readonly<Record<DraftMark, string>> = {
  'no-person': 'Không rõ ai nói, ở tổ nào',
  short: 'Quá ngắn',
  long: 'Dài, có thể gồm nhiều việc',
  'several-groups': 'Nêu nhiều tổ',
  repeated: 'Lặp lại trong tệp',
  answered: 'Bản tổng hợp nói đã trả lời',
  shared: 'Nhiều người cùng nêu',
  'topic-suggested': 'Lĩnh vực do máy gợi ý',
}

/** Marks a person should act on, not merely know. */
const urgent: readonly DraftMark[] = ['no-person', 'short', 'long', 'several-groups', 'repeated']

/** What is wrong with a row as it stands; `already`: the code of the petition that has the same words, person and group. */
export function problemsOf(draft: Draft, already: string | null): readonly string[] {
  return [
    ...draft.marks.filter((mark) => urgent.includes(mark)).map((mark) => markNames[mark]),
    ...(draft.unit === null && draft.groupText !== null ? [`Không rõ tổ “${draft.groupText}”`] : []),
    ...(already === null ? [] : [`Đã có trong sổ: ${already}`]),
    ...(draft.restricted ? ['Sẽ vào hàng đơn hạn chế'] : []),
  ]
}

export const columnNames: Readonly<Record<ColumnMeaning, string>> = {
  number: 'Số thứ tự',
  person: 'Họ tên',
  address: 'Địa chỉ',
  group: 'Tổ dân phố',
  content: 'Nội dung ý kiến',
  field: 'Lĩnh vực',
  answered: 'Đã trả lời',
  ignored: 'Bỏ qua',
}
