import type { Role } from '#domain/actor.ts'
import type { UnitKind } from '#features/people/index.ts'

/**
 * The named ward of the demo and of every test: Kiến An as it stood after the reform of July 2025. Bodies and groups are those a ward of
 * its size has; every person is invented.
 */
export const wardFacts = {
  slug: 'kien-an',
  kind: 'phuong',
  name: 'Kiến An',
  placeName: 'Kiến An',
  province: 'Hải Phòng',
  code: '11443',
} as const

type DemoUnit = {
  readonly kind: UnitKind
  readonly name: string
  readonly shortName: string | null
  readonly parent?: string
  readonly aliases: readonly string[]
}

/** By a short key that the demo and the tests use. */
export const units = {
  btv: unit('party-committee', 'Ban Thường vụ Đảng ủy phường', 'BTV Đảng ủy', [
    'Ban Thường vụ Đảng ủy',
    'Ban Thường vụ',
  ]),
  vpdu: unit('office', 'Văn phòng Đảng ủy phường', 'VPĐU', ['Văn phòng Đảng ủy'], 'btv'),
  bxdd: unit('office', 'Ban Xây dựng Đảng', null, ['Ban Xây dựng Đảng Đảng ủy phường'], 'btv'),
  ubkt: unit('office', 'Ủy ban Kiểm tra Đảng ủy phường', 'UBKT Đảng ủy', ['Ủy ban Kiểm tra Đảng ủy'], 'btv'),
  duUbnd: unit(
    'party-organisation',
    'Đảng ủy Ủy ban nhân dân phường',
    'Đảng ủy UBND phường',
    ['Đảng ủy UBND'],
    'btv',
  ),
  duCa: unit('party-organisation', 'Đảng ủy Công an phường', null, [], 'btv'),
  ubnd: unit('department', 'Ủy ban nhân dân phường', 'UBND phường', ['UBND phường Kiến An'], 'duUbnd'),
  vpHdnd: unit(
    'office',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    'Văn phòng HĐND và UBND phường',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    'ubnd',
  ),
  kt: unit(
    'department',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Phòng KT, HT và ĐT',
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KTHTĐT'],
    'ubnd',
  ),
  vhxh: unit(
    'department',
    'Phòng Văn hóa - Xã hội phường',
    'Phòng VH - XH',
    ['Phòng Văn hóa - Xã hội'],
    'ubnd',
  ),
  hcc: unit(
    'department',
    'Trung tâm Phục vụ hành chính công phường',
    'Trung tâm PVHCC',
    ['Trung tâm Phục vụ hành chính công'],
    'ubnd',
  ),
  ca: unit('police', 'Công an phường', 'CA phường', ['Công an phường Kiến An']),
  qs: unit('military', 'Ban Chỉ huy Quân sự phường', 'BCH Quân sự phường', ['Ban Chỉ huy Quân sự']),
  mttq: unit('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'Ủy ban MTTQ Việt Nam phường', [
    'Mặt trận Tổ quốc phường',
    'MTTQ phường',
  ]),
  dienLuc: unit('outside', 'Đội quản lý Điện lực khu vực Kiến An', null, ['Điện lực Kiến An']),
  nhaMang: unit('outside', 'Các nhà mạng viễn thông', null, ['các nhà mạng']),
  groups: unit('group', 'Các tổ dân phố', null, ['43 Tổ dân phố', 'các Tổ dân phố'], 'mttq'),
} as const satisfies Record<string, DemoUnit>

/** 43 residential groups: most count, some kept the name of the old village. */
export const groupCount = 43
export const groupNames: Readonly<Record<number, string>> = {
  7: 'Tổ dân phố Cựu Viên 1',
  8: 'Tổ dân phố Cựu Viên 2',
  21: 'Tổ dân phố Quán Trữ',
  34: 'Tổ dân phố Đồng Hòa',
}

type DemoPerson = {
  readonly name: string
  readonly position: string
  readonly phone: string | null
  readonly email: string | null
  readonly roles: readonly { readonly role: Role; readonly unit?: keyof typeof units | `to${number}` }[]
}

