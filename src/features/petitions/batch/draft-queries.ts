import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { foldForSearch } from '#domain/text.ts'
import { listTopics } from '#features/calendar/index.ts'
import { resolveUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { loadLearned, suggest } from '../suggestion-queries.ts'
import type { SummaryOpinion, SummaryReading } from '../summary/reading.ts'
import type { DraftMark, NewDraft } from './batch.ts'

/** Rows of the preview from what the reader found: groups by the names the ward knows, topics and kinds as suggestions. */
export async function draftsOf(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { opinions }: SummaryReading,
  now: Date,
): Promise<readonly NewDraft[]> {
  const units = await groupsNamed(db, actor, opinions, now)
  const learned = await loadLearned(db, actor)
  const topics = (await listTopics(db, actor.ward)).filter(({ closed }) => !closed)
  const open = new Set(topics.map(({ code }) => code))
  const byName = new Map(topics.map(({ code, name }) => [foldForSearch(name), code]))
  return opinions.map((opinion, at) => {
    const said = suggest(opinion.text, learned, open)
    const named = opinion.field === null ? undefined : byName.get(foldForSearch(opinion.field))
    const topicCode = named ?? said.topics.find(({ score }) => score >= 0.5)?.code ?? null
    return {
      position: at + 1,
      text: opinion.text,
      name: opinion.name,
      address: opinion.address,
      groupText: opinion.group,
      unit: opinion.group === null ? null : (units.get(opinion.group) ?? null),
      fieldText: opinion.field,
      topicCode,
      kind: said.kind === 'to-cao' ? 'to-cao' : said.kind,
      restricted: said.restricted,
      marks: [
        ...opinion.problems,
        ...(opinion.answered === true ? (['answered'] as const) : []),
        ...(opinion.shared === null ? [] : (['shared'] as const)),
        ...(topicCode === null ? [] : (['topic-suggested'] as const)),
      ] satisfies readonly DraftMark[],
    }
  })
}

/** The residential group behind each name as the report wrote it: "12", "Cựu Viên 1". */
async function groupsNamed(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  opinions: readonly SummaryOpinion[],
  now: Date,
): Promise<ReadonlyMap<string, UnitId>> {
  const written = [...new Set(opinions.flatMap(({ group }) => group ?? []))]
  const spellings = written.map((group) => [group, `Tổ dân phố ${group}`, `Tổ ${group}`] as const)
  const found = await resolveUnits(db, ward, spellings.flat(), dateInVietnam(now))
  return new Map(
    spellings.flatMap(([group, ...others]) => {
      const unit = [...others, group].map((name) => found.get(name)).find((one) => one != null)
      return unit == null ? [] : [[group, unit] as const]
    }),
  )
}
