import { formatDate, type IsoDate } from '#domain/date.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import type { HistoryEvent } from './history-queries.ts'
import { unitKindNames } from './messages.ts'
import type { UnitFacts } from './unit.ts'

type Names = ReadonlyMap<string, string>

/** The events of one unit as a story, with what it was and what it became. */
export const unitStory = (events: readonly HistoryEvent[], unitNames: Names): readonly TimelineItem[] =>
  events.map((event) => ({
    key: String(event.seq),
    at: event.at,
    who: event.actorName ?? 'Hệ thống',
    ...whatHappened(event, unitNames),
  }))

type Told = Pick<TimelineItem, 'what' | 'from' | 'to' | 'note'>

function whatHappened({ type, data }: HistoryEvent, unitNames: Names): Told {
  switch (type) {
    case 'unit.created':
      return { what: 'lập đơn vị trong hệ thống' }
    case 'unit.changed':
      return changed(data.from as UnitFacts, data.to as UnitFacts, unitNames)
    case 'unit.closed':
      return {
        what: `cho thôi hoạt động, ngày cuối cùng ${formatDate(data.on as IsoDate)}`,
        note: String(data.reason),
      }
    case 'unit.alias-added':
      return { what: `thêm tên gọi "${data.name}"` }
    case 'unit.alias-removed':
      return { what: `bỏ tên gọi "${data.name}"` }
    default:
      return { what: 'thay đổi đơn vị' }
  }
}

/** Only the facts that differ, each by its name on the form. */
function changed(from: UnitFacts, to: UnitFacts, unitNames: Names): Told {
  const [before, after] = [factsInWords(from, unitNames), factsInWords(to, unitNames)]
  const keys = Object.keys(after).filter((key) => before[key] !== after[key])
  const told = (facts: Readonly<Record<string, string>>) =>
    keys.map((key) => `${key}: ${facts[key]}`).join('; ')
  return keys.length === 0
    ? { what: 'lưu lại, không đổi gì' }
    : { what: 'sửa thông tin', from: told(before), to: told(after) }
}

const factsInWords = (facts: UnitFacts, unitNames: Names): Readonly<Record<string, string>> => ({
  loại: unitKindNames[facts.kind],
  tên: facts.name,
  'tên viết tắt': facts.shortName ?? 'không có',
  'trực thuộc': unitNames.get(facts.parent ?? '') ?? 'không',
  'số tổ': String(facts.groupNumber ?? 'không có'),
  'thứ tự': String(facts.sortOrder),
  'hoạt động từ': facts.validFrom === null ? 'không rõ' : formatDate(facts.validFrom),
  'ngày cuối cùng': facts.validTo === null ? 'chưa có' : formatDate(facts.validTo),
})
