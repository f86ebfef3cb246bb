import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Table } from './Table.tsx'

type Row = { id: string; name: string; due: string }
const rows: Row[] = [
  { id: '1', name: 'Công an phường', due: '05/12/2025' },
  { id: '2', name: '<script>alert(1)</script>', due: '10/12/2025' },
]
const draw = (over: Partial<Parameters<typeof Table<Row>>[0]> = {}) =>
  renderToString(
    <Table
      caption="Chỉ đạo"
      columns={[
        {
          key: 'name',
          header: 'Đơn vị',
          cell: (row) => row.name,
          sortHref: '/chi-dao?sap-xep=ten',
          sorted: 'descending',
        },
        { key: 'due', header: 'Hạn', cell: (row) => row.due },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      {...over}
    />,
  )

test('every cell carries its header, so that a phone can show the row as a card', () => {
  expect(draw().match(/<td data-label="Đơn vị"/g)).toHaveLength(2)
  expect(draw().match(/<td data-label="Hạn"/g)).toHaveLength(2)
})

test('a name that is a script stays words', () => {
  expect(draw()).not.toContain('<script>')
  expect(draw()).toContain('&lt;script>')
})

test('the first column leads to the row, and only the first', () => {
  const html = draw({ rowHref: (row) => `/chi-dao/${row.id}` })
  expect([...html.matchAll(/<a class="row-link" href="([^"]+)">/g)].map(([, href]) => href)).toEqual([
    '/chi-dao/1',
    '/chi-dao/2',
  ])
})

test('the sorted column says in which direction and offers the other by address', () => {
  expect(draw()).toMatch(
    /<th scope="col" aria-sort="descending"><a class="sort" href="\/chi-dao\?sap-xep=ten">/,
  )
})

test('each box to choose a row says which row', () => {
  const html = draw({ select: { name: 'id', label: (row) => row.name } })
  expect(html).toContain('name="id" value="1" aria-label="Chọn Công an phường"')
})

test('no rows: the given sentence instead of an empty grid', () => {
  const html = draw({ rows: [], empty: <p>Chưa có chỉ đạo nào.</p> })
  expect(html).toBe('<p>Chưa có chỉ đạo nào.</p>')
})

test('several children of one cell stay together beside its label; words alone or one element need nothing around them', () => {
  const due = { key: 'due', header: 'Hạn', cell: (row: Row) => [row.due, ' ', <b key="late">quá hạn</b>] }
  expect(draw({ columns: [due] })).toContain('<td data-label="Hạn"><div>05/12/2025 <b>quá hạn</b></div></td>')
  expect(draw({ columns: [{ ...due, cell: (row) => <b>{row.due}</b> }] })).toContain(
    '<td data-label="Hạn"><b>05/12/2025</b></td>',
  )
  expect(draw({ columns: [{ ...due, cell: (row) => row.due }] })).toContain(
    '<td data-label="Hạn">05/12/2025</td>',
  )
  expect(draw({ columns: [{ ...due, cell: () => null }] })).toContain('<td></td>')
})

test('a cell that says nothing is empty, so that a phone can leave it out, and buttons of a row do not go on paper', () => {
  const html = draw({
    columns: [
      { key: 'due', header: 'Hạn', cell: (row) => (row.id === '1' ? '—' : row.due) },
      { key: 'act', header: 'Thao tác', acts: true, cell: () => <button type="button">Nhắc</button> },
    ],
  })
  expect(html.match(/<td><\/td>/g)).toHaveLength(1)
  expect(html.match(/<td data-label="Hạn">/g)).toHaveLength(1)
  expect(html.match(/<t[hd] [^>]*class="acts"/g)).toHaveLength(3)
})
