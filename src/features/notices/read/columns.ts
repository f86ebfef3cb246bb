import { keyOf } from './key.ts'

/** What a column of an assignment table holds. */
export type Column = 'index' | 'content' | 'lead' | 'coordinating' | 'due' | 'product' | 'reportTo' | 'other'

/** The cells of a row; those that the row leaves empty are absent. */
export type Cells = Partial<Record<Column, string>>

/** Headings in the order they are tried: "Thời gian thực hiện" is a deadline, "Nội dung thực hiện" a content, "Đơn vị thực hiện" a lead. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['index', /^(?:stt|tt|số tt|số thứ tự)\.?$/u],
  ['lead', /chủ trì.*phối hợp/u],
  ['coordinating', /phối hợp|^cùng |^(?:đơn vị |cơ quan )?(?:hỗ trợ|tham gia)$/u],
  ['lead', /chủ trì|^(?:giao|phân công)(?: cho)?$|^(?:ai|người) (?:làm|thực hiện)$|^trách nhiệm$/u],
  [
    'due',
    /thời hạn|thời gian|hạn (?:hoàn thành|xử lý|xong)|^hạn(?: (?:cuối|chót|xong|chậm nhất|trả|báo cáo))?$|^(?:xong|khi nào)|tiến độ|ngày hoàn thành|hoàn thành (?:trước|xong)|^(?:hoàn thành|xong|hạn chót|thời điểm)/u,
  ],
  ['product', /sản phẩm|đầu ra|kết quả/u],
  ['reportTo', /nơi nhận báo cáo|cơ quan nhận báo cáo|báo cáo (?:về|cho)/u],
  [
    'content',
    /nội dung|nhiệm vụ|công việc|kiến nghị|ý kiến|vấn đề|việc|yêu cầu|kết luận|chỉ đạo|giải quyết|hướng xử lý|giải pháp/u,
  ],
  ['lead', /đơn vị|cơ quan|thực hiện|phụ trách|chịu trách nhiệm|người được giao|đầu mối/u],
  ['other', /ghi chú|lĩnh vực|địa điểm|địa bàn|căn cứ|nhóm/u],
]

/** The column that `heading` opens, or null when it reads like no heading of a table. */
export function columnOf(heading: string): Column | null {
  const key = keyOf(heading.replace(/\s+/g, ' ').trim())
  if (key.length > 45 || /[.;:]$/u.test(key)) return null
  return HEADINGS.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

/** "STT" stands in the narrowest column, where scanning makes "ST. T" of it. */
const NARROW = 7

/** "Nội dung kiến nghị" beside "Yêu cầu xử lý": what was said is not what is to be done. */
const MATTER = /kiến nghị|ý kiến|phản ánh|vấn đề/u

/** "Lãnh đạo phụ trách" beside "Đơn vị chủ trì": who looks after it does not lead it. */
const SUPERVISES = /^(?:lãnh đạo|đồng chí|người|đ\/c)[^|]* (?:phụ trách|chỉ đạo|theo dõi)/u

/** The columns of a heading row, or null when `cells` is not the heading of an assignment table. `marked`: signs part the cells, so a heading of unknown words is one too. */
export function columnsOf(cells: readonly string[], marked = false): Column[] | null {
  if (cells.length < 3) return null
  const columns = cells.map((cell, at): Column | null => {
    if (cell.trim() === '') return /^(?:đơn vị|cơ quan)/u.test(keyOf(cells[at - 1] ?? '')) ? 'lead' : 'other'
    return (
      columnOf(cell) ??
      (at === 0 && cell.length <= NARROW ? 'index' : marked && cell.length <= 45 ? 'other' : null)
    )
  })
  if (columns.some((column) => column === null)) return null
  if (columns.filter((column) => column === 'content').length > 1) {
    for (const [at, cell] of cells.entries())
      if (columns[at] === 'content' && MATTER.test(keyOf(cell))) columns[at] = 'other'
  }
  if (columns.filter((column) => column === 'lead').length > 1) {
    for (const [at, cell] of cells.entries())
      if (columns[at] === 'lead' && SUPERVISES.test(keyOf(cell))) columns[at] = 'other'
  }
  return columns.includes('lead') && columns.includes('content') ? (columns as Column[]) : null
}
