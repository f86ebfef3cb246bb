import { inject } from 'vitest'
import type { TestApp } from './app.ts'
import { loader } from './bench/load.ts'

/** Fills the named ward with directives of every kind, as the bench does: the same ones each time. */
export async function loadManyDirectives({ ownerUrl, clock }: TestApp, count: number): Promise<void> {
  const url = new URL(inject('postgres').adminUrl)
  url.pathname = new URL(ownerUrl).pathname
  await loader(url.href, inject('wards').named, clock.now())(count)
}
