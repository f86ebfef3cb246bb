import { loadRules } from '#features/formats/index.ts'
import { getLetterhead } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { DOCX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { routes } from '#routes'
import { documentIn } from './context.ts'
import { fileNameOf } from './file-name.ts'
import { getDocument } from './load-queries.ts'
import { paperOfDocument } from './paper.ts'

const PDF = 'application/pdf'

/** The paper as a file. What was issued is the file that was kept then, byte for byte. */
export function serveFiles(app: HttpApp): void {
  app.get(routes.documentPdf, async (c) => {
    const { document, paper } = await paperIn(c)
    const file = { name: `${fileNameOf(document)}.pdf`, mediaType: PDF }
    return document.issued === null
      ? download(c, toPdf(paper), file)
      : download(c, await c.var.deps.blobs.get(document.issued.pdfSha256), file)
  })
  app.get(routes.documentDocx, async (c) => {
    const { document, paper } = await paperIn(c)
    return download(c, await toDocx(paper), { name: `${fileNameOf(document)}.docx`, mediaType: DOCX })
  })
}

function paperIn(c: HttpContext) {
  const { deps, actor } = c.var
  return reading(deps, actor, async (db) => {
    const document = await getDocument(db, actor, documentIn(c))
    const letterhead = await getLetterhead(db, actor, document.letterhead)
    return {
      document,
      paper: paperOfDocument(document, letterhead, {
        today: todayOf(c.var.deps),
        rules: await loadRules(db, actor.ward),
      }),
    }
  })
}
