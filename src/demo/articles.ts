import type { ArticleWords } from '#features/announcements/index.ts'

type DemoArticle = ArticleWords & {
  readonly daysAgo: number
  /** Written, not yet public. */
  readonly draft?: true
}

/** Articles of the topic columns, in the words a neighbour would use; each names the law it rests on. */
export const demoArticles: readonly DemoArticle[] = [
  {
    daysAgo: 60,
    topicCode: null,
    title: 'Góp ý với phường: gửi ở đâu, bao lâu có trả lời',
    summary: 'Bốn cách gửi ý kiến, tờ biên nhận dùng để làm gì, và khi việc chưa xong thì nói lại thế nào.',
    body: `## Gửi ý kiến bằng cách nào

- Nói với **tổ trưởng tổ dân phố**: tổ trưởng ghi lại ngay, bà con không phải viết.
- Đến **trụ sở phường** trong giờ hành chính.
- Phát biểu tại **hội nghị đối thoại**: thư ký ghi lại từng lời.
- Gửi trên trang này, mục **Gửi ý kiến**. Không cần tài khoản.

Dù gửi cách nào, bà con cũng nhận một **tờ biên nhận có mã và 6 số PIN**. Xin giữ tờ giấy ấy.

## Bao lâu có trả lời

1. Trong **10 ngày làm việc**, phường báo bằng văn bản: đã nhận để giải quyết, hay đã chuyển đến cơ quan nào.
2. Sau đó phường gửi **thư trả lời**: đã làm xong, đang làm và hẹn ngày, đã kiến nghị lên trên, hoặc chưa làm được vì sao.

Thư được giao đúng cách bà con đã chọn: trao tận tay, qua tổ trưởng, qua bưu điện hoặc thư điện tử.

## Việc chưa xong thì nói lại

Chỉ **chính bà con** mới nói được việc đã xong hay chưa; cán bộ không ghi thay. Có ba cách:

- Quét ô vuông in ở cuối thư trả lời.
- Vào mục **Theo dõi ý kiến**, ghi mã và PIN trên biên nhận.
- Nói với tổ trưởng; tổ trưởng ghi đúng lời bà con.

Bà con nói chưa xong thì phường phải xem lại: làm tiếp, hoặc giải thích vì sao.

*Căn cứ: Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị, sửa đổi theo Kết luận số 215-KL/TW ngày 23/11/2025; Điều 43 Luật Tổ chức chính quyền địa phương năm 2025.*`,
  },
  {
    daysAgo: 26,
    topicCode: 'gcn',
    title: 'Làm sổ đỏ lần đầu: cần giấy tờ gì, nộp ở đâu',
    summary:
      'Dành cho nhà đất chưa có Giấy chứng nhận. Người cao tuổi được cán bộ và tổ trưởng giúp làm hồ sơ.',
    body: `Sổ đỏ, sổ hồng là tên quen gọi của **Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất**.

## Nộp ở đâu

**Trung tâm Phục vụ hành chính công phường**, trong giờ hành chính. Từ ngày 01/7/2025, việc cấp giấy lần đầu cho hộ gia đình, cá nhân do phường làm, bà con không phải lên quận như trước.

Không rành máy tính, điện thoại thì cứ mang giấy tờ đến: cán bộ nhập hồ sơ giúp. Người già yếu báo tổ trưởng, phường cử người đến nhà.

## Mang theo

1. **Đơn đăng ký** theo mẫu; Trung tâm phát mẫu và hướng dẫn ghi.
2. **Căn cước** của người đứng tên.
3. **Giấy tờ về đất**, có gì mang nấy: giấy giao đất, giấy mua bán viết tay, giấy thanh lý nhà, quyết định phân nhà tập thể, biên lai thuế đất, sổ mục kê.
4. **Giấy tờ về nhà** nếu muốn ghi cả nhà vào giấy.
5. Đất được chia, tặng cho, thừa kế thì mang thêm giấy tờ về việc ấy.

Mang bản chính để đối chiếu và bản chụp để nộp.

## Không có giấy tờ gì thì sao

Vẫn được xét nếu đất **sử dụng ổn định, không tranh chấp, phù hợp quy hoạch**. Phường hỏi những người ở lâu trong khu dân cư về nguồn gốc và thời gian sử dụng đất, rồi niêm yết công khai để mọi người góp ý.

## Các bước

1. Nộp hồ sơ, nhận **giấy hẹn** ghi rõ ngày trả.
2. Phường kiểm tra, xác nhận nguồn gốc đất, đo vẽ nếu chưa có bản đồ.
3. Bà con nhận thông báo và nộp các khoản phải nộp.
4. Đúng hẹn thì nhận giấy. Chậm hẹn phải có thư xin lỗi ghi rõ lý do và ngày hẹn mới.

## Hay vướng ở đâu

- Diện tích thật khác giấy cũ: vẫn làm được nếu ranh giới không đổi, không ai tranh chấp.
- Người đứng tên đã mất: làm thủ tục thừa kế trước.
- Đất nằm trong quy hoạch: hỏi trước tại Trung tâm để biết có được cấp hay không.

Trường hợp của mỗi nhà một khác. Phường trả lời riêng từng nhà bằng văn bản, không đăng lên đây.

*Căn cứ: Luật Đất đai năm 2024 (các Điều 137, 138, 139); Nghị định số 101/2024/NĐ-CP; Nghị định số 151/2025/NĐ-CP ngày 12/6/2025.*`,
  },
  {
    daysAgo: 12,
    topicCode: 'trich-do',
    title: 'Xin trích lục bản đồ thửa đất',
    summary: 'Khi nào cần, xin ở đâu, mang theo gì.',
    body: `**Trích lục** là bản chép lại hình, số thửa và diện tích thửa đất từ bản đồ địa chính của Nhà nước.

## Khi nào cần

- Làm sổ đỏ lần đầu, tách thửa, chuyển mục đích.
- Mua bán, thừa kế mà hai bên muốn biết chắc ranh giới.
- Khi hai nhà chưa thống nhất ranh giới.

## Cách xin

1. Đến **Trung tâm Phục vụ hành chính công phường**, ghi phiếu yêu cầu.
2. Mang **căn cước** và số thửa, số tờ bản đồ. Không nhớ thì mang giấy tờ cũ, cán bộ tra giúp.
3. Nộp lệ phí nếu có, nhận phiếu hẹn.

Nơi chưa có bản đồ địa chính thì phải **trích đo**, tức là cử người đến đo. Bà con báo trước cho các nhà liền kề để cùng chỉ ranh giới và ký.

## Xin lưu ý

Trích lục không thay cho sổ đỏ và không chứng minh ai là chủ đất.

*Căn cứ: Luật Đất đai năm 2024; Nghị định số 101/2024/NĐ-CP.*`,
  },
  {
    daysAgo: 1,
    draft: true,
    topicCode: 've-sinh',
    title: 'Giờ đổ rác và nơi để rác cồng kềnh',
    summary: 'Bản nháp, chờ đơn vị thu gom xác nhận giờ.',
    body: `Bà con để rác ra đầu ngõ **từ 18 giờ đến 20 giờ**. Giường tủ, nệm cũ báo tổ trưởng trước một ngày để xe đến chở.`,
  },
]
