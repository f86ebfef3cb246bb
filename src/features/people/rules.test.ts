import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deviceName } from './device-name.ts'
import { firstPassword } from './first-password.ts'
import { readImportTable, roleOfText } from './import-table.ts'
import { weaknessOf } from './password-rules.ts'
import { proposeSignInName, readSignInName, SIGN_IN_NAME } from './sign-in-name.ts'

describe('A sign-in name', () => {
  test.each([
    ['Trần Văn Minh', 'minhtv'],
    ['Đỗ Thị Ánh Ngọc', 'ngocdta'],
    ['Ý', 'ynguoidung'],
  ])('is made of the given name and the initials: %s becomes %s', (name, expected) => {
    expect(proposeSignInName(name, () => false)).toBe(expected)
  })

  test('gets a number when somebody has it already', () => {
    const taken = new Set(['minhtv', 'minhtv2'])
    expect(proposeSignInName('Trần Văn Minh', (name) => taken.has(name))).toBe('minhtv3')
  })

  test('is always one that can be signed in with, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
        expect(proposeSignInName(name, () => false)).toMatch(SIGN_IN_NAME)
      }),
    )
  })

  test('is read as meant when a phone adds a capital letter, an accent or a space', () => {
    expect(readSignInName(' Minhtv ')).toBe('minhtv')
    expect(readSignInName('hòa')).toBe('hoa')
  })
})

describe('A first password', () => {
  test('can be read from paper: three groups of four, without letters that look alike', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, account) => {
        expect(firstPassword(seed, account)).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/)
      }),
    )
  })

  test('is the same for the same form and another for another account or form', () => {
    expect(firstPassword('form 1', 'a')).toBe(firstPassword('form 1', 'a'))
    expect(firstPassword('form 1', 'a')).not.toBe(firstPassword('form 1', 'b'))
    expect(firstPassword('form 1', 'a')).not.toBe(firstPassword('form 2', 'a'))
  })
})

describe('A new password', () => {
  const owner = { signInName: 'minh', name: 'Phạm Quang Minh' }

  test.each([
    'ngắn quá',
    '1111111111',
    '1234567890',
    'abcdefghij',
    'minh12031985',
    'MatKhau2025!!',
    'phamquangminh99',
  ])('is refused when it is short or easily guessed: %s', (password) => {
    expect(weaknessOf(password, owner)).not.toBeNull()
  })

  test.each(['xoài ổi mận bưởi', 'k7mr-x4pd-9hsw', 'buổi sáng uống trà', 'Tr0ngCayGayRung'])(
    'is taken without any mixture of signs when it is long and no common word: %s',
    (password) => {
      expect(weaknessOf(password, owner)).toBeNull()
    },
  )
})

describe('A list of people', () => {
  test('is understood with its columns in any order, with or without accents, below a title', () => {
    const table = readImportTable([
      ['DANH SÁCH TỔ TRƯỞNG'],
      [],
      ['STT', 'so dien thoai', 'HỌ VÀ TÊN', 'To dan pho'],
      ['1', '0912345678', 'Nguyễn Thị Hoa', '12'],
      ['', '', '', 'Tổng cộng'],
    ])
    expect(table).toEqual({
      ok: true,
      value: [
        {
          line: 4,
          name: 'Nguyễn Thị Hoa',
          unit: '12',
          phone: '0912345678',
          position: '',
          role: '',
          email: '',
          signInName: '',
        },
      ],
    })
  })

  test('without a header is refused with the names of the columns it needs', () => {
    const table = readImportTable([['Nguyễn Thị Hoa', '0912345678']])
    expect(table).toMatchObject({ ok: false, refusals: [{ code: 'no-header' }] })
    expect(JSON.stringify(table)).toContain('Họ và tên')
  })

  test.each([
    ['Tổ trưởng', 'group-head'],
    ['trưởng phòng', 'unit-head'],
    ['CHUYÊN VIÊN', 'unit-officer'],
    ['Quản trị hệ thống', 'it-admin'],
    ['ông từ giữ đền', null],
  ])('says a role in the words of the office: %s', (word, role) => {
    expect(roleOfText(word)).toBe(role)
  })
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
    'Edge trên Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605 Version/18.5 Safari/604.1',
    'Safari trên iPhone',
  ],
  [null, 'Thiết bị không rõ'],
])('A browser is named as people would say it', (agent, name) => {
  expect(deviceName(agent)).toBe(name)
})
