export type Crumb = { readonly label: string; readonly href?: string | undefined }

/** The way from the top to this page; the last step is the page itself. */
export const Breadcrumbs = ({ items }: { items: readonly Crumb[] }) =>
  items.length === 0 ? null : (
    <nav class="breadcrumbs" aria-label="Đường dẫn">
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={label} aria-current={index === items.length - 1 ? 'page' : undefined}>
            {href !== undefined && index < items.length - 1 ? <a href={href}>{label}</a> : label}
          </li>
        ))}
      </ol>
    </nav>
  )
