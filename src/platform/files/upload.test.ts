import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanPicture } from './images.ts'
import { contentDisposition, safeFileName } from './names.ts'
import { sniff } from './sniff.ts'
import { acceptUpload } from './upload.ts'
import { openZip, proveZip } from './zip.ts'

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const compound = (...parts: string[]) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...parts.flatMap((part) => [...utf16(part), 0, 0]),
  ])
const office = (mainType: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': strToU8(`<Types><Override ContentType="${mainType}"/></Types>`), ...more })

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const pdf = strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')
const red = () => sharp({ create: { width: 400, height: 200, channels: 3, background: 'red' } })

describe('sniff tells by content', () => {
  it.each([
    ['docx', office(WORD)],
    ['xlsx', office(SHEET)],
    ['zip', zipSync({ 'a.txt': strToU8('a') })],
    ['odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['doc', compound('Root Entry', 'WordDocument')],
    ['xls', compound('Root Entry', 'Workbook')],
    ['pdf', pdf],
    ['pdf', strToU8('\n\nrác của máy quét %PDF-1.4')],
    ['html', strToU8('\ufeff <!DOCTYPE html><p>xin chào')],
    ['svg', strToU8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['sh', strToU8('#!/bin/sh\nrm -rf /')],
    ['exe', strToU8('MZ\x90\0\x03\0\0\0')],
    ['txt', strToU8('Thông báo kết luận')],
    ['txt', Uint8Array.from(utf16('Thong bao'))],
    ['txt', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Số 12-TB/ĐU, kết luận', 'utf16le')])],
    ['html', Uint8Array.from([0xff, 0xfe, ...utf16('<!doctype html><p>xin chào')])],
    ['txt', Uint8Array.from([0x43, 0xe9, 0x6e, 0x67])],
    ['bin', Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7])],
  ])('%s', async (extension, bytes) => {
    expect(await sniff(bytes)).toMatchObject({ extension })
  })

  it('and by the name only for CSV', async () => {
    expect(await sniff(strToU8('a;b'), 'x.csv')).toMatchObject({ extension: 'csv' })
    expect(await sniff(strToU8('a;b'), 'x.docx')).toMatchObject({ extension: 'txt' })
  })

  it.each([
    ['macros', office('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['macros', office(WORD, { 'word/vbaProject.bin': strToU8('x') })],
    ['macros', compound('WordDocument', '_VBA_PROJECT')],
    ['encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
    ['unsafe-archive', zipSync({ '../../etc/passwd': strToU8('x') })],
    ['broken', office(WORD).subarray(0, 60)],
  ])('and reports the hazard of %s', async (hazard, bytes) => {
    expect(await sniff(bytes)).toMatchObject({ hazard })
  })
})

describe('a zip bomb', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 9 })
  const limits = { entries: 10, bytes: 1_000_000 }

  it('is refused before anything is unpacked', async () => {
    await expect(openZip(bomb, limits)).rejects.toMatchObject({ fault: 'too-large' })
  })

  it('that lies about its size is cut off', async () => {
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    const directory = lying.findLastIndex(
      (_, i) => i + 4 <= lying.length && view.getUint32(i, true) === 0x02014b50,
    )
    view.setUint32(directory + 24, 1000, true)
    await expect(proveZip(lying, limits)).rejects.toMatchObject({ fault: 'corrupt' })
  })

  it('of very many entries is refused', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}`, strToU8('')])))
    await expect(openZip(many, limits)).rejects.toMatchObject({ fault: 'too-large' })
  })
})

describe('an upload', () => {
  it('is kept under a name that tells its type', async () => {
    expect(await acceptUpload(office(WORD), 'C:\\don\\Đơn kiến nghị.doc', 'file')).toMatchObject({
      ok: true,
      value: { fileName: 'Đơn kiến nghị.docx', extension: 'docx' },
    })
    expect(await acceptUpload(pdf, 'Báo cáo 1.2.PDF', 'file')).toMatchObject({
      value: { fileName: 'Báo cáo 1.2.pdf' },
    })
  })

  it('of a workbook that Excel would open is accepted', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('a').addRow(['b'])
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    expect(await acceptUpload(bytes, 'a.xlsx', 'file', 'spreadsheet')).toMatchObject({ ok: true })
  })

  it.each([
    ['file-empty', new Uint8Array(), 'a.pdf'],
    ['file-too-large', new Uint8Array(26 * 1024 * 1024), 'a.pdf'],
    ['file-name', pdf, 'quyet-dinh.exe.pdf'],
    ['file-name', pdf, 'quyet-dinh.pdf.js'],
    ['file-type', strToU8('MZ\x90\0\x03\0\0\0'), 'a.pdf'],
    ['file-type', strToU8('<html><script>alert(1)</script>'), 'a.txt'],
    ['file-type', strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'), 'a.png'],
    ['file-type', zipSync({ 'a.txt': strToU8('a') }), 'a.docx'],
    ['file-macros', office(WORD, { 'word/vbaProject.bin': strToU8('x') }), 'a.docx'],
    ['file-encrypted', compound('EncryptedPackage'), 'a.docx'],
    ['file-unsafe', zipSync({ '../a': strToU8('x') }), 'a.docx'],
    ['file-broken', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'a.jpg'],
  ])('is refused with %s', async (code, bytes, name) => {
    const refused = await acceptUpload(bytes, name, 'attachments')
    expect(refused).toMatchObject({ ok: false, refusals: [{ code, field: 'attachments' }] })
    expect(refused.ok ? '' : refused.refusals[0].message).toMatch(/^Tệp “.+” .*Hãy /)
  })

  it.each(['heic', 'heix', 'mif1'])(
    'from an iPhone as %s is refused with what to do on the telephone',
    async (brand) => {
      const photo = strToU8(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic${'\0'.repeat(64)}`, true)
      for (const use of ['attachment', 'document', 'picture', 'signed'] as const) {
        const refused = await acceptUpload(photo, 'IMG_0412.HEIC', 'file', use)
        expect(refused).toMatchObject({ refusals: [{ code: 'file-heic' }] })
        expect(refused.ok ? '' : refused.refusals[0].message).toMatch(
          /Hãy mở ảnh ấy, chụp màn hình.*“Tương thích nhất”/,
        )
      }
      expect(await acceptUpload(photo, 'IMG_0412.HEIC', 'file', 'spreadsheet')).toMatchObject({
        refusals: [{ code: 'file-type' }],
      })
    },
  )

  it('of a kind that its field does not take is refused', async () => {
    expect(await acceptUpload(pdf, 'a.pdf', 'file', 'spreadsheet')).toMatchObject({
      refusals: [{ code: 'file-type' }],
    })
  })
})

