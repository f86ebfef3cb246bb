import { type StartingTemplate, words } from './starting-template.ts'

/** About one matter: asked of the level above, looked at where it is. */
export const dossierTemplates: readonly StartingTemplate[] = [
  {
    kind: 'referral',
    name: 'Kiến nghị cấp trên giải quyết việc vượt thẩm quyền',
    family: 'party',
    type: 'CV',
    words: words({
      abstract: 'Kiến nghị giải quyết ý kiến của Nhân dân vượt thẩm quyền của phường',
      addressees:
        '{nếu cơ quan có thẩm quyền}{cơ quan có thẩm quyền}{không thì}(ghi cơ quan có thẩm quyền){hết}',
      body: `{nếu tên hội nghị}Tại {tên hội nghị} ngày {ngày họp}, {không thì}Thời gian qua, {hết}Nhân dân {phường} có ý kiến, kiến nghị về việc: {việc}{nếu nơi có việc}, tại {nơi có việc}{hết}{nếu tổ dân phố} ({tổ dân phố}){hết}. {nếu số ý kiến}Việc này có {số ý kiến} ý kiến, lập thành hồ sơ {mã hồ sơ}.{hết}

1. **Hiện trạng**
{nếu tóm tắt}{tóm tắt}{không thì}(nêu hiện trạng, mức độ ảnh hưởng đến đời sống Nhân dân){hết}

2. **Việc phường đã làm**
{nếu kết quả}{kết quả}{không thì}Phường đã kiểm tra tại chỗ, trao đổi với các hộ dân và giải quyết trong phạm vi thẩm quyền.{hết}
{nếu phương án}{phương án}{hết}

3. **Nội dung vượt thẩm quyền và kiến nghị**
Việc nêu trên không thuộc thẩm quyền giải quyết của phường{nếu căn cứ} (căn cứ: {căn cứ}){hết}. Ban Thường vụ Đảng ủy {phường} trân trọng kiến nghị {nếu cơ quan có thẩm quyền}{cơ quan có thẩm quyền}{không thì}quý cơ quan{hết} xem xét, giải quyết và thông báo kết quả, để phường trả lời Nhân dân{nếu hạn trả lời} trước ngày {hạn trả lời}{hết}.

Ban Thường vụ Đảng ủy phường giao {nếu đơn vị chủ trì}{đơn vị chủ trì}{không thì}Văn phòng Đảng ủy{hết} làm đầu mối phối hợp, cung cấp hồ sơ, tài liệu liên quan.`,
      recipients: 'Như trên\nThường trực Đảng ủy (để báo cáo)\nỦy ban nhân dân phường\nLưu Văn phòng Đảng ủy',
    }),
  },
  {
    kind: 'inspection',
    name: 'Biên bản kiểm tra thực địa',
    family: 'state',
    type: 'BB',
    words: words({
      abstract: 'Kiểm tra thực địa: {việc}',
      bases:
        '{nếu tên hội nghị}Căn cứ ý kiến của Nhân dân tại {tên hội nghị} ngày {ngày họp}{hết}\nCăn cứ hồ sơ {mã hồ sơ}',
      body: `Hôm nay, ngày {hôm nay}, tại {nếu nơi có việc}{nơi có việc}{không thì}……………………………{hết}{nếu tổ dân phố}, {tổ dân phố}{hết}, {phường}, đoàn kiểm tra tiến hành kiểm tra thực địa.

I. THÀNH PHẦN
1. Đoàn kiểm tra
- Ông (bà) ……………………, chức vụ ……………, đại diện {nếu đơn vị chủ trì}{đơn vị chủ trì}{không thì}đơn vị chủ trì{hết}.
- Ông (bà) ……………………, chức vụ ……………, đại diện {nếu đơn vị phối hợp}{đơn vị phối hợp}{không thì}đơn vị phối hợp{hết}.
2. Đại diện tổ dân phố và các hộ liên quan
- Ông (bà) ……………………, tổ trưởng tổ dân phố.
- Ông (bà) ……………………, đại diện các hộ dân.

II. NỘI DUNG KIỂM TRA
{nếu tóm tắt}{tóm tắt}{không thì}Kiểm tra theo ý kiến của Nhân dân về việc: {việc}.{hết}
{nếu các địa điểm}Các điểm kiểm tra:
{các địa điểm}{hết}

III. KẾT QUẢ KIỂM TRA
1. Hiện trạng (kích thước, mức độ, nguyên nhân; số ảnh chụp kèm theo):
…………………………………………………………………………
…………………………………………………………………………
2. Ý kiến của các bên:
…………………………………………………………………………
…………………………………………………………………………
3. Kết luận, việc phải làm, đơn vị làm, thời hạn:
…………………………………………………………………………
…………………………………………………………………………

Biên bản lập xong hồi …… giờ …… phút cùng ngày, đã đọc lại cho những người có mặt cùng nghe, công nhận đúng và ký tên.`,
      recipients: 'Đơn vị chủ trì, đơn vị phối hợp\nTổ dân phố\nLưu hồ sơ {mã hồ sơ}',
    }),
  },
]
