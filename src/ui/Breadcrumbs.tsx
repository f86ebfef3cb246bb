export type Crumb = { readonly label: string; readonly href?: string | undefined }

/** The way from the top to this page. A step without an address is the page itself. */
export const Breadcrumbs = ({ items }: { items: readonly Crumb[] }) =>
  items.length === 0 ? null : (
    <nav class="breadcrumbs" aria-label="Đường dẫn">
      <ol>
        {items.map(({ label, href }) => (
          <li key={label} aria-current={href === undefined ? 'page' : undefined}>
            {href === undefined ? label : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
