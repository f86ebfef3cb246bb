import { describe, expect, test } from 'vitest'
import { directivesOf } from './one-clause.fixture.ts'
import { readNotice } from './read.ts'

const paper = (head: string, body: string, tail = '') =>
  readNotice(`${head}\n\n${body}\n\n${tail}${tail === '' ? '' : '\n\n'}Nơi nhận:\n- Như trên;\n- Lưu: VT.`)
const TASK = 'Giao Phòng Kinh tế nạo vét mương Cầu Đen trước ngày 15/12/2026.'
const NOTICE = 'THÔNG BÁO\nKết luận về công tác tháng 11'

describe('a topic that ends with a full stop is a heading, whoever must act behind it:', () => {
  const topics = [
    'Công tác giải phóng mặt bằng',
    'Kinh phí',
    'Chế độ thông tin, báo cáo',
    'Vệ sinh môi trường',
    'Phòng, chống đuối nước',
    'Sinh hoạt hè cho thiếu nhi',
    'Quản lý đất đai, trật tự xây dựng',
    'An ninh, trật tự',
    'Về cấp nước sạch',
  ]
  const acts = [
    TASK,
    'UBND phường rà soát, trả lời từng hộ trước ngày 15/12/2026.',
    'Đề nghị Ủy ban MTTQ Việt Nam phường tuyên truyền trong nhân dân.',
    'Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an phường lập danh sách.',
  ]
  test.each(topics)('“%s.”', (topic) => {
    for (const act of acts) {
      const { clauses, directives } = paper(NOTICE, `1. ${topic}. ${act}\n\n2. ${TASK}`)
      expect(clauses[0]).toMatchObject({ heading: topic, text: `${topic}. ${act}` })
      expect(directives[0]?.quote).toBe(act)
    }
  })

  test('but not the task of which the next sentence only says who leads it, nor a fact', () => {
    for (const text of [
      'Vệ sinh khu chợ Đông Thành. Phòng Kinh tế chủ trì, xong trước ngày 15/12/2026.',
      'Kinh phí chưa được cấp. Giao Phòng Kinh tế tham mưu.',
      'Công tác thu gom rác còn chậm. Giao Phòng Kinh tế kiểm tra.',
    ])
      expect(paper(NOTICE, `1. ${text}\n\n2. ${TASK}`).clauses[0]?.heading).toBeNull()
  })
})

describe('a heading on a line of its own stays one', () => {
  test.each(['Nội dung về chuyển đổi số', 'Về những việc còn lại từ kỳ đối thoại trước'])(
    '“%s”',
    (heading) => {
      const { clauses, directives } = paper(
        NOTICE,
        `1. ${heading}\n\nBan Thường vụ cơ bản thống nhất. ${TASK}\n\n2. ${TASK}`,
      )
      expect(clauses[0]?.heading).toBe(heading)
      expect(directives[0]?.quote).not.toContain(heading)
    },
  )
})

describe('two years with a dash between them are no list, wherever the line breaks', () => {
  test.each(['năm học 2025\n- 2026', 'giai đoạn 2026\n– 2030', 'nhiệm kỳ 2025\n- 2030'])('“%s”', (years) => {
    const { clauses, directives } = paper(
      NOTICE,
      `1. Giao Phòng Kinh tế tổng hợp kết quả thực hiện của ${years}, báo cáo UBND phường trước ngày 15/12/2026.`,
    )
    expect(clauses.map(({ text }) => text)).toHaveLength(1)
    expect(directives.map(({ lead, reportTo }) => ({ lead, reportTo }))).toEqual([
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'] },
    ])
  })
})

