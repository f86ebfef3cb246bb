import type { ComponentChildren } from 'preact'
import { asset } from '#platform/assets.ts'
import { type Appearance, SchemeForm, TextSizeForm } from './Appearance.tsx'
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx'
import { CsrfContext } from './csrf.ts'
import { Document } from './Document.tsx'
import type { Flash } from './Layout.tsx'
import { Notice } from './Notice.tsx'
import { type NavItem, NavLink } from './Tabs.tsx'

type Props = {
  ward: string
  homeHref: string
  title: string
  menu?: readonly NavItem[] | undefined
  breadcrumbs?: readonly Crumb[] | undefined
  flash?: Flash | undefined
  appearance: Appearance
  version: string
  csrf?: string | undefined
  /** A single small form in the middle, as for signing in. */
  narrow?: boolean | undefined
  refreshAfter?: number | undefined
  /** Islands by built name, for the few public pages that are better with them; none needs one. */
  scripts?: readonly string[] | undefined
  children: ComponentChildren
}

/** Frame of the public pages and of signing in: large letters, no script unless a page asks for it. */
export const SimpleLayout = (props: Props) => (
  <Document
    title={`${props.title} – ${props.ward}`}
    appearance={props.appearance}
    refreshAfter={props.refreshAfter}
    scripts={(props.scripts ?? []).map(asset)}
    comfortable
  >
    <CsrfContext.Provider value={props.csrf ?? ''}>
      <header class="masthead">
        <div class="masthead-top">
          <a class="brand" href={props.homeHref}>
            <span class="brand-ward">{props.ward}</span>
            <span class="brand-product">Hồi Âm</span>
          </a>
          {/* At the head: whoever needs larger letters does not read down to the foot to find them. */}
          <TextSizeForm {...props.appearance} />
          <PublicMenu items={props.menu ?? []} />
        </div>
      </header>
      <div class={props.narrow ? 'frame narrow' : 'frame reading'}>
        <Breadcrumbs items={props.breadcrumbs ?? []} />
        <main id="noi-dung" tabIndex={-1}>
          {props.flash && (
            <Notice tone={props.flash.tone} role="status">
              <p>{props.flash.message}</p>
            </Notice>
          )}
          {props.children}
        </main>
      </div>
      <footer class="footer">
        <div class="frame">
          <p>Hồi Âm {props.version}</p>
          <SchemeForm {...props.appearance} />
        </div>
      </footer>
    </CsrfContext.Provider>
  </Document>
)

const PublicMenu = ({ items }: { items: readonly NavItem[] }) =>
  items.length === 0 ? null : (
    <nav class="public-menu" aria-label="Danh mục chính">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <NavLink {...item} />
          </li>
        ))}
      </ul>
    </nav>
  )
