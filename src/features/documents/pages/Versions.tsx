import { href, routes } from '#routes'
import { Moment } from '#ui/When.tsx'
import type { OfficeDocument } from '../document.ts'
import type { DocumentVersion } from '../version-queries.ts'

type Props = { readonly document: OfficeDocument; readonly versions: readonly DocumentVersion[] }

/** Every wording that was saved; each leads to what it changed. */
export const Versions = ({ document, versions }: Props) => (
  <ol class="document-versions">
    {versions.map(({ version, by, at, note }) => (
      <li key={version}>
        <p>
          <a href={href(routes.documentVersion, { id: document.id, version: String(version) })}>
            Bản {version}
          </a>
          {version === document.approvedVersion && ' (đã duyệt)'}: {by}, <Moment at={at} />
        </p>
        {note !== null && <p class="muted">{note}</p>}
      </li>
    ))}
  </ol>
)
