import { z } from 'zod'
import type { Range, RuleKey, RuleValues } from './rule.ts'

export type Unit = 'mm' | 'pt' | 'lines' | 'share'
export type Bounds = { readonly least: number; readonly most: number; readonly unit: Unit }

/** What a correction of a row may be. The bounds are not the rule: they are what a sheet of paper can bear. */
export type RuleKind =
  | ({ readonly kind: 'range'; readonly none?: boolean } & Bounds)
  | { readonly kind: 'look'; readonly size: Bounds }
  /** `lead`: other words follow, after a space. */
  | { readonly kind: 'words'; readonly lead?: boolean; readonly none?: 'null' | 'empty' }
  | { readonly kind: 'choice'; readonly of: readonly (string | null)[] }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'line'; readonly exact: Bounds; readonly times: Bounds }
  | { readonly kind: 'ending'; readonly share: Bounds }
  /** The number is how a paper is named in books and in other papers: it is the same everywhere, or it is another paper. */
  | { readonly kind: 'fixed' }

const bounds = (unit: Unit, least: number, most: number): Bounds => ({ unit, least, most })
const range = (unit: Unit, least: number, most: number) =>
  ({ kind: 'range', ...bounds(unit, least, most) }) as const
const margin = range('mm', 5, 50)
const SHARE = bounds('share', 0.1, 1)
const rule = { kind: 'range', none: true, ...SHARE } as const
const look = { kind: 'look', size: bounds('pt', 6, 24) } as const
const lead = { kind: 'words', lead: true } as const
const words = { kind: 'words' } as const
const dash = { kind: 'choice', of: ['', '-', '- ', '+ '] } as const
const stop = { kind: 'choice', of: ['', ',', ';', '.'] } as const
const fixed = { kind: 'fixed' } as const

export const ruleKinds: Readonly<Record<RuleKey, RuleKind>> = {
  pageWidthMm: range('mm', 148, 297),
  pageHeightMm: range('mm', 210, 420),
  topMm: margin,
  bottomMm: margin,
  leftMm: margin,
  rightMm: margin,
  pageNumberSize: range('pt', 8, 20),
  pageNumberFromTopMm: range('mm', 3, 30),
  nationWords: words,
  nation: look,
  nationRule: rule,
  mottoWords: { kind: 'words', none: 'null' },
  motto: look,
  mottoRule: rule,
  superior: look,
  issuer: look,
  issuerRule: rule,
  issuerSign: { kind: 'choice', of: [null, '*', '***'] },
  number: look,
  numberLead: lead,
  numberJoin: fixed,
  numberZeroBelow: fixed,
  placeDate: look,
  dayZeroBelow: { kind: 'count', least: 1, most: 32 },
  monthZeroBelow: { kind: 'count', least: 1, most: 13 },
  typeName: look,
  abstract: look,
  abstractEnd: { kind: 'ending', share: SHARE },
  letterAbstract: look,
  letterAbstractLead: { kind: 'words', lead: true, none: 'empty' },
  addresseeLead: look,
  addresseeWords: lead,
  proposalWords: lead,
  basis: look,
  basisDash: dash,
  basisEnd: stop,
  basisLast: stop,
  body: look,
  line: { kind: 'line', exact: bounds('pt', 12, 40), times: bounds('lines', 0.8, 3) },
  firstLineMm: range('mm', 0, 30),
  between: range('pt', 0, 30),
  grouping: look,
  bodyEnd: { kind: 'choice', of: ['', '.', './.'] },
  collectiveLead: lead,
  deputyLead: lead,
  orderLead: lead,
  proxyLead: { kind: 'words', lead: true, none: 'null' },
  actingLead: lead,
  authority: look,
  position: look,
  signer: look,
  signatureLines: range('lines', 1, 10),
  recipientsWords: words,
  recipientsLead: look,
  recipients: look,
  recipientsDash: dash,
  recipientsEnd: stop,
  recipientsLast: stop,
  urgency: look,
  circulation: look,
  draft: look,
  typist: look,
  contact: look,
  annexName: look,
  annexTitle: look,
}

export const isCorrectable = (key: string): key is RuleKey =>
  Object.hasOwn(ruleKinds, key) && ruleKinds[key as RuleKey].kind !== 'fixed'

/** Longest words of a row: those of the Republic are 37 letters. */
export const MOST_LETTERS = 80

/** A value as it was kept; undefined when it is none that this row can have. */
export function readStored(key: RuleKey, value: unknown): RuleValues[RuleKey] | undefined {
  const parsed = schemaOf(ruleKinds[key]).safeParse(value)
  return parsed.success ? (parsed.data as RuleValues[RuleKey]) : undefined
}

function schemaOf(kind: RuleKind): z.ZodType {
  switch (kind.kind) {
    case 'range':
      return kind.none ? rangeSchema(kind).nullable() : rangeSchema(kind)
    case 'look':
      return z.object({
        caps: z.boolean(),
        bold: z.boolean(),
        italic: z.boolean(),
        underline: z.boolean(),
        size: rangeSchema(kind.size),
      })
    case 'words':
      return kind.none === 'null' ? wordsSchema.nullable() : wordsSchema
    case 'choice':
      return z.literal([...kind.of])
    case 'count':
      return z.int().min(kind.least).max(kind.most)
    case 'line':
      return z.union([
        z.object({ kind: z.literal('exact'), of: rangeSchema(kind.exact) }),
        z.object({ kind: z.literal('times'), of: rangeSchema(kind.times) }),
      ])
    case 'ending':
      return z.union([
        z.object({ kind: z.literal('text'), text: z.string().min(1).max(MOST_LETTERS) }),
        z.object({ kind: z.literal('rule'), share: rangeSchema(kind.share) }),
      ])
    case 'fixed':
      return z.never()
  }
}

const wordsSchema = z.string().max(MOST_LETTERS + 1)

const rangeSchema = ({ least, most }: Bounds): z.ZodType<Range> => {
  const figure = z.number().min(least).max(most)
  return z
    .object({ print: figure, least: figure, most: figure })
    .refine((range) => range.least <= range.print && range.print <= range.most)
}
