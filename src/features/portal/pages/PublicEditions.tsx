import type { ComponentChildren } from 'preact'
import { Moment } from '#ui/When.tsx'

type PublicEdition = {
  readonly number: number
  readonly publishedAt: Date
  readonly withdrawnAt: Date | null
  /** Which parts differ from the edition before, never the words that were taken away: they may have named somebody. */
  readonly changes: string | null
  readonly sha256: string
}

type Props = {
  /** The latest first. */
  readonly editions: readonly PublicEdition[]
  /** The exact bytes of the latest edition. */
  readonly dataHref: string
  readonly children?: ComponentChildren
}

/** What was changed on a public page and when; and for whoever wants to check it with a machine, how. */
export const PublicEditions = ({ editions, dataHref, children }: Props) => (
  <section class="trust">
    <h2>Trang này đã đổi những gì</h2>
    {children}
    <ol class="editions">
      {editions.map(({ number, publishedAt, withdrawnAt, changes }) => (
        <li key={number}>
          <p>
            <strong>Bản {number}</strong>, công khai lúc <Moment at={publishedAt} />
            {withdrawnAt !== null && (
              <>
                , thu hồi lúc <Moment at={withdrawnAt} />
              </>
            )}
          </p>
          {changes !== null && <p>So với bản trước: {changes}.</p>}
        </li>
      ))}
    </ol>
    <details class="more">
      <summary>Kiểm tra bằng máy xem có ai sửa lén không</summary>
      <ul class="editions">
        {editions.map(({ number, sha256 }) => (
          <li key={number}>
            Bản {number}, mã kiểm SHA-256: <code class="fingerprint">{sha256}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={dataHref}>Tải dữ liệu của bản này</a> rồi tính SHA-256: kết quả phải giống mã kiểm của bản
        mới nhất.
      </p>
    </details>
  </section>
)
