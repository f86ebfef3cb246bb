import { upperFirst } from '#domain/text.ts'
import { markerOf } from './marker.ts'

const HEAD: readonly (readonly [RegExp, string])[] = [
  [/^ong(?=:? \p{Lu})/iu, 'ông'],
  [/^ba(?=:? \p{Lu})/iu, 'bà'],
  [/^chi(?=:? \p{Lu})/iu, 'chị'],
  [/^bac(?=:? \p{Lu})/iu, 'bác'],
  [/^co(?=:? \p{Lu})/iu, 'cô'],
  [/^chu(?=:? \p{Lu})/iu, 'chú'],
  [/^cu(?=:? \p{Lu})/iu, 'cụ'],
  [/^linh vuc(?= )/iu, 'lĩnh vực'],
  [/^nhom(?= (?:y kien|van de|linh vuc))/iu, 'nhóm'],
  [/^ve(?! sinh)(?= \p{Ll}[^.;,]{2,40}:?$)/iu, 'về'],
  [/^tong cong/iu, 'tổng cộng'],
  [/^tong so/iu, 'tổng số'],
  [/^tong(?= ?:)/iu, 'tổng'],
  [/^tong hop/iu, 'tổng hợp'],
  [/^bao cao/iu, 'báo cáo'],
  [/^tren day la/iu, 'trên đây là'],
  [/^kinh gui/iu, 'kính gửi'],
  [/^khong co y kien/iu, 'không có ý kiến'],
]
const GROUP =
  /(?<![\p{L}])(?:to dan pho|to dan cu|to|khu dan cu|khu pho|thon|xom)(?= (?:so )?\d)|(?<=(?:to dan pho|to dan cu|to|khu pho|thon) )so(?= \d)/giu
const ACCENTED: Readonly<Record<string, string>> = {
  'to dan pho': 'tổ dân phố',
  'to dan cu': 'tổ dân cư',
  to: 'tổ',
  'khu dan cu': 'khu dân cư',
  'khu pho': 'khu phố',
  thon: 'thôn',
  xom: 'xóm',
  so: 'số',
}

/**
 * A line typed without accents gets them back on the words that say who speaks, where, or what stands below, so that one set of rules
 * reads both. The words of the opinion stay as typed.
 */
export function withAccents(line: string): string {
  if (!/\p{L}{2}.*\p{L}{2}/u.test(line) || /[^\p{ASCII}–—“”‘’…•]/u.test(line)) return line
  const indent = /^\s*/u.exec(line)?.[0].length ?? 0
  const start = indent + (markerOf(line.slice(indent))?.length ?? 0)
  const rule = HEAD.find(([pattern]) => pattern.test(line.slice(start)))
  const opened =
    rule === undefined
      ? line
      : line.slice(0, start) + line.slice(start).replace(rule[0], (found) => likeCase(found, rule[1]))
  const colon = opened.indexOf(':', start)
  const head = colon === -1 || colon > start + 90 ? 0 : colon
  const bracket = /\([^()]*\)[.;,]?\s*$/u.exec(opened)?.index ?? opened.length
  return (
    withGroups(opened.slice(0, head)) +
    opened.slice(head, Math.max(head, bracket)) +
    withGroups(opened.slice(Math.max(head, bracket)))
  )
}

const withGroups = (text: string): string =>
  text.replace(GROUP, (found) => likeCase(found, ACCENTED[found.toLowerCase()] ?? found))
const likeCase = (model: string, text: string): string => (/^\p{Lu}/u.test(model) ? upperFirst(text) : text)
