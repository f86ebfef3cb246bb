import { sql } from 'kysely'
import { routes } from '#routes'
import type { Fields, TestApp } from '#test/app.ts'
import type { ReplyId } from '../../src/features/replies/reply.ts'
import { linkSecret } from '../../src/features/replies/word-link-queries.ts'
import { asOwner, type FilledWard } from './filled-ward.ts'

/** What stands for each parameter of an address, by the address up to it: '/chi-dao/:id' → the id of a directive. */
export type RealIds = Readonly<Record<string, string>>

/** Addresses whose parameter names nothing of a ward: built files, days of everybody's own calendar, topics with the same codes everywhere,
 * rules of form. */
export const ofNobody: ReadonlySet<string> = new Set([
  routes.asset,
  routes.calendarDayEnd,
  routes.publicTopic,
  routes.formatRegime,
  routes.formatSampleDocx,
  routes.formatSamplePdf,
  routes.formatRule,
  routes.formatRuleEnd,
])

/** The ids of the filled ward, once with the issued notice and once with the draft. */
export async function realIds(product: TestApp, filled: FilledWard): Promise<readonly RealIds[]> {
  const { ward } = product
  const directive = await filled.directive.now()
  const one = (table: string, condition = sql<boolean>`true`, column = 'id') =>
    asOwner(product, async (owner) => {
      const { rows } = await sql<{ id: string }>`
        select ${sql.ref(column)} as id from ${sql.table(table)} where ward_id = ${ward.id} and ${condition} order by id limit 1`.execute(
        owner,
      )
      if (rows[0] === undefined) throw new Error(`the filled ward has no ${table}`)
      return rows[0].id
    })
  const ids = {
    '/tai-khoan/phien/:id': await one('session', sql`account_id = ${ward.account('tuan')}`),
    '/tai-khoan/xac-thuc-hai-buoc/khoa-truy-cap/:id': await one('passkey'),
    '/don-vi/:id': ward.unit('kt'),
    '/nguoi-dung/:id': ward.account('nga'),
    '/nguoi-dung/:id/vai-tro/:role': await one('account_role', sql`account_id = ${ward.account('nga')}`),
    '/vang-mat/:id': await one('absence'),
    '/lich-lam-viec/ngay/:date': '2026-01-01',
    '/the-thuc/:regime': 'hd-36',
    '/the-thuc/:regime/quy-dinh/:rule': 'leftMm',
    '/thong-bao/:id/muc/:number': '2',
    '/hoi-nghi/:id': filled.conference,
    '/hoi-nghi/:id/dai-bieu/:delegate': await one('delegate'),
    '/hoi-nghi/:id/ghi/:petition': await one('petition', sql`origin = 'live'`),
    '/ho-so/:id': filled.dossier,
    '/ho-so/:id/y-kien/:petition': await one(
      'dossier_petition',
      sql`dossier_id = ${filled.dossier} and ended_at is null`,
      'petition_id',
    ),
    '/ho-so/:id/nhap/:merge': await one('dossier_merge'),
    '/ho-so/:id/lien-ket/:link': await one('dossier_link'),
    '/ho-so/:id/tai-lieu/:document': await one('dossier_document'),
    '/ho-so/:id/dia-diem/:site': await one('dossier_site'),
    '/ho-so/:id/gia-han/:request': await one('dossier_extension_request'),
    '/ho-so/:id/kiem-tra/:checklist': await one('dossier_checklist'),
    '/ho-so/:id/phuong-an/:plan': await one('dossier_plan'),
    '/ho-so/mau-kiem-tra/:id': await one('checklist_template'),
    '/ho-so/mau-kiem-tra/:id/noi-dung/:item': await one('checklist_template_item'),
    '/y-kien/thoi-han/:id': await one('legal_term', sql`petition_kind = 'phan-anh'`),
    '/ho-so/hoi-nghi/:id': filled.conference,
    '/ho-so/y-kien/:id': await one('dossier_petition', sql`ended_at is null`, 'petition_id'),
    '/thu-tra-loi/chua-xong/:word': await one('citizen_word'),
    '/thu-tra-loi/mau/:template': await one('reply_template'),
    '/thu-tra-loi/noi-ky/:letterhead': await one('reply_letterhead'),
    '/thu-tra-loi/soan/:dossier': filled.dossier,
    '/thu-tra-loi/dot/:batch': filled.replies.batch,
    '/thu-tra-loi/thu/:reply': filled.replies.letter,
    '/phan-hoi/:reply': filled.replies.letter,
    '/phan-hoi/:reply/:secret': linkSecret(product.deps, ward.id, filled.replies.letter as ReplyId),
    '/chi-dao/bo-loc/:id': await one('saved_view'),
    '/chi-dao/:id': directive.id,
    '/chi-dao/:id/ho-so/:dossier': filled.dossier,
    '/thong-bao/:id/muc/:number/ho-so/:dossier': filled.dossier,
    '/chi-dao/:id/phan/:part': directive.parts[1]?.id ?? '',
    '/chi-dao/:id/san-pham/:deliverable': directive.deliverables[0]?.id ?? '',
    '/chi-dao/:id/gia-han/:extension': directive.openExtension?.id ?? '',
    '/cong-khai-ket-qua/viec/:dossier': filled.matter,
    '/cong-khai/viec/:dossier': filled.matter,
    '/cong-khai/viec/:dossier/anh/:photo': filled.photo,
    '/cong-khai/hoi-nghi/:conference': filled.conference,
    '/cong-khai/:notice': filled.issuedNotice,
    '/cong-khai-ket-qua/chuyen-muc/:article': await one('article'),
    '/chuyen-muc/:article': await one('article'),
    '/thong-bao-cua-toi/:id': await one('notification', sql`account_id = ${ward.account('thao')}`),
    '/quan-tri/thu-di/:id': await one('outbox_message'),
    '/quan-tri/viec-nen/:id': await aJob(product),
    '/lich-han/:secret': filled.feedSecret,
    '/tep/:id': await one('attachment', sql`owner_kind = 'submission'`),
    '/cong-khai/linh-vuc/:topic': 'ngap-ung',
    '/y-kien/:id': filled.petitions.petition,
    '/y-kien/du-lieu-ca-nhan/yeu-cau-moi/:petition': filled.petitions.petition,
    '/y-kien/du-lieu-ca-nhan/ban-ke/:petition': filled.petitions.petition,
    '/y-kien/du-lieu-ca-nhan/yeu-cau/:id': await one('data_request'),
    '/y-kien/du-lieu-ca-nhan/tieu-huy/:id': await one('destruction', sql`not restricted`),
    '/don-han-che/tieu-huy/:id': await one('destruction', sql`restricted`),
    '/y-kien/bien-nhan-han-che/:id': filled.petitions.restricted,
    '/don-han-che/:id': filled.petitions.restricted,
    '/don-han-che/:id/tep/:file': filled.petitions.sealedFile,
    '/gui-y-kien/bien-nhan/:key': filled.petitions.formKey,
    '/y-kien/tong-hop/:id': filled.petitions.batch,
    '/y-kien/tong-hop/:id/dong/:row': filled.petitions.batchRow,
    '/van-ban/:id': filled.document,
    '/van-ban/mau/:template': await one('document_template'),
    '/van-ban/:id/ban/:version': '1',
    '/van-ban/:id/gop-y/:comment': await one('document_comment'),
    '/phat-hanh/:id': filled.dispatch.dispatch,
    '/phat-hanh/:id/noi-nhan/:recipient': filled.dispatch.recipient,
    '/phat-hanh/danh-sach/:list': await one('recipient_list', sql`follows = '{}'`),
    '/van-ban-nhan/:id': filled.dispatch.recipient,
    '/bao-cao/:id': filled.report.report,
    '/bao-cao/:id/so-lieu/:figure': '0',
    '/bao-cao/van-ban/:id': filled.report.document,
    '/bao-cao/thong-bao/:id': filled.issuedNotice,
    '/phat-hanh/ban-giao/:id': await one('handoff'),
    '/phat-hanh/ban-giao/:id/da-nhan/:body': await one('exchange_body', sql`not own`),
    '/phat-hanh/ban-giao/co-quan/:body': await one('exchange_body'),
    '/phat-hanh/ban-giao/goi-den/:arrival': await one('exchange_arrival', sql`incoming_id is null`),
    '/so-van-ban/den/:document': await one('incoming_document'),
    '/so-van-ban/di/:entry': await one('register_entry'),
    '/so-van-ban/quyen/:book': await one('register_book'),
    '/tai-nguyen/:file': 'app.css',
  }
  const notice = (id: string) => sql<boolean>`notice_id = ${id}`
  return [
    { ...ids, '/thong-bao/:id': filled.issuedNotice, '/thong-bao/:id/nhiem-vu/:draft': await draftOf() },
    { ...ids, '/thong-bao/:id': filled.draftNotice, '/thong-bao/:id/nhiem-vu/:draft': await draftOf() },
  ]

  function draftOf(): Promise<string> {
    return one('directive_draft', notice(filled.draftNotice))
  }
}

