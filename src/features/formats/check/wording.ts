import { type IsoDate, isoDate, parseVietnameseDate, yearOf } from '#domain/date.ts'
import type { Rules } from '../rules/regime.ts'
import type { RuleKey } from '../rules/rule.ts'
import { isProposal, symbolFault } from '../symbols.ts'
import { type Finding, lineWords } from './finding.ts'
import type { Line } from './lines.ts'
import { AUTHORITY, type Found, type Part } from './parts.ts'

type Say = (rule: string, line: Line, found: string, wanted: string, key: RuleKey | null) => Finding
const say: Say = (rule, line, found, wanted, key) => ({
  rule,
  place: lineWords(line.text),
  found,
  wanted,
  key,
})

/** Colons, zeros, dashes, stops and the letters of the symbol. */
export function wordingFindings(found: readonly Found[], rules: Rules, on: IsoDate): readonly Finding[] {
  const of = (part: Part) => found.filter((one) => one.part === part).map(({ line }) => line)
  const [number] = of('number')
  const [type] = of('typeName')
  const [date] = of('placeDate')
  return [
    ...(number === undefined ? [] : numberFindings(number, type?.text ?? null, rules, on)),
    ...(date === undefined ? [] : dateFindings(date, rules)),
    ...addresseeFindings(of('addresseeLead')[0], type?.text ?? null, rules),
    ...recipientFindings(of('recipients'), rules),
    ...of('authority').flatMap((line) => authorityFindings(line, rules)),
    ...endFindings(of('body').at(-1), rules),
  ]
}

const NUMBER = /^(số)(\s*[:.]?\s*)([\d]*)\p{Ll}?\s*(?:\/\s*\d{4}\s*)?([-–/])\s*(\S.*)$/iu

function numberFindings(line: Line, typeName: string | null, rules: Rules, on: IsoDate): readonly Finding[] {
  const [, , sign = '', digits = '', join = '', symbol = ''] = NUMBER.exec(line.text) ?? []
  const colon = rules.numberLead.includes(':')
  const zeroMissing = digits !== '' && !digits.startsWith('0') && Number(digits) < rules.numberZeroBelow
  const fault = symbolFault(symbol.replace(/\s+/g, ''), typeName, rules.regime.family, on)
  return [
    ...(sign.includes(':') === colon
      ? []
      : [
          say(
            'Số, ký hiệu',
            line,
            colon ? 'không có dấu hai chấm' : 'có dấu hai chấm',
            `“${rules.numberLead.trim()}” rồi đến số`,
            'numberLead',
          ),
        ]),
    ...(zeroMissing
      ? [say('Số, ký hiệu', line, `số ${digits}`, `số 0${digits} (số dưới 10 thêm số 0)`, 'numberZeroBelow')]
      : []),
    ...(join.replace('–', '-') === rules.numberJoin
      ? []
      : [say('Số, ký hiệu', line, `dấu “${join}” sau số`, `dấu “${rules.numberJoin}”`, 'numberJoin')]),
    ...(fault === null ? [] : [say('Ký hiệu', line, symbol, fault, null)]),
  ]
}

function dateFindings(line: Line, rules: Rules): readonly Finding[] {
  const [, day = '', month = ''] = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})/iu.exec(line.text) ?? []
  const right = (text: string, zeroBelow: number) =>
    Number(text) < zeroBelow ? String(Number(text)).padStart(2, '0') : String(Number(text))
  const check = (text: string, zeroBelow: number, what: string, key: RuleKey) =>
    text === '' || text === right(text, zeroBelow)
      ? []
      : [say('Ngày tháng', line, `${what} ${text}`, `${what} ${right(text, zeroBelow)}`, key)]
  return [
    ...check(day, rules.dayZeroBelow, 'ngày', 'dayZeroBelow'),
    ...check(month, rules.monthZeroBelow, 'tháng', 'monthZeroBelow'),
  ]
}

/** A tờ trình has words of its own. */
function addresseeFindings(
  line: Line | undefined,
  typeName: string | null,
  rules: Rules,
): readonly Finding[] {
  const key = isProposal(typeName) ? 'proposalWords' : 'addresseeWords'
  const wanted = rules[key].replace(/:?\s*$/, '')
  if (line === undefined || line.text.startsWith(wanted)) return []
  return [
    say(
      'Nơi gửi',
      line,
      `“${line.text.split(' ').slice(0, 2).join(' ').replace(/:$/, '')}”`,
      `“${wanted}”`,
      key,
    ),
  ]
}

/** One finding for all lines that end alike. */
function recipientFindings(lines: readonly Line[], rules: Rules): readonly Finding[] {
  const last = lines.at(-1)
  const wrong = lines.filter((line) => line !== last && !line.text.endsWith(rules.recipientsEnd))
  const [first] = wrong
  return [
    ...(first === undefined
      ? []
      : [
          say(
            'Nơi nhận',
            first,
            wrong.length === 1
              ? `hết dòng bằng “${first.text.slice(-1)}”`
              : `${wrong.length} dòng không hết bằng “${rules.recipientsEnd}”`,
            `mỗi dòng hết bằng “${rules.recipientsEnd}”, dòng cuối bằng “${rules.recipientsLast}”`,
            'recipientsEnd',
          ),
        ]),
    ...(last === undefined || last.text.endsWith(rules.recipientsLast)
      ? []
      : [
          say(
            'Nơi nhận',
            last,
            `dòng cuối hết bằng “${last.text.slice(-1)}”`,
            `“${rules.recipientsLast}”`,
            'recipientsLast',
          ),
        ]),
  ]
}

const leads = [
  ['collectiveLead', /^(?:T\/M|TM\.?)/],
  ['deputyLead', /^(?:K\/T|KT\.?)/],
  ['orderLead', /^(?:T\/L|TL\.?)/],
  ['proxyLead', /^(?:T\/U|TUQ\.?)/],
] as const

function authorityFindings(line: Line, rules: Rules): readonly Finding[] {
  const lead = leads.find(([, pattern]) => pattern.test(line.text))
  if (lead === undefined || !AUTHORITY.test(line.text)) return []
  const [key, pattern] = lead
  const written = pattern.exec(line.text)?.[0] ?? ''
  const wanted = rules[key]
  if (wanted === null)
    return [
      say('Quyền hạn ký', line, written, 'văn bản của Đảng không ký thừa ủy quyền; ký thừa lệnh (T/L)', key),
    ]
  return written === wanted.trim() ? [] : [say('Quyền hạn ký', line, written, wanted.trim(), key)]
}

function endFindings(last: Line | undefined, { bodyEnd }: Rules): readonly Finding[] {
  if (last === undefined) return []
  const written = /(?:\.\/\.|\.\/|[.;,:])$/u.exec(last.text)?.[0] ?? 'không có dấu'
  return written === bodyEnd ? [] : [say('Hết nội dung', last, `“${written}”`, `“${bodyEnd}”`, 'bodyEnd')]
}

/** Of the year that stands beside a blank day; today when that is not over, or nothing stands there. */
export function lastDayOf(line: Line | undefined, today: IsoDate): IsoDate {
  const [, year] = /năm\s*(\d{4})/iu.exec(line?.text ?? '') ?? []
  return year !== undefined && Number(year) < yearOf(today) ? isoDate(`${year}-12-31`) : today
}

/** The day a paper says it was issued on. */
export const dateOf = (line: Line | undefined): IsoDate | null => {
  const [, day, month, year] =
    /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(line?.text ?? '') ?? []
  return day === undefined ? null : parseVietnameseDate(`${day}/${month}/${year}`)
}
