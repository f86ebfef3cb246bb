import { inject } from 'vitest'
import type { TestApp } from './app.ts'
import { loader, petitionLoader } from './bench/load.ts'

/** Fills the named ward with directives of every kind, as the bench does: the same ones each time. */
export const loadManyDirectives = (app: TestApp, count: number): Promise<void> =>
  loader(superuserUrl(app), inject('wards').named, app.clock.now())(count)

/** The same with petitions, their matters and the ledger of each dialogue. */
export const loadManyPetitions = (app: TestApp, count: number): Promise<void> =>
  petitionLoader(superuserUrl(app), inject('wards').named, app.clock.now())(count)

function superuserUrl({ ownerUrl }: TestApp): string {
  const url = new URL(inject('postgres').adminUrl)
  url.pathname = new URL(ownerUrl).pathname
  return url.href
}
