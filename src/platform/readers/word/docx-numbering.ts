import { countLists, type Level, type List, type Numbering } from './numbering.ts'
import { child, childrenOf, settingOf, type Xml } from './xml.ts'

/** The lists of `numbering.xml`. Lists that share an abstract definition count together unless an override restarts them. */
export const readNumbering = (part: Xml | undefined): Numbering => countLists(readLists(part))

function readLists(part: Xml | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenOf(part, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]),
  )
  const byStyle = new Map([...abstracts.values()].map((one) => [settingOf(one, 'styleLink') ?? '', one]))
  return new Map(
    childrenOf(part, 'num').map((num) => {
      const key = settingOf(num, 'abstractNumId') ?? ''
      const linked = byStyle.get(settingOf(abstracts.get(key), 'numStyleLink') ?? '\0')
      const levels = new Map(childrenOf(linked ?? abstracts.get(key), 'lvl').map(readLevel))
      const overrides = childrenOf(num, 'lvlOverride')
      for (const level of overrides.flatMap((one) => childrenOf(one, 'lvl'))) levels.set(...readLevel(level))
      return [num.attributes.numId ?? '', { key, levels, restartAt: readRestarts(overrides) }]
    }),
  )
}

const readRestarts = (overrides: readonly Xml[]) =>
  new Map(
    overrides
      .map(
        (one) =>
          [Number(one.attributes.ilvl), Number(settingOf(one, 'startOverride') ?? Number.NaN)] as const,
      )
      .filter(([, start]) => Number.isInteger(start)),
  )

function readLevel(node: Xml): [number, Level] {
  const legal = child(node, 'isLgl')
  return [
    Number(node.attributes.ilvl),
    {
      start: Number(settingOf(node, 'start') ?? 1),
      format: settingOf(node, 'numFmt') ?? 'decimal',
      pattern: settingOf(node, 'lvlText') ?? '',
      separator: settingOf(node, 'suff') === 'nothing' ? '' : ' ',
      legal: legal !== undefined && !/^(?:0|false|off)$/.test(legal.attributes.val ?? ''),
      restarts: settingOf(node, 'lvlRestart') !== '0',
    },
  ]
}
