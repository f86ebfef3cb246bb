import type { IsoDate } from '#domain/date.ts'

/** Since 01/7/2025 local government has two levels (Luật Tổ chức chính quyền địa phương 2025, no. 72/2025/QH15): no district body exists. */
const DISTRICTS_ENDED = '2025-07-01'

/** The first district body that a document of `date` names though none exists any more, as written; null when the document is older. */
export function districtBodyIn(text: string, date: IsoDate | null): string | null {
  if (date !== null && date < DISTRICTS_ENDED) return null
  return DISTRICT_BODY.exec(text)?.[0].replace(/\s+/g, ' ') ?? null
}

const DISTRICT_BODY =
  /(?<![\p{L}])(?:(?:Quận|Huyện|Thị)\s+[ủu][ỷyỳ]|(?:Quận|Huyện|Thị)\s+(?:ủy|uỷ)|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an)\s+(?:quận|huyện|thị xã))(?![\p{L}])(?:\s+\p{Lu}\p{Ll}*)*/u
