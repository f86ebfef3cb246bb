import { Moment } from '#ui/When.tsx'
import type { Announcement } from '../announcement.ts'

type Props = { readonly versions: readonly Announcement[]; readonly names: ReadonlyMap<string, string> }

/** Each act of publication and withdrawal, the latest first. */
export const Versions = ({ versions, names }: Props) => (
  <ol class="versions">
    {versions.map(({ version, publishedAt, publishedBy, items, sha256, withdrawn }) => (
      <li key={version}>
        <p>
          <strong>Bản {version}</strong>: {items.length} nội dung,{' '}
          {names.get(publishedBy) ?? 'Văn phòng Đảng ủy'} công khai lúc <Moment at={publishedAt} />
        </p>
        {withdrawn !== null && (
          <p>
            Thu hồi lúc <Moment at={withdrawn.at} />. Lý do: {withdrawn.reason}
          </p>
        )}
        <p class="muted">
          Dấu vân tay <code class="fingerprint">{sha256}</code>
        </p>
      </li>
    ))}
  </ol>
)
