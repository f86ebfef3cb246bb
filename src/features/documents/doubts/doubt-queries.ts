import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { loadDeadlineRules } from '#features/calendar/index.ts'
import { assemble, draftClauses } from '#features/dossiers/index.ts'
import { loadRules, paperOf } from '#features/formats/index.ts'
import { readNotice } from '#features/notices/index.ts'
import { listUnits, resolveUnits } from '#features/people/index.ts'
import { dossierReplies, type Letterhead } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { paperText } from '#platform/document/text.ts'
import type { OfficeDocument } from '../document.ts'
import { officialOf } from '../official.ts'
import type { Doubt } from './doubt.ts'
import { doubtsOf } from './doubts.ts'

/** What to look at before a paper is submitted, approved or issued; nothing once it has gone out or was given up. */
export async function listDoubts(
  db: DatabaseTransaction,
  actor: Actor,
  document: OfficeDocument,
  letterhead: Letterhead,
  now: Date,
): Promise<readonly Doubt[]> {
  if (document.issued !== null || document.state === 'withdrawn') return []
  const today = dateInVietnam(now)
  const rules = await loadRules(db, actor.ward)
  const { calendar, lenient } = await loadDeadlineRules(db, actor.ward)
  const paper = officialOf(document, letterhead, { number: null, on: today, at: now })
  const text = paperText(paperOf([paper], { today, rules, title: '' }))
  const reading = assigns(document) ? readNotice(text, { calendar }) : null
  const names = [
    ...new Set(
      (reading?.directives ?? []).flatMap(({ lead, executing, coordinating }) => [
        ...lead,
        ...executing,
        ...coordinating,
      ]),
    ),
  ]
  const particular = names.filter((name) => !/^(?:các|mọi|những|toàn thể|từng)\s/iu.test(name))
  return doubtsOf({
    ...{ document, letterhead, text, reading, calendar, lenient, rules, today },
    units: await unitNames(db, actor, particular),
    matters: await mattersOf(db, actor, document),
  })
}

/** What only tells or reports names units and days without giving anybody anything to do. */
const assigns = ({ kind }: OfficeDocument): boolean => !telling.has(kind)

const telling: ReadonlySet<OfficeDocument['kind']> = new Set([
  'results',
  'loudspeaker',
  'inspection',
  'unit-report',
  'combined-report',
  'periodic-report',
  'destruction',
])

async function unitNames(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  names: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const found = await resolveUnits(db, actor.ward, names)
  const units = new Map((await listUnits(db, actor)).map(({ id, name }) => [id, name]))
  return new Map([...found].map(([name, id]) => [name, id === null ? null : (units.get(id) ?? null)]))
}

/** What the dialogue left open, where the paper concludes one; matters of closed topics are only counted in it. */
async function mattersOf(
  db: DatabaseTransaction,
  actor: Actor,
  { kind, source }: OfficeDocument,
): Promise<readonly string[]> {
  const conference = source?.kind === 'conference' ? parseId<'Conference'>(source.id) : null
  if (kind !== 'conclusion' || conference === null) return []
  const assembly = await assemble(db, actor, conference, dossierReplies)
  return draftClauses(assembly).flatMap(({ dossiers }) =>
    dossiers.filter(({ sensitive }) => !sensitive).map(({ title }) => title),
  )
}