const aJob = (product: TestApp): Promise<string> =>
  asOwner(product, async (owner) => {
    const { rows } = await sql<{ id: string }>`select id::text as id from graphile_worker._private_jobs
      where payload ->> 'ward' = ${product.ward.id} limit 1`.execute(owner)
    if (rows[0] === undefined) throw new Error('the filled ward has no job in the queue')
    return rows[0].id
  })

/** The addresses of a route with the ids filled in, each once; a parameter that nobody stands for is reported by name. */
export function addressesOf(path: string, variants: readonly RealIds[]): readonly string[] {
  const fill = (ids: RealIds) =>
    path.replace(/:(\w+)/g, (parameter, _name, at: number) => {
      const value = ids[path.slice(0, at) + parameter]
      if (value === undefined)
        throw new Error(`test/security/addresses.ts has no id for ${parameter} in ${path}`)
      return encodeURIComponent(value)
    })
  return [...new Set(variants.map(fill))]
}

/** Every address with a parameter that the product answers, and those of routes.ts. */
export function parametered(product: TestApp, method: 'GET' | 'POST'): readonly string[] {
  return served(product, method).filter((path) => path.includes(':'))
}

/** Every address the product answers. */
export const served = (product: TestApp, method: 'GET' | 'POST'): readonly string[] => [
  ...new Set(product.app.http.routes.filter((route) => route.method === method).map(({ path }) => path)),
]

