import { describe, expect, test } from 'vitest'
import { compared, directivesOf, type Said } from './one-clause.fixture.ts'

describe('who carries out and who helps is told:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    [
      'Giao Công an phường tuần tra, có sự chung tay của Hội Phụ nữ phường và cấp ủy các chi bộ.',
      { lead: ['Công an phường'], coordinating: ['Hội Phụ nữ phường', 'cấp ủy các chi bộ'] },
    ],
    [
      'P.VHXH p/h Hội Khuyến học phường mở lớp phổ cập.',
      { lead: ['P.VHXH'], coordinating: ['Hội Khuyến học phường'] },
    ],
    [
      'Giao Công an phường phối hợp với chủ các cơ sở lưu trú kiểm tra bình chữa cháy.',
      { lead: ['Công an phường'], coordinating: ['chủ các cơ sở lưu trú'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp cùng Công an phường và tổ dân phố số 4 kiểm tra các hộ.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố số 4'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì phối hợp Công an phường, Trạm Y tế phường kiểm tra các hộ.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Phòng Văn hóa - Xã hội cùng với Trạm Y tế phường, Trường Tiểu học Kim Đồng tổ chức khám sức khỏe.',
      { lead: ['Phòng Văn hóa - Xã hội'], coordinating: ['Trạm Y tế phường', 'Trường Tiểu học Kim Đồng'] },
    ],
    [
      'Giao Phòng Kinh tế khảo sát có sự tham gia của Công an phường, đại diện tổ dân phố 6.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Công an phường', 'đại diện tổ dân phố 6'],
        deliverables: ['survey'],
      },
    ],
    [
      'Giao Phòng Kinh tế kiểm tra hiện trường, thành phần tham gia gồm Công an phường, Trạm Y tế phường.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì kiểm tra; Công an phường, Trạm Y tế phường cử người tham gia.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì nạo vét; các tổ dân phố 3, 5 hỗ trợ.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các tổ dân phố 3, 5'] },
    ],
    [
      'Giao Phòng Kinh tế lắp 12 bóng đèn với sự phối hợp của Hội Liên hiệp Phụ nữ phường.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Liên hiệp Phụ nữ phường'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp chặt chẽ với các cơ quan, đơn vị có liên quan nạo vét kênh.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các cơ quan, đơn vị có liên quan'] },
    ],
    [
      'Giao Phòng Kinh tế nạo vét kênh; Công an phường có trách nhiệm phối hợp thực hiện.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'] },
    ],
    [
      'Giao Ban Quản lý dự án phối hợp với chủ đầu tư, đơn vị thi công khắc phục hố ga.',
      { lead: ['Ban Quản lý dự án'], coordinating: ['chủ đầu tư', 'đơn vị thi công'] },
    ],
    [
      'Giao Phòng Kinh tế kiểm tra, mời Công an phường cùng tham gia.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì kiểm tra; Công an phường, Trạm Y tế phường là đơn vị phối hợp.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Công an phường (phối hợp với Ban Chỉ huy Quân sự phường) tuần tra ban đêm.',
      { lead: ['Công an phường'], coordinating: ['Ban Chỉ huy Quân sự phường'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì; các đơn vị: Công an phường, Trạm Y tế phường phối hợp thực hiện.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    [
      'Giao UBND phường chủ trì, phối hợp Ban Thường trực Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội phường tuyên truyền.',
      {
        lead: ['UBND phường'],
        coordinating: [
          'Ban Thường trực Ủy ban MTTQ Việt Nam phường',
          'các tổ chức chính trị - xã hội phường',
        ],
      },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với Sở Xây dựng, Công ty Thoát nước Hải Phòng nạo vét cống.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Sở Xây dựng', 'Công ty Thoát nước Hải Phòng'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với đồng chí Bí thư chi bộ, tổ trưởng tổ dân phố 12 vận động các hộ.',
      { lead: ['Phòng Kinh tế'], coordinating: ['đồng chí Bí thư chi bộ', 'tổ trưởng tổ dân phố 12'] },
    ],
    [
      'Giao Phòng Kinh tế làm đầu mối, phối hợp các phòng, ban, đoàn thể phường rà soát.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các phòng, ban, đoàn thể phường'] },
    ],
    [
      'Giao Công an phường chủ trì, phối hợp với lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở, dân quân tuần tra.',
      {
        lead: ['Công an phường'],
        coordinating: ['lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'dân quân'],
      },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, cùng các đơn vị liên quan kiểm tra.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các đơn vị liên quan'] },
    ],
    [
      'Giao Phòng Kinh tế và Công an phường cùng phối hợp kiểm tra xe quá tải.',
      { lead: ['Phòng Kinh tế', 'Công an phường'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì (phối hợp: Công an phường, tổ dân phố 9), hoàn thành trước ngày 20/12/2025.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 9'] },
    ],
    [
      'Phòng Kinh tế chủ trì, Công an phường phối hợp, kiểm tra 12 điểm trông giữ xe.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'] },
    ],
    [
      'Công an phường phối hợp Phòng Kinh tế xử lý các trường hợp lấn chiếm vỉa hè.',
      { lead: ['Công an phường'], coordinating: ['Phòng Kinh tế'] },
    ],
    [
      'Công an phường phối hợp Phòng Kinh tế, Đội Quản lý trật tự đô thị và các tổ dân phố giải tỏa.',
      {
        lead: ['Công an phường'],
        coordinating: ['Phòng Kinh tế', 'Đội Quản lý trật tự đô thị', 'các tổ dân phố'],
      },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng và Công ty Cổ phần Môi trường đô thị Hải Phòng khơi thông dòng chảy.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Ban Quản lý dự án đầu tư xây dựng', 'Công ty Cổ phần Môi trường đô thị Hải Phòng'],
      },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với các hộ dân thống nhất phương án.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các hộ dân'] },
    ],
    [
      'Giao Phòng Văn hóa - Xã hội phối hợp với ngành điện, ngành y tế tuyên truyền.',
      { lead: ['Phòng Văn hóa - Xã hội'], coordinating: ['ngành điện', 'ngành y tế'] },
    ],
    [
      'Giao Phòng Văn hóa - Xã hội phối hợp với nhà trường, gia đình học sinh quản lý học sinh.',
      { lead: ['Phòng Văn hóa - Xã hội'], coordinating: ['nhà trường', 'gia đình học sinh'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với Trưởng các thôn Đông, thôn Đoài thống kê thiệt hại.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trưởng các thôn Đông, thôn Đoài'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với Điện lực Hồng Bàng, VNPT, Viettel bó gọn cáp.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Điện lực Hồng Bàng', 'VNPT', 'Viettel'],
        deliverables: ['repair'],
      },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với Chi nhánh Văn phòng Đăng ký đất đai khu vực Kiến An đo đạc.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Chi nhánh Văn phòng Đăng ký đất đai khu vực Kiến An'],
        deliverables: ['survey'],
      },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với UBND phường Đồng Hòa, UBND xã An Lão giải quyết.',
      { lead: ['Phòng Kinh tế'], coordinating: ['UBND phường Đồng Hòa', 'UBND xã An Lão'] },
    ],
    [
      'Giao Phòng Kinh tế kết hợp với Công an phường kiểm tra.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'] },
    ],
    [
      'Giao Công an phường chủ trì, huy động lực lượng dân quân, Đoàn Thanh niên phường tham gia dọn cây đổ.',
      {
        lead: ['Công an phường'],
        coordinating: ['lực lượng dân quân', 'Đoàn Thanh niên phường'],
        deliverables: ['repair'],
      },
    ],
    [
      'Giao Phòng Kinh tế kiểm tra dưới sự giám sát của Ban Giám sát đầu tư cộng đồng.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Giao Đảng ủy UBND phường lãnh đạo UBND phường giao Phòng Kinh tế chủ trì, phối hợp với Công an phường kiểm tra.',
      {
        lead: ['Đảng ủy UBND phường'],
        executing: ['UBND phường', 'Phòng Kinh tế'],
        coordinating: ['Công an phường'],
      },
    ],
    [
      'Giao UBND phường phân công Phòng Kinh tế, Công an phường xử lý.',
      { lead: ['UBND phường'], executing: ['Phòng Kinh tế', 'Công an phường'] },
    ],
    [
      'Giao UBND phường chỉ đạo, đôn đốc Công ty Môi trường đô thị thu gom rác.',
      { lead: ['UBND phường'], executing: ['Công ty Môi trường đô thị'] },
    ],
    [
      'Giao UBND phường chỉ đạo các phòng, ban, đơn vị liên quan rà soát.',
      { lead: ['UBND phường'], executing: ['các phòng, ban, đơn vị liên quan'] },
    ],
    [
      'Giao UBND phường chỉ đạo bộ phận chuyên môn hướng dẫn các hộ.',
      { lead: ['UBND phường'], executing: ['bộ phận chuyên môn'] },
    ],
    [
      'Giao Đảng ủy UBND phường lãnh đạo, chỉ đạo UBND phường và các đơn vị liên quan tổ chức thực hiện.',
      { lead: ['Đảng ủy UBND phường'], executing: ['UBND phường', 'các đơn vị liên quan'] },
    ],
    ['Giao UBND phường chỉ đạo thực hiện nghiêm các nội dung trên.', { lead: ['UBND phường'] }],
    [
      'Giao UBND phường chỉ đạo quyết liệt Công an phường xử lý nghiêm.',
      { lead: ['UBND phường'], executing: ['Công an phường'] },
    ],
    [
      'Giao UBND phường tập trung chỉ đạo Phòng Kinh tế sớm khắc phục.',
      { lead: ['UBND phường'], executing: ['Phòng Kinh tế'] },
    ],
    [
      'Giao UBND phường lãnh đạo Công an phường, chỉ đạo Phòng Kinh tế xử lý.',
      { lead: ['UBND phường'], executing: ['Công an phường', 'Phòng Kinh tế'] },
    ],
    [
      'Giao UBND phường giao nhiệm vụ cụ thể cho Phòng Kinh tế, Trạm Y tế phường.',
      { lead: ['UBND phường'], executing: ['Phòng Kinh tế', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Đảng ủy Công an phường lãnh đạo Công an phường tuần tra.',
      { lead: ['Đảng ủy Công an phường'], executing: ['Công an phường'] },
    ],
    [
      'Đảng ủy UBND phường lãnh đạo, chỉ đạo: giao Phòng Kinh tế khảo sát.',
      { lead: ['Đảng ủy UBND phường'], executing: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    [
      'Giao UBND phường chỉ đạo Phòng Kinh tế chủ trì, phối hợp với Ban Quản lý dự án và 05 tổ dân phố ven sông khảo sát.',
      {
        lead: ['UBND phường'],
        executing: ['Phòng Kinh tế'],
        coordinating: ['Ban Quản lý dự án', '05 tổ dân phố ven sông'],
      },
    ],
    [
      'Giao UBND phường chỉ đạo Trưởng các tổ dân phố, Bí thư các chi bộ vận động.',
      { lead: ['UBND phường'], executing: ['Trưởng các tổ dân phố', 'Bí thư các chi bộ'] },
    ],
    ['Giao UBND phường chỉ đạo toàn diện công tác phòng cháy.', { lead: ['UBND phường'] }],
    [
      'Giao Ủy ban Kiểm tra Đảng ủy giám sát, báo cáo Ban Thường vụ Đảng ủy.',
      { lead: ['Ủy ban Kiểm tra Đảng ủy'], reportTo: ['Ban Thường vụ Đảng ủy'], deliverables: ['report'] },
    ],
    [
      'Phòng Kinh tế chịu trách nhiệm chính, các phòng, ban khác phối hợp khi có yêu cầu.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các phòng, ban khác'] },
    ],
    [
      'Giao Công an phường (lực lượng chính), Ban CHQS phường (lực lượng hỗ trợ) tuần tra đêm.',
      { lead: ['Công an phường'], coordinating: ['Ban CHQS phường'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp chặt chẽ với: Công an phường; Điện lực; các tổ dân phố 5, 6 xử lý dây cáp.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'Điện lực', 'các tổ dân phố 5, 6'] },
    ],
    [
      'Công an phường chủ trì; phối hợp gồm: Phòng Kinh tế, Trạm Y tế phường.',
      { lead: ['Công an phường'], coordinating: ['Phòng Kinh tế', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Phòng Kinh tế sửa đường, có Công an phường và tổ dân phố 5 tham gia.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế sửa đường. Thành phần tham gia: Công an phường và tổ dân phố 5.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế sửa đường; đề nghị Công an phường và tổ dân phố 5 phối hợp.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế sửa đường và mời Công an phường, tổ dân phố 5 cùng tham gia.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế mời Công an phường, tổ dân phố 5 cùng kiểm tra hiện trường.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, tranh thủ sự hỗ trợ của Công an phường, tổ dân phố 5.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố 5'] },
    ],
    [
      'Giao Phòng Kinh tế trình lãnh đạo UBND phường ký văn bản trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], reportTo: ['lãnh đạo UBND phường'] },
    ],
    [
      'Giao Phòng Kinh tế phối hợp với gia đình ông Nguyễn Văn Ba di dời trụ điện.',
      { lead: ['Phòng Kinh tế'], coordinating: ['gia đình ông Nguyễn Văn Ba'] },
    ],
    [
      'Đồng chí Phó Chủ tịch UBND phường đôn đốc; báo cáo tại giao ban sáng thứ Hai hằng tuần.',
      { lead: ['Đồng chí Phó Chủ tịch UBND phường'] },
    ],
    [
      'Phân công các đồng chí Đảng ủy viên phụ trách thôn cùng với Hội Nông dân xã đến từng hộ vận động.',
      { lead: ['các đồng chí Đảng ủy viên phụ trách thôn'], coordinating: ['Hội Nông dân xã'] },
    ],
    [
      'Giao Phòng Kinh tế làm đầu mối cùng Công an xã kiểm tra các bến đò.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an xã'] },
    ],
    [
      'Công an xã và Ban Chỉ huy Quân sự xã cùng kiểm tra các bến đò.',
      { lead: ['Công an xã', 'Ban Chỉ huy Quân sự xã'], coordinating: [] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn; Trạm Y tế xã hỗ trợ chuyên môn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế xã'] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn; Trạm Y tế xã hỗ trợ Phòng Kinh tế.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế xã'] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn, có Trạm Y tế xã hỗ trợ.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế xã'] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn (có Trạm Y tế, Công an xã phối hợp).',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế', 'Công an xã'] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn. Giao Trạm Y tế xã phối hợp.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế xã'] },
    ],
    [
      'Phòng Kinh tế kiểm tra các quán ăn; mời Trạm Y tế cùng dự.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Phòng Kinh tế (phối hợp với Trạm Y tế) kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Phòng Kinh tế (có sự tham gia của Trạm Y tế) kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Phòng Kinh tế (phối hợp: Trạm Y tế, Công an xã) kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế', 'Công an xã'] },
    ],
    [
      'Phòng Kinh tế (chủ trì), Trạm Y tế, Công an xã kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế', 'Công an xã'] },
    ],
    [
      'Cùng với Trạm Y tế, Phòng Kinh tế kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Cùng với Trạm Y tế, giao Phòng Kinh tế kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Phối hợp với Trạm Y tế và Công an xã, Phòng Kinh tế kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế', 'Công an xã'] },
    ],
    [
      'Được sự hỗ trợ của Trạm Y tế, Phòng Kinh tế kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Với sự tham gia của Trạm Y tế, giao Phòng Kinh tế kiểm tra các quán ăn.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'] },
    ],
    [
      'Phòng Kinh tế kết hợp Hội Nông dân nạo vét kênh.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Nông dân'] },
    ],
    [
      'Phòng Kinh tế phối, kết hợp với Hội Nông dân nạo vét kênh.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Nông dân'] },
    ],
    [
      'Phòng Kinh tế sát cánh cùng Hội Nông dân nạo vét kênh.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Nông dân'] },
    ],
    [
      'Phòng Kinh tế nạo vét kênh; Hội Nông dân, Đoàn Thanh niên chung tay.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Nông dân', 'Đoàn Thanh niên'] },
    ],
    [
      'Phòng Kinh tế nạo vét kênh, phối hợp thực hiện là Hội Nông dân và các ấp.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Hội Nông dân', 'các ấp'] },
    ],
    [
      'Công an phường, với sự tham gia của các tổ dân phố, rà soát các hộ có nguy cơ.',
      { lead: ['Công an phường'], coordinating: ['các tổ dân phố'] },
    ],
    [
      'Công an phường, cùng với Trạm Y tế phường, kiểm tra các quán ăn.',
      { lead: ['Công an phường'], coordinating: ['Trạm Y tế phường'] },
    ],
    [
      'UBND phường, trên cơ sở tham mưu của Phòng Kinh tế, ban hành phương án bố trí điểm bán hàng.',
      { lead: ['UBND phường'], coordinating: [] },
    ],
    [
      'Phòng Kinh tế và Công an đặc khu đồng chủ trì, Đồn Biên phòng Cù Lao phối hợp, kiểm tra bến tàu.',
      { lead: ['Phòng Kinh tế', 'Công an đặc khu'], coordinating: ['Đồn Biên phòng Cù Lao'] },
    ],
    [
      'Giao Phòng Kinh tế chủ trì, có Công an phường và đại diện Nhân dân tổ dân phố Đông Mơ cùng tham gia, kiểm tra các cơ sở tái chế.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'đại diện Nhân dân tổ dân phố Đông Mơ'] },
    ],
    [
      'Đề nghị Đồn Biên phòng Rạch Mũi phối hợp cùng Công an xã và ấp đội các ấp xử lý ghe cào bờ.',
      { lead: ['Đồn Biên phòng Rạch Mũi'], coordinating: ['Công an xã', 'ấp đội các ấp'] },
    ],
    [
      'Giao Trung tâm Phục vụ hành chính công:\n- Hướng dẫn 15 hộ hoàn thiện hồ sơ; Công an đặc khu hỗ trợ về chuyên môn.',
      { lead: ['Trung tâm Phục vụ hành chính công'], coordinating: ['Công an đặc khu'] },
    ],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})

