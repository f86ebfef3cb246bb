import { can } from '#domain/permission.ts'
import { getConference } from '#features/conferences/index.ts'
import { loadRules } from '#features/formats/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { toDocx } from '#platform/document/docx.ts'
import { DOCX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { routes } from '#routes'
import { idIn, registerCrumb } from '../context.ts'
import type { DossierReplies } from '../later.ts'
import { dossierPolicy, noDossier } from '../policy.ts'
import { AssemblePage } from './AssemblePage.tsx'
import { assemble } from './assemble-queries.ts'
import { draftText } from './assembly.ts'
import { draftPaper } from './draft-paper.ts'

/** The page on which a conference becomes the draft of its notice. */
export function serveAssembling(app: HttpApp, replies: DossierReplies): void {
  app.get(routes.dossierConference, async (c) => {
    const view = await assembled(c)
    const mayOpen = can(dossierPolicy, c.var.actor, 'create', noDossier)
    return c.var.page(
      { title: 'Từ ý kiến đến mục kết luận', breadcrumbs: [registerCrumb], wide: true },
      <AssemblePage {...view} mayOpen={mayOpen} />,
    )
  })

  app.get(routes.dossierConferenceText, async (c) => {
    const { conference, assembly } = await assembled(c)
    return download(c, draftText(assembly, conference.title), {
      name: `du-thao-muc-ket-luan-${conference.heldOn}.txt`,
      mediaType: 'text/plain; charset=utf-8',
    })
  })

  app.get(routes.dossierConferenceDocx, async (c) => {
    const { deps, actor, ward } = c.var
    const { conference, assembly } = await assembled(c)
    const rules = await reading(deps, actor, (db) => loadRules(db, ward.id))
    const text = draftText(assembly, conference.title)
    const paper = draftPaper(text, todayOf(deps), rules)
    return download(c, await toDocx(paper), {
      name: `du-thao-muc-ket-luan-${conference.heldOn}.docx`,
      mediaType: DOCX,
    })
  })

  function assembled(c: HttpContext) {
    const { deps, actor } = c.var
    authorize(dossierPolicy, actor, 'assemble', noDossier)
    return reading(deps, actor, async (db) => {
      const conference = await getConference(db, actor, idIn<'Conference'>(c, 'id'))
      return { conference, assembly: await assemble(db, actor, conference.id, replies) }
    })
  }
}
