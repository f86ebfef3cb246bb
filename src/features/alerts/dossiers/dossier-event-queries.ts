import type { Actor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import {
  type DossierEvent,
  type DossierToTellOf,
  findDossierEvent,
  findDossierToTellOf,
  tellDossierStory,
} from '#features/dossiers/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import { type Message, naming, noteOf } from '../message.ts'
import { concernedByDossier, dossierEventIsWorthALetter } from './dossier-audience.ts'

/** What an event of a dossier has to say, and to whom; null when it is none. */
export async function messagesOfDossier(
  db: DatabaseTransaction,
  actor: Actor,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await findDossierEvent(db, actor, seq)
  if (event === null) return null
  const dossier = await findDossierToTellOf(db, actor, event.subject)
  if (dossier === null) return []
  const to = hearers(people, concernedByDossier(event, dossier, people), event.by)
  if (to.length === 0) return []
  const units = new Map((await listUnits(db, actor)).map(({ id, name }) => [id as string, name]))
  const doer = event.by === null ? null : (await accountNames(db, actor.ward, [event.by])).get(event.by)
  const step = tellDossierStory(event, null, {
    unit: (id) => units.get(id) ?? 'đơn vị',
    topic: () => 'lĩnh vực khác',
  })
  const isNew = givesWork(event)
  const title = isNew ? 'Hồ sơ mới giao' : `${doer ?? 'Hệ thống'} ${step?.what ?? 'cập nhật hồ sơ'}`
  return to.map((account) => ({
    account,
    key: `event:${seq}:${dossier.id}`,
    at: event.at,
    kind: isNew ? 'assigned' : event.type.replace('dossier.', 'dossier-'),
    title,
    about: naming(dossier),
    note: isNew ? dueWords(dossier) : step === null ? null : noteOf(step),
    href: href(routes.dossier, { id: dossier.id }),
    byMail: dossierEventIsWorthALetter(event.type),
  }))
}

/** The unit hears of the matter for the first time. */
const givesWork = (event: DossierEvent): boolean =>
  event.type === 'dossier.opened' ||
  (event.type === 'dossier.units-assigned' && event.data.from.lead === null)

function dueWords({ answerDue, workDue }: DossierToTellOf): string {
  const day = (name: string, due: IsoDate | null) => (due === null ? [] : [`${name} ${formatDate(due)}`])
  const dues = [...day('Hạn trả lời', answerDue), ...day('hạn giải quyết', workDue)]
  return `${dues.length === 0 ? '' : `${dues.join(', ')}. `}Xin mở ra, xem ý kiến và soạn phương án.`
}
