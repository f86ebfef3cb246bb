import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Filters } from './Filters.tsx'
import { TextField } from './TextField.tsx'

const draw = (names: readonly string[], active: readonly string[] = []) =>
  renderToString(
    <Filters
      action="/chi-dao"
      values={{}}
      active={active.map((label) => ({ label, removeHref: '/chi-dao' }))}
      clearHref="/chi-dao"
    >
      {names.map((name) => (
        <TextField key={name} name={name} label={name} />
      ))}
    </Filters>,
  )

test('what is narrowed by folds behind the search, closed at first and counting what is in use', () => {
  const html = draw(['Tìm', 'Hạn', 'Đơn vị'], ['Quá hạn', 'Công an phường'])
  expect(html).toContain('đang dùng 2')
  expect(html).not.toContain('<details class="filter-fold" open')
  expect(html.indexOf('loc-Tìm')).toBeLessThan(html.indexOf('filter-fold'))
  expect(html.indexOf('filter-fold')).toBeLessThan(html.indexOf('loc-Hạn'))
})

test('two fields need no fold', () => {
  expect(draw(['Tìm', 'Tình trạng'])).not.toContain('filter-fold')
})
