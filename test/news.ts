import { ownerConnection } from '#platform/db/owner.ts'
import { routes } from '#routes'
import type { PersonKey } from '../src/demo/ward.ts'
import type { Client, TestApp } from './app.ts'

export type News = { readonly kind: string; readonly title: string; readonly href: string }

/** What stands on a person's page of news, the newest first. */
export async function news(client: Client): Promise<readonly News[]> {
  return linesOf((await client.get(routes.notifications)).text)
}

function linesOf(html: string): readonly News[] {
  const lines = html.matchAll(
    /<span>([^<]+)<\/span><time[^>]*>[^<]*<\/time><\/p><a class="row-link" href="([^"]+)">([^<]+)<\/a>(?:<p class="news-about">([^<]+)<\/p>)?/g,
  )
  return [...lines].map(([, kind = '', href = '', what = '', about = '']) => ({
    kind,
    href,
    title: `${what}: ${about}`,
  }))
}

/** What a person's news that contain `words`, and are of that kind. */
export async function newsOf(
  product: TestApp,
  person: PersonKey,
  words: string,
  kind?: string,
): Promise<readonly string[]> {
  const all = await news(await product.as(person))
  return all
    .filter((one) => one.title.includes(words) && (kind === undefined || one.kind.startsWith(kind)))
    .map(({ title }) => title)
}

/** The kinds of a person's news that contain `words`, by the day they came (dd/mm/yyyy). */
export async function newsByDay(
  product: TestApp,
  person: PersonKey,
  words: string,
): Promise<Readonly<Record<string, string>>> {
  const { text } = await (await product.as(person)).get(routes.notifications)
  const days = text.split('<section class="news-day">').slice(1)
  return Object.fromEntries(
    days.flatMap((day) => {
      const kinds = linesOf(day).filter(({ title }) => title.includes(words))
      const date = /\d\d\/\d\d\/\d{4}/.exec(day)?.[0] ?? ''
      return kinds.length === 0 ? [] : [[date, kinds.map(({ kind }) => kind).join(', ')]]
    }),
  )
}

/** Half past six of that day: the clocks run, and what follows from them. */
export async function morning(product: TestApp, day: string): Promise<void> {
  product.clock.set(new Date(`${day}T06:30:00+07:00`))
  await product.runJob('alerts.morning')
}

/** Gives everybody of the ward an address: thao@kien-an.example. */
export async function giveAddresses(app: TestApp): Promise<void> {
  const owner = ownerConnection(app.ownerUrl)
  const rows = await owner
    .selectFrom('account')
    .select(['id', 'sign_in_name'])
    .where('ward_id', '=', app.ward.id)
    .execute()
  for (const { id, sign_in_name } of rows)
    await owner
      .updateTable('account')
      .set({ email: `${sign_in_name}@kien-an.example` })
      .where('ward_id', '=', app.ward.id)
      .where('id', '=', id)
      .execute()
  await owner.destroy()
}
