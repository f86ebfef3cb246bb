import type { ComponentChildren } from 'preact'
import { LinkButton } from './Button.tsx'
import { PageHeading } from './PageHeading.tsx'
import { PrintSheet } from './PrintSheet.tsx'

type Props = {
  /** "In sổ theo dõi": of the page. */
  heading: string
  /** "SỔ THEO DÕI CHỈ ĐẠO": of the sheet. */
  title: string
  /** The filter in words. */
  subtitle: string
  backHref: string
  issuer: readonly string[]
  printed: string
  /** What is printed of a register that is longer than paper is good for, "500 dòng đầu"; null when it is all there. */
  cut: string | null
  /** With places for whoever drew it up and whoever approves. */
  signed?: boolean
  children: ComponentChildren
}

/** A register as the office files it: A4 landscape, every row of the filter. */
export const PrintRegister = ({ heading, backHref, cut, signed, children, ...sheet }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title={heading}
        lead={
          cut === null
            ? 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
            : `Chỉ in ${cut}. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
        }
        actions={
          <LinkButton variant="secondary" href={backHref}>
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet {...sheet} landscape>
      <div class="register">{children}</div>
      {signed && (
        <div class="signatures print-only">
          <p>Người lập</p>
          <p>Lãnh đạo duyệt</p>
        </div>
      )}
    </PrintSheet>
  </>
)