/** A form that fits everywhere, so that what refuses is the right and not a missing field. */
export function everyField(product: TestApp, ids: RealIds, path: string): Fields {
  const unit = product.ward.unit('vhxh')
  const kinds: Readonly<Record<string, string>> = { [routes.clauseChanges]: 'cancel' }
  return {
    ...Object.fromEntries(
      ['title', 'content', 'quote', 'text', 'summary', 'reason', 'explanation', 'subject', 'description'].map(
        (name) => [name, 'Lời của người lạ'],
      ),
    ),
    version: '1',
    kind: kinds[path] ?? 'department',
    type: 'report',
    role: 'unit-officer',
    'role.0': 'lead',
    'unit.0': unit,
    unit,
    name: 'Tên của người lạ',
    alias: 'Tên khác của người lạ',
    key: 'phong kinh te',
    signInName: 'nguoi-la',
    officer: product.ward.account('duc'),
    part: ids['/chi-dao/:id/phan/:part'] ?? '',
    deliverables: ids['/chi-dao/:id/san-pham/:deliverable'] ?? '',
    with: ids['/thong-bao/:id/nhiem-vu/:draft'] ?? '',
    byNotice: ids['/cong-khai/:notice'] ?? '',
    to: '30/12/2025',
    toDay: '30/12/2025',
    day: '30/12/2025',
    on: '30/12/2025',
    at: '5',
    ...paperFields(ids),
  }
}

/** What the forms of papers, of sending them and of reports ask for. */
const paperFields = (ids: RealIds): Fields => ({
  family: 'party',
  letterhead: ids['/thu-tra-loi/noi-ky/:letterhead'] ?? '',
  abstract: 'Trích yếu của người lạ',
  body: 'Lời văn của người lạ',
  addressees: 'Nơi gửi của người lạ',
  manner: 'ink',
  purpose: 'action',
  required: 'done',
  dueOn: '10/12/2025',
  note: 'Lời dặn của người lạ',
  bodies: 'Chi bộ của người lạ',
  recipients: ids['/phat-hanh/:id/noi-nhan/:recipient'] ?? '',
  stage: 'acknowledged',
  person: 'Người lạ',
  carrier: 'Người lạ',
  number: '9999',
})
