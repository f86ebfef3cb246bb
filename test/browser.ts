import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const project = join(import.meta.dirname, '..')

/** Starts the Chromium that npm installed, with the libraries and fonts it brings along: the machine needs none. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackedBrowser()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: {
      ...process.env,
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  })
}

const scriptless = new WeakSet<BrowserContext>()

export type Visit = {
  readonly baseURL: string
  /** Off: the page must work from its HTML alone. */
  readonly javaScript?: boolean
  /** CSS pixels: 1280 for a desk, 360 for a cheap phone. */
  readonly width?: 1280 | 360
}

/** A page of a fresh visitor (own cookies) in the zone and language of the office. */
export async function openPage(browser: Browser, visit: Visit): Promise<Page> {
  const { baseURL, javaScript = true, width = 1280 } = visit
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    viewport: { width, height: width === 360 ? 740 : 900 },
    hasTouch: width === 360,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  // Patience for a machine that does other things, too; nothing waits for it when all is well.
  context.setDefaultTimeout(30_000)
  if (!javaScript) scriptless.add(context)
  return context.newPage()
}

/**
 * What axe-core finds wrong on the page as it stands, one line per rule and element; empty when all is well.
 * axe needs script itself: where the visitor has none, it runs while the page's own scripts have missed their time.
 */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await withScript(page, async () => {
    await page.evaluate(axeSource)
    return page.evaluate(() =>
      (globalThis as unknown as AxeWindow).axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        // Off unless asked for: WCAG 2.2, 24 by 24 pixels or as much room around.
        rules: { 'target-size': { enabled: true } },
      }),
    )
  })
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}

// The small build: it travels into a page some two hundred times in a run.
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const switches = new WeakMap<Page, CDPSession>()

/**
 * Script is on while the work lasts. What the page itself brought was passed over when it was read and stays dead.
 * A session of ours sees its own switch only, which stands at "on": it must be turned off before it can be turned on.
 */
async function withScript<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  if (!scriptless.has(page.context())) return work()
  const session = switches.get(page) ?? (await page.context().newCDPSession(page))
  switches.set(page, session)
  const scriptOff = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value })
  await scriptOff(true)
  await scriptOff(false)
  try {
    return await work()
  } finally {
    await scriptOff(true)
  }
}

type AxeWindow = {
  readonly axe: { run(root: Document, options: object): Promise<{ violations: readonly Violation[] }> }
}
type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { html: string }[] }

/**
 * Unpacks the browser once per version. Each worker that comes first unpacks for itself and publishes by one rename,
 * so nobody ever starts a half-written browser.
 */
async function unpackedBrowser(): Promise<string> {
  const cache = join(project, 'node_modules', '.cache')
  const folder = join(cache, `chromium-${browserVersion()}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(`${folder}-`)
  await unpackInto(draft)
  await writeFile(join(draft, 'fonts.conf'), fontconfig(folder))
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await rm(draft, { recursive: true })
  })
  return folder
}

// The package unpacks into the temporary folder of its process, and its libraries only where it believes to be on Lambda.
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
}

const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

function browserVersion(): string {
  const entry = require.resolve('@sparticuz/chromium')
  const { version } = require(join(entry, '..', '..', '..', 'package.json')) as { version: string }
  return version
}
