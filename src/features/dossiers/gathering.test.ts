import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { PetitionId } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDossier, givenPetitions } from '#test/dossier.ts'
import { extendDue } from './clock-commands.ts'
import type { DossierId, MergeId } from './dossier.ts'
import { putPetitions, splitDossier, takePetitionOut } from './gather-commands.ts'
import { getDossier } from './load-queries.ts'
import { mergeDossiers, undoMerge } from './merge-commands.ts'

const product = await testApp()
const { deps } = product
const minh = await product.actor('minh')
const reason = 'cùng một việc'

const placesOf = (petitions: readonly PetitionId[]) =>
  reading(deps, minh, async (db) => {
    const rows = await db
      .selectFrom('dossier_petition')
      .innerJoin('dossier', (join) =>
        join
          .onRef('dossier.ward_id', '=', 'dossier_petition.ward_id')
          .onRef('dossier.id', '=', 'dossier_petition.dossier_id'),
      )
      .select([
        'dossier_petition.petition_id as petition',
        'dossier.id as dossier',
        'dossier.merged_into as into',
      ])
      .where('dossier_petition.ended_at', 'is', null)
      .where('dossier_petition.petition_id', 'in', [...petitions])
      .execute()
    return rows as unknown as readonly { petition: PetitionId; dossier: DossierId; into: DossierId | null }[]
  })
const standingMerges = (dossiers: readonly DossierId[]) =>
  reading(deps, minh, async (db) => {
    const { rows } = await sql<{ id: MergeId; into: DossierId; from: DossierId }>`
      select id, into_id as into, from_id as from from dossier_merge
      where undone_at is null and into_id = any(${[...dossiers]}::uuid[]) order by merged_at, id`.execute(db)
    return rows
  })

const at = fc.nat(30)
const step = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), a: at, b: at }),
  fc.record({ do: fc.constant('undo' as const), a: at, b: at }),
  fc.record({ do: fc.constant('split' as const), a: at, b: at }),
  fc.record({ do: fc.constant('take-out' as const), a: at, b: at }),
  fc.record({ do: fc.constant('put' as const), a: at, b: at }),
)

