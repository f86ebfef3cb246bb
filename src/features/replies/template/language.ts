import { ok, type Refused, type Result, refuse } from '#domain/result.ts'

/**
 * The small language of templates. `{họ tên}` is filled in; `{nếu hẹn đến ngày} … {không thì} … {hết}` stands only when the value is known.
 * Nothing else is read: values are put in as they are and never parsed again, and `{{` is a brace.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | {
      readonly kind: 'if'
      readonly name: string
      readonly yes: readonly TemplatePart[]
      readonly no: readonly TemplatePart[]
    }

type Branch = 'yes' | 'no'
type Open = {
  readonly name: string
  readonly yes: TemplatePart[]
  readonly no: TemplatePart[]
  branch: Branch
}

/** The parts of a template; a sentence with what to do for the first thing that is wrong (field `field`). `known`: the names that may be filled in. */
export function parseTemplate(
  source: string,
  known: ReadonlySet<string>,
  field: string,
): Result<readonly TemplatePart[]> {
  const top: TemplatePart[] = []
  const open: Open[] = []
  const here = (): TemplatePart[] => {
    const last = open.at(-1)
    return last === undefined ? top : last[last.branch]
  }
  for (const token of tokensOf(source)) {
    if (token.kind === 'text') here().push(token)
    else if (token.kind === 'stray') return strayBrace(token.text, field)
    else {
      const wrong = take(token.name)
      if (wrong !== null) return wrong
    }
  }
  const left = open.at(-1)
  return left === undefined ? ok(top) : unclosed(left.name, field)

  function take(words: string): Refused | null {
    if (words === 'hết') {
      const done = open.pop()
      if (done === undefined) return lonely('hết', field)
      const { name, yes, no } = done
      here().push({ kind: 'if', name, yes, no })
      return null
    }
    if (words === 'không thì') {
      const last = open.at(-1)
      if (last === undefined || last.branch === 'no') return lonely('không thì', field)
      last.branch = 'no'
      return null
    }
    const condition = words.startsWith('nếu ') ? words.slice(4).trim() : null
    const name = condition ?? words
    if (!known.has(name)) return unknownName(name, known, field)
    if (condition === null) here().push({ kind: 'value', name })
    else open.push({ name, yes: [], no: [], branch: 'yes' })
    return null
  }
}

/** The text with the values in their places. A line that held only parts that fell away falls away too. */
export function fillTemplate(parts: readonly TemplatePart[], values: ReadonlyMap<string, string>): string {
  return textOf(parts, values)
    .split('\n')
    .filter((line) => !line.includes(GONE) || line.replaceAll(GONE, '').trim() !== '')
    .map((line) => line.replaceAll(GONE, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Marks where a part fell away; no text of anybody holds it, because it is taken out of every value. */
const GONE = '\u0001'

function textOf(parts: readonly TemplatePart[], values: ReadonlyMap<string, string>): string {
  const known = (name: string): string => (values.get(name) ?? '').replaceAll(GONE, '')
  const written = (part: TemplatePart): string => {
    switch (part.kind) {
      case 'text':
        return part.text.replaceAll(GONE, '')
      case 'value':
        return known(part.name) || GONE
      case 'if':
        return textOf(known(part.name) === '' ? part.no : part.yes, values) || GONE
    }
  }
  return parts.map(written).join('')
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'stray'; readonly text: string }

function* tokensOf(source: string): Generator<Token> {
  const pattern = /\{\{|\}\}|\{([^{}\n]{1,60})\}|[{}]/g
  let at = 0
  for (const match of source.matchAll(pattern)) {
    if (match.index > at) yield { kind: 'text', text: source.slice(at, match.index) }
    at = match.index + match[0].length
    const [whole, name] = match
    if (whole === '{{' || whole === '}}') yield { kind: 'text', text: whole.slice(1) }
    else if (name !== undefined)
      yield { kind: 'tag', name: name.normalize('NFC').trim().replace(/\s+/g, ' ') }
    else yield { kind: 'stray', text: source.slice(Math.max(0, match.index - 10), match.index + 20) }
  }
  if (at < source.length) yield { kind: 'text', text: source.slice(at) }
}

function unknownName(name: string, known: ReadonlySet<string>, field: string): Refused {
  const like = [...known].find((one) => squeezed(one) === squeezed(name))
  const what =
    like === undefined ? 'Hãy chọn trong danh sách các chỗ điền được bên cạnh.' : `Có phải là {${like}}?`
  return refuse('unknown-name', `Không có chỗ điền nào tên là “{${name}}”. ${what}`, field)
}
const squeezed = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/g, '').toLowerCase()

const strayBrace = (near: string, field: string): Refused =>
  refuse(
    'stray-brace',
    `Dấu ngoặc nhọn ở gần “${near.trim()}” không thành cặp. Viết {tên chỗ điền}, hoặc {{ nếu cần in chính dấu ngoặc.`,
    field,
  )
const unclosed = (name: string, field: string): Refused =>
  refuse('unclosed', `Phần {nếu ${name}} chưa khép lại. Hãy thêm {hết} vào chỗ phần này kết thúc.`, field)
const lonely = (word: string, field: string): Refused =>
  refuse(
    'lonely',
    `{${word}} không đi với phần {nếu …} nào. Hãy thêm {nếu …} ở trước, hoặc bỏ {${word}}.`,
    field,
  )
