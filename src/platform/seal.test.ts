import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSeal, sealWith } from './seal.ts'

const seal = sealWith(new Uint8Array(32).fill(7))

describe('What is sealed', () => {
  test('opens word for word, and only where it was closed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal.close(text, 'row 1')
        expect(seal.open(sealed, 'row 1')).toBe(text)
        expect(() => seal.open(sealed, 'row 2')).toThrow()
      }),
    )
  })

  test('does not open with another key or when a bit was changed', () => {
    const sealed = seal.close('ông Ba ở tổ 5', 'row')
    expect(() => sealWith(new Uint8Array(32).fill(8)).open(sealed, 'row')).toThrow()
    sealed[20] = (sealed[20] ?? 0) ^ 1
    expect(() => seal.open(sealed, 'row')).toThrow()
  })

  test('never looks the same twice', () => {
    expect(seal.close('như nhau', 'row').equals(seal.close('như nhau', 'row'))).toBe(false)
  })
})

describe('A mark', () => {
  test('is the same for the same text under the same key only', () => {
    expect(seal.mark('031080001234')).toEqual(seal.mark('031080001234'))
    expect(seal.mark('031080001234')).not.toEqual(seal.mark('031080001235'))
    expect(seal.mark('031080001234')).not.toEqual(sealWith(new Uint8Array(32).fill(8)).mark('031080001234'))
  })
})

describe('Digits', () => {
  test('are the same for the same thing and have their length', () => {
    expect(seal.digits('KN-2025-0001', 6)).toMatch(/^\d{6}$/)
    expect(seal.digits('KN-2025-0001', 6)).toBe(seal.digits('KN-2025-0001', 6))
    expect(seal.digits('KN-2025-0001', 6)).not.toBe(seal.digits('KN-2025-0002', 6))
  })
})

describe('The key file', () => {
  test('is made once, however many start at the same time, and only its owner reads it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hoi-am-seal-'))
    try {
      const seals = await Promise.all(Array.from({ length: 8 }, () => openSeal({ DATA_DIR: folder })))
      expect(new Set(seals.map((one) => one.digits('x', 9))).size).toBe(1)
      expect((await stat(join(folder, 'keys', 'seal.key'))).mode & 0o777).toBe(0o600)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