test('whatever is put, split, merged and undone, each petition lies in at most one standing dossier and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const first = await givenDossier(product, { petitions: [{}, {}, {}] })
      const second = await givenDossier(product, { petitions: [{}, {}] })
      const dossiers: DossierId[] = [first.id, second.id]
      const petitions = [...first.petitions, ...second.petitions].map(({ id }) => id)
      const taken = new Set<PetitionId>()
      const pick = <One>(list: readonly One[], index: number) => list[index % Math.max(list.length, 1)]
      for (const { do: act, a, b } of steps) {
        const dossier = pick(dossiers, a) as DossierId
        const other = pick(dossiers, b) as DossierId
        const petition = pick(petitions, b) as PetitionId
        if (act === 'merge') await mergeDossiers(deps, minh, { dossier, into: other, reason })
        if (act === 'undo') {
          const merge = pick(await standingMerges(dossiers), a)
          if (merge !== undefined)
            await undoMerge(deps, minh, { dossier: merge.into, merge: merge.id, reason })
        }
        if (act === 'split') {
          const place = (await placesOf([petition]))[0]
          if (place === undefined) continue
          const input = { dossier: place.dossier, petitions: [petition], title: 'Việc khác', reason }
          const made = await splitDossier(deps, minh, input)
          if (made.ok) dossiers.push(made.value.id)
        }
        if (act === 'take-out') {
          const place = (await placesOf([petition]))[0]
          if (place === undefined) continue
          const out = await takePetitionOut(deps, minh, { dossier: place.dossier, petition, reason })
          if (out.ok) taken.add(petition)
        }
        if (act === 'put') {
          const put = await putPetitions(deps, minh, { dossier, petitions: [petition] })
          if (put.ok) taken.delete(petition)
        }
      }
      const places = await placesOf(petitions)
      expect(new Set(places.map(({ petition }) => petition)).size).toBe(places.length)
      expect(places.filter(({ into }) => into !== null)).toEqual([])
      expect(places.map(({ petition }) => petition).toSorted()).toEqual(
        petitions.filter((petition) => !taken.has(petition)).toSorted(),
      )
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('undone from the last to the first, merges give every dossier back exactly what it had', async () => {
  const all = [
    await givenDossier(product, { petitions: [{}, {}] }),
    await givenDossier(product),
    await givenDossier(product),
  ]
  const [a, b, c] = all.map(({ id }) => id) as [DossierId, DossierId, DossierId]
  const petitions = all.flatMap((one) => one.petitions.map(({ id }) => id))
  const before = await placesOf(petitions)
  expect((await mergeDossiers(deps, minh, { dossier: a, into: b, reason })).ok).toBe(true)
  expect((await mergeDossiers(deps, minh, { dossier: b, into: c, reason })).ok).toBe(true)
  expect((await placesOf(petitions)).every(({ dossier }) => dossier === c)).toBe(true)
  for (const into of [c, b]) {
    const [merge] = await standingMerges([into])
    const undone = await undoMerge(deps, minh, { dossier: into, merge: merge?.id as MergeId, reason })
    expect(undone.ok).toBe(true)
  }
  const sorted = (places: typeof before) =>
    places.map(({ petition, dossier }) => `${petition} ${dossier}`).toSorted()
  expect(sorted(await placesOf(petitions))).toEqual(sorted(before))
})

test('an older petition that joins, by hand or by a merge, brings the answer forward; the first day stays beside it', async () => {
  const clerk = await product.as('minh')
  const received = (day: string) => ({ receivedAt: new Date(`2025-11-${day}T09:00:00+07:00`) })
  const { id, page } = await givenDossier(product)
  const [older, younger] = await givenPetitions(product, [received('17'), received('20')])
  const clock = async () => {
    const { answerDue } = await reading(deps, minh, (db) => getDossier(db, minh, id))
    return [answerDue?.original, answerDue?.due]
  }
  expect(await clock()).toEqual(['2025-12-12', '2025-12-12'])
  const put = href(routes.dossierPetitions, { id })
  expect((await clerk.post(put, { petition: older?.id ?? '' })).status).toBe(303)
  expect(await clock()).toEqual(['2025-12-12', '2025-12-08'])
  expect((await clerk.post(put, { petition: younger?.id ?? '' })).status).toBe(303)
  expect(await clock(), 'a younger one moves nothing').toEqual(['2025-12-12', '2025-12-08'])
  const oldest = await givenDossier(product, { petitions: [received('14')] })
  const merge = { into: id, reason: 'Cùng một việc' }
  expect((await clerk.post(href(routes.dossierMerge, { id: oldest.id }), merge)).status).toBe(303)
  expect(await clock()).toEqual(['2025-12-12', '2025-12-05'])
  const told = (await clerk.get(page)).text
  for (const words of ['hạn trả lời 12/12/2025', 'hạn trả lời 08/12/2025', 'hạn trả lời 05/12/2025'])
    expect(told).toContain(words)
})

test('undoing a merge moves the answer back to where it was, unless somebody moved it since or another petition holds it', async () => {
  const clerk = await product.as('minh')
  const received = (day: string) => ({ receivedAt: new Date(`2025-11-${day}T09:00:00+07:00`) })
  const { id, page } = await givenDossier(product)
  const due = async () => (await reading(deps, minh, (db) => getDossier(db, minh, id))).answerDue
  const mergedIn = async (day: string) => {
    const { id: dossier } = await givenDossier(product, { petitions: [received(day)] })
    const earlier = new Set((await standingMerges([id])).map((merge) => merge.id))
    expect((await mergeDossiers(deps, minh, { dossier, into: id, reason })).ok).toBe(true)
    const merge = (await standingMerges([id])).find((one) => !earlier.has(one.id))?.id as MergeId
    return async () => expect((await undoMerge(deps, minh, { dossier: id, merge, reason })).ok).toBe(true)
  }
  const undoFirst = await mergedIn('17')
  const undoSecond = await mergedIn('14')
  expect((await due())?.due).toBe('2025-12-05')
  await undoFirst()
  expect((await due())?.due, 'the older one holds it').toBe('2025-12-05')
  await undoSecond()
  expect(await due(), 'neither is there any more').toMatchObject({
    original: '2025-12-12',
    due: '2025-12-12',
  })
  expect((await due())?.why).toContain('hạn trở lại 12/12/2025')
  expect((await clerk.get(page)).text).toMatch(/bỏ việc nhập [\s\S]{0,400}hạn trả lời 12\/12\/2025/)

  const undoThird = await mergedIn('14')
  const [older] = await givenPetitions(product, [received('17')])
  expect((await putPetitions(deps, minh, { dossier: id, petitions: [older?.id as PetitionId] })).ok).toBe(
    true,
  )
  await undoThird()
  expect((await due())?.due, 'a petition that joined later holds it').toBe('2025-12-08')

  const undoFourth = await mergedIn('14')
  const { version } = await reading(deps, minh, (db) => getDossier(db, minh, id))
  const longer = {
    dossier: id,
    version,
    clock: 'answer',
    to: '2025-12-19' as never,
    reason,
    document: null,
  } as const
  expect((await extendDue(deps, minh, longer)).ok).toBe(true)
  await undoFourth()
  expect((await due())?.due, 'an extension stays').toBe('2025-12-19')
})

test('of two clerks who take the same petition at once, one is told that it is taken', async () => {
  const lan = await product.actor('lan')
  const [here, there] = [await givenDossier(product), await givenDossier(product)]
  const [free] = await givenPetitions(product, [{}])
  const petitions = [free?.id as PetitionId]
  const results = await Promise.all([
    putPetitions(deps, minh, { dossier: here.id, petitions }),
    putPetitions(deps, lan, { dossier: there.id, petitions }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await placesOf(petitions)).toHaveLength(1)
})

test('two clerks who merge two dossiers both ways at once leave one of them standing', async () => {
  const lan = await product.actor('lan')
  const [here, there] = [await givenDossier(product), await givenDossier(product)]
  const results = await Promise.all([
    mergeDossiers(deps, minh, { dossier: here.id, into: there.id, reason }),
    mergeDossiers(deps, lan, { dossier: there.id, into: here.id, reason }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const places = await placesOf([...here.petitions, ...there.petitions].map(({ id }) => id))
  expect(new Set(places.map(({ dossier }) => dossier)).size).toBe(1)
  expect(places).toHaveLength(2)
})
