import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPoint, writePoint } from './point.ts'

test('a point is read back as it was written, whichever sign parts the decimals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -90_000_000, max: 90_000_000 }),
      fc.integer({ min: -180_000_000, max: 180_000_000 }),
      (north, east) => {
        const point = { latitude: north / 1e6, longitude: east / 1e6 }
        const written = writePoint(point)
        const asVietnamese = written.split(', ').map((one) => one.replace('.', ','))
        for (const text of [written, `  ${written} `, asVietnamese.join('; '), asVietnamese.join(' ')]) {
          const read = readPoint(text)
          expect(read?.latitude, text).toBeCloseTo(point.latitude, 6)
          expect(read?.longitude, text).toBeCloseTo(point.longitude, 6)
        }
      },
    ),
  )
})

test.each(['', '20.8', 'ngõ 12', '95.0, 106.6', '20.8, 190', '20.8, 106.6, 3', '20.8106.6'])(
  '“%s” is no point',
  (text) => {
    expect(readPoint(text)).toBeNull()
  },
)
