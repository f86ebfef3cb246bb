import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { wardTitle } from '#domain/ward.ts'
import {
  canonicalEntry,
  findPublicArticles,
  holdsWords,
  type LedgerFilter,
  listLedgerEditions,
} from '#features/announcements/index.ts'
import { listTopics } from '#features/calendar/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import { csvStream } from '#platform/spreadsheet/write-csv.ts'
import { href, routes } from '#routes'
import { wordsQuery } from '../input.ts'
import { AloudPage } from './AloudPage.tsx'
import { LedgerPage } from './LedgerPage.tsx'
import { LedgersPage } from './LedgersPage.tsx'
import { newsOf } from './news.ts'
import { csvColumns, ledgerSchema, openMatter } from './open-data.ts'
import { PublicMatterPage } from './PublicMatterPage.tsx'
import {
  conferencesOf,
  getPhotoType,
  listPublicMatters,
  type PublicConference,
  type PublicMatter,
} from './public-ledger-queries.ts'
import { aloudQuery, type LedgerQuery, ledgerQuery } from './query.ts'
import { TopicPage } from './TopicPage.tsx'

const ON_PAGE = 50
const home = { label: 'Kết quả đối thoại', href: href(routes.publicNotices) }
const ledgers = { label: 'Các hội nghị', href: href(routes.publicLedgers) }

