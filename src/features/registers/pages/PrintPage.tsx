import type { ComponentChildren } from 'preact'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'

type Props = {
  readonly title: string
  /** The filter in words. */
  readonly subtitle: string
  readonly backHref: string
  readonly issuer: readonly string[]
  readonly printed: string
  /** How many lines are shown when there are more than paper is good for. */
  readonly cutAt: number | null
  readonly children: ComponentChildren
}

/** A register as the office files it: A4 landscape, every line of the filter. */
export const PrintPage = ({ title, subtitle, backHref, issuer, printed, cutAt, children }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title={`In ${title.toLocaleLowerCase('vi')}`}
        lead={
          cutAt === null
            ? 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
            : `Chỉ in ${cutAt} văn bản mới nhất. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
        }
        actions={
          <LinkButton variant="secondary" href={backHref}>
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title={title.toLocaleUpperCase('vi')}
      subtitle={subtitle}
      printed={printed}
      landscape
    >
      <div class="register">{children}</div>
    </PrintSheet>
  </>
)
