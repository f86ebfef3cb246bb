import type { ChainCheck } from '#platform/audit.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

export const ChainPage = ({ chain }: { chain: ChainCheck }) => (
  <>
    <PageHeading
      title="Kiểm tra nhật ký"
      lead="Hệ thống vừa tính lại mã kiểm của từng dòng, từ dòng đầu tiên."
    />
    {chain.intact ? (
      <Notice tone="success" title="Nhật ký còn nguyên vẹn">
        {chain.events.toLocaleString('vi-VN')} dòng, không dòng nào bị sửa, bị chèn hay bị xóa.
      </Notice>
    ) : (
      <Notice
        tone="danger"
        title={`Nhật ký đã bị can thiệp từ dòng ${chain.brokenAt.toLocaleString('vi-VN')}`}
      >
        Đừng xóa gì. Hãy báo ngay người phụ trách an toàn thông tin, giữ lại bản sao lưu gần nhất và đối
        chiếu.
      </Notice>
    )}
    <p>
      <LinkButton href={href(routes.auditLog)}>Về nhật ký</LinkButton>
    </p>
  </>
)
