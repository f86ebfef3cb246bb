import fc from 'fast-check'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  pdfSignedWith,
  pdfWithMore,
  signedPdf,
  type TestSigner,
  testSigner,
  timeStampedPdf,
} from '#test/signing.ts'
import { standingOf } from './finding.ts'
import { readSignatures } from './signatures.ts'

let paper: Uint8Array
let officer: TestSigner
let office: TestSigner
let authority: TestSigner
let signed: Uint8Array

beforeAll(async () => {
  paper = await page()
  officer = await testSigner({ name: 'Nguyễn Văn Hùng' })
  office = await testSigner({ name: 'Đảng ủy phường Kiến An', kind: 'RSA' })
  authority = await testSigner({ name: 'Máy chủ cấp dấu thời gian' })
  signed = await signedPdf(paper, officer)
})

async function page(objectStreams = false): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  pdf.addPage().drawText('Giao UBND khao sat ngo 5', { font })
  return pdf.save({ useObjectStreams: objectStreams })
}

const standing = (bytes: Uint8Array) => standingOf(readSignatures(bytes))
const faults = (bytes: Uint8Array) => readSignatures(bytes).map(({ fault }) => fault)
const at = (bytes: Uint8Array, words: string) => Buffer.from(bytes).indexOf(words)

describe('a signature that holds', () => {
  it.each([
    ['RSA', 'SHA-256'],
    ['RSA', 'SHA-512'],
    ['ECDSA', 'SHA-256'],
    ['ECDSA', 'SHA-384'],
    ['ECDSA', 'SHA-512'],
  ] as const)('by %s with %s tells who signed, and when by the signer’s clock', async (kind, hash) => {
    const signer = await testSigner({ name: 'Trần Thị Lan', organisation: 'Văn phòng', kind, hash })
    const bytes = await signedPdf(paper, signer, { at: new Date('2025-11-24T02:30:00Z') })
    expect(readSignatures(bytes)).toMatchObject([
      {
        kind: 'person',
        fault: null,
        covers: bytes.length,
        addedAfter: 0,
        signer: { name: 'Trần Thị Lan', organisation: 'Văn phòng', issuer: 'Cơ quan cấp chứng thư thử' },
        claimedAt: '2025-11-24T02:30:00.000Z',
        timestamp: null,
        certificateInForce: true,
      },
    ])
    expect(standing(bytes)).toBe('whole')
  })

  it('is found in a file whose objects are packed in streams', async () => {
    expect(standing(await signedPdf(await page(true), officer))).toBe('whole')
  })

  it('of the officer stays whole under the seal of the office, which says what it covers', async () => {
    const both = await signedPdf(signed, office)
    expect(readSignatures(both)).toMatchObject([
      { fault: null, signer: { name: 'Nguyễn Văn Hùng' }, addedAfter: both.length - signed.length },
      { fault: null, signer: { name: 'Đảng ủy phường Kiến An' }, addedAfter: 0 },
    ])
    expect(standing(both)).toBe('whole')
  })

  it('bears the time of an authority when one stamped it', async () => {
    const stamp = { by: authority, at: new Date('2026-02-03T04:05:06Z') }
    const [found] = readSignatures(await signedPdf(paper, officer, { stamp }))
    expect(found).toMatchObject({
      fault: null,
      timestamp: { at: '2026-02-03T04:05:06.000Z', authority: 'Máy chủ cấp dấu thời gian', holds: true },
    })
  })

  it('says that the certificate was not in force at that time', async () => {
    const late = await testSigner({ name: 'Cũ', from: '2020-01-01', to: '2022-12-31' })
    const in2021 = { by: authority, at: new Date('2021-06-01T00:00:00Z') }
    expect(readSignatures(await signedPdf(paper, late))).toMatchObject([{ certificateInForce: false }])
    expect(readSignatures(await signedPdf(paper, late, { stamp: in2021 }))).toMatchObject([
      { certificateInForce: true },
    ])
  })
})

describe('a file that was changed', () => {
  it('by any single byte of what was signed is found out', () => {
    const hole = at(signed, '/Contents <') + '/Contents '.length
    const holeEnd = signed.indexOf('>'.charCodeAt(0), hole) + 1
    const covered = fc.nat(signed.length - 1).filter((place) => place < hole || place >= holeEnd)
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = signed.slice()
        changed[place] = (changed[place] ?? 0) ^ by
        expect(standing(changed)).not.toBe('whole')
      }),
      {
        numRuns: 120,
        examples: [
          [0, 1],
          [hole - 1, 32],
          [holeEnd, 1],
          [signed.length - 1, 1],
        ],
      },
    )
  })

  it('in its words does not match what was signed', () => {
    const changed = Buffer.from(signed)
    changed.write('6', at(signed, 'Type /Page') + 1, 'latin1')
    expect(faults(changed)).toEqual(['digest'])
  })

  it('behind its end is told apart from one that was signed as it stands', () => {
    const longer = pdfWithMore(signed, ['900 0 obj\n<</Type/Annot>>\nendobj\n'])
    expect(readSignatures(longer)).toMatchObject([{ fault: null, addedAfter: longer.length - signed.length }])
    expect(standing(longer)).toBe('extended')
  })

  it('between the officer’s signature and the seal shows how much', async () => {
    const both = await signedPdf(pdfWithMore(signed, ['900 0 obj\n<</A(x)>>\nendobj\n']), office)
    const [first] = readSignatures(both)
    expect(first).toMatchObject({ fault: null, addedAfter: both.length - signed.length })
  })

  it('and cut off has no signature that holds', () => {
    expect(standing(signed.slice(0, -200))).toBe('broken')
    expect(standing(signed.slice(0, at(signed, '/ByteRange')))).toBe('unsigned')
  })
})