describe('pictures', () => {
  const withPlace = () =>
    red()
      .withExif({ IFD0: { Artist: 'Bà Sáu' }, IFD3: { GPSLatitude: '20/1 48/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()

  it('lose who and where, and stand upright', async () => {
    const original = await withPlace()
    expect((await sharp(original).metadata()).exif).toBeDefined()
    const { bytes, width, height } = await cleanPicture(original)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect([width, height]).toEqual([200, 400])
  })

  it('are scaled down, never up, and keep the format a browser shows', async () => {
    expect(await cleanPicture(await red().png().toBuffer(), 100)).toMatchObject({
      width: 100,
      height: 50,
      mediaType: 'image/png',
    })
    expect(await cleanPicture(await red().webp().toBuffer())).toMatchObject({
      width: 400,
      mediaType: 'image/webp',
    })
    expect(await cleanPicture(await red().tiff().toBuffer())).toMatchObject({ mediaType: 'image/jpeg' })
  })

  it('are cleaned on the way in', async () => {
    const accepted = await acceptUpload(await withPlace(), 'ảnh.jpeg', 'file', 'picture')
    if (!accepted.ok) throw new Error('refused')
    expect(accepted.value.fileName).toBe('ảnh.jpeg')
    expect((await sharp(accepted.value.bytes).metadata()).exif).toBeUndefined()
  })
})

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\An\\đơn.docx', 'đơn.docx'],
    ['quyet-dinh\u202efdp.exe', 'quyet-dinhfdp.exe'],
    ['a<b>:"c"|?*.pdf', 'a_b___c____.pdf'],
    ['  . ', 'tep'],
    ['.pdf', 'pdf'],
    ['dòng\nhai\0.txt', 'dònghai.txt'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it('are cut to 120 letters but keep their extension', () => {
    const safe = safeFileName(`${'ộ'.repeat(300)}.docx`)
    expect(safe.length).toBeLessThanOrEqual(121)
    expect(safe).toMatch(/\.docx$/)
  })

  it('go into Content-Disposition whole for new programs and in ASCII for old ones', () => {
    expect(contentDisposition('Thông báo "số 5".pdf')).toBe(
      `attachment; filename="Thong bao _so 5_.pdf"; filename*=UTF-8''Th%C3%B4ng%20b%C3%A1o%20_s%E1%BB%91%205_.pdf`,
    )
    expect(contentDisposition("đơn (bản 'A').pdf", { inline: true })).toBe(
      `inline; filename="don _ban _A__.pdf"; filename*=UTF-8''%C4%91%C6%A1n%20%28b%E1%BA%A3n%20%27A%27%29.pdf`,
    )
  })
})
