import { addDays, type IsoDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import type { OfficialDocument } from './official.ts'
import type { WardRules } from './rules/correction.ts'
import { endOf, rulesOn } from './rules/regime.ts'
import type { Regime } from './rules/rule.ts'
import { signatureOf } from './signing.ts'

/** Where the sample paper comes from. */
export type SampleWard = { readonly title: string; readonly placeName: string; readonly province: string }

/** A day on which the regime is in force. */
export const dayUnder = ({ from }: Regime): IsoDate => addDays(from, 60)

/** The day on which the rules of a regime are shown: today, or the nearest day on which it is in force. */
export function shownDay(regime: Regime, today: IsoDate): IsoDate {
  const last = endOf(regime)
  if (today < regime.from) return regime.from
  return last !== null && today > last ? last : today
}

/** A paper that shows every part of the form, with words of nobody. */
export function sampleOf(
  regime: Regime,
  ward: SampleWard,
  corrections: WardRules = [],
  on = dayUnder(regime),
): OfficialDocument {
  const party = regime.family === 'party'
  const rules = rulesOn(regime.family, on, corrections)
  const issuer = party ? `Đảng ủy ${lowerFirst(ward.title)}` : `Ủy ban nhân dân ${lowerFirst(ward.title)}`
  return {
    family: regime.family,
    issuedOn: on,
    superior: party ? `Đảng bộ ${provinceTitle(ward.province)}` : null,
    issuer,
    number: '5',
    symbol: party ? 'TB/ĐU' : 'TB-UBND',
    placeName: ward.placeName,
    typeName: 'Thông báo',
    abstract: 'Kết luận hội nghị đối thoại với Nhân dân',
    bases: ['Căn cứ chương trình công tác năm', 'Theo đề nghị của Văn phòng'],
    body: [
      { kind: 'paragraph', text: `Sau khi nghe các ý kiến tại hội nghị, ${issuer} kết luận như sau:` },
      {
        kind: 'clauses',
        clauses: [
          { text: 'Ghi nhận các ý kiến của Nhân dân; giao Văn phòng lập hồ sơ theo dõi từng việc.' },
          {
            text: 'Giao nhiệm vụ cho các đơn vị:',
            below: ['Ngoài các nội dung đã được giải đáp tại hội nghị, các đơn vị thực hiện:'],
            clauses: [
              {
                text: [
                  { text: 'Về hạ tầng: ', bold: true },
                  { text: 'khảo sát hệ thống thoát nước, báo cáo ' },
                  { text: 'trước ngày 10/12', bold: true, italic: true },
                  { text: '.' },
                ],
              },
              {
                text: [
                  { text: 'Về môi trường: ', bold: true },
                  { text: 'kiểm tra các cơ sở sản xuất, yêu cầu khắc phục.' },
                ],
              },
            ],
          },
          { text: 'Các tổ dân phố thông báo đến từng hộ:' },
        ],
      },
      {
        kind: 'dashes',
        lines: ['Kết quả giải quyết của các đơn vị;', 'Thời gian thực hiện các việc còn lại'],
      },
    ],
    signatures: [
      signatureOf(
        party
          ? {
              chain: [{ form: 'order', whom: 'Ban Thường vụ' }],
              position: 'Chánh Văn phòng',
              signer: 'Họ tên người ký',
            }
          : {
              chain: [
                { form: 'collective', whom: 'Ủy ban nhân dân' },
                { form: 'deputy', whom: 'Chủ tịch' },
              ],
              position: 'Phó Chủ tịch',
              signer: 'Họ tên người ký',
            },
        rules,
      ),
    ],
    recipients: party
      ? ['Ban Thường vụ Đảng ủy', 'Các chi bộ, đảng bộ trực thuộc', 'Lưu Văn phòng Đảng ủy']
      : ['Thường trực Đảng ủy', 'Các phòng, ban', 'Lưu: VT'],
    annexes: [
      {
        name: 'Phụ lục I',
        title: 'Danh mục việc giao các đơn vị',
        body: [
          {
            kind: 'table',
            columns: [{ share: 0.1, align: 'center' }, { share: 0.5 }, { share: 0.4 }],
            head: ['STT', 'Việc', 'Đơn vị chủ trì'],
            rows: [
              ['1', 'Khảo sát hệ thống thoát nước', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
              ['2', 'Kiểm tra các cơ sở sản xuất', 'Phòng Văn hóa - Xã hội'],
            ],
          },
        ],
      },
    ],
  }
}

/** The six cities under the centre; every other province is a tỉnh. */
const CITIES = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']
const provinceTitle = (name: string): string =>
  /^(?:tỉnh|thành phố)/iu.test(name) ? name : `${CITIES.includes(name) ? 'thành phố' : 'tỉnh'} ${name}`
