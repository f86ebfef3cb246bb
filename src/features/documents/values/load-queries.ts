import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { type Id, parseId } from '#domain/id.ts'
import { getNotice, noticeTitle } from '#features/notices/index.ts'
import { getDestruction } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { type DocumentKind, kinds } from '../kinds.ts'
import { conclusionBlocks } from './conclusion-queries.ts'
import { conferenceValues } from './conference.ts'
import { conferenceFacts } from './conference-queries.ts'
import { destructionValues } from './destruction.ts'
import { directiveValues } from './directive.ts'
import { directiveFacts } from './directive-queries.ts'
import { dossierValues } from './dossier.ts'
import { dossierFacts } from './dossier-queries.ts'
import { extensionValues } from './extension.ts'
import { extensionFacts } from './extension-queries.ts'
import { loudspeakerValues } from './loudspeaker.ts'
import { noticeValues } from './report.ts'
import type { Value, Values } from './value.ts'
import { valuesOf } from './value.ts'
import { wardValues } from './ward.ts'
import { wardFacts } from './ward-queries.ts'

/** What a paper of this kind is filled in with, from what it is about: within the actor's reach, or it is not found. */
export async function loadValues(
  db: DatabaseTransaction,
  actor: Actor,
  kind: DocumentKind,
  source: string | null,
  now: Date,
): Promise<Values> {
  const today = dateInVietnam(now)
  const own = source === null ? {} : await ownValues(db, actor, kind, source, today)
  return valuesOf({ ...own, ...wardValues(await wardFacts(db, actor, today)) })
}

async function ownValues(
  db: DatabaseTransaction,
  actor: Actor,
  kind: DocumentKind,
  source: string,
  today: IsoDate,
): Promise<Readonly<Record<string, Value | null>>> {
  const about = kinds[kind].source
  switch (about) {
    case 'conference': {
      const id = idOf<'Conference'>(source, about)
      const facts = await conferenceFacts(db, actor, id, today)
      const own = conferenceValues(facts)
      if (kind === 'loudspeaker') return { ...own, ...loudspeakerValues(facts) }
      if (kind === 'conclusion')
        return { ...own, 'nội dung kết luận': await conclusionBlocks(db, actor, id, { today }) }
      return own
    }
    case 'dossier':
      return dossierValues(await dossierFacts(db, actor, idOf(source, about)))
    case 'directive':
      return directiveValues(await directiveFacts(db, actor, idOf(source, about)))
    case 'extension':
      return extensionValues(await extensionFacts(db, actor, idOf(source, about)))
    case 'destruction':
      return destructionValues(await getDestruction(db, actor, idOf(source, about), { restricted: false }))
    case 'notice': {
      const notice = await getNotice(db, actor, idOf(source, about))
      return noticeValues({
        title: noticeTitle(notice),
        subject: notice.subject,
        conferenceOn: notice.conferenceDate,
      })
    }
    case 'period':
    case null:
      return {}
  }
}

const idOf = <Kind extends string>(text: string, what: string): Id<Kind> => found(parseId<Kind>(text), what)
