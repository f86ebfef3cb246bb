import { type DayOff, workingCalendar } from './calendar.ts'
import { type IsoDate, isoDate } from './date.ts'

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 111 và 112'
const NOTICE_2025 = 'Thông báo 6150/TB-BLĐTBXH về lịch nghỉ năm 2025'
const NOTICE_2026 = 'Thông báo của Bộ Nội vụ về nghỉ Tết Nguyên đán và Quốc khánh năm 2026'
const SWAP_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025'
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16'
const PRESS_2026 = 'Theo tổng số ngày nghỉ năm 2026 báo chí đã đưa, chưa đối chiếu văn bản'
const NOT_YET_2027 = 'Tính theo Bộ luật Lao động 2019 và âm lịch; thông báo năm 2027 chưa ban hành'

/**
 * The days off of public bodies that a new ward starts with. Data, not logic: the ward corrects and completes
 * it, and no swap or lunar date is ever computed while running.
 */
export const NATIONAL_DAYS_OFF: readonly DayOff[] = [
  ...days('holiday', 'Tết Dương lịch', LABOUR_CODE, 'official', '2025-01-01'),
  ...days(
    'holiday',
    'Tết Nguyên đán Ất Tỵ',
    NOTICE_2025,
    'official',
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
  ),
  ...days('holiday', 'Giỗ Tổ Hùng Vương', LABOUR_CODE, 'official', '2025-04-07'),
  ...days('make-up', 'làm bù cho ngày 02/05/2025', NOTICE_2025, 'official', '2025-04-26'),
  ...days('holiday', 'Ngày Chiến thắng', LABOUR_CODE, 'official', '2025-04-30'),
  ...days('holiday', 'Quốc tế Lao động', LABOUR_CODE, 'official', '2025-05-01'),
  ...days('swap-off', 'nghỉ hoán đổi', NOTICE_2025, 'official', '2025-05-02'),
  ...days('holiday', 'Quốc khánh', NOTICE_2025, 'official', '2025-09-01', '2025-09-02'),

  ...days('holiday', 'Tết Dương lịch', LABOUR_CODE, 'official', '2026-01-01'),
  ...days('swap-off', 'nghỉ hoán đổi', SWAP_2026, 'official', '2026-01-02'),
  ...days('make-up', 'làm bù cho ngày 02/01/2026', SWAP_2026, 'official', '2026-01-10'),
  ...days(
    'holiday',
    'Tết Nguyên đán Bính Ngọ',
    NOTICE_2026,
    'official',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
  ),
  ...days(
    'holiday',
    'Giỗ Tổ Hùng Vương, nghỉ bù cho Chủ nhật 26/04/2026',
    LABOUR_CODE,
    'official',
    '2026-04-27',
  ),
  ...days('holiday', 'Ngày Chiến thắng', LABOUR_CODE, 'official', '2026-04-30'),
  ...days('holiday', 'Quốc tế Lao động', LABOUR_CODE, 'official', '2026-05-01'),
  ...days('make-up', 'làm bù cho ngày 31/08/2026', PRESS_2026, 'provisional', '2026-08-22'),
  ...days('swap-off', 'nghỉ hoán đổi', PRESS_2026, 'provisional', '2026-08-31'),
  ...days('holiday', 'Quốc khánh', NOTICE_2026, 'official', '2026-09-01', '2026-09-02'),
  ...days('holiday', 'Ngày Văn hóa Việt Nam', CULTURE_DAY, 'official', '2026-11-24'),

  ...days('holiday', 'Tết Dương lịch', LABOUR_CODE, 'provisional', '2027-01-01'),
  ...days(
    'holiday',
    'Tết Nguyên đán Đinh Mùi',
    NOT_YET_2027,
    'provisional',
    '2027-02-05',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
    '2027-02-11',
  ),
  ...days('holiday', 'Giỗ Tổ Hùng Vương', NOT_YET_2027, 'provisional', '2027-04-16'),
  ...days('holiday', 'Ngày Chiến thắng', LABOUR_CODE, 'provisional', '2027-04-30'),
  ...days(
    'holiday',
    'Quốc tế Lao động, nghỉ bù cho thứ Bảy 01/05/2027',
    NOT_YET_2027,
    'provisional',
    '2027-05-03',
  ),
  ...days('holiday', 'Quốc khánh', NOT_YET_2027, 'provisional', '2027-09-02', '2027-09-03'),
  ...days('holiday', 'Ngày Văn hóa Việt Nam', CULTURE_DAY, 'provisional', '2027-11-24'),
]

/** The national calendar with the commonest office hours. */
export const nationalCalendar = workingCalendar(NATIONAL_DAYS_OFF)

function days(
  kind: DayOff['kind'],
  name: string,
  source: string,
  status: DayOff['status'],
  ...dates: string[]
): DayOff[] {
  return dates.map((text): DayOff => ({ date: isoDate(text) satisfies IsoDate, name, kind, source, status }))
}
