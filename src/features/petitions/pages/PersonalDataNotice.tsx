/** What the law asks to be said before anything is written down about a person, in words one reads. */
export const PersonalDataNotice = ({ aloud }: { readonly aloud?: boolean }) => (
  <details class="more personal-data">
    <summary>
      {aloud ? 'Đọc cho bà con nghe: phường giữ thông tin gì' : 'Phường giữ thông tin gì, để làm gì'}
    </summary>
    <ul>
      <li>
        Tên, điện thoại, địa chỉ chỉ dùng để hỏi lại và trả lời bà con. Không bắt buộc phải ghi; không ghi vẫn
        được tiếp nhận và theo dõi bằng mã.
      </li>
      <li>Chỉ cán bộ được giao giải quyết mới xem được. Tên bà con không bao giờ đưa lên trang công khai.</li>
      <li>
        Bà con có quyền xem, đề nghị sửa hoặc xóa thông tin của mình, và rút lại sự đồng ý bất cứ lúc nào, tại
        trụ sở phường hoặc bằng mã và mã PIN trên biên nhận.
      </li>
      <li>Căn cứ: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Nghị định 356/2025/NĐ-CP.</li>
    </ul>
  </details>
)

/** Each consent stands alone and is not ticked beforehand. */
export const consentLabels = {
  text: 'Đồng ý cho công khai lời ý kiến (không kèm tên)',
  photo: 'Đồng ý cho công khai ảnh (đã che mặt người, biển số)',
} as const