describe('a byte range', () => {
  const ranges: readonly [string, (truth: readonly number[]) => readonly number[], string][] = [
    ['that leaves out more than the signature', ([, a = 0, b = 0, c = 0]) => [0, a - 60, b, c], 'gap'],
    [
      'that leaves out something behind the signature',
      ([, a = 0, b = 0, c = 0]) => [0, a, b + 9, c - 9],
      'gap',
    ],
    ['of three stretches', ([, a = 0, b = 0, c = 0]) => [0, a, b, 9, b + 20, c - 20], 'range'],
    ['that does not begin at the beginning', ([, a = 0, b = 0, c = 0]) => [1, a - 1, b, c], 'range'],
    ['that reaches beyond the file', ([, a = 0, b = 0, c = 0]) => [0, a, b, c + 1], 'range'],
    ['that ends in the middle of a revision', ([, a = 0, b = 0, c = 0]) => [0, a, b, c - 40], 'cut'],
    ['that turns back', ([, a = 0, b = 0, c = 0]) => [0, b, a, c], 'range'],
    ['without numbers', () => [Number.NaN, Number.NaN, 1, 1], 'range'],
  ]
  it.each(ranges)('%s speaks for nothing', async (_, range, fault) => {
    const bytes = await pdfSignedWith(paper, { range }, new Uint8Array([48, 0]))
    expect(faults(bytes)).toEqual([fault])
  })

  it('that is only mentioned in the words of a file is no signature', () => {
    expect(faults(Buffer.from('%PDF-1.7\n(/ByteRange is a name) /ByteRange 12\n%%EOF'))).toEqual([])
  })
})

describe('a signature that cannot be believed', () => {
  it.each([
    ['no structure at all', new Uint8Array([1, 2, 3, 4])],
    ['a structure that is cut off', new Uint8Array([0x30, 0x82, 0x40, 0x00, 0x06, 0x09])],
    ['a structure nested beyond all measure', new Uint8Array(11_000).fill(0x30)],
  ])('has %s', async (_, contents) => {
    expect(faults(await pdfSignedWith(paper, {}, contents))).toEqual(['contents'])
  })

  it('was made for another file', async () => {
    const [, hex = ''] = /\/Contents <([0-9a-f]+)>/.exec(Buffer.from(signed).toString('latin1')) ?? []
    const lent = await pdfSignedWith(await page(true), {}, Buffer.from(hex, 'hex').subarray(0, 9_000))
    expect(faults(lent)).toEqual(['digest'])
  })

  it('bears a certificate whose name was changed afterwards', () => {
    const hex = (name: string) => Buffer.from(name).toString('hex')
    const text = Buffer.from(signed).toString('latin1')
    const forged = text.replace(hex('Nguyễn Văn Hùng'), hex('Nguyễn Văn Hưng'))
    expect(forged).not.toBe(text)
    expect(faults(Buffer.from(forged, 'latin1'))).toEqual(['signature'])
  })

  it('is made with a hash that proves nothing any more, and is not judged', async () => {
    const old = await testSigner({ name: 'Cũ', kind: 'RSA', hash: 'SHA-1' })
    const bytes = await signedPdf(paper, old)
    expect(faults(bytes)).toEqual(['algorithm'])
    expect(standing(bytes)).toBe('unjudged')
  })

  it('holds while its stamp of time, lent from elsewhere, does not', async () => {
    const stamp = { by: authority, at: new Date('2026-02-03T04:05:06Z') }
    const bytes = Buffer.from(await signedPdf(paper, officer, { stamp }))
    const imprint = bytes.toString('latin1').lastIndexOf('0420') + 4
    bytes.write(bytes.toString('latin1', imprint, imprint + 1) === '0' ? '1' : '0', imprint, 'latin1')
    const [found] = readSignatures(bytes)
    expect(found?.fault).toBeNull()
    expect(found?.timestamp?.holds ?? false).toBe(false)
  })
})

describe('a file nobody signed', () => {
  it('is one with a picture of a signature', async () => {
    const pdf = await PDFDocument.load(paper)
    const drawing = await sharp({ create: { width: 90, height: 30, channels: 3, background: 'navy' } })
      .png()
      .toBuffer()
    pdf.getPage(0).drawImage(await pdf.embedPng(drawing), { x: 300, y: 200 })
    expect(standing(await pdf.save())).toBe('unsigned')
  })

  it('is one that only bears a stamp of time', async () => {
    const bytes = await timeStampedPdf(paper, authority, new Date('2026-02-03T04:05:06Z'))
    expect(readSignatures(bytes)).toMatchObject([
      { kind: 'time', fault: null, timestamp: { at: '2026-02-03T04:05:06.000Z', holds: true } },
    ])
    expect(standing(bytes)).toBe('unsigned')
  })
})
