import type { Role } from '#domain/actor.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { foldForSearch } from '#domain/text.ts'
import { roleNames } from './messages.ts'

/** What a list of people can say of one person, in the words of the list. */
export type ImportColumn = 'name' | 'signInName' | 'position' | 'phone' | 'email' | 'role' | 'unit'
export type ImportLine = { readonly line: number } & Readonly<Record<ImportColumn, string>>

/** The header the template carries first; then other words that lists of an office use for the same. Compared without accents. */
export const columnHeaders: Readonly<Record<ImportColumn, readonly [string, ...string[]]>> = {
  name: ['Họ và tên', 'Họ tên', 'Họ, tên', 'Tên', 'Họ và tên cán bộ', 'Tên người dùng'],
  unit: ['Đơn vị', 'Phòng ban', 'Đơn vị công tác', 'Nơi công tác', 'Tổ dân phố', 'Tổ', 'TDP'],
  position: ['Chức danh', 'Chức vụ', 'Chức danh, chức vụ'],
  role: ['Vai trò', 'Quyền', 'Nhóm quyền'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'Di động', 'Điện thoại di động', 'Số ĐT'],
  email: ['Thư điện tử', 'Email', 'E-mail', 'Hộp thư', 'Địa chỉ thư'],
  signInName: ['Tên đăng nhập', 'Tài khoản', 'User', 'Username'],
}
export const importColumns = Object.keys(columnHeaders) as readonly ImportColumn[]

const MOST_LINES = 500

/**
 * The people of a sheet. The header may stand below a title, its columns in any order; lines that name no person nor say anything of one
 * but unit and role are skipped (empty lines, totals, the places of a template nobody filled in).
 */
export function readImportTable(rows: readonly (readonly string[])[]): Result<readonly ImportLine[]> {
  const headerAt = rows.findIndex((row) => columnsOf(row).has('name') && columnsOf(row).size >= 2)
  if (headerAt < 0) return refuse('no-header', noHeader, 'file')
  const columns = columnsOf(rows[headerAt] ?? [])
  const text = (row: readonly string[], column: ImportColumn) => row[columns.get(column) ?? -1] ?? ''
  const lines = rows.slice(headerAt + 1).flatMap((row, index): ImportLine[] => {
    const cells = Object.fromEntries(importColumns.map((column) => [column, text(row, column)]))
    const person = { line: headerAt + index + 2, ...(cells as Record<ImportColumn, string>) }
    const said = person.name + person.position + person.phone + person.email + person.signInName
    return said === '' ? [] : [person]
  })
  if (lines.length === 0)
    return refuse(
      'no-lines',
      'Bảng có dòng tiêu đề nhưng chưa có người nào. Xin điền rồi tải lên lại.',
      'file',
    )
  if (lines.length > MOST_LINES)
    return refuse(
      'too-many',
      `Bảng có ${lines.length} người. Xin chia thành các tệp không quá ${MOST_LINES} người.`,
      'file',
    )
  return ok(lines)
}

const noHeader = `Không thấy dòng tiêu đề. Bảng cần cột "${columnHeaders.name[0]}" và ít nhất một trong các cột: ${importColumns
  .filter((column) => column !== 'name')
  .map((column) => columnHeaders[column][0])
  .join(', ')}.`

const keyOfHeader = (header: string): string => foldForSearch(header.replace(/[^\p{L}\p{N}]+/gu, ' '))

const columnOfHeader: ReadonlyMap<string, ImportColumn> = new Map(
  importColumns.flatMap((column) =>
    columnHeaders[column].map((header) => [keyOfHeader(header), column] as const),
  ),
)

/** Column → its place in the row; the first of two equal headers counts. */
function columnsOf(row: readonly string[]): ReadonlyMap<ImportColumn, number> {
  const found = row.flatMap((cell, index) => {
    const column = columnOfHeader.get(keyOfHeader(cell))
    return column === undefined ? [] : [[column, index] as const]
  })
  return new Map(found.toReversed())
}

/** The role meant by a word of the list, null when no one word of ours is. */
export const roleOfText = (text: string): Role | null => roleWords.get(keyOfHeader(text)) ?? null

const otherRoleWords: Readonly<Record<Role, readonly string[]>> = {
  'it-admin': ['quản trị', 'quản trị viên', 'công nghệ thông tin', 'cntt', 'admin'],
  clerk: ['văn phòng đảng ủy', 'vpđu', 'cán bộ vpđu', 'văn thư'],
  leader: ['lãnh đạo phường', 'thường trực', 'bí thư', 'phó bí thư', 'chủ tịch', 'phó chủ tịch'],
  'unit-head': [
    'thủ trưởng',
    'trưởng phòng',
    'trưởng đơn vị',
    'phó trưởng phòng',
    'lãnh đạo đơn vị',
    'giám đốc',
  ],
  'unit-officer': ['cán bộ', 'chuyên viên', 'công chức', 'nhân viên'],
  'group-head': ['tổ trưởng', 'tổ trưởng tdp', 'tổ phó'],
  front: ['mặt trận', 'mttq', 'cán bộ mặt trận', 'trưởng ban công tác mặt trận'],
  'note-taker': ['thư ký', 'ghi biên bản'],
  inspector: ['ủy ban kiểm tra', 'tiếp nhận đơn', 'kiểm tra đảng'],
}
const roleWords: ReadonlyMap<string, Role> = new Map(
  (Object.keys(roleNames) as Role[]).flatMap((role) =>
    [role, roleNames[role], ...otherRoleWords[role]].map((word) => [keyOfHeader(word), role] as const),
  ),
)
