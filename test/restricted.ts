import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { ownerConnection } from '#platform/db/owner.ts'
import { createLog } from '#platform/log.ts'
import { routes } from '#routes'
import type { PersonKey } from '../src/demo/ward.ts'
import { type Client, testApp } from './app.ts'
import { giveAddresses } from './news.ts'

/** Words that stand in the denunciation and nowhere else. */
const SECRETS = ['Trịnh Xuân Mật', '0987 111 222', '+84987111222', 'nhận phong bì đen', 'ngõ Kín 99']
/** Somebody of every role but the inspector's; thao and duc are of the department that is complained of. */
export const staff = ['minh', 'hung', 'thao', 'duc', 'tuan', 'bich', 'hoa', 'lan', 'quan'] as const
/** The few who would come upon it first, where the doors are tried again. */
export const few = ['minh', 'hung', 'thao', 'quan'] as const

/** The named ward, what it wrote into its log, and every door through which its people might come upon sealed words. */
export async function wardWithSecrets() {
  const logged: string[] = []
  const log = createLog('trace', { write: (line) => void logged.push(line) })
  const product = await testApp({ withMail: true, log })
  await giveAddresses(product)

  const denunciation = () => ({
    text: 'Tôi tố cáo cán bộ Phòng Kinh tế, Hạ tầng và Đô thị nhận phong bì đen khi làm sổ đỏ.',
    kind: 'to-cao',
    name: 'Trịnh Xuân Mật',
    phone: '0987 111 222',
    address: 'ngõ Kín 99',
    unit: product.ward.unit('to12'),
    channel: 'hand',
    saidOn: '21/11/2025',
  })
  const photo = () => new File(['nhận phong bì đen, có ghi âm'], 'Trịnh Xuân Mật.txt', { type: 'text/plain' })

  const asOwner = async <T>(ask: (owner: ReturnType<typeof ownerConnection>) => Promise<T>): Promise<T> => {
    const owner = ownerConnection(product.ownerUrl)
    try {
      return await ask(owner)
    } finally {
      await owner.destroy()
    }
  }

  /** Every table as text, the sealed bytes too. */
  const wholeDatabase = () =>
    asOwner(async (owner) => {
      const tables = await sql<{ name: string }>`
        select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
        owner,
      )
      const texts = []
      for (const { name } of tables.rows) {
        const { rows } = await sql<{ all: string | null }>`
          select string_agg(t::text, ' ') as all from ${sql.table(name)} t`.execute(owner)
        texts.push(rows[0]?.all ?? '')
      }
      const { rows } = await sql<{ all: string | null }>`
        select string_agg(payload::text, ' ') as all from graphile_worker._private_jobs`.execute(owner)
      return [...texts, rows[0]?.all ?? ''].join(' ')
    })

  /** The secret words that a person comes upon behind a door. */
  const behind = async (door: string, person: PersonKey) =>
    secretsIn((await doors[door]?.(await product.as(person), person)) ?? '')

  /** Every door through which a person might come upon the words, and what stands behind it for that person. */
  const doors: Readonly<Record<string, (who: Client, person: PersonKey) => Promise<string>>> = {
    'in the lists': (who) => read(who, [routes.petitions, routes.dossiers, routes.restrictedPetitions]),
    'by searching a list': (who) => read(who, [routes.petitions, routes.dossiers].flatMap(searches)),
    'by searching everything': (who) => read(who, searches(routes.search)),
    'in print': (who) => read(who, [routes.petitionsPrint, routes.dossiersPrint]),
    'in a CSV': (who) =>
      read(who, [routes.petitionsCsv, ...searches(routes.petitionsCsv), routes.dossiersCsv]),
    'in an Excel file': async (_, person) =>
      (await Promise.all([routes.petitionsXlsx, routes.dossiersXlsx].map((at) => cells(person, at)))).join(),
    'in the history': (who) =>
      read(who, [routes.auditLog, ...searches(routes.auditLog), routes.auditLogCsv, routes.auditChain]),
    'in news or figures': (who) =>
      read(who, [
        routes.notifications,
        routes.leader,
        routes.home,
        routes.conferences,
        routes.repliesUnanswered,
      ]),
    'in what waits to be sent or done': (who) => read(who, [routes.outbox, routes.jobs, routes.system]),
  }
  const read = async (who: Client, paths: readonly string[]): Promise<string> =>
    (await Promise.all(paths.map((path) => who.get(path)))).map(({ text }) => withoutEcho(text)).join('\n')

  /** Everything that stands in the cells of a workbook; of a refusal its words. */
  async function cells(person: PersonKey, path: string): Promise<string> {
    const headers = { host: 'localhost', cookie: `hoi-am=${await product.session(person)}` }
    const response = await product.app.http.request(`http://localhost${path}`, { headers })
    if (response.status !== 200) return response.text()
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await response.arrayBuffer())
    return book.worksheets.flatMap((sheet) => sheet.getSheetValues()).join('\n')
  }

  return {
    product,
    logged,
    minh: await product.as('minh'),
    dung: await product.as('dung'),
    denunciation,
    photo,
    asOwner,
    wholeDatabase,
    doors,
    behind,
    read,
    cells,
  }
}

/** The secret words in a text. */
export const secretsIn = (text: string) => SECRETS.filter((words) => text.includes(words))

const asked = [
  'phong bì đen',
  'phong bi den',
  'Trịnh Xuân Mật',
  'trinh xuan mat',
  '0987111222',
  'HC-2025-0001',
]
export const searches = (path: string) => asked.map((words) => `${path}?q=${encodeURIComponent(words)}`)

/** A page says back what was asked for; that is no find. */
const withoutEcho = (html: string): string => asked.reduce((text, words) => text.replaceAll(words, ''), html)
