import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { recognise } from './ocr.ts'
import { prepareScan } from './page-images.ts'

const TINOS = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))
GlobalFonts.registerFromPath(TINOS, 'Tinos')

const body = [
  '2. Giao Ủy ban nhân dân phường chỉ đạo khảo sát các tuyến ngõ ngập nước,',
  'lập danh mục ưu tiên sửa chữa; báo cáo kết quả trước ngày 10/12/2025.',
  '3. Đề nghị Công an phường phối hợp với các Tổ dân phố tuần tra ban đêm.',
]

function page(...lines: readonly (readonly [words: string, x: number])[]): Buffer {
  return drawn(1240, lines)
}

function drawn(height: number, lines: readonly (readonly [words: string, x: number])[]): Buffer {
  const canvas = createCanvas(1240, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = 'black'
  pen.font = '33px Tinos'
  lines.forEach(([words, x], i) => {
    for (const [column, part] of words.split('\t').entries())
      pen.fillText(part, x + column * 560, 90 + i * 50)
  })
  return canvas.toBuffer('image/png')
}

const words = (text: string) => text.match(/[\p{L}\d/]+/gu) ?? []
const share = (expected: string, read: string) => {
  const found = new Set(words(read))
  return words(expected).filter((word) => found.has(word)).length / words(expected).length
}

/** A ruled table of two rows, a picture by itself. */
function table(rows: readonly (readonly string[])[]): Buffer {
  const canvas = createCanvas(1240, 220)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = 'black'
  pen.font = '30px Tinos'
  for (const y of [10, 80, 150]) pen.fillRect(90, y, 1060, 2)
  for (const x of [90, 640, 1150]) pen.fillRect(x, 10, 2, 142)
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.entries()) pen.fillText(words, 110 + column * 550, 58 + row * 70)
  return canvas.toBuffer('image/png')
}

it('recognises Vietnamese text line by line, a letterhead of two columns kept apart, a table row by row', {
  timeout: 240_000,
}, async () => {
  const above = page(
    ['ĐẢNG ỦY PHƯỜNG\tĐẢNG CỘNG SẢN VIỆT NAM', 100],
    ...body.map((line) => [line, 100] as const),
  )
  const below = table([
    ['Nội dung', 'Đơn vị chủ trì'],
    ['Khảo sát', 'Công an phường'],
  ])
  const photo = await sharp(above)
    .composite([{ input: below, top: 320, left: 0 }])
    .flatten()
    .jpeg({ quality: 70 })
    .toBuffer()
  const { text, confidence } = await recognise(photo)
  expect(share(body.join(' '), text)).toBeGreaterThan(0.9)
  expect(text.split('\n')[0]).toMatch(/^ĐẢNG .+\S {4,}ĐẢNG CỘNG SẢN/)
  expect(text.indexOf('khảo sát')).toBeLessThan(text.indexOf('Công an'))
  expect(text).toMatch(/^Nội dung \| .+\nKhảo sát \| .+$/m)
  expect(confidence).toBeGreaterThan(0.8)
  expect(confidence).toBeLessThanOrEqual(1)
})

it('recognises a scanned PDF page that lies upside down, passes an empty one, and reports how far it is', {
  timeout: 240_000,
}, async () => {
  const pdf = await PDFDocument.create()
  const scan = await sharp(page(...body.map((line) => [line, 100] as const)))
    .rotate(180)
    .png()
    .toBuffer()
  const image = await pdf.embedPng(scan)
  pdf
    .addPage([595, 595])
    .drawImage(image, { x: 0, y: 0, width: 595, height: (595 * image.height) / image.width })
  pdf.addPage([595, 595])
  const fractions: number[] = []
  const { text } = await recognise(await pdf.save(), {
    onProgress: (number, of, fraction) => {
      expect([1, 2]).toContain(number)
      expect(of).toBe(2)
      fractions.push(fraction)
    },
  })
  expect(share(body.join(' '), text)).toBeGreaterThan(0.9)
  expect(text.endsWith('\f')).toBe(true)
  expect(fractions.at(-1)).toBe(1)
})

it('reads a strip cut out of a page as quickly and as well as a page', { timeout: 240_000 }, async () => {
  const strip = drawn(
    220,
    body.map((line) => [line, 100] as const),
  )
  const { width, height } = await sharp(await prepareScan(strip)).metadata()
  expect(width * height).toBeLessThan(2480 * 3508)
  const { text } = await recognise(strip)
  expect(share(body.join(' '), text)).toBeGreaterThan(0.9)
})

it('throws for what is no picture', async () => {
  await expect(recognise(new TextEncoder().encode('not a picture'))).rejects.toThrow()
})