describe('what a decision is about ends before who decides', () => {
  test.each(['CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG', 'ỦY BAN NHÂN DÂN XÃ', 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG'])(
    '%s',
    (issuer) => {
      for (const basis of ['Căn cứ Luật Tổ chức chính quyền địa phương;', 'Theo đề nghị của Văn phòng;']) {
        const { document, directives } = paper(
          'QUYẾT ĐỊNH\nVề việc giao nhiệm vụ số hóa hồ sơ năm 2026',
          `${issuer}\n\n${basis}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ${TASK}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các phòng, Giám đốc Trung tâm Phục vụ hành chính công chịu trách nhiệm thi hành Quyết định này./.`,
        )
        expect(document.subject).toBe('Về việc giao nhiệm vụ số hóa hồ sơ năm 2026')
        expect(directives.map(({ clause }) => clause)).toEqual(['1'])
      }
    },
  )
})

describe('a letter tells above its address what it is about', () => {
  test.each(['V/v chấn chỉnh trật tự khu vực chợ', 'Về việc chấn chỉnh trật tự khu vực chợ'])(
    '“%s”',
    (subject) => {
      const { document } = paper(
        `ĐẢNG ỦY PHƯỜNG CÁI RĂNG\n*\nSố 402-CV/ĐU\n${subject}\n\nCái Răng, ngày 13 tháng 11 năm 2026`,
        `Kính gửi: Đảng ủy UBND phường.\n\nVề việc này, Thường trực Đảng ủy có ý kiến. ${TASK}`,
      )
      expect(document).toMatchObject({ type: null, subject, number: '402' })
    },
  )
  test('and without such a line the first words of its text are none', () => {
    const { document } = paper(
      'ĐẢNG ỦY PHƯỜNG CÁI RĂNG\n*\nSố 402-CV/ĐU\n\nCái Răng, ngày 13 tháng 11 năm 2026',
      `Kính gửi: Đảng ủy UBND phường.\n\nVề việc này, Thường trực Đảng ủy có ý kiến. ${TASK}`,
    )
    expect(document.subject).toBeNull()
  })
})

describe('a number that scanning has damaged is not told, but its symbol is', () => {
  test.each([
    ['Số: 4l2/TB-UBND', 'TB-UBND'],
    ['Sô: 1O7-TB/ĐU', 'TB/ĐU'],
    ['Số: l5/UBND-KT', 'UBND-KT'],
  ])('%s', (line, symbol) => {
    expect(paper(`${line}\n\n${NOTICE}`, `1. ${TASK}`).document).toMatchObject({ number: null, symbol })
  })
})

describe('the day on which an earlier paper was issued is no day of a meeting', () => {
  test.each([
    'Ngày 18/5/2026, Ban Thường vụ Đảng ủy phường ban hành Thông báo số 138-TB/ĐU kết luận Hội nghị đối thoại với Nhân dân.',
    'Ngày 18 tháng 5 năm 2026, UBND phường đã ban hành Kế hoạch số 20/KH-UBND về họp giao ban.',
  ])('%s', (opening) => {
    expect(paper(NOTICE, `${opening}\n\n1. ${TASK}`).document.conferenceDate).toBeNull()
  })
  test('but the day of the meeting told behind it is', () => {
    const { document } = paper(
      NOTICE,
      `Thực hiện Thông báo số 138-TB/ĐU ngày 18/5/2026, ngày 20/11/2026, Ban Thường vụ tổ chức hội nghị đối thoại.\n\n1. ${TASK}`,
    )
    expect(document.conferenceDate).toBe('2026-11-20')
  })
})

describe('the formula that closes a paper assigns nothing', () => {
  test.each([
    'Nhận được Công văn này, đề nghị các đơn vị nghiêm túc tổ chức thực hiện./.',
    'Nhận được Công điện này, yêu cầu các phòng, ban, đơn vị khẩn trương triển khai thực hiện./.',
    'Văn phòng HĐND và UBND phường thông báo để các đơn vị thực hiện./.',
    'Văn phòng Đảng ủy thông báo đến các chi bộ, đoàn thể nghiêm túc thực hiện.',
  ])('%s', (formula) => {
    const { clauses, directives } = paper(NOTICE, `1. ${TASK}`, formula)
    expect(clauses.map(({ text }) => text)).toEqual([TASK])
    expect(directives).toHaveLength(1)
  })
})

describe('who blames is told nothing', () => {
  test.each([
    'Bí thư Đảng ủy',
    'Chủ tịch UBND phường',
    'Ban Thường vụ Đảng ủy',
    'Đồng chí Phó Chủ tịch UBND phường',
  ])('%s', (name) => {
    for (const fault of ['tình trạng để dân đi lại nhiều lần', 'việc chậm trả lời công dân']) {
      const read = directivesOf(`${TASK} ${name} phê bình ${fault}.`)
      expect(read.map(({ lead, quote }) => ({ lead, quote }))).toEqual([
        { lead: ['Phòng Kinh tế'], quote: TASK },
      ])
    }
  })
})
