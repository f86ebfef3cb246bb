import type { Picture } from '#platform/document/document.ts'

/** A chart of a paper, named by its key in the words: `[biểu đồ: theo đơn vị]`. Frozen with the paper. */
export type Figure = {
  readonly key: string
  /** Read by those who cannot see it. */
  readonly title: string
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
}

export function pictureOf(figures: readonly Figure[], key: string): Picture | null {
  const figure = figures.find((one) => one.key === key)
  if (figure === undefined) return null
  const { svg, widthMm, heightMm, title: alt } = figure
  return { kind: 'picture', svg, widthMm, heightMm, alt, align: 'center' }
}
