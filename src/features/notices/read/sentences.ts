/** A half-open range of the cleaned text. */
export type Span = { readonly start: number; readonly end: number }

/** The sentences of `text` between `start` and `end`, without the spaces between them. "TP. Hải Phòng" and "P.T.T. Huyền" stay whole. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  END.lastIndex = start
  for (let found = END.exec(text); found !== null && END.lastIndex < end; found = END.exec(text)) {
    const stop = found.index + found[0].trimEnd().length
    if (ABBREVIATED.test(text.slice(from, found.index))) continue
    spans.push({ start: from, end: stop })
    from = END.lastIndex
  }
  spans.push({ start: from, end })
  return spans.filter((span) => span.end > span.start)
}

const END = /[.!?…]["”’)\]]*\s+(?=[\p{Lu}"“(\d])/gu
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|P|Q|TX|ThS|TS|BS|KTS|đ\/c|Đ\/c|v\.v|St|\p{Lu})$/u
