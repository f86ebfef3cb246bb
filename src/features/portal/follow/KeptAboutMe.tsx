import type { Followed } from '#features/petitions/index.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'

/** Law 91/2025/QH15: who asks is shown what is kept about them, and told how to have it corrected or erased. */
export const KeptAboutMe = ({ followed }: { readonly followed: Extract<Followed, { kind: 'petition' }> }) => {
  const { petitioner, mayPublishText, mayPublishPhoto } = followed
  return (
    <details class="more">
      <summary>Phường đang giữ thông tin gì về tôi?</summary>
      <DefinitionList
        items={[
          { term: 'Họ tên', value: petitioner.name ?? 'không giữ' },
          { term: 'Điện thoại', value: petitioner.phone === null ? 'không giữ' : masked(petitioner.phone) },
          { term: 'Thư điện tử', value: petitioner.email === null ? 'không giữ' : 'có giữ' },
          { term: 'Địa chỉ', value: petitioner.address ?? 'không giữ' },
          { term: 'Cho công khai lời nói', value: mayPublishText ? 'đã đồng ý' : 'không' },
          { term: 'Cho công khai ảnh', value: mayPublishPhoto ? 'đã đồng ý' : 'không' },
        ]}
      />
      <p>
        Muốn xem đủ, sửa cho đúng, rút lại đồng ý hoặc xóa thông tin, xin đến trụ sở phường hoặc nhờ tổ
        trưởng. Phường ghi lại yêu cầu và báo đã nhận trong thời hạn luật định.
      </p>
    </details>
  )
}

/** The last three digits are enough to recognise one's own number. */
const masked = (phone: string): string => `•••• ${phone.slice(-3)}`
