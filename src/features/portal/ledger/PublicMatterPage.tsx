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
import { issuerOf } from '../issuer.ts'
import { PublicEditions } from '../pages/PublicEditions.tsx'
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
      printed={`In lúc ${formatMoment(printedAt)}. Mã kiểm nội dung: ${matter.edition.sha256}`}
    >
      <MatterSheet
        content={matter.content}
        standing={matter.standing}
        photoHref={(photo) => href(routes.publicPhoto, { dossier: matter.content.dossier, photo })}
      />
    </PrintSheet>
    <PublicEditions
      editions={editions.map((one, at) => ({
        ...one,
        number: one.edition,
        withdrawnAt: one.withdrawn?.at ?? null,
        changes: changesSince(editions[at + 1], one),
      }))}
      dataHref={href(routes.publicMatterData, { dossier: matter.content.dossier })}
    >
      <p>
        Câu chữ và ảnh được chốt khi công khai; mỗi lần đổi là một bản mới. Tình trạng lấy trực tiếp từ sổ của
        phường, đúng hạn luôn tính theo hạn đã hứa đầu tiên.
      </p>
    </PublicEditions>
  </>
)

function changesSince(before: LedgerEdition | undefined, edition: LedgerEdition): string | null {
  const changes = before === undefined ? [] : changesOfEntry(before.content, edition.content)
  return changes.length === 0 ? null : changes.map((change) => changeWords[change]).join(', ')
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
