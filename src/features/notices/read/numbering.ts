/** How an item is numbered. Bullets carry their sign as style; a lower level uses another sign. */
export type Marker = {
  readonly style: string
  /** Place in the sequence, from 1; 0 for bullets. */
  readonly value: number
  /** As it stands in a clause number: "2", "2.1", "a", "II". */
  readonly label: string
  /** Length in the line, white space after it included. */
  readonly length: number
}

/** The item marker at the start of `line`, or null. */
export function markerOf(line: string): Marker | null {
  for (const read of [
    pathMarker,
    numberMarker,
    romanMarker,
    letterMarker,
    smallRomanMarker,
    articleMarker,
    wordMarker,
    bulletMarker,
  ]) {
    const marker = read(line)
    if (marker !== null) return marker
  }
  return null
}

export const isBullet = (marker: Marker): boolean => marker.value === 0

function pathMarker(line: string): Marker | null {
  const found =
    /^((?:[IVX]{1,5}\.)?\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5}\.\d{1,2})(?:[.):/]|\s?[–-](?=\s))?\s+(?=\S)/.exec(
      line,
    )
  if (found === null) return null
  const label = found[1] as string
  return { style: 'path', value: Number(label.split('.').at(-1)), label, length: found[0].length }
}

function numberMarker(line: string): Marker | null {
  const found =
    /^(\(?)(\d{1,2})\s?([.)/-]|,(?= \p{Lu}))\s*(?=\p{Lu}|\p{L}\p{L}|["“(]|(?<=\s)0?\d{1,3} \p{Ll})/u.exec(
      line,
    )
  if (found === null || (found[1] === '(' && found[3] !== ')')) return null
  if (found[3] === '/' && !/^\d{1,2}\/\s/.test(line)) return null
  const value = Number(found[2])
  return {
    style: `1${found[1]}${found[3]?.replace(',', '.')}`,
    value,
    label: String(value),
    length: found[0].length,
  }
}

function romanMarker(line: string): Marker | null {
  const found = /^(?:(?:Phần|PHẦN|Mục|MỤC)\s+)?([IVX]{1,5})\s*[.)/:-]\s*(?=[\p{L}"“])/u.exec(line)
  if (found === null) return null
  const value = ROMAN.indexOf(found[1] as string) + 1
  return value === 0 ? null : { style: 'I', value, label: found[1] as string, length: found[0].length }
}
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

function letterMarker(line: string): Marker | null {
  const small = /^([a-zđ])([.)/-])\s*(?=[\p{L}"“(])/u.exec(line)
  if (small !== null && (small[2] === ')' || /^\S\S\s/u.test(line))) {
    const label = small[1] as string
    return { style: `a${small[2]}`, value: LETTERS.indexOf(label) + 1, label, length: small[0].length }
  }
  const capital = /^([A-H])[.)]\s+(?=\p{L})/u.exec(line)
  if (capital === null) return null
  const label = capital[1] as string
  return { style: 'A', value: label.charCodeAt(0) - 64, label, length: capital[0].length }
}
/** Vietnamese order of lettered points, as decrees use it; w and z never occur, f and j only in borrowed lists. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** "(i)", "(ii)" at the start of a line. */
function smallRomanMarker(line: string): Marker | null {
  const found = /^\(([ivx]{1,5})\)\s*(?=[\p{L}"“])/u.exec(line)
  const label = found?.[1]
  const value = ROMAN.indexOf(label?.toUpperCase() ?? '') + 1
  return found === null || label === undefined || value === 0
    ? null
    : { style: '(i)', value, label, length: found[0].length }
}

function articleMarker(line: string): Marker | null {
  const found =
    /^(Điều|ĐIỀU|Mục|MỤC|Khoản|Nhiệm vụ|Nội dung|Kiến nghị|Nhóm)\s+(?:thứ\s+)?(\d{1,2})\s*[.:)]\s*(?=\S)/u.exec(
      line,
    )
  if (found === null) return null
  const value = Number(found[2])
  return { style: (found[1] as string).toLowerCase(), value, label: String(value), length: found[0].length }
}

function wordMarker(line: string): Marker | null {
  const found =
    /^(?:Thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*(?:là)?\s*[,:.;-]|(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\s*[,:;]?)\s*(?=\S)/u.exec(
      line,
    )
  if (found === null) return null
  const value =
    found[1] === undefined ? CARDINALS.indexOf(found[2] as string) + 1 : ORDINALS.indexOf(found[1]) + 1
  return {
    style: found[1] === undefined ? 'một là' : 'thứ nhất',
    value,
    label: String(value),
    length: found[0].length,
  }
}
const ORDINALS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ')
const CARDINALS = 'Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười'.split(' ')

function bulletMarker(line: string): Marker | null {
  const found = /^([-–—+•*])\s*(?=[\p{L}\d"“(])/u.exec(line)
  if (found === null) return null
  return { style: (found[1] as string).replace(/[–—]/, '-'), value: 0, label: '-', length: found[0].length }
}
