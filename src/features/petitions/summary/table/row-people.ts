import type { Context } from '../context.ts'
import { groupOfCell } from '../group.ts'
import { addressIn, whoIn } from '../person.ts'
import type { Person } from '../reading.ts'
import { wordsOf } from '../words.ts'
import type { Values } from './row-values.ts'

/** Who a row is from, and where they live, from whichever of its cells says so. */
export function whoOf(values: Values, context: Context): Pick<Context, 'people' | 'group' | 'address'> {
  const phrase = values.person.replace(/\n/gu, ', ')
  const who = phrase === '' ? null : whoIn(phrase, 'note')
  const place = values.address.replace(/\n/gu, ', ')
  const placed = place === '' ? null : groupOfAddress(place)
  const group =
    (values.group === '' ? null : groupOfCell(values.group.replace(/\n/gu, ' '))) ?? who?.group ?? placed
  const address = place === '' ? (who?.address ?? null) : isOnlyGroup(place, placed) ? null : place
  const people: Person[] =
    who !== null && who.people.length > 0
      ? who.people.map((person) => ({
          name: person.name,
          group: person.group ?? group,
          address: person.address ?? address,
        }))
      : nameOf(phrase, who?.group ?? null)
  const nobody = people.length === 0 && phrase === '' && group === null
  return { people: nobody ? context.people : people, group: group ?? context.group, address }
}
const groupOfAddress = (place: string): string | null => {
  const group = whoIn(place, 'note')?.group ?? null
  return (
    group ??
    (/^\d{1,3}$/u.test(place)
      ? place
      : groupOfCell(place.length < 12 && /tổ|tdp|thôn|khu/iu.test(place) ? place : '')) ??
    fromText(place)
  )
}
const fromText = (place: string): string | null => {
  const last = place
    .split(/\s*[,;–-]\s*/u)
    .map((piece) => whoIn(piece, 'note')?.group ?? null)
    .find((group) => group !== null)
  return last ?? null
}
const isOnlyGroup = (place: string, group: string | null): boolean =>
  group !== null && addressIn(place) === null && wordsOf(place).length < 10

/** A cell of a column of people that no rule knows is still a name, unless it says that there is none. */
function nameOf(phrase: string, group: string | null): Person[] {
  const bare = phrase.trim()
  if (
    bare === '' ||
    group !== null ||
    /^[-–—.…\s]*$|không (?:ghi|rõ|nêu|tên)|ẩn danh|^nhiều|^các|^nhân dân|^cử tri$|^tập thể(?: \p{L}+)?$/iu.test(
      bare,
    )
  )
    return []
  return wordsOf(bare).length <= 8 ? [{ name: bare, group: null, address: null }] : []
}
