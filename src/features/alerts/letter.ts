import { href, routes } from '#routes'

type Item = {
  readonly title: string
  readonly about: string | null
  readonly note: string | null
  readonly href: string
}
type To = { readonly name: string; readonly publicUrl: string }

const LONGEST_SUBJECT = 140

/** An e-mail with one piece of news, or with several under one another. */
export function letterOf(
  items: readonly Item[],
  to: To,
): { readonly subject: string; readonly body: string } {
  return {
    subject: shortened(`Hồi Âm: ${subjectOf(items)}`),
    body: bodyOf(
      items.map((item) => itemText(item, to)),
      to,
    ),
  }
}

/** What a reader wants to know before opening; of several alike, what they have in common. */
function subjectOf(items: readonly Item[]): string {
  const [first] = items
  if (items.length === 1 && first !== undefined)
    return [first.title, first.about].filter((part) => part !== null).join(': ')
  const alike = items.every(({ title }) => title === first?.title)
  return alike ? `${first?.title}: ${items.length} việc` : `${items.length} tin mới`
}

/** Greeting, parts, and where the letter comes from. */
export const bodyOf = (parts: readonly string[], { name, publicUrl }: To): string =>
  [
    `Kính gửi ${name},`,
    ...parts,
    `--\nThư do phần mềm Hồi Âm tự gửi, xin không trả lời thư này.\nXem tất cả tin: ${publicUrl}${href(routes.notifications)}`,
  ].join('\n\n')

const itemText = ({ title, about, note, href: path }: Item, { publicUrl }: Pick<To, 'publicUrl'>): string =>
  [title, about, note, `${publicUrl}${path}`].filter((line) => line !== null).join('\n')

const shortened = (text: string): string =>
  text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : text
