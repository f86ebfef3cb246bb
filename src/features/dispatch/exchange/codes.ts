import { partyTypes, stateTypes } from '#features/formats/index.ts'

export const codeLists = ['type', 'priority', 'steering', 'business', 'paper'] as const
export type CodeList = (typeof codeLists)[number]

/** A code of a package: what it stands for here, and what is written. */
export type ExchangeCode = {
  readonly list: CodeList
  readonly key: string
  /** As people call it. */
  readonly name: string
  readonly code: string
  readonly detail: string | null
  /** Somebody of the ward compared it with what the axis asks for. */
  readonly verified: boolean
}

export const listNames: Readonly<Record<CodeList, string>> = {
  type: 'Loại văn bản',
  priority: 'Độ khẩn',
  steering: 'Loại chỉ đạo',
  business: 'Loại nghiệp vụ',
  paper: 'Bản giấy',
}

/**
 * What implementations were seen to write. None of it was found in an official text, so each row is a guess that the ward corrects or
 * confirms; codes of single types are known to nobody here and stay empty.
 */
const seen: readonly Omit<ExchangeCode, 'verified' | 'detail'>[] = [
  ...[...new Set([...partyTypes, ...stateTypes].map(({ name }) => name))].map((name) => ({
    list: 'type' as const,
    key: name,
    name,
    code: '2',
  })),
  { list: 'priority', key: 'none', name: 'Thường', code: '0' },
  { list: 'priority', key: 'KHẨN', name: 'Khẩn', code: '1' },
  { list: 'priority', key: 'THƯỢNG KHẨN', name: 'Thượng khẩn', code: '2' },
  { list: 'priority', key: 'HỎA TỐC', name: 'Hỏa tốc', code: '3' },
  { list: 'steering', key: 'none', name: 'Văn bản thường', code: '0' },
  { list: 'business', key: 'new', name: 'Văn bản mới', code: '0' },
  { list: 'paper', key: 'none', name: 'Không gửi bản giấy', code: '0' },
]

/** The codes in use: those seen, with what the ward said laid over them. */
export function codesWith(said: readonly Omit<ExchangeCode, 'name'>[]): readonly ExchangeCode[] {
  return seen.map((row) => {
    const own = said.find(({ list, key }) => list === row.list && key === row.key)
    return { detail: null, verified: false, ...row, ...own }
  })
}

export const codeOf = (
  codes: readonly ExchangeCode[],
  list: CodeList,
  key: string,
): ExchangeCode | undefined => codes.find((one) => one.list === list && one.key === key)
