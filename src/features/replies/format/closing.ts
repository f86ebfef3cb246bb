import { encode } from 'uqr'
import { type Columns, type Picture, paragraph, space } from '#platform/document/document.ts'
import type { Letter } from './letter.ts'
import type { Regime } from './regime.ts'

/** Below the words: who gets it and how to say whether it is solved at the left, who signs at the right. */
export function closing({ letterhead, say }: Letter, regime: Regime): Columns {
  const center = { align: 'center', line: { times: 1 } } as const
  return {
    kind: 'columns',
    shares: [0.5, 0.5],
    beforePt: 14,
    cells: [
      [...recipients(letterhead.recipients, regime), ...contact(letterhead.contact), ...sayIt(say)],
      [
        paragraph([{ text: letterhead.authority.toLocaleUpperCase('vi'), bold: true }], center),
        paragraph([{ text: letterhead.position.toLocaleUpperCase('vi'), bold: regime.positionBold }], center),
        space(SIGNATURE_PT),
        paragraph([{ text: letterhead.signer, bold: true }], center),
      ],
    ],
  }
}

/** Four lines of 18 pt. */
const SIGNATURE_PT = 72

function recipients(list: readonly string[], { family, dash, recipientEnd }: Regime) {
  const party = family === 'party'
  const small = { sizePt: party ? 12 : 11, line: { times: 1 } } as const
  return [
    paragraph(
      [party ? { text: 'Nơi nhận:', underline: true } : { text: 'Nơi nhận:', bold: true, italic: true }],
      { sizePt: party ? 14 : 12, line: { times: 1 } },
    ),
    ...list.map((one, at) =>
      paragraph(`${dash}${one.replace(/[.,;]+$/, '')}${at === list.length - 1 ? '.' : recipientEnd}`, small),
    ),
  ]
}

const contact = (line: string | null) =>
  line === null ? [] : [paragraph(line, { sizePt: 10, beforePt: 6, line: { times: 1 } })]

function sayIt(say: Letter['say']) {
  if (say === null) return []
  return [
    { ...squareCode(say.url), align: 'left' } as const,
    paragraph(
      [
        { text: 'Việc đã giải quyết xong chưa? ', bold: true },
        {
          text: `Xin quét mã trên, hoặc vào trang theo dõi với mã ${say.code} và mã PIN trên giấy biên nhận, hoặc nói với tổ trưởng tổ dân phố.`,
        },
      ],
      { sizePt: 10, line: { times: 1 } },
    ),
  ]
}

/** A QR code, drawn as squares. */
function squareCode(url: string): Picture {
  const { data, size } = encode(url, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return {
    kind: 'picture',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`,
    widthMm: 24,
    heightMm: 24,
    alt: `Mã QR dẫn đến ${url}`,
  }
}
