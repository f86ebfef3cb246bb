import { type StartingTemplate, words } from './starting-template.ts'

/** From the invitation to the results that everybody hears. */
export const conferenceTemplates: readonly StartingTemplate[] = [
  {
    kind: 'conclusion',
    name: 'Thông báo kết luận hội nghị đối thoại',
    family: 'party',
    type: 'TB',
    words: words({
      abstract: 'Kết luận {tên hội nghị}',
      body: `{nếu nội dung kết luận}{nội dung kết luận}{không thì}Sau khi nghe các ý kiến của Nhân dân và phần giải trình của các đơn vị tại {tên hội nghị} ngày {ngày họp}, Ban Thường vụ Đảng ủy {phường} kết luận:
1. Ghi nhận, tiếp thu các ý kiến, kiến nghị của Nhân dân.
2. Giao các đơn vị giải quyết theo chức năng, nhiệm vụ.
3. Giao Văn phòng Đảng ủy theo dõi, đôn đốc, báo cáo Ban Thường vụ Đảng ủy.{hết}`,
      recipients:
        'Ban Tuyên giáo và Dân vận Thành ủy (để báo cáo)\nThường trực Đảng ủy\nỦy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam phường\nCác đơn vị được giao nhiệm vụ\nCác tổ dân phố\nLưu Văn phòng Đảng ủy',
    }),
  },
  {
    kind: 'invitation',
    name: 'Giấy mời dự hội nghị đối thoại',
    family: 'party',
    type: 'CV',
    words: words({
      abstract: 'Mời dự {tên hội nghị}',
      addressees: 'Các tổ trưởng tổ dân phố',
      body: `Ban Thường vụ Đảng ủy {phường} trân trọng kính mời quý vị tới dự {tên hội nghị}, cụ thể như sau:

1. **Thời gian:** {giờ họp}, {thứ, ngày họp}.
2. **Địa điểm:** {nơi họp}.
3. **Chủ trì:** {nếu chủ trì}{chủ trì}{không thì}Ban Thường vụ Đảng ủy, Ủy ban nhân dân phường{hết}.
4. **Nội dung:** {nếu nội dung họp}{nội dung họp}{không thì}người đứng đầu cấp ủy, chính quyền nghe và trả lời ý kiến, kiến nghị của Nhân dân.{hết}
{nếu chương trình}5. **Chương trình:**
{chương trình}{hết}

Đề nghị quý vị chuẩn bị ý kiến của tổ dân phố, cơ quan, đơn vị mình; nếu có văn bản, xin gửi về Văn phòng Đảng ủy trước ngày họp để các đơn vị chuẩn bị trả lời.

Rất mong quý vị sắp xếp thời gian tới dự đúng giờ. Nếu không dự được, xin cử người dự thay và báo lại Văn phòng Đảng ủy.`,
    }),
  },
  {
    kind: 'announcement',
    name: 'Thông báo tổ chức hội nghị đối thoại',
    family: 'state',
    type: 'TB',
    words: words({
      abstract: 'Về việc tổ chức {tên hội nghị}',
      bases:
        'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương năm 2025\nCăn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022',
      body: `Ủy ban nhân dân {phường} phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam phường tổ chức {tên hội nghị} và thông báo đến toàn thể Nhân dân như sau:

1. **Thời gian:** {giờ họp}, {thứ, ngày họp}.
2. **Địa điểm:** {nơi họp}.
3. **Nội dung:** {nếu nội dung họp}{nội dung họp}{không thì}nghe và trả lời ý kiến, kiến nghị, phản ánh của Nhân dân về tình hình kinh tế - xã hội, quốc phòng, an ninh và hoạt động của chính quyền trên địa bàn.{hết}
4. **Thành phần:** đại diện các hộ gia đình, tổ dân phố, tổ chức, doanh nghiệp trên địa bàn và mọi công dân quan tâm.
5. **Cách thức tham dự:**
- Dự trực tiếp tại địa điểm nói trên; người dự có mặt trước giờ khai mạc 15 phút.
- Người không dự được gửi ý kiến qua tổ trưởng tổ dân phố, tại trụ sở phường, hoặc trên trang tiếp nhận ý kiến của phường; mỗi ý kiến đều được cấp mã để theo dõi kết quả.
- Ý kiến gửi trước hội nghị được tổng hợp để các đơn vị chuẩn bị trả lời.

Kết quả hội nghị được thông báo trên truyền thanh, trang thông tin của phường, niêm yết tại trụ sở và gửi tổ trưởng tổ dân phố{nếu hạn công bố} chậm nhất ngày {hạn công bố}{hết}.

Đề nghị các tổ dân phố thông báo đến từng hộ. Trân trọng kính mời Nhân dân tham dự.`,
      recipients:
        'Đảng ủy, Hội đồng nhân dân phường (để báo cáo)\nỦy ban Mặt trận Tổ quốc Việt Nam phường\nCác tổ dân phố (để thông báo đến Nhân dân)\nĐài truyền thanh, trang thông tin phường\nLưu: VT',
    }),
  },
  {
    kind: 'results',
    name: 'Thông báo kết quả hội nghị đối thoại',
    family: 'state',
    type: 'TB',
    words: words({
      abstract: 'Kết quả {tên hội nghị}',
      bases: 'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương năm 2025',
      body: `Ngày {ngày họp}, tại {nơi họp}, Ủy ban nhân dân {phường} phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam phường tổ chức {tên hội nghị}. Ủy ban nhân dân phường thông báo kết quả đến Nhân dân như sau:

I. Ý KIẾN CỦA NHÂN DÂN
{nếu số ý kiến}Hội nghị đã tiếp nhận {số ý kiến} ý kiến, kiến nghị, phản ánh{nếu số trả lời tại chỗ}, trong đó {số trả lời tại chỗ} ý kiến được giải đáp ngay tại hội nghị{hết}. Các ý kiến theo lĩnh vực:
{ý kiến theo lĩnh vực}{không thì}Các ý kiến tại hội nghị đã được ghi nhận đầy đủ.{hết}

II. KẾT QUẢ GIẢI QUYẾT
{nếu số việc}Từ các ý kiến trên, phường lập {số việc} việc để giải quyết. Đến ngày {hôm nay}:
{nếu số việc đã xong}- Đã giải quyết xong: {số việc đã xong} việc.{hết}
{nếu số việc đang làm}- Đang giải quyết: {số việc đang làm} việc.{hết}
{nếu số việc kiến nghị cấp trên}- Đã kiến nghị cấp có thẩm quyền: {số việc kiến nghị cấp trên} việc.{hết}
{nếu số việc chưa làm được}- Chưa thực hiện được, đã trả lời rõ lý do: {số việc chưa làm được} việc.{hết}
{nếu số việc riêng}- Trả lời riêng từng trường hợp: {số việc riêng} việc.{hết}
{không thì}Các nội dung thuộc thẩm quyền của phường đã được trả lời tại hội nghị.{hết}

{nếu bảng kết quả}Kết quả từng việc:
{bảng kết quả}{hết}

III. THEO DÕI, PHẢN HỒI
Người dân xem tình trạng từng việc trên trang công khai của phường hoặc tại bảng tin trụ sở. Ai thấy việc chưa được giải quyết đúng như thông báo, xin phản hồi với tổ trưởng tổ dân phố hoặc tại trụ sở phường để được xem xét, giải quyết tiếp.`,
      recipients:
        'Đảng ủy, Hội đồng nhân dân phường (để báo cáo)\nỦy ban Mặt trận Tổ quốc Việt Nam phường\nCác tổ trưởng tổ dân phố\nNiêm yết tại trụ sở, đăng trang thông tin phường\nLưu: VT',
    }),
  },
  {
    kind: 'loudspeaker',
    name: 'Bài phát thanh: mời dự hội nghị đối thoại',
    family: 'state',
    type: '',
    words: words({
      abstract: 'Mời dự {tên hội nghị}',
      body: `Kính thưa toàn thể bà con {phường}!

Ủy ban nhân dân phường mời bà con tới dự hội nghị đối thoại với Nhân dân.

Thời gian: {giờ họp, bằng chữ}, {ngày họp, bằng chữ}.

Địa điểm: {nơi họp}.

Tại hội nghị, lãnh đạo phường nghe ý kiến của bà con và trả lời trực tiếp.

Bà con nào không đến được, xin gửi ý kiến cho tổ trưởng tổ dân phố hoặc gửi tại trụ sở phường. Mỗi ý kiến đều được ghi lại, cấp mã và trả lời.

Xin nhắc lại: hội nghị bắt đầu lúc {giờ họp, bằng chữ}, {ngày họp, bằng chữ}, tại {nơi họp}.

Kính mời bà con tới dự đông đủ. Xin cảm ơn bà con đã chú ý lắng nghe.`,
      recipients: 'Đài truyền thanh phường\nLưu: VT',
    }),
  },
  {
    kind: 'loudspeaker',
    name: 'Bài phát thanh: kết quả hội nghị đối thoại',
    family: 'state',
    type: '',
    words: words({
      abstract: 'Kết quả {tên hội nghị}',
      body: `Kính thưa toàn thể bà con {phường}!

Hội nghị đối thoại với Nhân dân đã họp vào {ngày họp, bằng chữ}.

{nếu số ý kiến, bằng chữ}Phường đã nghe {số ý kiến, bằng chữ} ý kiến của bà con.{hết}

{nếu số việc, bằng chữ}Từ các ý kiến ấy, phường nhận giải quyết {số việc, bằng chữ} việc.{hết} {nếu kết quả, bằng chữ}Đến nay: {kết quả, bằng chữ}.{hết}

Kết quả từng việc được niêm yết tại trụ sở phường, đăng trên trang thông tin của phường và gửi tới tổ trưởng tổ dân phố.

Bà con thấy việc nào chưa làm đúng như đã hứa, xin báo với tổ trưởng hoặc báo tại trụ sở phường. Phường sẽ xem lại và trả lời.

Xin cảm ơn bà con đã chú ý lắng nghe.`,
      recipients: 'Đài truyền thanh phường\nLưu: VT',
    }),
  },
]
