import { ownerConnection } from '#platform/db/owner.ts'
import { listWards } from '#platform/http/wards.ts'
import { createApp } from '../app.ts'
import type { OpenWorld } from '../world.ts'
import { demoPassword, foundNamedWard } from './found.ts'
import { people, wardFacts } from './ward.ts'

/** Loads the demo ward when there is no ward at all. Returns the lines that tell how to sign in; null when the wards are real ones. */
export async function loadDemoOnce(opened: OpenWorld): Promise<string | null> {
  const wards = await listWards(opened.world.db)
  if (wards.length > 0) return wards.some((ward) => ward.slug === wardFacts.slug) ? signInLines() : null
  const owner = ownerConnection(opened.ownerUrl)
  try {
    const { deps } = createApp(opened.world, { secure: false, jobsRunning: () => true })
    await foundNamedWard(owner, deps)
  } finally {
    await owner.destroy()
  }
  return signInLines()
}

/** One line per account that shows something of its own. */
function signInLines(): string {
  const shown = ['minh', 'hung', 'chien', 'thao', 'duc', 'tuan', 'an', 'hoa', 'lan', 'quan'] as const
  const lines = shown.map((key) => `  ${key.padEnd(8)} ${people[key].name}, ${people[key].position}`)
  return ['', `Demo accounts, all with the password ${demoPassword}:`, ...lines, ''].join('\n')
}
