import { formatMoment } from '#domain/date.ts'
import {
  changesOfEntry,
  type LedgerChange,
  type LedgerEdition,
  MatterSheet,
} from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Moment } from '#ui/When.tsx'
import { issuerOf } from '../issuer.ts'
import type { PublicMatter } from './public-ledger-queries.ts'

type Props = {
  readonly matter: PublicMatter
  /** The latest first. */
  readonly editions: readonly LedgerEdition[]
  readonly ward: Ward
  readonly printedAt: Date
}

/** One matter, and everything that was ever changed on its public page. */
export const PublicMatterPage = ({ matter, editions, ward, printedAt }: Props) => (
  <>
    <PrintSheet
      issuer={issuerOf(ward)}
      title={matter.content.code}
      printed={`In lúc ${formatMoment(printedAt)}. Dấu vân tay nội dung: ${matter.edition.sha256}`}
    >
      <MatterSheet
        content={matter.content}
        standing={matter.standing}
        photoHref={(photo) => href(routes.publicPhoto, { dossier: matter.content.dossier, photo })}
      />
    </PrintSheet>
    <section class="trust">
      <h2>Trang này đã đổi những gì</h2>
      <p>
        Câu chữ và ảnh được chốt khi công khai; mỗi lần đổi là một bản mới. Tình trạng lấy trực tiếp từ sổ của
        phường, đúng hạn luôn tính theo hạn đã hứa đầu tiên.
      </p>
      <ol class="editions">
        {editions.map((edition, at) => (
          <EditionItem key={edition.edition} edition={edition} before={editions[at + 1]} />
        ))}
      </ol>
      <p>
        <a href={href(routes.publicMatterData, { dossier: matter.content.dossier })}>
          Tải dữ liệu của bản này
        </a>{' '}
        rồi tính SHA-256, kết quả phải giống dấu vân tay ở trên.
      </p>
    </section>
  </>
)

const EditionItem = ({
  edition,
  before,
}: {
  readonly edition: LedgerEdition
  readonly before: LedgerEdition | undefined
}) => {
  const changes = before === undefined ? [] : changesOfEntry(before.content, edition.content)
  return (
    <li>
      <p>
        <strong>Bản {edition.edition}</strong>, công khai lúc <Moment at={edition.publishedAt} />
        {edition.withdrawn !== null && (
          <>
            , thu hồi lúc <Moment at={edition.withdrawn.at} />
          </>
        )}
      </p>
      {changes.length > 0 && (
        <p>So với bản trước: {changes.map((change) => changeWords[change]).join(', ')}.</p>
      )}
      <p class="muted">
        Dấu vân tay SHA-256: <code class="fingerprint">{edition.sha256}</code>
      </p>
    </li>
  )
}

/** Which part, never the words that were taken away: they may have named somebody. */
const changeWords: Readonly<Record<LedgerChange, string>> = {
  promise: 'sửa câu về việc đã hứa',
  result: 'sửa kết quả',
  units: 'đổi đơn vị làm',
  due: 'đổi hạn đã hứa',
  place: 'đổi địa điểm',
  photos: 'đổi ảnh',
  heading: 'đổi lĩnh vực hoặc hội nghị',
}
