import type { Change } from '#features/announcements/index.ts'

const verbs: Readonly<Record<Change['kind'], string>> = {
  added: 'thêm',
  removed: 'bỏ',
  reworded: 'sửa câu chữ',
  units: 'đổi đơn vị làm',
  due: 'đổi hạn ban đầu',
}

/** "thêm mục 2.3; sửa câu chữ mục 2.1 và 1 nội dung khác": where, never the words themselves. */
export const changeWords = (changes: readonly Change[]): string =>
  [...Map.groupBy(changes, ({ kind }) => kind)]
    .map(([kind, all]) => `${verbs[kind]} ${placesOf(all)}`)
    .join('; ')

function placesOf(changes: readonly Change[]): string {
  const clauses = [...new Set(changes.flatMap(({ clause }) => (clause === null ? [] : [`mục ${clause}`])))]
  const others = changes.filter(({ clause }) => clause === null).length
  const unnamed = others === 0 ? [] : [`${others} nội dung${clauses.length > 0 ? ' khác' : ''}`]
  return [...clauses, ...unnamed].join(', ')
}
