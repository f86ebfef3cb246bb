import { SaxesParser } from 'saxes'

/** An element: its name in small letters without prefix, so that any prefix and any case will do. */
export type Node = { readonly name: string; readonly children: Node[]; text: string }

export type XmlFault = 'not-xml' | 'document-type' | 'too-deep' | 'too-many'
export class XmlRefused extends Error {
  readonly fault: XmlFault
  constructor(fault: XmlFault) {
    super(`xml refused: ${fault}`)
    this.fault = fault
  }
}

const DEEPEST = 40
const MOST_NODES = 20_000

/** A document as a tree. Throws `XmlRefused`: a document type may define entities without end, so none is read. */
export function readTree(text: string): Node {
  const root: Node = { name: '', children: [], text: '' }
  const open = [root]
  let nodes = 0
  const parser = new SaxesParser()
  const add = (words: string) => {
    const node = open.at(-1)
    if (node !== undefined) node.text += words
  }
  parser.on('error', () => {
    throw new XmlRefused('not-xml')
  })
  parser.on('doctype', () => {
    throw new XmlRefused('document-type')
  })
  parser.on('opentag', ({ name }) => {
    if (++nodes > MOST_NODES) throw new XmlRefused('too-many')
    const node: Node = { name: localName(name), children: [], text: '' }
    open.at(-1)?.children.push(node)
    if (open.push(node) > DEEPEST) throw new XmlRefused('too-deep')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const [first] = root.children
  if (first === undefined) throw new XmlRefused('not-xml')
  return first
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase()

/** The node itself or the first below it of one of these names. */
export function find(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  if (node === undefined || names.includes(node.name)) return node
  for (const child of node.children) {
    const found = find(child, ...names)
    if (found !== undefined) return found
  }
  return undefined
}

export const all = (node: Node | undefined, ...names: readonly string[]): readonly Node[] =>
  node === undefined
    ? []
    : [
        ...(names.includes(node.name) ? [node] : []),
        ...node.children.flatMap((child) => all(child, ...names)),
      ]

/** Its words without the white space around them; null when there are none. */
export function wordsOf(node: Node | undefined): string | null {
  const words = node?.text.normalize('NFC').trim() ?? ''
  return words === '' ? null : words
}

/** Those of the first node of one of these names. */
export const textOf = (node: Node | undefined, ...names: readonly string[]): string | null =>
  wordsOf(find(node, ...names))
