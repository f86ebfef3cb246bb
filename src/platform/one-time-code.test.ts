import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { newOneTimeSecret, oneTimeAddress, oneTimeCode } from './one-time-code.ts'

/** RFC 6238, appendix B, SHA-1, the last six of its eight digits. */
const rfcSecret = Secret.fromUTF8('12345678901234567890').base32

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('the code at %i seconds is the one of RFC 6238: %s', (seconds, code) => {
  expect(oneTimeCode(rfcSecret, Math.floor(seconds / 30))).toBe(code)
})

test('each secret is new and long enough', () => {
  const [one, other] = [newOneTimeSecret(), newOneTimeSecret()]
  expect(one).not.toBe(other)
  expect(one).toMatch(/^[A-Z2-7]{32}$/)
})

test('the address of the QR code carries the secret under the names of ward and person', () => {
  const address = new URL(oneTimeAddress(rfcSecret, { issuer: 'Hồi Âm phường Kiến An', label: 'quan' }))
  expect(address.protocol).toBe('otpauth:')
  expect(decodeURIComponent(address.pathname)).toMatch(/Hồi Âm phường Kiến An:quan$/)
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    secret: rfcSecret,
    issuer: 'Hồi Âm phường Kiến An',
    digits: '6',
    period: '30',
  })
})
