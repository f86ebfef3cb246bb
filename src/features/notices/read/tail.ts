import type { Line } from './clean.ts'
import { foldSpace } from './key.ts'
import type { Signer } from './reading.ts'
import { isAuthority, isCapitals, isPersonName, isPost, isSignedMark, readSigner } from './signature.ts'

export type Tail = {
  readonly recipients: readonly string[]
  readonly signer: Signer
  /** Index of the first line of the tail, and of the first line after it (an annex). */
  readonly start: number
  readonly end: number
}

/** What stands below the body: "Nơi nhận" and the signature, in one column or in two that extraction wove together. */
export function readTail(lines: readonly Line[], from: number): Tail {
  const label = lines.findIndex((line, index) => index >= from && hasLabel(line.text))
  const start = tailStart(lines, from, label)
  const end = tailEnd(lines, start)
  const signature: string[] = []
  const items: string[] = []
  const ends = lines.slice(start, end).some((line) => /^[-–+•].*;$/u.test(line.text)) ? /[;.]$/u : /[,;.]$/u
  let listing = false
  let open = false
  for (const line of lines.slice(start, end)) {
    for (const segment of segmentsOf(line.text)) {
      const text = segment.replace(LABEL, '').trim()
      if (text !== segment.trim()) listing = true
      if (text === '' || isSignedMark(text)) continue
      if (isBulleted(text)) {
        items.push(...text.split(/(?<=[,;.])\s+(?=[-–+•]\s*\S)/u))
        open = !ends.test(text)
        listing = true
      } else if (isSignature(text, open, signature.length > 0)) signature.push(text)
      else if (listing && (open || items.length === 0 || !items.some(isBulleted))) {
        if (open && items.length > 0) items.push(`${items.pop()} ${text}`)
        else items.push(text)
        open = !ends.test(text)
      } else signature.push(text)
    }
  }
  const inline = items.length === 1 && !isBulleted(items[0] as string)
  const separate = inline ? (items[0] as string).split(/;\s*/) : items
  return { ...withTrailingName(separate, readSigner(signature)), start, end }
}

const LABEL = /^\s*n[ơoởờ]i\s+nh[ậaâạ]n\s*[:;.]?\s*/iu
const hasLabel = (text: string): boolean =>
  segmentsOf(text).some((segment) => /^\s*n[ơoởờ]i\s+nh[ậaâạ]n\s*(?:[:;.]|$)/iu.test(segment))
const isBulleted = (text: string): boolean => /^[-–—+•*]\s*\S/u.test(text)

/** The columns of a line: parted by wide gaps, or by where capitals of a signature begin after the end of a recipient. */
const segmentsOf = (text: string): string[] =>
  text
    .replace(/\s+(?=(?:T\/M|K\/T|T\/L|TUQ\.|TM\.|KT\.|TL\.)\s*\p{Lu}{2})/gu, '\t')
    .replace(/(?<=[,;.:])\s+(?=\P{Ll}+$)/u, (gap, index: number) =>
      /\p{Ll}/u.test(text.slice(0, index)) && isPost(text.slice(index).trim()) ? '\t' : gap,
    )
    .split(/\s{2,}|\t|\s*\|\s*/)
    .filter((segment) => segment.trim() !== '')

function isSignature(text: string, open: boolean, begun: boolean): boolean {
  if (isAuthority(text) || isPost(text)) return true
  if (!begun) return false
  return (isCapitals(text) && text.includes(' ')) || (isPersonName(text) && !open) || isPersonName(text)
}

function tailStart(lines: readonly Line[], from: number, label: number): number {
  const limit = label === -1 ? lines.length : label
  let start = limit
  for (let index = limit - 1; index >= Math.max(from, limit - (label === -1 ? 12 : 9)); index--) {
    const text = (lines[index] as Line).text
    if (isAuthority(text) || isPost(text)) start = index
    else if (!isPersonName(text) && !isSignedMark(text) && !(isCapitals(text) && text.length < 60)) {
      if (label !== -1 || start !== limit) break
    }
  }
  return start
}

const tailEnd = (lines: readonly Line[], start: number): number => {
  const annex = lines.findIndex((line, index) => index > start && ANNEX.test(line.text))
  return annex === -1 ? lines.length : annex
}
const ANNEX =
  /^(?:(?:PHỤ LỤC|DANH MỤC|BẢNG|BIỂU|DANH SÁCH|PHÂN CÔNG)(?:\s|$)|(?:Phụ lục|Biểu)(?:\s+(?:số\s+)?\S{1,4})?\s*$)/u

/** With the columns run together, the signer's name ends the last recipient: "- Lưu VPĐU. Hoàng Văn Bình". */
function withTrailingName(
  items: readonly string[],
  signer: Signer,
): { recipients: string[]; signer: Signer } {
  const last = items.at(-1) ?? ''
  const found =
    signer.name === null ? /^(.*[.;,])\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u.exec(last) : null
  const kept = found === null ? items : [...items.slice(0, -1), found[1] as string]
  return {
    recipients: kept.map(recipientOf).filter((name) => name !== ''),
    signer: { ...signer, name: signer.name ?? found?.[2] ?? null },
  }
}

const recipientOf = (item: string): string =>
  foldSpace(item.replace(/^[-–—+•*]\s*/u, '').replace(/[\s,;./]+$/u, ''))
