import { type Phrasebook, phrasebook } from '../../words/phrasebook.ts'
import type { Reading } from '../../words/read-words.ts'
import { quoteAt, type Spot } from './spot.ts'

/** What people take their bearings from when it needs no name: "trước bưu điện", "sau chợ", "đầu ngõ". */
export function landmarksIn(reading: Reading): Spot[] {
  return book()
    .find(reading)
    .filter(({ closeness }) => closeness > 0.7)
    .filter(({ at, value }) => value.startsWith('end ') || isLocated(reading, at[0] as number))
    .map(({ at, value }): Spot => {
      const [kind, name] = value.split(' ') as [string, string]
      return { kind: kind as 'landmark' | 'end', value: name, words: quoteAt(reading, at), at, sure: true }
    })
}

const isLocated = ({ words }: Reading, first: number): boolean =>
  [1, 2, 3].some((back) => {
    const before = words[first - back]
    const joined = words.slice(first - back + 1, first + 1).every(({ after }) => after === 'space')
    return (
      before !== undefined && joined && (LOCATING.has(before.key) || (back === 1 && HEAD.has(before.key)))
    )
  })

const LOCATING = new Set(
  'truoc sau canh gan doi dien cong dau cuoi phia sat ven ben quanh tai doan cho vao toi khuc nga o trong ngoai tren duoi ra den giua xuong'.split(
    ' ',
  ),
)
const HEAD = new Set('khu duong ngo ao loi bai san cua'.split(' '))

let made: Phrasebook<string> | undefined
const book = (): Phrasebook<string> =>
  (made ??= phrasebook(
    Object.entries(LANDMARKS).map(([name, phrases]) => [
      phrases,
      name === 'dau' || name === 'cuoi' ? `end ${name}` : `landmark ${name}`,
    ]),
  ))

const LANDMARKS: Readonly<Record<string, string>> = {
  'buu-dien': 'bưu điện, bưu cục',
  cho: 'chợ!, cổng chợ, ngõ chợ, sau cho, trong chợ, khu chợ, đầu chợ',
  chua: 'chùa!, cổng chùa, sân chùa',
  dinh: 'đình!, cửa đình, sân đình, đình làng, ao đình',
  truong:
    'trường học, cổng trường, trường mầm non, trường tiểu học, trường cấp 1, trường cấp 2, nhà trẻ, trường dạy lái',
  'nha-van-hoa': 'nhà văn hóa',
  'nghia-trang': 'nghĩa trang, nghĩa địa',
  'sieu-thi': 'siêu thị',
  'benh-vien': 'bệnh viện',
  'tram-y-te': 'trạm y tế, trạm xá',
  'uy-ban': 'ủy ban, trụ sở phường, trụ sở, ubnd',
  'cong-vien': 'công viên, vườn hoa',
  'ben-xe': 'bến xe',
  'ben-do': 'bến đò, bến phà',
  'cay-xang': 'cây xăng, trạm xăng',
  'ngan-hang': 'ngân hàng, cây atm',
  'nha-tho': 'nhà thờ',
  'cong-lang': 'cổng làng',
  'san-bong': 'sân bóng, sân vận động',
  de: 'đê!, trên đê, ngoài đê, mặt đê, chân đê, triền đê',
  'duong-tau': 'đường tàu, đường sắt, ga tàu',
  'tai-dinh-cu': 'tái định cư, khu tdc',
  'hieu-thuoc': 'hiệu thuốc, quầy thuốc, nhà thuốc',
  'don-cong-an': 'đồn công an, trụ sở công an, công an phường',
  'khach-san': 'khách sạn, nhà nghỉ',
  'tram-bom': 'trạm bơm',
  'khu-cong-nghiep': 'khu công nghiệp, cụm công nghiệp',
  'gam-cau': 'gầm cầu, chân cầu, dưới cầu',
  'dai-liet-si': 'đài liệt sĩ, nghĩa trang liệt sĩ, tượng đài',
  'cay-da': 'gốc đa, cây đa',
  'giang-duong': 'ký túc xá, trường đại học',
  dau: 'đầu (ngõ|ngách|tổ|đường|phố|xóm|hẻm)',
  cuoi: 'cuối (ngõ|ngách|tổ|đường|phố|xóm|hẻm), (ngõ|ngách|hẻm) cụt',
}
