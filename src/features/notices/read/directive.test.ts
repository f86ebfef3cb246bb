import { describe, expect, test } from 'vitest'
import { directivesOf } from './one-clause.fixture.ts'
import { readNotice } from './read.ts'

type Expected = {
  lead: string[]
  executing?: string[]
  coordinating?: string[]
  via?: string[]
  reportTo?: string[]
  deliverables?: string[]
}
const none = { executing: [], coordinating: [], via: [], reportTo: [], deliverables: [] }

test.each<[string, Expected]>([
  [
    'Giao UBND phường chủ trì, chỉ đạo các đơn vị chức năng phối hợp chặt chẽ với Chi cục Kiểm lâm vùng II kiểm tra, báo cáo UBND thành phố.',
    {
      lead: ['UBND phường'],
      executing: ['các đơn vị chức năng'],
      coordinating: ['Chi cục Kiểm lâm vùng II'],
      reportTo: ['UBND thành phố'],
      deliverables: ['inspection', 'report'],
    },
  ],
  [
    'Phòng Kinh tế (là cơ quan đầu mối) tham mưu Chủ tịch UBND xã báo cáo Ban Thường vụ Đảng ủy xã.',
    {
      lead: ['Phòng Kinh tế'],
      via: ['Chủ tịch UBND xã'],
      reportTo: ['Ban Thường vụ Đảng ủy xã'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Công an xã tuần tra; kết quả gửi về Văn phòng Đảng ủy để tổng hợp, báo cáo Ban Thường vụ Đảng ủy.',
    {
      lead: ['Công an xã'],
      via: ['Văn phòng Đảng ủy'],
      reportTo: ['Ban Thường vụ Đảng ủy'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Công an xã báo cáo kết quả trước ngày 10/12/2025 về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy).',
    {
      lead: ['Công an xã'],
      via: ['Văn phòng Đảng ủy'],
      reportTo: ['Ban Thường vụ Đảng ủy'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Phòng Kinh tế (chủ trì), Công an xã (phối hợp) kiểm tra các bến đò.',
    { lead: ['Phòng Kinh tế'], coordinating: ['Công an xã'], deliverables: ['inspection'] },
  ],
  [
    'Giao Phòng Kinh tế hướng dẫn các hộ; Công an xã, các thôn phối hợp.',
    { lead: ['Phòng Kinh tế'], coordinating: ['Công an xã', 'các thôn'], deliverables: ['guidance'] },
  ],
  [
    'Giao Đảng ủy UBND xã chỉ đạo: Phòng Kinh tế nạo vét kênh; Công an xã bảo đảm an ninh.',
    { lead: ['Đảng ủy UBND xã'], executing: ['Phòng Kinh tế', 'Công an xã'], deliverables: ['repair'] },
  ],
  ['Giao Phòng Kinh tế có ý kiến để báo cáo Chủ tịch UBND tỉnh.', { lead: ['Phòng Kinh tế'] }],
  [
    'Lắp biển báo tại ngõ 12. Giao Phòng Kinh tế chủ trì thực hiện.',
    { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
  ],
  [
    'Đối với tuyến mương Cái Tắt, Ban Thường vụ giao Đảng ủy UBND phường chỉ đạo UBND phường nạo vét.',
    { lead: ['Đảng ủy UBND phường'], executing: ['UBND phường'], deliverables: ['repair'] },
  ],
  [
    'Đối với UBND phường: chỉ đạo Phòng Kinh tế nạo vét kênh.',
    { lead: ['UBND phường'], executing: ['Phòng Kinh tế'], deliverables: ['repair'] },
  ],
  [
    'Giao UBND phường chỉ đạo các đơn vị: Phòng Kinh tế; Công an phường giải quyết các kiến nghị.',
    { lead: ['UBND phường'], executing: ['Phòng Kinh tế', 'Công an phường'] },
  ],
  [
    'UBND phường có văn bản báo cáo, đề nghị UBND thành phố xem xét mở rộng đường 351.',
    { lead: ['UBND phường'], deliverables: ['proposal'] },
  ],
  [
    'Ban Xây dựng Đảng, Văn phòng Đảng ủy, theo chức năng, nhiệm vụ, tuyên truyền kết quả.',
    { lead: ['Ban Xây dựng Đảng', 'Văn phòng Đảng ủy'], deliverables: ['campaign'] },
  ],
  [
    'Ban Xây dựng Đảng + Văn phòng Đảng ủy: tham mưu kế hoạch đối thoại.',
    { lead: ['Ban Xây dựng Đảng', 'Văn phòng Đảng ủy'], deliverables: ['plan'] },
  ],
  [
    'Gia hạn thời gian cho Phòng Kinh tế hoàn thành danh mục công trình ưu tiên.',
    { lead: ['Phòng Kinh tế'], deliverables: ['priority-list'] },
  ],
  [
    'Giao đồng chí Trần Thị Hoa, UVBTV, Chủ nhiệm UBKT Đảng ủy chủ trì kiểm tra; đồng chí Lê Văn Ba, UVBTV, Trưởng Ban Xây dựng Đảng phối hợp.',
    {
      lead: ['đồng chí Trần Thị Hoa, UVBTV, Chủ nhiệm UBKT Đảng ủy'],
      coordinating: ['đồng chí Lê Văn Ba, UVBTV, Trưởng Ban Xây dựng Đảng'],
      deliverables: ['inspection'],
    },
  ],
  [
    'Đồng chí Lê Thị Hoa (Phó Chủ tịch UBND phường) chỉ đạo Phòng Kinh tế lấy mẫu.',
    {
      lead: ['Đồng chí Lê Thị Hoa (Phó Chủ tịch UBND phường)'],
      executing: ['Phòng Kinh tế'],
      deliverables: ['inspection'],
    },
  ],
  [
    'Trường hợp này phải di dời trước mùa mưa (Công an phường chủ trì, Phòng Kinh tế phối hợp).',
    { lead: ['Công an phường'], coordinating: ['Phòng Kinh tế'] },
  ],
  [
    'Những nội dung thuộc thẩm quyền của Thành phố, UBND xã tổng hợp, báo cáo UBND Thành phố.',
    { lead: ['UBND xã'], reportTo: ['UBND Thành phố'], deliverables: ['report'] },
  ],
])('“%s”', (sentence, expected) => {
  const [directive, ...more] = directivesOf(sentence)
  expect(more).toEqual([])
  expect(directive).toMatchObject({ ...none, ...expected })
})

describe('acts of assignment', () => {
  test('a new body behind “giao” is a directive of its own, the same body again is not', () => {
    const leads = directivesOf(
      'Giao Phòng Kinh tế lập phương án; giao Công an xã giữ trật tự. Yêu cầu Công an xã báo cáo hằng tuần.',
    ).map(({ lead }) => lead)
    expect(leads).toEqual([['Phòng Kinh tế'], ['Công an xã']])
  })

  test('what the lead must require of others is no directive', () => {
    const directives = directivesOf(
      'Giao Công an xã kiểm tra, yêu cầu các hộ cam kết; đề nghị cơ sở khắc phục.',
    )
    expect(directives.map(({ lead }) => lead)).toEqual([['Công an xã']])
  })

  test.each([
    'Ghi nhận ý kiến của Nhân dân.',
    'UBND phường đã trả lời 12 ý kiến ngay tại Hội nghị.',
    'Ban Thường vụ Đảng ủy phường biểu dương Công an phường, Trạm Y tế phường.',
    'Đề nghị của bà con về mở rộng ngõ đã được tiếp thu.',
    'Nhân dân khối An Hội đề nghị UBND phường sớm sửa kè sông.',
    'Cử tri khu 5 phản ánh đèn đường hỏng, đề nghị Điện lực Hội An thay thế.',
    'UBND phường đã chỉ đạo lắp đường ống, giao Phòng Kinh tế làm chủ đầu tư từ năm 2025.',
    'Đến nay, UBND phường đã giải quyết 28 kiến nghị; Công an phường xử lý 14 trường hợp vi phạm.',
  ])('“%s” assigns nothing', (sentence) => {
    expect(directivesOf(sentence)).toEqual([])
  })

  test('a haste word is a deadline only when nothing better is said', () => {
    const phrases = (sentence: string) =>
      directivesOf(sentence).flatMap(({ due }) => due.map(({ phrase }) => phrase))
    expect(phrases('Giao Công an xã khẩn trương xử lý.')).toEqual(['khẩn trương'])
    expect(phrases('Giao Công an xã khẩn trương xử lý trước ngày 05/12/2025.')).toEqual([
      'trước ngày 05/12/2025',
    ])
  })

  test('points are tasks of the body above them, with or without a full stop', () => {
    const told = (sentence: string) => directivesOf(sentence).map(({ clause, lead }) => [clause, ...lead])
    expect(
      told('Giao Công an phường:\na) Xử lý xe đỗ sai, trước 20/12/2025\nb) Lập danh sách hộ lấn chiếm'),
    ).toEqual([
      ['1.a', 'Công an phường'],
      ['1.b', 'Công an phường'],
    ])
    expect(told('Giao UBND phường:\n(i) Bổ sung 50 thùng rác.\n(ii) Ký cam kết với 120 hộ.')).toEqual([
      ['1.i', 'UBND phường'],
      ['1.ii', 'UBND phường'],
    ])
    expect(
      told(
        'Nhiệm vụ:\n* Đối với UBND phường\n- Lát hè đường Lê Lợi.\n* Đối với Trạm Y tế\nPhun thuốc diệt muỗi.',
      ),
    ).toEqual([
      ['1.1.1', 'UBND phường'],
      ['1.2', 'Trạm Y tế'],
    ])
  })

  test('the Party office counts with hyphens', () => {
    const { clauses, directives } = readNotice(
      'THÔNG BÁO\nKết luận\n-----\nBan Thường vụ kết luận:\n\n1- Ủy ban nhân dân phường\n1.1- Kiểm tra các điểm sạt lở.\n1.2- Lát hè phố.\n2- Các cấp ủy, tổ chức đảng, cơ quan, đơn vị triển khai thực hiện nghiêm Thông báo này.\n',
    )
    expect(clauses.map(({ number }) => number)).toEqual(['1', '1.1', '1.2', '2'])
    expect(directives.map(({ lead }) => lead)).toEqual([
      ['Ủy ban nhân dân phường'],
      ['Ủy ban nhân dân phường'],
      ['Các cấp ủy, tổ chức đảng, cơ quan, đơn vị'],
    ])
  })

  test('“các đồng chí” who are told to direct are not the leads of those named below', () => {
    const { directives } = readNotice(
      'THÔNG BÁO\nPhân công\n-----\nThường trực Đảng ủy phân công các đồng chí chỉ đạo như sau:\n\n1. Đồng chí Điểu Hà theo dõi các kiến nghị về đất đai.\n',
    )
    expect(directives).toMatchObject([{ lead: ['Đồng chí Điểu Hà'], executing: [] }])
  })

  test('a deadline below a list holds for every item that has none', () => {
    const dates = directivesOf(
      'Giao Phòng Kinh tế:\n- Sửa cống; xong trước ngày 01/12/2025.\n- Lắp đèn.\n\nCác nội dung trên hoàn thành trước ngày 20/12/2025.',
    ).map(({ due }) => due.map(({ date }) => date))
    expect(dates).toEqual([['2025-12-01'], ['2025-12-20']])
  })
})
