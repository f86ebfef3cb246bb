import { dateInVietnam, formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import type { Client, TestApp } from './app.ts'
import { givenDossier, versionOn } from './dossier.ts'

/** The ward's own letterhead, as anh Minh writes it down. */
export async function givenLetterhead(
  minh: Client,
  facts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await minh.post(routes.letterheadNew, {
    name: 'Đảng ủy, Phó Chánh Văn phòng ký',
    family: 'party',
    superior: 'Đảng bộ thành phố Hải Phòng',
    issuer: 'Đảng ủy phường Kiến An',
    bodySymbol: 'ĐU',
    authority: 'T/L BAN THƯỜNG VỤ',
    position: 'Phó Chánh Văn phòng',
    signer: 'Phạm Quang Minh',
    recipients: 'Như trên\nLưu Văn phòng Đảng ủy',
    ...facts,
  })
  if (answer.status !== 303) throw new Error(`letterhead: ${answer.status}`)
  return idIn(answer.location)
}

/** The outcome of a dossier, as the Party Office records it: done, with the work reported first, unless said otherwise. */
export async function givenOutcome(
  minh: Client,
  dossier: string,
  outcome: Readonly<Record<string, string>> = {
    kind: 'done',
    explanation: 'Đã nạo vét 120 m cống, thay 6 nắp hố ga.',
  },
): Promise<void> {
  if (outcome['kind'] === 'done')
    await minh.post(href(routes.dossierWorkDone, { id: dossier }), { on: '04/12/2025', note: 'Đã nạo vét' })
  const address = href(routes.dossierOutcome, { id: dossier })
  const answer = await minh.post(address, { version: await versionOn(minh, address), ...outcome })
  if (answer.status !== 303) throw new Error(`outcome: ${answer.status}`)
}

/** Drafts letters to these people; the address of the letter, or of all letters of the matter when there are several. */
export async function drafted(
  who: Client,
  facts: {
    readonly dossier: string
    readonly petitions: readonly string[]
    readonly letterhead: string
    readonly kind?: string
  },
): Promise<string> {
  const kind = facts.kind ?? 'answer'
  const address = href(routes.replyNew, { dossier: facts.dossier }, { kind })
  const page = await who.get(address)
  const template = /name="template"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(page.text)?.[1] ?? ''
  const answer = await who.post(address, {
    kind,
    template,
    letterhead: facts.letterhead,
    legalBasis: '',
    petition: facts.petitions,
    ...Object.fromEntries(facts.petitions.map((id) => [`honorific.${id}`, 'bà'])),
  })
  if (answer.status !== 303) throw new Error(`draft: ${answer.status} ${wordsOf(answer.text)}`)
  return answer.location ?? ''
}

/** Takes letters on to the given state: submitted by anh Minh, approved by the secretary, numbered, signed, sent. */
export async function brought(
  product: TestApp,
  letters: readonly string[],
  to: 'submitted' | 'approved' | 'numbered' | 'signed' | 'sent',
  number = 12,
): Promise<void> {
  const [minh, hung] = [await product.as('minh'), await product.as('hung')]
  const today = todayOf(product)
  const scan = new File(['%PDF-1.4\nban ky'], 'ban-ky.pdf', { type: 'application/pdf' })
  const steps = [
    ['submitted', () => minh.post(routes.repliesSubmission, { reply: letters })],
    ['approved', () => hung.post(routes.repliesApproval, { reply: letters })],
    [
      'numbered',
      () => minh.post(routes.repliesNumbers, { reply: letters, first: `${number}`, issuedOn: today }),
    ],
    ['signed', () => minh.post(routes.repliesSigned, { reply: letters, file: scan })],
    ['sent', () => minh.post(routes.repliesSending, { reply: letters, channel: '', on: today })],
  ] as const
  for (const [state, act] of steps) {
    const answer = await act()
    if (answer.status !== 303) throw new Error(`${state}: ${answer.status} ${wordsOf(answer.text)}`)
    if (state === to) return
  }
}

/** As people write it. */
export const todayOf = (product: TestApp): string => formatDate(dateInVietnam(product.clock.now()))

/** The ids of the letters a page lists, in its order, each once. */
export const lettersOn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/\/thu-tra-loi\/thu\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)),
]

export const idIn = (location: string | null): string => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

const wordsOf = (html: string): string =>
  (/<main[\s\S]*/.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 600)

/** A letter to the one person of a new dossier, in that person's hands. */
export async function givenDelivered(
  product: TestApp,
  {
    clerk,
    letterhead,
    number,
  }: { readonly clerk: Client; readonly letterhead: string; readonly number: number },
): Promise<string> {
  const { id, petitions } = await givenDossier(product, { lead: 'kt' })
  await givenOutcome(clerk, id)
  const letter = idIn(
    await drafted(clerk, { dossier: id, petitions: petitions.map((one) => one.id), letterhead }),
  )
  await brought(product, [letter], 'sent', number)
  const delivered = { on: '05/12/2025', receiver: 'Bùi Thị Sáu' }
  const answer = await clerk.post(href(routes.replyDelivery, { reply: letter }), delivered)
  if (answer.status !== 303) throw new Error(`delivery: ${answer.status}`)
  return letter
}
