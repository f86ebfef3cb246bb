import type { ComponentChildren } from 'preact'
import { asset } from '#platform/assets.ts'
import { SchemeForm, TextSizeForm } from './Appearance.tsx'
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx'
import { CsrfContext } from './csrf.ts'
import { Document } from './Document.tsx'
import { Masthead, type Shell } from './Masthead.tsx'
import { Notice } from './Notice.tsx'
import type { Tone } from './tone.ts'

export type Flash = { tone: Exclude<Tone, 'neutral'>; message: string }

type Props = {
  shell: Shell
  title: string
  breadcrumbs?: readonly Crumb[] | undefined
  flash?: Flash | undefined
  /** Registers use the whole width of the screen. */
  wide?: boolean | undefined
  /** Seconds after which the page asks again by itself. */
  refreshAfter?: number | undefined
  /** The same, only while no script runs. */
  refreshUnscripted?: number | undefined
  /** Further islands this page needs, by built name: "confirm.js". */
  scripts?: readonly string[] | undefined
  children: ComponentChildren
}

/** Frame of every page of the people who work here. The content begins with its own PageHeading. */
export const Layout = ({
  shell,
  title,
  breadcrumbs = [],
  flash,
  wide,
  refreshAfter,
  refreshUnscripted,
  scripts = [],
  children,
}: Props) => (
  <Document
    title={`${title} – ${shell.ward}`}
    appearance={shell.appearance}
    refreshAfter={refreshAfter}
    refreshUnscripted={refreshUnscripted}
    scripts={['clerk.js', ...scripts].map(asset)}
    account={shell.account.id}
  >
    <CsrfContext.Provider value={shell.csrf}>
      <Masthead {...shell} />
      <div class={wide ? 'frame wide' : 'frame'}>
        <Breadcrumbs items={breadcrumbs} />
        <main id="noi-dung" tabIndex={-1}>
          {flash && (
            <div data-flash={flash.tone}>
              <Notice tone={flash.tone} role="status">
                <p>{flash.message}</p>
              </Notice>
            </div>
          )}
          {children}
        </main>
      </div>
      <footer class="footer">
        <div class="frame">
          <p>Hồi Âm {shell.version}</p>
          <TextSizeForm {...shell.appearance} />
          <SchemeForm {...shell.appearance} />
        </div>
      </footer>
    </CsrfContext.Provider>
  </Document>
)
