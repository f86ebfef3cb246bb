/** What a text is made of, and how much each part counts. */
export type Grams = ReadonlyMap<string, number>

/** Linear weights, a row for each gram and a column for each label, in 127ths of `scale`: what teaching leaves, small enough to ship. */
export type Weights = {
  readonly labels: readonly string[]
  readonly grams: readonly string[]
  readonly bias: readonly number[]
  readonly scale: number
  readonly table: Int8Array
}

/** How much each gram speaks for or against each label. */
export type Model = {
  /** The logarithm of the odds of each label. */
  readonly odds: (grams: Grams) => Map<string, number>
  /** What each known gram of the text adds to the odds of a label. */
  readonly parts: (grams: Grams, label: string) => Map<string, number>
}

export function modelOf({ labels, grams, bias, scale, table }: Weights): Model {
  const rows = new Map(grams.map((gram, at) => [gram, at]))
  const width = labels.length

  const known = (text: Grams): { gram: string; row: number; value: number }[] =>
    [...text].flatMap(([gram, value]) => {
      const at = rows.get(gram)
      return at === undefined ? [] : [{ gram, row: at * width, value }]
    })
  const unit = (found: readonly { value: number }[]): number =>
    (shareOf(found.map(({ value }) => value)) * scale) / 127

  return {
    odds: (text) => {
      const found = known(text)
      const share = unit(found)
      const sums = [...bias]
      for (const { row, value } of found)
        for (let label = 0; label < width; label++)
          sums[label] = (sums[label] as number) + share * value * (table[row + label] as number)
      return new Map(labels.map((label, at) => [label, sums[at] as number]))
    },
    parts: (text, label) => {
      const found = known(text)
      const [share, column] = [unit(found), labels.indexOf(label)]
      if (column < 0) return new Map()
      return new Map(
        found.map(({ gram, row, value }) => [gram, share * value * (table[row + column] as number)]),
      )
    },
  }
}

/** In a long text each gram counts for less; in a very short one not for more. */
export function shareOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let nth = 0; nth < values.length; nth++) sum += (values[nth] as number) ** 2
  return 1 / Math.sqrt(Math.max(sum, SHORT))
}
const SHORT = 12
