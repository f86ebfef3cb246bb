/** A notice of the named ward in our own words: two dated clauses, one for all groups, one to publish; a unit nobody knows yet. */
export const demoNotice = `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG          ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY PHƯỜNG KIẾN AN
*
Số 51-TB/ĐU          Kiến An, ngày 25 tháng 11 năm 2025

THÔNG BÁO
Kết luận hội nghị đối thoại với Nhân dân ngày 21/11/2025
-----

Ban Thường vụ Đảng ủy phường kết luận như sau:

1. Biểu dương các ý kiến thẳng thắn của bà con tại hội nghị.

2. Giao Phòng Kinh tế, Hạ tầng và Đô thị phường chủ trì, phối hợp với Công an phường khảo sát các tuyến ngõ hay ngập ở tổ dân phố số 12, lập danh mục cống cần nạo vét. Báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày 10/12/2025.

3. Giao Tổ công tác thoát nước chủ trì kiểm tra các hố ga mất nắp, khắc phục xong trước ngày 05/12/2025.

4. Giao Văn phòng Đảng ủy phối hợp với Văn phòng HĐND và UBND phường thông báo kết quả hội nghị đối thoại theo quy định.

Nơi nhận:
- Thường trực Đảng ủy,
- Các tổ dân phố,
- Lưu VPĐU.

T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Phạm Quang Minh
`

/** The same with nothing left to ask: every name in it is a unit of the ward. */
export const clearNotice = demoNotice.replace('Tổ công tác thoát nước', 'Công an phường')
