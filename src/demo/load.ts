import type { Kysely } from 'kysely'
import type { DB } from '#db/tables.ts'
import { systemActor } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import { appendAudit } from '#platform/audit.ts'
import { setClock } from '#platform/clock.ts'
import { emptyEverything, ownerConnection } from '#platform/db/owner.ts'
import { createApp } from '../app.ts'
import type { OpenWorld } from '../world.ts'
import { demoPassword, foundNamedWard } from './found.ts'
import { perform } from './perform.ts'
import { people } from './ward.ts'

/**
 * Loads the demo ward when there is no ward at all; a load that was cut off is begun anew. Returns the lines that tell how to sign in;
 * null when the wards are real ones.
 */
export async function loadDemoOnce(opened: OpenWorld): Promise<string | null> {
  const owner = ownerConnection(opened.ownerUrl)
  try {
    const state = await demoState(owner)
    if (state === 'real') return null
    if (state === 'cut-off') await emptyEverything(owner)
    if (state !== 'loaded') await load(owner, opened)
    return signInLines()
  } finally {
    await owner.destroy()
  }
}

async function load(owner: Kysely<DB>, opened: OpenWorld): Promise<void> {
  const clock = setClock(new Date(Date.now() - 100 * 86_400_000))
  const { deps } = createApp({ ...opened.world, clock }, { secure: false, jobsRunning: () => true })
  const mark = (ward: WardId, type: 'demo.begun' | 'demo.loaded') =>
    owner
      .transaction()
      .execute((db) =>
        appendAudit(db, systemActor(ward), deps.clock.now(), { type, subject: { kind: 'ward', id: ward } }),
      )
  const ward = await foundNamedWard(owner, deps, { mailDomain: 'kien-an.example' }, (founded) =>
    mark(founded, 'demo.begun'),
  )
  await perform({ ward, deps }, clock, new Date())
  clock.set(new Date())
  await mark(ward.id, 'demo.loaded')
}

/** `cut-off`: the only ward there is was being loaded as the demo and never finished. */
async function demoState(owner: Kysely<DB>): Promise<'empty' | 'cut-off' | 'loaded' | 'real'> {
  const wards = await owner.selectFrom('ward').select('id').execute()
  if (wards.length === 0) return 'empty'
  const marks = await owner
    .selectFrom('audit_event')
    .select('type')
    .where('type', 'in', ['demo.begun', 'demo.loaded'])
    .execute()
  if (marks.some((mark) => mark.type === 'demo.loaded')) return 'loaded'
  return wards.length === 1 && marks.length === 1 ? 'cut-off' : 'real'
}

/** One line per account that shows something of its own. */
function signInLines(): string {
  const shown = [
    'minh',
    'hung',
    'chien',
    'thao',
    'duc',
    'tuan',
    'bich',
    'hoa',
    'lan',
    'dung',
    'quan',
  ] as const
  const lines = shown.map((key) => `  ${key.padEnd(8)} ${people[key].name}, ${people[key].position}`)
  return ['', `Demo accounts, all with the password ${demoPassword}:`, ...lines, ''].join('\n')
}
