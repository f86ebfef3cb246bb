import type { Agreement } from './agreement.ts'

/** In what two opinions agree and differ, for the person who decides. */
export function reasonsFor({
  shared,
  places,
  topic,
  troubles,
  otherState,
  otherKind,
  swapped,
}: Agreement): string[] {
  const both = shared.map(([here, there]) =>
    here.toLowerCase() === there.toLowerCase() ? `cùng nói “${here}”` : `“${here}” ~ “${there}”`,
  )
  return [
    ...[...new Set(both)].slice(0, 4),
    ...places.same.filter((place) => !isWithin(place, places.same)).map((place) => `cùng nơi: ${place}`),
    ...places.other.map(([here, there]) => `khác nơi: ${here} ≠ ${there}`),
    ...swapped.slice(0, 2).map(([here, there]) => `một bên nói “${here}”, bên kia “${there}”`),
    ...(topic < 0.1 ? ['khác lĩnh vực'] : []),
    ...(troubles.apart || otherKind ? ['nói việc khác nhau'] : []),
    ...(otherState ? ['một bên nói đã xong hoặc không muốn'] : []),
  ]
}

/** "Bạch Mai" beside "chùa Bạch Mai". */
const isWithin = (place: string, all: readonly string[]): boolean =>
  all.some((other) => other !== place && other.toLowerCase().includes(place.toLowerCase()))
