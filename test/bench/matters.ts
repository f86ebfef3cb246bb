import { addDays, dateInVietnam } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { foldForSearch } from '#domain/text.ts'
import { fingerprintOfEntry, type LedgerContent } from '#features/announcements/index.ts'
import { STARTING_TOPICS } from '#features/calendar/topics.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { CopyRow } from './copy.ts'
import { clerkOf, leads, type Making } from './rows.ts'
import { summaryOf, wordsOf } from './words.ts'

export type Dialogue = { readonly id: string; readonly title: string; readonly at: Date }
type MatterRows = Readonly<Record<'dossier' | 'dossier_petition' | 'ledger_entry', CopyRow[]>>

/** Of one dialogue, as many as its ledger shows; each gathers five of what was said. */
const MOST = 60
const GATHERED = 5

const open = new Map(
  STARTING_TOPICS.filter(({ neverPublic }) => !neverPublic).map(({ code, name }) => [code, name]),
)

export function matterRows(
  making: Making,
  dialogue: Dialogue,
  said: readonly CopyRow[],
  nextCode: () => string,
): MatterRows {
  const rows: MatterRows = { dossier: [], dossier_petition: [], ledger_entry: [] }
  for (let at = 0; at < MOST && (at + 1) * GATHERED <= said.length; at++) {
    const content = contentOf(making, dialogue, nextCode())
    rows.dossier.push(dossierRow(making, dialogue, content))
    rows.ledger_entry.push(entryRow(making, dialogue, content))
    for (const { id } of said.slice(at * GATHERED, (at + 1) * GATHERED))
      rows.dossier_petition.push(lyingRow(making, dialogue, content.dossier, id as string))
  }
  return rows
}

function contentOf({ chance }: Making, { id, title, at }: Dialogue, code: string): LedgerContent {
  let words = wordsOf(chance)
  while (!open.has(words.topic)) words = wordsOf(chance)
  const heldOn = dateInVietnam(at)
  return {
    dossier: newId<'Dossier'>(at.getTime()) as DossierId,
    code,
    conference: { id: id as ConferenceId, title, heldOn },
    topicCode: words.topic,
    topic: open.get(words.topic) ?? '',
    group: `Tổ dân phố số ${1 + chance.below(43)}`,
    place: null,
    promise: words.title,
    result: chance.chance(0.6) ? summaryOf(chance) : null,
    units: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
    due: addDays(heldOn, 30 + chance.below(60)),
    photos: [],
  }
}

const dossierRow = ({ ward, chance }: Making, { id, at }: Dialogue, content: LedgerContent): CopyRow => ({
  ward_id: ward.id,
  id: content.dossier,
  code: content.code,
  title: content.promise,
  topic_code: content.topicCode,
  conference_id: id,
  lead_unit_id: ward.units[chance.of(leads)] as string,
  work_due: content.due,
  original_work_due: content.due,
  work_done_on: content.result === null ? null : content.due,
  work_done_by: content.result === null ? null : clerkOf(ward),
  opened_by: clerkOf(ward),
  opened_at: at,
})

const entryRow = ({ ward }: Making, { id, at }: Dialogue, content: LedgerContent): CopyRow => ({
  ward_id: ward.id,
  dossier_id: content.dossier,
  edition: 1,
  conference_id: id,
  topic_code: content.topicCode,
  content: JSON.stringify(content),
  content_sha256: fingerprintOfEntry(content),
  published_by: clerkOf(ward),
  published_at: at,
  folded: foldForSearch(`${content.code} ${content.topic} ${content.promise} ${content.result ?? ''}`),
})

const lyingRow = ({ ward }: Making, { at }: Dialogue, dossier: string, petition: string): CopyRow => ({
  ward_id: ward.id,
  id: newId(),
  dossier_id: dossier,
  petition_id: petition,
  put_by: clerkOf(ward),
  put_at: at,
})
