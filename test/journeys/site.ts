import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, expect, vi } from 'vitest'
import { routes } from '#routes'
import type { PersonKey } from '../../src/demo/ward.ts'
import { type TestApp, testApp } from '../app.ts'
import { axe, launchBrowser, openPage, type Visit } from '../browser.ts'

export type Site = TestApp & {
  /** A browser of this person, signed in, on the person's first page. */
  visit(person: PersonKey | `to${number}`, how?: Omit<Visit, 'baseURL'>): Promise<Page>
  /** A browser of somebody from the street. */
  stroll(how?: Omit<Visit, 'baseURL'>): Promise<Page>
}

type Options = Parameters<typeof testApp>[0]

/** The product behind a real address, with a real browser in front of it. `options` may need to know the address. */
export async function openSite(
  options: Options | ((baseURL: string) => Promise<Options>) = {},
): Promise<Site> {
  // A journey is many pages long; each of its steps has its own, shorter patience. Said here, as this module is loaded once for many files.
  vi.setConfig({ testTimeout: 180_000 })
  let product: TestApp | undefined
  const server = serve({
    fetch: (...request) => product?.app.http.fetch(...request) ?? new Response(null, { status: 503 }),
    hostname: '127.0.0.1',
    port: 0,
  })
  await new Promise<void>((listening) => server.once('listening', listening))
  // By its name: a passkey belongs to one, and an address of numbers has none.
  const baseURL = `http://localhost:${(server.address() as AddressInfo).port}`
  product = await testApp(typeof options === 'function' ? await options(baseURL) : options)
  const { session } = product
  const browser: Browser = await launchBrowser()
  afterAll(async () => {
    await browser.close()
    await new Promise<void>((closed) => server.close(() => closed()))
  })
  const stroll: Site['stroll'] = (how = {}) => openPage(browser, { baseURL, ...how })
  return {
    ...product,
    stroll,
    visit: async (person, how) => {
      const page = await stroll(how)
      await page.context().addCookies([{ name: 'hoi-am', value: await session(person), url: baseURL }])
      await page.goto(routes.home)
      return page
    },
  }
}

/** Presses what leads to another page, and waits until that page is there. */
export async function press(button: Locator): Promise<void> {
  await Promise.all([button.page().waitForEvent('domcontentloaded'), button.click()])
}

/** Every page of a journey is open to everybody: axe finds nothing, nothing runs off the side of the screen. */
export async function expectSound(page: Page): Promise<void> {
  expect(await axe(page), page.url()).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}
