import type { IsoDate } from '#domain/date.ts'
import { pageOf, rulesOn, type WardRules } from '#features/formats/index.ts'
import { type Paper, type Paragraph, paragraph } from '#platform/document/document.ts'

/** The draft clauses as a paper to work on in Word: clause heads bold, everything else as running text. */
export function draftPaper(text: string, today: IsoDate, ward: WardRules): Paper {
  const rules = rulesOn('party', today, ward)
  return {
    title: 'Dự thảo các mục kết luận',
    page: pageOf(rules),
    text: { sizePt: rules.body.size.print, line: { times: 1.1 } },
    parts: [
      {
        blocks: text
          .split('\n')
          .filter((line) => line !== '')
          .map((line, at) => (at < 2 ? centred(line, at === 0) : running(line))),
      },
    ],
  }
}

const centred = (text: string, bold: boolean): Paragraph =>
  paragraph([{ text, bold }], { align: 'center', ...(bold ? { heading: 1 } : {}) })

function running(text: string): Paragraph {
  const isClause = /^2\.(\d+\.)?/.test(text)
  return paragraph([{ text, bold: isClause }], {
    align: 'justify',
    firstLineMm: 10,
    beforePt: 6,
    ...(isClause ? { heading: 2, keepWithNext: true } : {}),
  })
}
