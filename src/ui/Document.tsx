import type { ComponentChildren } from 'preact'
import { asset } from '#platform/assets.ts'
import type { Appearance } from './Appearance.tsx'

type Props = {
  title: string
  appearance: Pick<Appearance, 'text' | 'scheme'>
  refreshAfter?: number | undefined
  /** The same, only while no script runs. */
  refreshUnscripted?: number | undefined
  scripts?: readonly string[] | undefined
  /** Whose half-written texts the browser may offer back on a shared computer. */
  account?: string | undefined
  /** Larger letters and controls, for the public. */
  comfortable?: boolean | undefined
  children: ComponentChildren
}

/** The HTML around every page. */
export const Document = ({
  title,
  appearance,
  refreshAfter,
  refreshUnscripted,
  scripts = [],
  account,
  comfortable,
  children,
}: Props) => (
  <html
    lang="vi"
    data-color-scheme={appearance.scheme}
    data-text={appearance.text === 'large' ? 'large' : undefined}
    data-size={comfortable ? 'md' : undefined}
  >
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {refreshAfter !== undefined && <meta http-equiv="refresh" content={String(refreshAfter)} />}
      {refreshUnscripted !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshUnscripted)} />
        </noscript>
      )}
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={asset('app.css')} />
      {scripts.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
    </head>
    <body data-account={account}>
      <a class="ds-skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      {children}
    </body>
  </html>
)