describe('who helps in several points at once', () => {
  const POINTS = 'Phòng Kinh tế nạo vét kênh.\n2. Trạm Y tế phun thuốc.\n3. Văn phòng theo dõi.\n4. '
  test.each([
    ['Công an xã phối hợp thực hiện các nội dung tại mục 1, 2 nêu trên.', [1, 1, 0]],
    ['Đề nghị Công an xã hỗ trợ thực hiện mục 1 và mục 3.', [1, 0, 1]],
    ['Công an xã là đơn vị phối hợp đối với các nội dung tại mục 2 và mục 3.', [0, 1, 1]],
    ['Giao Công an xã phối hợp trong tất cả các nhiệm vụ nêu trên.', [1, 1, 1]],
  ])('“%s”', (sentence, helped) => {
    const read = directivesOf(`${POINTS}${sentence}`)
    expect(read.map(({ coordinating }) => coordinating)).toEqual(
      helped.map((one) => (one === 1 ? ['Công an xã'] : [])),
    )
  })

  test('but who works with one of them has a task of its own', () => {
    const [, , , last] = directivesOf(`${POINTS}Công an xã phối hợp với Trạm Y tế thực hiện mục 2.`)
    expect(last).toMatchObject({ lead: ['Công an xã'], coordinating: ['Trạm Y tế'] })
  })
})
