import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { PDFDocument } from 'pdf-lib'
import { dateInVietnam } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { findActor } from '#features/people/index.ts'
import { getLetterhead, type LetterheadId, saveLetterhead } from '#features/replies/index.ts'
import { systemClock } from '#platform/clock.ts'
import { connect } from '#platform/db/database.ts'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { reading } from '#platform/db/reading.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { createLog } from '#platform/log.ts'
import { sealWith } from '#platform/seal.ts'
import { createApp } from '../../src/app.ts'
import { foundNamedWard } from '../../src/demo/found.ts'
import { type DocumentId, getDocument } from '../../src/features/documents/index.ts'
import { paperOfDocument } from '../../src/features/documents/paper.ts'
import { draftCombined } from '../../src/features/reports/draft-commands.ts'
import { combinedRows } from '../../src/features/reports/facts/combined-queries.ts'
import { countRows } from '../../src/features/reports/facts/count-queries.ts'
import { whole } from '../../src/features/reports/facts/figure.ts'
import { type Cost, watched } from './cost.ts'
import { loader, petitionLoader } from './load.ts'

export type Reports = {
  readonly rows: number
  readonly notices: number
  /** Every count of the report, read once. */
  readonly facts: Cost
  /** The draft: rows frozen, figures counted from them, words, charts and annex written, all in one transaction. */
  readonly draft: Cost & { readonly frozenMb: number }
  readonly pdf: Cost & { readonly pages: number; readonly pagesPerSecond: number }
}

/** A combined report over all notices of five years. */
export async function measureReports(folder: string, rows: number): Promise<Reports> {
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'reports-postgres'),
    log: () => undefined,
  })
  await migrate(server.url)
  const connection = connect(server.url, { max: 4 })
  const owner = ownerConnection(server.url)
  try {
    const { deps } = createApp(
      {
        db: connection.db,
        signals: connection.signals,
        clock: systemClock,
        log: createLog('silent'),
        blobs: folderBlobs(join(folder, 'reports-files')),
        seal: sealWith(randomBytes(32)),
        mailer: null,
        publicUrl: 'http://localhost',
      },
      { secure: false, jobsRunning: () => true },
    )
    const named = await foundNamedWard(owner, deps)
    const ward = { ward: named.id }
    const admin = new URL(server.adminUrl)
    admin.pathname = new URL(server.url).pathname
    const now = systemClock.now()
    await loader(admin.href, named, now)(rows)
    await petitionLoader(admin.href, named, now)(rows)

    const minh = await reading(deps, ward, (db) =>
      findActor(db, named.id, named.accounts['minh'] as never, now),
    )
    if (minh === null) throw new Error('nobody can draft the report')
    const letterhead = expectOk(await saveLetterhead(deps, minh.actor, head)).id as LetterheadId
    const notices = (
      await reading(deps, ward, (db) =>
        db
          .selectFrom('notice')
          .select('id')
          .where('ward_id', '=', named.id)
          .where('issued_at', 'is not', null)
          .execute(),
      )
    ).map(({ id }) => id as NoticeId)
    const scope = { ...ward, notices, today: dateInVietnam(now) }
    const facts = await watched(() =>
      reading(deps, ward, (db) => countRows(db, combinedRows(scope), { byClause: false })),
    )
    const counted = facts.result.of(whole('directive', 'all'))
    if (counted !== rows) throw new Error(`${counted} of ${rows} directives were counted`)
    const draft = await watched(() => draftCombined(deps, minh.actor, { notices, letterhead }))
    const document = expectOk(draft.result).document as DocumentId
    const { rows: sizes } = await sql<{
      bytes: string
    }>`select pg_total_relation_size('report_row') as bytes`.execute(owner)
    const pdf = await watched(async () => {
      const paper = await reading(deps, ward, async (db) =>
        paperOfDocument(
          await getDocument(db, minh.actor, document),
          await getLetterhead(db, ward, letterhead),
          {
            today: scope.today,
            rules: [],
          },
        ),
      )
      return toPdf(paper)
    })
    const pages = (await PDFDocument.load(pdf.result, { updateMetadata: false })).getPageCount()
    return {
      rows,
      notices: notices.length,
      facts: facts.cost,
      draft: { ...draft.cost, frozenMb: Number(sizes[0]?.bytes ?? 0) / 2 ** 20 },
      pdf: { ...pdf.cost, pages, pagesPerSecond: pages / pdf.cost.seconds },
    }
  } finally {
    await owner.destroy()
    await connection.close()
    await server.stop()
  }
}

const head = {
  id: null,
  version: 0,
  closed: false,
  name: 'Đảng ủy',
  family: 'party' as const,
  superior: 'Đảng bộ thành phố Hải Phòng',
  issuer: 'Đảng ủy phường Kiến An',
  bodySymbol: 'ĐU',
  officeSymbol: null,
  authority: 'T/L Ban Thường vụ',
  position: 'Phó Chánh Văn phòng',
  signer: 'Phạm Quang Minh',
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
  contact: null,
}
