import { type Paragraph, type Picture, paragraph } from '#platform/document/document.ts'
import { qrPath } from '#platform/qr.ts'

/** Below the recipients: how the person says whether it is solved. */
export const sayIt = ({
  url,
  code,
}: {
  readonly url: string
  readonly code: string
}): readonly (Paragraph | Picture)[] => [
  { ...squareCode(url), align: 'left' },
  paragraph(
    [
      { text: 'Việc đã giải quyết xong chưa? ', bold: true },
      {
        text: `Xin quét mã trên, hoặc vào trang theo dõi với mã ${code} và mã PIN trên giấy biên nhận, hoặc nói với tổ trưởng tổ dân phố.`,
      },
    ],
    { sizePt: 10, line: { times: 1 } },
  ),
]

/** A QR code, drawn as squares. */
function squareCode(url: string): Picture {
  const { path, size } = qrPath(url)
  return {
    kind: 'picture',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
    widthMm: 24,
    heightMm: 24,
    alt: `Mã QR dẫn đến ${url}`,
  }
}
