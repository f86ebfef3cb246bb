import type { StatedRule } from '../rules/regime.ts'
import type { RuleKey } from '../rules/rule.ts'

/** Something that differs from its rule: where, what stands there, what the rule wants. */
export type Finding = {
  /** The rule in words: "Trích yếu". */
  readonly rule: string
  /** "Dòng “Số: 12-TB/ĐU”", "Đoạn 4, 7 và 12" */
  readonly place: string
  readonly found: string
  readonly wanted: string
  readonly key: RuleKey | null
}

/** A finding with the table row it rests on. */
export type RuledFinding = Finding & { readonly stated: StatedRule | null }

const SHORT = 60
/** The line as a person finds it again. */
export const lineWords = (text: string): string =>
  `Dòng “${text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text}”`
