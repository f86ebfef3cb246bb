import { Moment } from '#ui/When.tsx'

export type EditionLine = {
  readonly number: number
  readonly publishedAt: Date
  /** Who, and how much, where it is worth a word. */
  readonly note?: string
  readonly sha256: string
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null
}

/** Each act of publication and withdrawal as the office reads it, the latest first. */
export const Editions = ({ editions }: { readonly editions: readonly EditionLine[] }) => (
  <ol class="versions">
    {editions.map(({ number, publishedAt, note, sha256, withdrawn }) => (
      <li key={number}>
        <p>
          <strong>Bản {number}</strong>, công khai lúc <Moment at={publishedAt} />
          {note !== undefined && `, ${note}`}
        </p>
        {withdrawn !== null && (
          <p>
            Thu hồi lúc <Moment at={withdrawn.at} />. Lý do: {withdrawn.reason}
          </p>
        )}
        <p class="muted">
          Mã kiểm <code class="fingerprint">{sha256}</code>
        </p>
      </li>
    ))}
  </ol>
)
