import type { IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { secrecyStampOf } from '#domain/secrecy.ts'
import type { DocxLayout } from '#platform/readers/word/docx-layout.ts'
import type { WardRules } from '../rules/correction.ts'
import { rulesOn, statedRules } from '../rules/regime.ts'
import type { Family, Regime } from '../rules/rule.ts'
import type { Finding, RuledFinding } from './finding.ts'
import { printedLines } from './lines.ts'
import { lookFindings } from './looks.ts'
import { pageFindings } from './page.ts'
import { recognise } from './parts.ts'
import { runningFindings } from './running.ts'
import { bodyNameFindings, fontFindings, missingFindings } from './whole.ts'
import { dateOf, lastDayOf, wordingFindings } from './wording.ts'

export type FormatCheck = {
  readonly regime: Regime
  /** The day whose rules were applied, and whether the paper itself says it. */
  readonly on: IsoDate
  readonly dated: boolean
  readonly findings: readonly RuledFinding[]
  /** How many parts and paragraphs were looked at. */
  readonly looked: number
}

/** Compares a .docx with the rules of form of its family and day. `family` and `on` count where the paper does not say; without them a blank day is one of the printed year. */
export function checkFormat(
  layout: DocxLayout,
  asked: {
    readonly family: Family | null
    readonly on: IsoDate | null
    readonly today: IsoDate
    readonly rules: WardRules
  },
): Result<FormatCheck> {
  const lines = printedLines(layout)
  if (secrecyStampOf(lines.map(({ text }) => text).join('\n')) !== null)
    return refuse(
      'secret-marking',
      'Văn bản có dấu độ mật. Không đưa văn bản bí mật nhà nước vào hệ thống này.',
      'file',
    )
  const { family: own, found } = recognise(lines)
  const family = asked.family ?? own
  if (family === null)
    return refuse(
      'family-unknown',
      'Không thấy dòng “ĐẢNG CỘNG SẢN VIỆT NAM” hay “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”. Hãy chọn văn bản của Đảng hay của Nhà nước rồi kiểm tra lại.',
      'family',
    )
  const dateLine = found.find(({ part }) => part === 'placeDate')?.line
  const said = dateOf(dateLine)
  const on = said ?? asked.on ?? lastDayOf(dateLine, asked.today)
  const rules = rulesOn(family, on, asked.rules)
  const when = { on, formedAt: null }
  const stated = new Map(statedRules(rules.regime, asked.rules, when).map((rule) => [rule.key, rule]))
  const findings = [
    ...pageFindings(layout, rules),
    ...missingFindings(found, rules),
    ...fontFindings(lines),
    ...alike(found.flatMap((one) => lookFindings(one, rules))),
    ...wordingFindings(found, rules, on),
    ...runningFindings(found, rules),
    ...bodyNameFindings(lines, on),
  ]
  return ok({
    regime: rules.regime,
    on,
    dated: said !== null,
    findings: findings.map((one) => ({
      ...one,
      stated: one.key === null ? null : (stated.get(one.key) ?? null),
    })),
    looked: found.length,
  })
}

/** Lines of one part with the same fault are one finding. */
const alike = (findings: readonly Finding[]): readonly Finding[] =>
  [...Map.groupBy(findings, ({ rule, found, wanted }) => `${rule}\n${found}\n${wanted}`).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return []
      return [
        others.length === 0 ? first : { ...first, place: `${first.place} và ${others.length} dòng nữa` },
      ]
    },
  )