/** By sign-in name. The first ones are printed at the start of the demo, with what each shows best. */
export const people = {
  minh: person(
    'Phạm Quang Minh',
    'Phó Chánh Văn phòng Đảng ủy',
    [{ role: 'clerk', unit: 'vpdu' }],
    '0912 304 518',
  ),
  lan: person('Đỗ Thị Lan', 'Chuyên viên Văn phòng Đảng ủy', [
    { role: 'clerk', unit: 'vpdu' },
    { role: 'note-taker', unit: 'vpdu' },
  ]),
  hung: person('Nguyễn Mạnh Hùng', 'Bí thư Đảng ủy phường', [{ role: 'leader', unit: 'btv' }]),
  chien: person('Lê Đình Chiến', 'Chủ tịch Ủy ban nhân dân phường', [
    { role: 'leader', unit: 'ubnd' },
    { role: 'unit-head', unit: 'duUbnd' },
    { role: 'unit-head', unit: 'ubnd' },
  ]),
  thao: person(
    'Vũ Phương Thảo',
    'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
    [{ role: 'unit-head', unit: 'kt' }],
    '0904 871 226',
  ),
  duc: person(
    'Trần Minh Đức',
    'Chuyên viên phòng Kinh tế, Hạ tầng và Đô thị',
    [{ role: 'unit-officer', unit: 'kt' }],
    '0936 112 740',
  ),
  nga: person('Bùi Thị Nga', 'Chuyên viên phòng Kinh tế, Hạ tầng và Đô thị', [
    { role: 'unit-officer', unit: 'kt' },
  ]),
  yen: person('Hoàng Hải Yến', 'Trưởng phòng Văn hóa - Xã hội', [{ role: 'unit-head', unit: 'vhxh' }]),
  tuan: person('Đặng Anh Tuấn', 'Trưởng Công an phường', [
    { role: 'unit-head', unit: 'ca' },
    { role: 'unit-head', unit: 'duCa' },
  ]),
  son: person('Ngô Văn Sơn', 'Chỉ huy trưởng Ban Chỉ huy Quân sự phường', [
    { role: 'unit-head', unit: 'qs' },
  ]),
  huong: person('Phan Thu Hương', 'Chánh Văn phòng HĐND và UBND phường', [
    { role: 'unit-head', unit: 'vpHdnd' },
  ]),
  oanh: person('Mai Kim Oanh', 'Giám đốc Trung tâm Phục vụ hành chính công', [
    { role: 'unit-head', unit: 'hcc' },
  ]),
  bich: person('Lương Ngọc Bích', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam phường', [
    { role: 'front', unit: 'mttq' },
    { role: 'unit-head', unit: 'mttq' },
  ]),
  dung: person('Hà Trung Dũng', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường', [
    { role: 'inspector', unit: 'ubkt' },
  ]),
  quan: person('Tạ Hồng Quân', 'Cán bộ công nghệ thông tin', [{ role: 'it-admin' }]),
  hoa: person(
    'Nguyễn Thị Hoa',
    'Tổ trưởng tổ dân phố số 12',
    [{ role: 'group-head', unit: 'to12' }],
    '0983 550 172',
  ),
} as const satisfies Record<string, DemoPerson>

export type UnitKey = keyof typeof units | `to${number}`
export type PersonKey = keyof typeof people

/** Heads of the other groups: family name, middle name and given name taken in turn, so that every list looks like a real one. */
export function groupHeadName(group: number): string {
  const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương']
  const women = ['Bình', 'Chi', 'Dung', 'Ánh', 'Hạnh', 'Hiền', 'Liên', 'Mỹ', 'Nhung', 'Tâm', 'Xuân']
  const men = ['Ấn', 'Bách', 'Cường', 'Duy', 'Đạt', 'Hải', 'Khôi', 'Long', 'Phúc', 'Thắng', 'Việt']
  const isWoman = group % 2 === 0
  const again = group > 22
  const given = (isWoman ? women : men)[(group * 5 + (again ? 4 : 0)) % 11] ?? 'An'
  const middle = again ? (isWoman ? 'Thu' : 'Đức') : isWoman ? 'Thị' : 'Văn'
  return `${family[(group * 3) % 11]} ${middle} ${given}`
}

function unit(
  kind: UnitKind,
  name: string,
  shortName: string | null,
  aliases: readonly string[],
  parent?: string,
): DemoUnit {
  return parent === undefined
    ? { kind, name, shortName, aliases }
    : { kind, name, shortName, aliases, parent }
}

function person(
  name: string,
  position: string,
  roles: DemoPerson['roles'],
  phone: string | null = null,
): DemoPerson {
  return { name, position, phone, email: null, roles }
}
