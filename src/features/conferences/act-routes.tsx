import type { z } from 'zod'
import { z as zod } from 'zod'
import type { Result } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import {
  announceConference,
  cancelConference,
  closeConference,
  openConference,
  publishConferenceResults,
  reopenConference,
} from './act-commands.ts'
import { addDocuments } from './commands.ts'
import type { ConferenceId } from './conference.ts'
import { announcementForm, cancellationForm, reopeningForm, resultsForm } from './input.ts'
import { conferencePolicy } from './policy.ts'
import { getConference } from './queries.ts'
import { conferenceIn, conferencePage } from './routes.tsx'

const nothing = zod.object({})

/** What happens to a conference: each act a noun with an address of its own, all on the conference's page. */
export function serveActs(app: HttpApp): void {
  app.post(routes.conferenceAnnouncement, (c) =>
    act(c, 'announce', announcementForm, 'Đã ghi việc thông báo hội nghị.', (id, value) =>
      announceConference(c.var.deps, c.var.actor, { id, ...value }),
    ),
  )
  app.post(routes.conferenceOpening, (c) =>
    act(c, 'open', nothing, 'Hội nghị đã khai mạc. Có thể ghi ý kiến.', (id) =>
      openConference(c.var.deps, c.var.actor, { id }),
    ),
  )
  app.post(routes.conferenceClosing, (c) =>
    act(c, 'close', nothing, 'Hội nghị đã bế mạc. Việc ghi ý kiến đã khóa.', (id) =>
      closeConference(c.var.deps, c.var.actor, { id }),
    ),
  )
  app.post(routes.conferenceReopening, (c) =>
    act(c, 'reopen', reopeningForm, 'Đã mở lại hội nghị.', (id, value) =>
      reopenConference(c.var.deps, c.var.actor, { id, ...value }),
    ),
  )
  app.post(routes.conferenceResults, (c) =>
    act(c, 'publish', resultsForm, 'Đã ghi việc công bố kết quả.', (id, value) =>
      publishConferenceResults(c.var.deps, c.var.actor, { id, ...value }),
    ),
  )
  app.post(routes.conferenceCancellation, (c) =>
    act(c, 'cancel', cancellationForm, 'Đã hủy hội nghị.', (id, value) =>
      cancelConference(c.var.deps, c.var.actor, { id, ...value }),
    ),
  )
  app.post(routes.conferenceDocuments, async (c) => {
    const files = c.var.form.files['files'] ?? []
    return act(c, 'documents', nothing, 'Đã thêm tài liệu.', async (id) => {
      if (files.length === 0) return noFile
      const stored = await storeUploads(c.var.deps, files, 'files')
      return stored.ok ? addDocuments(c.var.deps, c.var.actor, { id, files: stored.value }) : stored
    })
  })
}

const noFile: Result<never> = {
  ok: false,
  refusals: [{ code: 'no-file', message: 'Hãy chọn ít nhất một tệp.', field: 'files' }],
}

/** Reach and right come first: whoever may not act is told so before the form is judged. */
async function act<Value>(
  c: HttpContext,
  name: string,
  schema: z.ZodType<Value>,
  done: string,
  carryOut: (id: ConferenceId, value: Value) => Promise<Result<unknown>>,
): Promise<Response> {
  const { deps, actor } = c.var
  const id = conferenceIn(c)
  await reading(deps, actor, (db) => getConference(db, actor, id))
  authorize(conferencePolicy, actor, 'manage', null)
  const form = readForm(c, schema)
  if (!form.ok) return conferencePage(c, { ...form, act: name })
  const result = await carryOut(id, form.value)
  if (!result.ok) return conferencePage(c, { values: form.values, errors: result.refusals, act: name })
  return redirect(c, href(routes.conference, { id }), done)
}