/** The public ledger of promises: pages, open data, news, and the text for the loudspeaker. No script, no names. */
export const serveLedgerPages = (app: HttpApp): void => {
  app.get(routes.publicLedgers, async (c) => {
    const { q } = readQuery(c, wordsQuery)
    const matters = await mattersOf(c, { text: q })
    const found =
      q === ''
        ? null
        : {
            matters: matters.slice(0, ON_PAGE),
            articles: await reading(c.var.deps, c.var.actor, (db) => findPublicArticles(db, c.var.actor, q)),
          }
    return c.var.page(
      { title: 'Các hội nghị đối thoại', breadcrumbs: [home] },
      <LedgersPage conferences={conferencesOf(matters)} q={q} found={found} />,
    )
  })

  app.get(routes.publicLedgerSchema, (c) => c.json(z.toJSONSchema(ledgerSchema)))

  app.get(routes.publicNews, async (c) => {
    const articles = await reading(c.var.deps, c.var.actor, (db) => findPublicArticles(db, c.var.actor, ''))
    const matters = await mattersOf(c, {})
    c.header('Content-Type', 'application/atom+xml; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    return c.body(newsOf({ ward: wardTitle(c.var.ward), site: c.var.deps.publicUrl, matters, articles }))
  })

  app.get(routes.publicLedger, async (c) => {
    const query = readQuery(c, ledgerQuery)
    const conference = await conferenceOf(c)
    const narrowed = conference.matters.filter((one) => isWanted(one, query))
    const pages = Math.max(1, Math.ceil(narrowed.length / ON_PAGE))
    const trang = Math.min(query.trang, pages)
    return c.var.page(
      { title: `Kết quả ${conference.title}`, breadcrumbs: [home, ledgers] },
      <LedgerPage
        conference={conference}
        shown={narrowed.slice((trang - 1) * ON_PAGE, trang * ON_PAGE)}
        found={narrowed.length}
        query={{ ...query, trang }}
        pages={pages}
        ward={c.var.ward}
        today={todayOf(c.var.deps)}
        printedAt={c.var.deps.clock.now()}
      />,
    )
  })

  app.get(routes.publicLedgerCsv, async (c) => {
    const conference = await conferenceOf(c)
    const rows = openMattersOf(c, conference).map((one) => csvColumns.map(({ of }) => of(one)))
    return download(c, csvStream({ columns: csvColumns.map(({ header }) => ({ header })), rows }), {
      name: `ket-qua-doi-thoai-${conference.heldOn}.csv`,
      mediaType: 'text/csv; charset=utf-8',
    })
  })

  app.get(routes.publicLedgerJson, async (c) => {
    const conference = await conferenceOf(c)
    const { id, title, heldOn } = conference
    const asOf = c.var.deps.clock.now().toISOString()
    c.header('Cache-Control', 'no-cache')
    return c.json({ conference: { id, title, heldOn }, asOf, matters: openMattersOf(c, conference) })
  })

  app.get(routes.publicLedgerAloud, async (c) => {
    const conference = await conferenceOf(c)
    const back = { label: conference.title, href: href(routes.publicLedger, { conference: conference.id }) }
    return c.var.page(
      { title: 'Bản đọc trên loa', breadcrumbs: [home, back] },
      <AloudPage conference={conference} ward={c.var.ward} minutes={readQuery(c, aloudQuery).phut} />,
    )
  })

  app.get(routes.publicTopic, async (c) => {
    const code = c.req.param('topic') ?? ''
    const view = await reading(c.var.deps, c.var.actor, async (db) => ({
      topic: (await listTopics(db, c.var.ward.id)).find((topic) => topic.code === code),
      matters: await listPublicMatters(db, c.var.actor, { topicCode: code }, todayOf(c.var.deps)),
      articles: (await findPublicArticles(db, c.var.actor, '')).filter(({ topicCode }) => topicCode === code),
    }))
    const { name } = found(view.topic, 'topic')
    return c.var.page({ title: name, breadcrumbs: [home] }, <TopicPage name={name} {...view} />)
  })

  app.get(routes.publicMatter, async (c) => {
    const { matter, editions } = await matterOf(c)
    return c.var.page(
      { title: matter.content.promise, breadcrumbs: [home, ...conferenceCrumb(matter.content.conference)] },
      <PublicMatterPage
        matter={matter}
        editions={editions}
        ward={c.var.ward}
        printedAt={c.var.deps.clock.now()}
      />,
    )
  })

  // The exact bytes whose SHA-256 is the fingerprint on the page.
  app.get(routes.publicMatterData, async (c) => {
    const { matter } = await matterOf(c)
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    return c.body(canonicalEntry(matter.content))
  })

  // A photograph is public only as part of an entry that is public now.
  app.get(routes.publicPhoto, async (c) => {
    const { matter } = await matterOf(c)
    const photo = found(
      matter.content.photos.find(({ attachment }) => attachment === c.req.param('photo')),
      'public photograph',
    )
    const mediaType = await reading(c.var.deps, c.var.actor, (db) => getPhotoType(db, c.var.actor, photo))
    return download(c, await c.var.deps.blobs.get(photo.sha256), {
      name: `anh-${matter.content.code}`,
      mediaType,
      inline: true,
    })
  })
}

/** The whole ledger is read for its tally anyway: what a reader narrows it to is picked from that. */
const isWanted = ({ content, standing }: PublicMatter, query: LedgerQuery): boolean =>
  holdsWords(content, query.q) &&
  (query.to === '' || content.group === query.to) &&
  (query['linh-vuc'] === '' || content.topicCode === query['linh-vuc']) &&
  (query['tinh-trang'] === undefined || standing.kind === query['tinh-trang'])

const mattersOf = (c: HttpContext, filter: LedgerFilter) =>
  reading(c.var.deps, c.var.actor, (db) => listPublicMatters(db, c.var.actor, filter, todayOf(c.var.deps)))

async function conferenceOf(c: HttpContext): Promise<PublicConference> {
  const id = found(parseId<'Conference'>(c.req.param('conference')), 'public conference')
  return found(conferencesOf(await mattersOf(c, { conference: id }))[0], 'public conference')
}

const openMattersOf = (c: HttpContext, { matters }: PublicConference) =>
  matters.map((matter) =>
    openMatter(matter, (dossier) => c.var.deps.publicUrl + href(routes.publicMatter, { dossier })),
  )

/** What was withdrawn, or closed to the public since, is not found. */
async function matterOf(c: HttpContext) {
  const dossier: DossierId = found(parseId<'Dossier'>(c.req.param('dossier')), 'public matter')
  const view = await reading(c.var.deps, c.var.actor, async (db) => ({
    matters: await listPublicMatters(db, c.var.actor, { dossier }, todayOf(c.var.deps)),
    editions: await listLedgerEditions(db, c.var.actor, dossier),
  }))
  return { matter: found(view.matters[0], 'public matter'), editions: view.editions }
}

const conferenceCrumb = (conference: { readonly id: string; readonly title: string } | null) =>
  conference === null
    ? []
    : [{ label: conference.title, href: href(routes.publicLedger, { conference: conference.id }) }]
