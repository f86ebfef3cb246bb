import { parseId } from '#domain/id.ts'
import type { JobBody } from '#platform/feature.ts'
import { recogniseNotice } from './recognition-commands.ts'

export const noticeJobs: Readonly<Record<string, JobBody>> = {
  'notices.recognise': async (deps, actor, payload) => {
    const id = parseId<'Notice'>(String(payload.notice))
    if (id !== null) await recogniseNotice(deps, actor, id)
  },
}
