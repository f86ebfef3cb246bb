import { SaxesParser } from 'saxes'

/** An element with names and attribute names freed of their prefixes; text stands between child elements as strings. */
export type Xml = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

const DEEPEST = 256

/** Parses one XML document; throws on malformed or absurdly deep input. Entities other than XML's own are errors. */
export function parseXml(source: Uint8Array): Xml {
  const root = { name: '', attributes: {}, children: [] as (Xml | string)[] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const node = { name: local(tag.name), attributes: localAttributes(tag.attributes), children: [] }
    open.at(-1)?.children.push(node)
    if (open.push(node) > DEEPEST) throw new Error('XML nested too deep')
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.write(new TextDecoder(encodingOf(source)).decode(source)).close()
  const first = root.children.find((child) => typeof child !== 'string')
  if (first === undefined) throw new Error('XML without a root element')
  return first
}

/** Bytes and tags; a part takes some ten times its bytes of memory, and tags take time: three hundred full pages have some 200,000. */
export type XmlLimits = { readonly bytes: number; readonly tags: number }

/** Whether a part has more bytes or tags than `limits` allow; asked before it is parsed. */
export function isTooMuch(part: Uint8Array, limits: XmlLimits): boolean {
  if (part.length > limits.bytes) return true
  let tags = 0
  for (const byte of part) if (byte === 0x3c && ++tags > limits.tags) return true
  return false
}

/** The first child element of that name. */
export const child = (node: Xml | undefined, name: string): Xml | undefined =>
  node?.children.find((one): one is Xml => typeof one !== 'string' && one.name === name)

/** All child elements of that name. */
export const childrenOf = (node: Xml | undefined, name: string): Xml[] =>
  node?.children.filter((one): one is Xml => typeof one !== 'string' && one.name === name) ?? []

/** Attribute `val` of the child element `name`, the way WordprocessingML writes properties. */
export const settingOf = (node: Xml | undefined, name: string): string | undefined =>
  child(node, name)?.attributes.val

const local = (name: string) => name.slice(name.indexOf(':') + 1)

const localAttributes = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))

const encodingOf = (source: Uint8Array) =>
  source[0] === 0xff && source[1] === 0xfe
    ? 'utf-16le'
    : source[0] === 0xfe && source[1] === 0xff
      ? 'utf-16be'
      : 'utf-8'
