import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import {
  type DossierId,
  dossierPressing,
  listOwnDossiers,
  listWaitingDossiers,
  nextDossierDue,
  type OwnDossier,
  type WaitingDossier,
  type WaitingKind,
} from '#features/dossiers/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { DigestItem } from '../digest.ts'
import { naming } from '../message.ts'

/** The dossiers that press the person, each once, without those this morning's clocks have told them of. */
export async function pressingDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  now: Date,
  told: ReadonlySet<DossierId>,
): Promise<readonly DigestItem[]> {
  const today = dateInVietnam(now)
  const own = (await listOwnDossiers(db, actor, dossierReplies)).flatMap((one) => {
    const why = dossierPressing(one, today)
    return why === 'running' || why === 'answered' ? [] : [{ id: one.id, item: ownItem(one, why) }]
  })
  const waiting = (await listWaitingDossiers(db, actor, dossierReplies, now)).map((one) => ({
    id: one.id,
    item: waitingItem(one),
  }))
  const each = new Map([...waiting, ...own].map((one) => [one.id, one.item] as const))
  return [...each].flatMap(([id, item]) => (told.has(id) ? [] : [item]))
}

const ownItem = (one: OwnDossier, why: 'returned' | 'to-plan' | 'late' | 'soon'): DigestItem => ({
  what: naming(one),
  href: href(routes.dossier, { id: one.id }),
  lead: one.lead,
  lastDay: nextDossierDue(one.facts),
  waits: why === 'returned' ? 'phương án bị trả lại' : why === 'to-plan' ? 'chờ soạn phương án' : null,
})

const waitingItem = (one: WaitingDossier): DigestItem => ({
  what: naming(one),
  href: href(routes.dossier, { id: one.id }),
  lead: one.lead,
  lastDay: one.due,
  waits: waits[one.kind],
})

const waits: Readonly<Record<WaitingKind, string | null>> = {
  extension: 'đề nghị gia hạn, chờ trả lời',
  plan: 'phương án chờ duyệt',
  acceptance: 'chờ báo tiếp nhận bằng văn bản',
  uncovered: 'chưa ai giải quyết',
  late: null,
}
