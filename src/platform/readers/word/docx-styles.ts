import { child, childrenOf, settingOf, type Xml } from './xml.ts'

export type ListPlace = { listId: string; level: number }
export type Styles = {
  /** The font of a run's accented letters; undefined when theme or default decide (always a Unicode font). */
  font(run: Xml, paragraph: Xml): string | undefined
  /** On/off run properties such as `caps` and `vanish`, through the styles. */
  isOn(property: 'caps' | 'vanish', run: Xml, paragraph: Xml): boolean
  /** The list a paragraph stands in, by itself or through its style. */
  list(paragraph: Xml): ListPlace | undefined
  /** What says how a paragraph looks, the nearest first: its own properties, its styles, the defaults. */
  paragraphProperties(paragraph: Xml): Xml[]
  /** The same of a run, or of the paragraph's words when it has none. */
  runProperties(run: Xml | undefined, paragraph: Xml): Xml[]
  /** The table properties of a table style, its ancestors after it. */
  tableProperties(styleId: string | undefined): Xml[]
}

/** Answers property questions the way WordprocessingML inherits them: own, character style, paragraph style, defaults. */
export function readStyles(part: Xml | undefined): Styles {
  const all = new Map(childrenOf(part, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const paragraphDefault = [...all.values()].find(
    (style) => style.attributes.type === 'paragraph' && style.attributes.default !== undefined,
  )
  const defaults = child(part, 'docDefaults')
  const documentDefault = child(child(defaults, 'rPrDefault'), 'rPr')
  const spacingDefault = child(child(defaults, 'pPrDefault'), 'pPr')

  const chain = (styleId: string | undefined): Xml[] => {
    const styles: Xml[] = []
    for (let style = all.get(styleId ?? ''); style !== undefined && !styles.includes(style); ) {
      styles.push(style)
      style = all.get(settingOf(style, 'basedOn') ?? '')
    }
    return styles
  }
  const paragraphChain = (paragraph: Xml) => {
    const styled = chain(settingOf(child(paragraph, 'pPr'), 'pStyle'))
    return styled.length > 0 || paragraphDefault === undefined ? styled : [paragraphDefault]
  }
  const runProperties = (run: Xml | undefined, paragraph: Xml): Xml[] => {
    const own = child(run, 'rPr')
    const styles = [...chain(settingOf(own, 'rStyle')), ...paragraphChain(paragraph)]
    return [own, ...styles.map((style) => child(style, 'rPr')), documentDefault].filter(
      (one) => one !== undefined,
    )
  }

  return {
    runProperties,
    paragraphProperties: (paragraph) =>
      [
        child(paragraph, 'pPr'),
        ...paragraphChain(paragraph).map((style) => child(style, 'pPr')),
        spacingDefault,
      ].filter((one) => one !== undefined),
    font: (run, paragraph) => firstOf(runProperties(run, paragraph), (rPr) => fontOf(child(rPr, 'rFonts'))),
    isOn: (property, run, paragraph) =>
      firstOf(runProperties(run, paragraph), (rPr) => switchOf(child(rPr, property))) ?? false,
    list: (paragraph) => {
      const own = child(child(paragraph, 'pPr'), 'numPr')
      const styles = paragraphChain(paragraph)
      const inherited = styles.map((style) => child(child(style, 'pPr'), 'numPr'))
      const properties = [own, ...inherited].filter((one) => one !== undefined)
      const listId = firstOf(properties, (numPr) => settingOf(numPr, 'numId'))
      if (listId === undefined || listId === '0') return undefined
      return { listId, level: Number(firstOf(properties, (numPr) => settingOf(numPr, 'ilvl')) ?? 0) }
    },
    tableProperties: (styleId) =>
      chain(styleId)
        .map((style) => child(style, 'tblPr'))
        .filter((one) => one !== undefined),
  }
}

function fontOf(fonts: Xml | undefined): string | undefined {
  const named = fonts?.attributes
  if (named === undefined) return undefined
  if ((named.hAnsiTheme ?? named.asciiTheme) !== undefined) return 'theme'
  return named.hAnsi ?? named.ascii
}

function switchOf(property: Xml | undefined): boolean | undefined {
  if (property === undefined) return undefined
  return !/^(?:0|false|off|none)$/.test(property.attributes.val ?? '')
}

/** What the nearest node that says anything says. */
export function firstOf<T>(nodes: readonly Xml[], read: (node: Xml) => T | undefined): T | undefined {
  for (const node of nodes) {
    const value = read(node)
    if (value !== undefined) return value
  }
  return undefined
}
