import { type IsoDate, isoDate } from '#domain/date.ts'
import { certaintyOf } from './messages.ts'
import type { Certainty, Family } from './rules/rule.ts'
import { partyTypes, stateTypes } from './symbols.ts'

/** Who speaks in a Party paper at grass roots: the committee as a whole, or its standing board. */
export type PartyBody = 'committee' | 'board'

type AuthorityRow = {
  /** Letters of the type. */
  readonly type: string
  readonly by: readonly PartyBody[]
  readonly instead: string
  readonly certainty: Certainty
}

/**
 * QĐ 399-QĐ/TW of 09/01/2026, Articles 11 and 13: what bodies at grass roots may issue; types that do not stand here are open to both. The text was
 * not at hand, and since 7/2025 a ward's committee may count as the level above grass roots: so this warns and refuses nothing.
 */
const AUTHORITY_FROM = isoDate('2026-01-09')
const authority: readonly AuthorityRow[] = [
  { type: 'CT', by: [], instead: 'Hãy cân nhắc Kết luận, Thông báo hoặc Kế hoạch.', certainty: 'in-use' },
  { type: 'TT', by: [], instead: 'Hãy cân nhắc Hướng dẫn hoặc Công văn.', certainty: 'in-use' },
  { type: 'QC', by: ['committee'], instead: 'Hãy để Ban Chấp hành ban hành.', certainty: 'in-use' },
  { type: 'HD', by: ['board'], instead: 'Hãy để Ban Thường vụ ban hành.', certainty: 'in-use' },
]

/** Under what name a paper goes out, as its letterhead says it. */
export type Issuing = { readonly issuer: string; readonly authority: string | readonly string[] }

/**
 * Vietnamese sentences about a type of document that this body may not issue, for whoever composes or approves one; empty when all is well. `type`:
 * the letters of its book, empty for a sheet without a number.
 */
export function typeFaults(
  family: Family,
  type: string,
  { issuer, authority: lines }: Issuing,
  on: IsoDate,
): readonly string[] {
  if (type === '') return []
  const name = nameOf(family, type)
  if (name === null) {
    const whose = family === 'party' ? 'Đảng' : 'Nhà nước'
    return [`Văn bản của ${whose} không có loại mang ký hiệu “${type}”. Hãy chọn loại khác.`]
  }
  if (family === 'state' || on < AUTHORITY_FROM || isAbove(issuer)) return []
  const row = authority.find((one) => one.type === type)
  if (row === undefined) return []
  const body = bodyOf(lines)
  if (row.by.length > 0 && (body === null || row.by.includes(body))) return []
  const who = row.by.length === 0 ? 'tổ chức đảng ở cơ sở' : bodyWords[body ?? 'committee']
  return [
    `Theo Quy định 399-QĐ/TW, ${who} không ban hành ${name}${certaintyOf(row.certainty)}. ${row.instead}`,
  ]
}

const bodyWords = { committee: 'Ban Chấp hành', board: 'Ban Thường vụ' } as const

const nameOf = (family: Family, type: string): string | null =>
  (family === 'party' ? partyTypes : stateTypes).find(
    ({ symbol, name }) => symbol === type || (symbol === null && type === 'CV' && name === 'Công văn'),
  )?.name ?? null

/** The rows speak of grass roots. */
const isAbove = (issuer: string): boolean => /trung ương|(?:tỉnh|thành) ủy|(?:tỉnh|thành) uỷ/iu.test(issuer)

/** Null: nobody can tell by the line above the signature. */
function bodyOf(lines: Issuing['authority']): PartyBody | null {
  const text = (typeof lines === 'string' ? lines : lines.join('\n')).normalize('NFC')
  if (/ban thường vụ/iu.test(text)) return 'board'
  return /t\/m\s*(?:ban chấp hành|đảng [ủu][ỷy]?|đảng bộ)/iu.test(text) ? 'committee' : null
}
