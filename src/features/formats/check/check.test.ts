import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { Paper } from '#platform/document/document.ts'
import { toDocx } from '#platform/document/docx.ts'
import { LinkedOutside, readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { paperOf } from '../compose/paper.ts'
import type { OfficialDocument } from '../official.ts'
import { regimes } from '../rules/regime.ts'
import { dayUnder, sampleOf } from '../samples.ts'
import { checkFormat } from './check.ts'

const ward = { title: 'Phường Kiến An', placeName: 'Kiến An', province: 'Thành phố Hải Phòng' }
const today = isoDate('2026-11-28')
const [hd36, hd05, nd30] = regimes as never as [never, never, never]
const paper = (document: OfficialDocument): Paper => paperOf([document], { today, title: 'x', rules: [] })

async function check(
  bytes: Uint8Array,
  asked = { family: null, on: null, today, rules: [] } as Parameters<typeof checkFormat>[1],
) {
  const result = checkFormat(await readDocxLayout(bytes), asked)
  if (!result.ok) throw new Error(result.refusals[0].code)
  return result.value
}
const told = async (bytes: Uint8Array) =>
  (await check(bytes)).findings.map(
    ({ rule, place, found, wanted }) => `${rule} | ${place} | ${found} | ${wanted}`,
  )

/** The .docx with another word in one of its parts. */
async function edited(
  document: OfficialDocument,
  change: (xml: string) => string,
  part = 'word/document.xml',
) {
  const files = unzipSync(await toDocx(paper(document)))
  const xml = strFromU8(files[part] ?? new Uint8Array())
  const changed = change(xml)
  if (changed === xml) throw new Error('nothing was changed')
  return zipSync({ ...files, [part]: strToU8(changed) })
}

test.each(regimes.map((regime) => [regime.key, regime] as const))(
  'a paper that we print under %s has nothing to correct',
  async (key, regime) => {
    const bytes = await toDocx(paper(sampleOf(regime, ward)))
    expect(await told(bytes)).toEqual([])
    expect(await check(bytes)).toMatchObject({ regime: { key }, on: dayUnder(regime), dated: true })
  },
)

describe('Other kinds of papers in order', () => {
  const kinds: readonly [string, OfficialDocument][] = regimes.flatMap((regime) => {
    const base = { ...sampleOf(regime, ward), annexes: [] }
    const party = regime.family === 'party'
    const one = [{ name: 'Bà Nguyễn Thị Sáu', address: 'Tổ dân phố số 12' }]
    const several = [{ name: 'Thành ủy Hải Phòng' }, { name: 'Ủy ban nhân dân thành phố' }]
    return [
      [
        `letter ${regime.key}`,
        { ...base, typeName: null, symbol: party ? 'CV/ĐU' : 'UBND-VP', addressees: one },
      ],
      [
        `letter to several ${regime.key}`,
        { ...base, typeName: null, symbol: party ? 'CV/ĐU' : 'UBND', addressees: several },
      ],
      [
        `tờ trình ${regime.key}`,
        { ...base, typeName: 'Tờ trình', symbol: party ? 'TTr/ĐU' : 'TTr-UBND', addressees: one },
      ],
      [`blank number ${regime.key}`, { ...base, number: null }],
    ]
  })
  test.each(kinds)('%s', async (_, document) => {
    expect(await told(await toDocx(paper(document)))).toEqual([])
  })

  test('a tờ trình after 27/5/2026 that says “Kính gửi” is told so', async () => {
    const proposal = {
      ...sampleOf(hd05, ward),
      typeName: 'Tờ trình',
      symbol: 'TTr/ĐU',
      addressees: [{ name: 'Thành ủy Hải Phòng' }],
    }
    expect(await told(await edited(proposal, (xml) => xml.replace('Kính trình', 'Kính gửi')))).toEqual([
      'Nơi gửi | Dòng “Kính gửi: Thành ủy Hải Phòng” | “Kính gửi” | “Kính trình”',
    ])
  })
})

test('a head set with tabs instead of a table is understood too', async () => {
  const wrong = await edited(sampleOf(hd36, ward), (xml) => {
    const cells = [...xml.slice(0, xml.indexOf('</w:tbl>')).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(
      ([, words]) => words,
    )
    const [superior, issuer, star, number, nation, date] = cells
    const line = (left = '', right = '', look = '') =>
      `<w:p><w:r><w:rPr>${look}<w:sz w:val="28"/></w:rPr><w:t>${left}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr><w:t>${right}</w:t></w:r></w:p>`
    const head = `${line(superior, nation)}${line(issuer, '', '<w:b/>')}${line(star)}${line(number)}<w:p><w:r><w:rPr><w:i/><w:sz w:val="26"/></w:rPr><w:t>${date}</w:t></w:r></w:p>`
    return xml.replace(/<w:tbl>.*?<\/w:tbl>/, head)
  })
  expect(await told(wrong)).toEqual([
    'Địa danh, ngày tháng | Dòng “Kiến An, ngày 02 tháng 6 năm 2018” | cỡ 13 | chữ thường, cỡ 14, nghiêng, không đậm',
  ])
})

describe('What differs is told with rule and place', () => {
  test('commas of HD 36 under HD 05, and its semicolons under HD 36', async () => {
    const late = { ...sampleOf(hd36, ward), issuedOn: isoDate('2026-06-01') }
    const bytes = await edited(late, (xml) => xml.replaceAll(';</w:t>', ',</w:t>'))
    expect(await told(bytes)).toEqual([
      'Nơi nhận | Dòng “-Ban Thường vụ Đảng ủy,” | 2 dòng không hết bằng “;” | mỗi dòng hết bằng “;”, dòng cuối bằng “.”',
    ])
    const [finding] = (await check(bytes)).findings
    expect(finding?.stated).toMatchObject({ certainty: 'in-use', saidBy: { key: 'hd-05' } })
  })

  test('colon, zero, date, symbol and signing form of the other family', async () => {
    const wrong = (xml: string) =>
      xml
        .replace('Số 05-TB/ĐU', 'Số: 5/BC-ĐU')
        .replace('ngày 02 tháng 6', 'ngày 2 tháng 06')
        .replace('T/L BAN THƯỜNG VỤ', 'TL. BAN THƯỜNG VỤ')
        .replace('việc còn lại.', 'việc còn lại./.')
    expect(await told(await edited(sampleOf(hd36, ward), wrong))).toEqual([
      'Số, ký hiệu | Dòng “Số: 5/BC-ĐU” | có dấu hai chấm | “Số” rồi đến số',
      'Số, ký hiệu | Dòng “Số: 5/BC-ĐU” | số 5 | số 05 (số dưới 10 thêm số 0)',
      'Số, ký hiệu | Dòng “Số: 5/BC-ĐU” | dấu “/” sau số | dấu “-”',
      'Ký hiệu | Dòng “Số: 5/BC-ĐU” | BC-ĐU | Ký hiệu “BC-ĐU” thiếu phần cơ quan ban hành. Thông báo ghi TB/ĐU.',
      'Ngày tháng | Dòng “Kiến An, ngày 2 tháng 06 năm 2018” | ngày 2 | ngày 02',
      'Ngày tháng | Dòng “Kiến An, ngày 2 tháng 06 năm 2018” | tháng 06 | tháng 6',
      'Quyền hạn ký | Dòng “TL. BAN THƯỜNG VỤ” | TL. | T/L',
      'Hết nội dung | Dòng “- Thời gian thực hiện các việc còn lại./.” | “./.” | “.”',
    ])
  })

  test('margins, page number, font, size, weight and spacing, measured in the file', async () => {
    const sheet = await edited(sampleOf(nd30, ward), (xml) =>
      xml.replaceAll('w:left="1701"', 'w:left="1134"').replaceAll('<w:titlePg/>', ''),
    )
    expect(await told(sheet)).toEqual([
      'Lề trái | Phần (section) thứ 1 | 20 mm | 30–35 mm',
      'Lề trái | Phần (section) thứ 2 | 20 mm | 30–35 mm',
      'Số trang | Lề trên | in cả ở trang đầu | chữ số đứng, cỡ 13–14, giữa lề trên, không in ở trang đầu',
    ])
    const styled = await edited(
      sampleOf(nd30, ward),
      (xml) =>
        xml
          .replace(/(w:styleId="HoiAm-state-position".*?)<w:b\/>/, '$1<w:b w:val="false"/>')
          .replace(/(w:styleId="HoiAm-state-body".*?<w:sz w:val=")28/, '$130')
          .replace(/(w:styleId="HoiAm-state-abstract".*?)<w:b\/>/, '$1<w:i/>'),
      'word/styles.xml',
    )
    expect(await told(styled)).toEqual([
      'Trích yếu | Dòng “Kết luận hội nghị đối thoại với Nhân dân” | không đậm, nghiêng | chữ thường, cỡ 13–14, đứng, đậm',
      'Chức vụ người ký | Dòng “PHÓ CHỦ TỊCH” | không đậm | chữ in hoa, cỡ 13–14, đứng, đậm',
      expect.stringMatching(
        /^Cỡ chữ nội dung \| Đoạn \d+, .*, từ “Sau khi nghe các ý kiến…” \| cỡ 15 \| cỡ 13–14$/,
      ),
    ])
    const font = await edited(
      sampleOf(hd05, ward),
      (xml) => xml.replaceAll('Times New Roman', 'Arial'),
      'word/styles.xml',
    )
    expect(await told(font)).toEqual([
      expect.stringMatching(/^Phông chữ \| Đoạn 1, 2, 3, 4, 5 và \d+ đoạn nữa/),
    ])
  })

  test('parts that are missing, and bodies that ended with the districts', async () => {
    const told36 = await told(
      await edited(sampleOf(hd36, ward), (xml) =>
        xml
          .replace('>*<', '><')
          .replace('-----', '')
          .replace('Giao nhiệm vụ cho các đơn vị:', 'Giao các đơn vị báo cáo UBND quận Kiến An:')
          .replaceAll('2018', '2025'),
      ),
    )
    expect(told36).toEqual([
      'Dấu ngăn cách dưới tên cơ quan | Cả văn bản | không tìm thấy | *',
      'Dưới trích yếu | Cuối trích yếu | không có dòng gạch nối | “-----”',
    ])
    const after = await edited({ ...sampleOf(hd36, ward), issuedOn: isoDate('2025-11-25') }, (xml) =>
      xml.replace('Giao nhiệm vụ cho các đơn vị:', 'Giao các đơn vị báo cáo UBND quận Kiến An:'),
    )
    expect(await told(after)).toEqual([
      expect.stringContaining(
        'Tên cơ quan | Dòng “2. Giao các đơn vị báo cáo UBND quận Kiến An:” | “UBND quận Kiến An” không còn từ ngày 01/7/2025',
      ),
    ])
  })
})

describe('A file that must not be opened', () => {
  const plain = sampleOf(hd05, ward)

  test('fetches a template or picture from elsewhere', async () => {
    const linked = await edited(
      plain,
      (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/x.dotm" TargetMode="External"/></Relationships>',
        ),
      'word/_rels/document.xml.rels',
    )
    await expect(readDocxLayout(linked)).rejects.toThrow(LinkedOutside)
  })

  test('declares entities of its own', async () => {
    const bomb = await edited(plain, (xml) =>
      xml
        .replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>')
        .replace('Sau khi nghe', '&b;'),
    )
    await expect(readDocxLayout(bomb)).rejects.toThrow()
  })

  test('swells to more than the house can hold', async () => {
    const files = unzipSync(await toDocx(paper(plain)))
    const swollen = zipSync({ ...files, 'word/media/a.bin': new Uint8Array(70 * 1024 * 1024) })
    expect(swollen.length).toBeLessThan(1024 * 1024)
    await expect(readDocxLayout(swollen)).rejects.toMatchObject({ fault: 'too-large' })
    const long = zipSync({ ...files, 'word/document.xml': new Uint8Array(7 * 1024 * 1024).fill(32) })
    await expect(readDocxLayout(long)).rejects.toMatchObject({ fault: 'too-large' })
    const crowded = await edited(plain, (xml) =>
      xml.replace('</w:tbl>', `</w:tbl>${'<w:p/>'.repeat(400_000)}`),
    )
    await expect(readDocxLayout(crowded)).rejects.toMatchObject({ fault: 'too-large' })
  })

  test('bears a secrecy stamp', async () => {
    const stamped = await edited(plain, (xml) => xml.replace('>*<', '>MẬT<'))
    await expect(check(stamped)).rejects.toThrow('secret-marking')
  })
})

test('a blank day counts as one of the year beside it, and lines with one fault are one finding', async () => {
  const undated = await edited({ ...sampleOf(hd36, ward), issuedOn: null, annexes: [] }, (xml) =>
    xml.replace('năm 2026', 'năm 2025'),
  )
  expect(await check(undated)).toMatchObject({ on: '2025-12-31', dated: false, regime: { key: 'hd-36' } })
  const small = await edited(
    sampleOf(hd36, ward),
    (xml) => xml.replace(/(w:styleId="HoiAm-party-recipients".*?<w:sz w:val=")24/, '$126'),
    'word/styles.xml',
  )
  expect(await told(small)).toEqual([
    'Nơi nhận | Dòng “-Ban Thường vụ Đảng ủy,” và 2 dòng nữa | cỡ 13 | chữ thường, cỡ 12, đứng, không đậm',
  ])
})

test('a paper that does not say whose it is, is asked for', async () => {
  const nameless = await edited(sampleOf(hd05, ward), (xml) => xml.replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG'))
  await expect(check(nameless)).rejects.toThrow('family-unknown')
  expect(
    (await check(nameless, { family: 'party', on: null, today, rules: [] })).findings.map(({ rule }) => rule),
  ).toContain('Quốc hiệu, tên Đảng')
})
