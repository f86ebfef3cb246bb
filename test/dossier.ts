import type { IsoDate } from '#domain/date.ts'
import { expectOk, ok } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { openDossier } from '#features/dossiers/index.ts'
import { insertPetitions, type NewPetition, type PetitionId } from '#features/petitions/index.ts'
import { authorize, command } from '#platform/command.ts'
import { href, routes } from '#routes'
import type { PersonKey, UnitKey } from '../src/demo/ward.ts'
import type { Client, TestApp } from './app.ts'

type Facts = Partial<Omit<NewPetition, 'unit' | 'petitioner'>> & {
  readonly group?: UnitKey | null
  readonly name?: string | null
  readonly address?: string
  /** Wants to be answered there. */
  readonly email?: string
}

const entered = command('petition.enter-for-test', async (tx, actor, petitions: readonly NewPetition[]) => {
  authorize({ name: 'test', rules: { enter: [{ roles: ['clerk', 'group-head'] }] } }, actor, 'enter', null)
  const made = await insertPetitions(tx, actor, petitions)
  await tx.announce({ type: 'petition.entered', subject: { kind: 'ward', id: actor.ward } })
  return ok(made)
})

/** Petitions as anh Minh (or `by`) writes them down, from group 12 unless said otherwise. */
export async function givenPetitions(
  product: TestApp,
  facts: readonly Facts[],
  by: PersonKey = 'minh',
): Promise<readonly { readonly id: PetitionId; readonly code: string }[]> {
  const actor = await product.actor(by)
  return expectOk(
    await entered(
      product.deps,
      actor,
      facts.map((one) => petitionOf(product, one)),
    ),
  )
}

function petitionOf(
  { ward }: TestApp,
  { group = 'to12', name, address, email, ...facts }: Facts,
): NewPetition {
  return {
    kind: 'kien-nghi',
    origin: 'desk',
    text: 'Ngõ 12 đường Trần Nhân Tông ngập mỗi khi mưa to, nước tràn vào nhà.',
    saidOn: '2025-11-21' as IsoDate,
    saidAt: null,
    unit: group === null ? null : ward.unit(group),
    place: null,
    point: null,
    topicCode: 'ngap-ung',
    petitioner: {
      name: name === undefined ? 'Bùi Thị Sáu' : name,
      phone: '0912000111',
      email: email ?? null,
      address: address ?? 'số 5 ngõ 12',
      channel: email === undefined ? 'group-head' : 'email',
    },
    mayPublishText: false,
    mayPublishPhoto: false,
    answeredOnSpot: null,
    conference: null,
    speakingOrder: null,
    batch: null,
    sourceUnit: null,
    ...facts,
  }
}

export type GivenDossier = { readonly id: DossierId; readonly code: string; readonly page: string }

/** A dossier of new petitions, led by `lead` when one is named. */
export async function givenDossier(
  product: TestApp,
  facts: {
    readonly petitions?: readonly Facts[]
    readonly title?: string
    readonly topic?: string | null
    readonly lead?: UnitKey | null
    readonly group?: UnitKey | null
    readonly sensitive?: boolean
  } = {},
): Promise<
  GivenDossier & { readonly petitions: readonly { readonly id: PetitionId; readonly code: string }[] }
> {
  const petitions = await givenPetitions(product, facts.petitions ?? [{}])
  const { ward } = product
  const lead = facts.lead ?? null
  const group = facts.group === undefined ? 'to12' : facts.group
  const made = expectOk(
    await openDossier(product.deps, await product.actor('minh'), {
      petitions: petitions.map(({ id }) => id),
      title: facts.title ?? 'Ngập ngõ 12 đường Trần Nhân Tông',
      summary: null,
      topicCode: facts.topic === undefined ? 'ngap-ung' : facts.topic,
      sensitive: facts.sensitive ?? false,
      group: group === null ? null : ward.unit(group),
      place: 'ngõ 12 Trần Nhân Tông',
      leadUnit: lead === null ? null : ward.unit(lead),
    }),
  )
  return { ...made, page: href(routes.dossier, { id: made.id }), petitions }
}

/** The version a form carries unseen, as it stands on the page. */
export const versionOn = async (who: Client, page: string): Promise<string> =>
  /name="version" value="(\d+)"/.exec((await who.get(page)).text)?.[1] ?? ''
