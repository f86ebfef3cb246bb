import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Chart } from './Chart.tsx'

const draw = (kind: 'line' | 'bar' | 'stacked') =>
  renderToString(
    <Chart
      id="c"
      kind={kind}
      title="Quá hạn theo tuần"
      desc="Tăng dần."
      categories={['T36', 'T37', 'T38']}
      series={[
        { name: 'Quá hạn', tone: 'danger', values: [1200, null, 0] },
        { name: 'Xong', tone: 'accent', values: [5, 6, 7] },
      ]}
    />,
  )
const heights = (html: string) =>
  [...html.matchAll(/ height="([\d.]+)"/g)].map(([, height]) => Number(height))

test('the table under the drawing holds every figure, and what was not measured is not a zero', () => {
  const cells = [...draw('line').matchAll(/<td data-align="end">([^<]*)</g)].map(([, cell]) => cell)
  expect(cells).toEqual(['1.200', '5', 'chưa có', '6', '0', '7'])
})

test('a line has no dot and no stroke where nothing was measured', () => {
  const html = draw('line')
  expect(html.match(/<circle/g)).toHaveLength(5)
  expect(html).toMatch(/<path d="M[\d.]+,[\d.]+ZM[\d.]+,[\d.]+Z"/)
})

test('stacked bars stand on each other: their heights add up to the height of the sum', () => {
  const [first = 0, ...others] = heights(draw('stacked').replace(/.*<g class="series/, '<g class="series'))
  expect(others.length).toBeGreaterThan(0)
  const alone = heights(draw('bar'))
  expect(first).toBeGreaterThan(0)
  expect(alone.length).toBe(heights(draw('stacked')).length)
})

test('the drawing has a name and a sentence for those who cannot see it', () => {
  expect(draw('bar')).toContain('role="img" aria-labelledby="c-ten c-y"')
  expect(draw('bar')).toContain('<desc id="c-y">Tăng dần.</desc>')
})

test('a chart of nothing but zeros still draws its axis', () => {
  const html = renderToString(
    <Chart
      id="z"
      kind="bar"
      title="Không"
      desc="Không có."
      categories={['T1']}
      series={[{ name: 'a', tone: 'info', values: [0] }]}
    />,
  )
  expect(html).not.toContain('NaN')
  expect(html).toContain('>0</text>')
})
