/** Whoever can ask for pages: a client of test/app.ts or a visitor. */
type Reader = {
  get(
    path: string,
  ): Promise<{ readonly status: number; readonly text: string; readonly location: string | null }>
}
export type CrawledPage = { readonly path: string; readonly status: number; readonly text: string }

/**
 * Follows the links of this site from `start`, one address of each pattern, at most `limit` pages. Ids count as one pattern, and so do
 * queries with the same fields.
 */
export async function crawl(
  reader: Reader,
  { start = '/', limit = 60 }: { readonly start?: string; readonly limit?: number } = {},
): Promise<readonly CrawledPage[]> {
  const queue = [start]
  const known = new Set([patternOf(start)])
  const pages: CrawledPage[] = []
  const meet = (link: string) => {
    if (known.has(patternOf(link))) return
    known.add(patternOf(link))
    queue.push(link)
  }
  for (let path = queue.shift(); path !== undefined && pages.length < limit; path = queue.shift()) {
    const { status, text, location } = await reader.get(path)
    pages.push({ path, status, text })
    if (location?.startsWith('/')) meet(location)
    if (isPage(text)) for (const link of linksOf(text)) meet(link)
  }
  return pages
}

export const isPage = (text: string): boolean => text.startsWith('<!doctype html>')

const linksOf = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => {
    const link = name === 'a' ? attributes.get('href')?.split('#')[0] : undefined
    return link?.startsWith('/') ? [link] : []
  })

/** An address without what differs from row to row. */
function patternOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://x')
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d+/g, ':number')
  return `${path}?${[...new Set(searchParams.keys())].toSorted().join('&')}`
}

export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

/** Every opening tag, its attributes decoded. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(/<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...rest.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
        ]),
      ),
    }),
  )

/** The policy lets a picture bring its own bytes (a QR code): inside `img` nothing in them can run. */
const isPictureItself = (name: string, address: string): boolean =>
  name === 'img' && /^data:image\/(?:svg\+xml|png|webp|jpeg);base64,/i.test(address)

/** What a strict content policy would refuse in a page, or leave unguarded: empty when the page is sound. `csrf`: of its reader. */
export function unsoundParts(html: string, csrf: string): readonly string[] {
  const inTags = tagsOf(html).flatMap(({ name, attributes }) => {
    const address = attributes.get('href') ?? attributes.get('src') ?? attributes.get('action') ?? ''
    return [
      ...(name === 'style' ? ['a style element'] : []),
      ...(name === 'script' && !attributes.get('src')?.startsWith('/') ? ['a script without a file'] : []),
      ...[...attributes.keys()]
        .filter((key) => key === 'style' || key.startsWith('on'))
        .map((key) => `${name} ${key}`),
      ...(/^\s*(javascript|vbscript|data:[^,])/i.test(address) && !isPictureItself(name, address)
        ? [`${name} ${address}`]
        : []),
      ...(/^(https?:)?\/\//.test(address) ? [`${name} leads to ${address}`] : []),
    ]
  })
  const filled = /<script[^>]*>[^<]/.test(html) ? ['a script with text'] : []
  const forms = html
    .split('<form')
    .slice(1)
    .map((form) => form.split('</form>')[0] ?? '')
  const unguarded = forms.filter(
    (form) =>
      /method="post"/.test(form) &&
      !form.includes(csrf === '' ? 'name="_csrf"' : `name="_csrf" value="${csrf}"`),
  )
  return [...inTags, ...filled, ...unguarded.map((form) => `a form without token: ${form.slice(0, 80)}`)]
}

/** The names of every field and every word of an address that a page offers. */
export const offeredBy = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ attributes }) => {
    const words = [...new URL(attributes.get('href') ?? '/', 'http://x').searchParams.keys()]
    return [...words, ...(attributes.get('name') ?? '').split(' ')].filter((name) => /^[a-z-]+$/.test(name))
  })
