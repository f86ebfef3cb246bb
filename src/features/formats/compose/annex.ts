import { formatDate } from '#domain/date.ts'
import { type Part, paragraph } from '#platform/document/document.ts'
import { roman } from '#platform/document/list.ts'
import type { Annex, OfficialDocument } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import { bodyBlocks } from './body.ts'
import { numberText } from './number.ts'
import { cased, styled } from './styles.ts'

/** An annex begins on a page of its own, counts its own pages, and says to which paper it belongs. */
export const annexPart = (annex: Annex, at: number, document: OfficialDocument, rules: Rules): Part => ({
  ...(annex.landscape === undefined ? {} : { landscape: annex.landscape }),
  blocks: [
    paragraph(
      cased(annex.name ?? counted(at, document), 'annexName', rules),
      styled('annexName', rules, { heading: 1 }),
    ),
    paragraph(cased(annex.title, 'annexTitle', rules), styled('annexTitle', rules)),
    paragraph(`(${belongsTo(document)})`, styled('placeDate', rules)),
    ...bodyBlocks(annex.body, rules, ''),
  ],
})

const counted = (at: number, { annexes = [] }: OfficialDocument): string =>
  annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(at + 1)}`

function belongsTo({ typeName, number, symbol, family, issuedOn, issuer }: OfficialDocument): string {
  const what = typeName ?? 'Công văn'
  const which =
    number === null || issuedOn === null
      ? 'số      '
      : `số ${numberText(number, family, issuedOn)}${symbol} ngày ${formatDate(issuedOn)}`
  return `Kèm theo ${what} ${which} của ${issuer}`
}
