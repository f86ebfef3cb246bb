import type { IsoDate } from '#domain/date.ts'
import { formatDate } from '#domain/date.ts'
import { numberText, pageOf, rulesOn, type WardRules } from '#features/formats/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type Paper, type Part, paragraph } from '#platform/document/document.ts'
import { href, routes } from '#routes'
import { type Letter, lettersAsPaper } from './format/letter.ts'
import { nameOf, type Reply } from './reply.ts'
import { capital } from './template/values.ts'
import { linkSecret } from './word-link-queries.ts'

type Site = {
  readonly deps: Pick<Deps, 'seal' | 'publicUrl'>
  readonly ward: string
  readonly today: IsoDate
  readonly rules: WardRules
  /** For printing on both sides of the sheet. */
  readonly bothSides?: boolean
}

/** Letters as they are printed, in the given order. */
export const lettersPaper = (letters: readonly Reply[], site: Site): Paper =>
  lettersAsPaper(
    letters.map((letter) => letterOf(letter, site)),
    site,
  )

function letterOf(reply: Reply, { deps, ward }: Site): Letter {
  const { letterhead, form, number, symbol, issuedOn, subject, body } = reply
  const secret = linkSecret(deps, ward, reply.id)
  const say = {
    url: `${deps.publicUrl}${href(routes.sayByLink, { reply: reply.id, secret })}`,
    code: reply.petitionCode,
  }
  return {
    letterhead,
    form,
    number,
    symbol,
    issuedOn,
    formedAt: reply.numberedAt,
    subject,
    body: [body, ...replacing(reply)].join('\n'),
    addressee: `${capital(reply.honorific)} ${reply.addressee}`,
    address: [reply.address, reply.groupName].filter((line) => line !== null).join(', ') || null,
    say: reply.kind === 'answer' ? say : null,
  }
}

/** A corrected letter names the one it takes the place of. */
const replacing = ({ replacedPaper: old, letterhead, form }: Reply): readonly string[] =>
  old === null
    ? []
    : [
        `${form === 'notice' ? 'Thông báo' : 'Thư'} này thay thế ${form === 'notice' ? 'Thông báo' : 'Thư'} số ${numberText(old.number, letterhead.family)}${old.symbol} ngày ${formatDate(old.issuedOn)}.`,
      ]

/** The list each group signs: a page of its own for every group, in the order the letters are printed. */
export function deliveryList(letters: readonly Reply[], today: IsoDate, ward: WardRules): Paper {
  const byGroup = Map.groupBy(letters, ({ groupName }) => groupName ?? 'Không ghi tổ dân phố')
  const rules = rulesOn('party', today, ward)
  return {
    title: 'Danh sách giao thư',
    page: pageOf(rules),
    text: { sizePt: rules.body.size.print, line: { times: 1.1 } },
    parts: [...byGroup].map(([group, own]): Part => groupPart(group, own, today)),
  }
}

const centred = { align: 'center' } as const

const groupPart = (group: string, letters: readonly Reply[], today: IsoDate): Part => ({
  blocks: [
    paragraph([{ text: 'DANH SÁCH GIAO THƯ', bold: true }], { ...centred, heading: 1 }),
    paragraph([{ text: group, bold: true }], centred),
    paragraph([{ text: `${letters.length} thư. Lập ngày ${formatDate(today)}`, italic: true }], {
      ...centred,
      sizePt: 12,
    }),
    {
      kind: 'table',
      beforePt: 12,
      sizePt: 12,
      rowMm: 13,
      columns: [
        { share: 0.07, align: 'center' },
        { share: 0.24 },
        { share: 0.23 },
        { share: 0.16 },
        { share: 0.13 },
        { share: 0.17 },
      ],
      head: ['STT', 'Họ và tên', 'Địa chỉ', 'Thư', 'Ngày nhận', 'Ký nhận'],
      rows: letters.map((letter, at) => [
        [{ text: `${at + 1}` }],
        [{ text: letter.addressee }],
        [{ text: letter.address ?? '' }],
        [{ text: letter.number === null ? '' : nameOf(letter).replace(/^(Thư|Thông báo) số /, '') }],
        [],
        [],
      ]),
    },
    {
      kind: 'columns',
      beforePt: 18,
      shares: [0.5, 0.5],
      cells: [
        [],
        [
          paragraph([{ text: 'NGƯỜI GIAO THƯ', bold: true }], centred),
          paragraph([{ text: '(ký, ghi rõ họ tên)', italic: true }], { ...centred, sizePt: 12 }),
        ],
      ],
    },
  ],
})
