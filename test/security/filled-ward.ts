import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { expectOk } from '#domain/result.ts'
import { askForExtension, type Part } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { type Answer, type Client, type Original, type TestApp, testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { directiveOn, type GivenDirective, givenDirective } from '#test/directive.ts'
import { givenMatter, givenPhoto } from '#test/matter.ts'
import { type TestProvider, testProvider } from '#test/openid-provider.ts'
import { type FilledDispatch, fillDispatch } from './filled-dispatch.ts'
import { fillDocuments } from './filled-documents.ts'
import { fillDossier } from './filled-dossier.ts'
import { fillExchange } from './filled-exchange.ts'
import { fillPeople } from './filled-people.ts'
import { type FilledPetitions, fillPetitions } from './filled-petitions.ts'
import { fillRegisters } from './filled-registers.ts'
import { type FilledReplies, fillReplies } from './filled-replies.ts'
import { type FilledReport, fillReports } from './filled-reports.ts'

/** Stands in every text people type in the filled ward, and nowhere else: whoever reads it has read of that ward. */
export const MARK = 'dấu riêng của phường một'

export type FilledWard = {
  readonly directive: GivenDirective
  readonly issuedNotice: string
  readonly draftNotice: string
  /** The secret of chị Thảo's calendar. */
  readonly feedSecret: string
  /** A published matter with a photograph. */
  readonly matter: string
  readonly photo: string
  readonly conference: string
  readonly petitions: FilledPetitions
  readonly dossier: string
  readonly dispatch: FilledDispatch
  readonly replies: FilledReplies
  readonly report: FilledReport
  readonly document: string
}

/** The named ward with one of everything. Seconds of work, done once for all test files of a worker, each of which gets a copy. */
export async function filledApp(options: { readonly withMail?: boolean } = {}) {
  original ??= filledOriginal()
  const { filled, ...copyOf } = await original
  const product = await testApp({ ...options, copyOf })
  return { product, filled: { ...filled, directive: await directiveOn(product, filled.directive.id) } }
}

let original: Promise<Original & { readonly filled: FilledWard }> | undefined

async function filledOriginal() {
  const provider = await testProvider()
  const product = await testApp({ withMail: true, openId: provider.client() })
  const filled = await fillWard(product, provider)
  return { filled, ...(await product.keep()) }
}

/** Done by the ward's own people at the product's front door. */
async function fillWard(product: TestApp, provider: TestProvider): Promise<FilledWard> {
  const [minh, thao, tuan, quan] = await Promise.all([
    product.as('minh'),
    product.as('thao'),
    product.as('tuan'),
    product.as('quan'),
  ])
  const thaoPage = href(routes.accountEdit, { id: product.ward.account('thao') })
  const facts = { version: '1', name: 'Vũ Phương Thảo', signInName: 'thao', email: 'thao@example.vn' }
  went(await quan.post(thaoPage, facts), 'e-mail address')

  const issue = async (number: string) => {
    const id = await receive(number)
    const issued = await minh.post(href(routes.noticeIssue, { id }), { version: '1' })
    went(issued, 'issue')
    return id
  }
  const receive = async (number: string) => {
    const text = demoNotice
      .replace('51-TB', `${number}-TB`)
      .replace('Tổ công tác thoát nước', 'Công an phường')
      .replace('các ý kiến thẳng thắn', `các ý kiến thẳng thắn (${MARK})`)
      .replace('ngõ hay ngập', `ngõ hay ngập (${MARK})`)
    return idIn(
      went(await minh.post(routes.noticeNew, { file: textFile(`${number}.txt`, text), text: '' }), 'receive'),
    )
  }
  const [draftNotice, issuedNotice, laterNotice] = [await receive('81'), await issue('82'), await issue('83')]
  const change = { byNotice: laterNotice, byClause: '3', kind: 'amend', explanation: `Thêm tổ 14, ${MARK}` }
  went(
    await minh.post(href(routes.clauseChanges, { id: issuedNotice, number: '2' }), change),
    'clause change',
  )

  const words = { title: `Khảo sát ngõ ngập, ${MARK}`, content: `Khảo sát và báo cáo, ${MARK}.` }
  const directive = await givenDirective(product, { ...words, coordinating: ['ca'] })
  went(await thao.post(await directive.partPath('kt', routes.directiveAcceptance)), 'acceptance')
  const part = (await directive.now()).parts[0]?.id as Part['id']
  const note = { part, text: `Đã họp phòng, ${MARK}` }
  went(await thao.post(href(routes.directiveProgress, { id: directive.id }), note), 'progress')
  const handedIn = { part, text: `Kết quả, ${MARK}`, files: textFile('ket-qua.txt', `Nội dung ${MARK}`) }
  const submission = await directive.deliverablePath('report', routes.directiveSubmission)
  went(await thao.post(submission, handedIn), 'submission')
  const longer = {
    directive: directive.id,
    part,
    to: { day: '2025-12-12' as IsoDate },
    reason: `Mưa, ${MARK}`,
    files: [],
  }
  expectOk(await askForExtension(product.deps, await product.actor('thao'), longer))
  const refusal = await directive.partPath('ca', routes.directiveRefusal)
  went(await tuan.post(refusal, { reason: `Không thuộc, ${MARK}` }), 'refusal')

  const absence = {
    account: product.ward.account('thao'),
    substitute: product.ward.account('duc'),
    from: '24/11/2025',
    to: '26/11/2025',
    reason: `Đi học, ${MARK}`,
  }
  went(await thao.post(routes.absences, absence), 'absence')
  const feed = await thao.post(routes.calendarFeedSecret)
  const article = { topicCode: 'gcn', title: `Bài ${MARK}`, body: `Nội dung ${MARK}`, step: 'preview' }
  const written = idIn(went(await minh.post(routes.articleNew, article), 'article'))
  const publication = href(routes.articlePublication, { article: written })
  const seen = /name="seen" value="(\w+)"/.exec((await minh.get(publication)).text)?.[1] ?? ''
  went(await minh.post(publication, { seen }), 'publication of the article')
  const feedSecret = /\/lich-han\/([\w-]{43})/.exec(feed.text)?.[1] ?? ''
  const petitions = await fillPetitions(product, MARK)
  const conference = await holdConference(product)
  const matter = await publishedMatter(product, minh, conference)
  const dossier = await fillDossier(product, MARK, directive.id, textFile)
  const replies = await fillReplies(product, MARK, dossier)
  await addByHand(product, { notice: issuedNotice, dossier, petition: petitions.petition })
  await fillRegisters(product, MARK, textFile)
  const document = await fillDocuments(product, MARK)
  await fillExchange(product, MARK, issuedNotice)
  const dispatch = await fillDispatch(product, MARK, issuedNotice, textFile)
  const report = await fillReports(product, MARK, issuedNotice)
  await fillPeople(product, provider, MARK)
  await product.runJobs()
  await thao.post(href(routes.directiveProgress, { id: directive.id }), note)
  return {
    directive,
    issuedNotice,
    draftNotice,
    feedSecret,
    conference,
    petitions,
    dossier,
    dispatch,
    replies,
    report,
    document,
    ...matter,
  }
}

/** A dialogue that is going on: announced, opened, people on its list, words taken down and words sealed. */
async function holdConference(product: TestApp): Promise<string> {
  const minh = await product.as('minh')
  const { id } = await givenConference(product, 'open', {
    title: `Hội nghị đối thoại, ${MARK}`,
    place: `Hội trường, ${MARK}`,
  })
  const document = { files: textFile('giay-moi.txt', `Giấy mời ${MARK}`) }
  went(await minh.post(href(routes.conferenceDocuments, { id }), document), 'conference document')
  const people = `Nguyễn Thị Sáu – tổ 12 – ${MARK}`
  went(await minh.post(href(routes.delegates, { id }), { people }), 'delegate')
  const said = { speaker: 'Nguyễn Thị Sáu', text: `Ngõ 45 ngập, ${MARK}`, topic: '', kind: 'kien-nghi' }
  went(await minh.post(href(routes.capture, { id }), said), 'remark')
  went(await minh.post(href(routes.capture, { id }), { ...said, kind: 'to-cao' }), 'sealed remark')
  return id
}

async function publishedMatter(product: TestApp, minh: Client, conference: string) {
  const matter = await givenMatter(product, { title: `Ngập, ${MARK}`, place: `ngõ ${MARK}`, conference })
  const photo = await givenPhoto(product, matter, true)
  const words = { promise: `Nạo vét, ${MARK}`, [`photo.${photo}`]: '1', [`caption.${photo}`]: `Ảnh, ${MARK}` }
  const shown = await minh.post(href(routes.matterPreview, { dossier: matter }), words)
  const seen = /name="seen" value="(\w+)"/.exec(shown.text)?.[1] ?? ''
  const publication = { ...words, [`phase.${photo}`]: 'before', seen, checked: '1', step: 'publish' }
  went(
    await minh.post(href(routes.matterEdit, { dossier: matter }), publication),
    'publication of the matter',
  )
  return { matter, photo }
}

/** Rows whose own form needs a screen that other tests fill in. */
async function addByHand(
  product: TestApp,
  { notice, dossier, petition }: Readonly<Record<'notice' | 'dossier' | 'petition', string>>,
): Promise<void> {
  const ward = product.ward.id
  const minh = product.ward.account('minh')
  const { id: ended } = await givenDirective(product, { title: `Việc đã kết thúc, ${MARK}` })
  await asOwner(product, async (owner) => {
    await sql`insert into saved_view (ward_id, id, account_id, name, query, created_at)
      values (${ward}, ${newId()}, ${minh}, ${`Bộ lọc ${MARK}`}, 'han=late', now())`.execute(owner)
    await sql`insert into destruction (ward_id, id, year, number, held_on, members, basis, codes, confirmed_by, at)
      values (${ward}, ${newId()}, 2025, 1, '2025-11-21', ${`Tiêu hủy ${MARK}`}, ${MARK}, ${sql.val(['KN-2014-0001'])}::text[], ${minh}, now())`.execute(
      owner,
    )
    await sql`insert into destruction (ward_id, id, year, number, held_on, members, basis, codes, restricted, confirmed_by, at)
      values (${ward}, ${newId()}, 2025, 1, '2025-11-21', ${`Tiêu hủy đơn ${MARK}`}, ${MARK}, ${sql.val(['HC-2010-0001'])}::text[], true, ${product.ward.account('dung')}, now())`.execute(
      owner,
    )
    await sql`insert into dossier_clock_step (ward_id, dossier_id, clock, last_day, step, reached_on)
      values (${ward}, ${dossier}, 'work', '2025-12-04', 'reminder-3', '2025-12-01')`.execute(owner)
    await sql`insert into clock_step (ward_id, directive_id, last_day, step, reached_on)
      values (${ward}, ${ended}, '2025-12-04', 'reminder-3', '2025-12-01')`.execute(owner)
    await sql`insert into closure (ward_id, id, directive_id, summary, closed_by, closed_at)
      values (${ward}, ${newId()}, ${ended}, ${`Đã xong, ${MARK}`}, ${minh}, now())`.execute(owner)
    await sql`insert into cancellation (ward_id, directive_id, reason, cancelled_by, cancelled_at)
      values (${ward}, ${ended}, ${`Thông báo sau thay, ${MARK}`}, ${minh}, now())`.execute(owner)
    await sql`insert into petition_correction (ward_id, id, petition_id, text, by_account, at)
      values (${ward}, ${newId()}, ${petition}, ${`Nghe lại là ngõ 15, ${MARK}`}, ${minh}, now())`.execute(
      owner,
    )
    const items = JSON.stringify([])
    await sql`insert into announcement (ward_id, id, notice_id, version, title, items, content_sha256, published_by, published_at)
      values (${ward}, ${newId()}, ${notice}, 1, ${`Kết luận ${MARK}`}, ${items}::jsonb, ${'0'.repeat(64)}, ${minh}, now())`.execute(
      owner,
    )
  })
}

/** With the connection that no policy binds. */
export const asOwner = <T>(
  { owner }: Pick<TestApp, 'owner'>,
  ask: (owner: Kysely<DB>) => Promise<T>,
): Promise<T> => ask(owner)

/** Tables and views that hold rows of wards. */
export async function wardTables(owner: Kysely<DB>, kind: 'BASE TABLE' | 'VIEW'): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and column_name = 'ward_id' and table_type = ${kind} order by 1`.execute(
    owner,
  )
  return rows.map(({ name }) => name)
}

/** Every row of a ward as one text per table: equal before and after means that nothing was written. */
export async function wardContent(
  { owner, ward }: Pick<TestApp, 'owner' | 'ward'>,
  id: string = ward.id,
): Promise<Record<string, string>> {
  const tables = await wardTables(owner, 'BASE TABLE')
  const digests = tables.map(
    (table) => sql<{ table: string; digest: string }>`
      select ${sql.lit(table)} as table,
        count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
      from ${sql.table(table)} t where ward_id = ${id}`,
  )
  const { rows } = await sql<{
    table: string
    digest: string
  }>`${sql.join(digests, sql` union all `)}`.execute(owner)
  return Object.fromEntries(rows.map(({ table, digest }) => [table, digest]))
}

export const textFile = (name: string, text: string): File => new File([text], name, { type: 'text/plain' })

function went(answer: Answer, what: string): Answer {
  if (answer.status !== 303) throw new Error(`${what}: ${answer.status} ${wordsOf(answer.text)}`)
  return answer
}

const wordsOf = (html: string): string => (/<main[\s\S]*/.exec(html)?.[0] ?? html).replace(/<[^>]+>/g, ' ')

const idIn = ({ location }: Answer): string => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
