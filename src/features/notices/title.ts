type Named = {
  readonly quote: string
  readonly lead: readonly string[]
  readonly executing: readonly string[]
  readonly coordinating: readonly string[]
}

/** The sentence from its task on: without the verb of assignment and the bodies named before the task begins. */
export function taskOf({ quote, lead, executing, coordinating }: Named): string {
  let rest = quote.replace(/^(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+/u, '')
  if (rest === quote) return quote
  for (const names of [lead, executing, coordinating]) {
    for (const name of names)
      rest = rest.replace(new RegExp(`^\\s*(?:,|;|và)?\\s*${RegExp.escape(name)}`, 'u'), '')
    rest = rest.replace(
      /^,?\s*(?:chủ trì|chỉ đạo(?: toàn diện)?)?,?\s*(?:phối hợp (?:chặt chẽ )?với)?\s*/u,
      '',
    )
  }
  return /^\p{Ll}/u.test(rest) && !/^(?:và|với)\s/u.test(rest) && rest.length > 15 ? rest : quote
}

const MAX_TITLE = 160

/** A heading without its opening formula, or the first sentence, cut between words where it is long. */
export function titleOf(source: string): string {
  const plain = source
    .replace(
      /^Đối với (?:các |những )?(?:kiến nghị|nội dung|vấn đề|điểm)?\s*(?:thuộc|liên quan đến|về|có)?\s*/u,
      '',
    )
    .replace(/\s*\([^)]*\)?\s*$/u, '')
    .replace(/(?<=\p{Ll}{2}|\d)\.\s+\p{Lu}.*$/su, '')
    .replace(/[.;,:]+$/u, '')
    .trim()
  const text = plain === '' ? source : plain
  const upper = text.charAt(0).toUpperCase() + text.slice(1)
  if (upper.length <= MAX_TITLE) return upper
  return `${upper.slice(0, upper.lastIndexOf(' ', MAX_TITLE))}…`
}
