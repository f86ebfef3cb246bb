import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readDocumentText } from './read.ts'

const docx = async (text: string) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] })))
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])

describe('readDocumentText', () => {
  it('tells the kind by the bytes, whatever the name says', async () => {
    expect(await readDocumentText(await docx('Thông báo'), { fileName: 'thong-bao.pdf' })).toEqual({
      kind: 'text',
      origin: 'docx',
      lines: 'paragraphs',
      text: 'Thông báo',
      encoding: 'unicode',
    })
    expect(await readDocumentText(strToU8('Thông báo'), { fileName: 'a.docx' })).toEqual({
      kind: 'text',
      origin: 'txt',
      lines: 'wrapped',
      text: 'Thông báo',
      encoding: 'utf-8',
    })
  })

  it('sends pictures to OCR', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect(await readDocumentText(photo)).toEqual({ kind: 'needs-ocr', origin: 'image', pages: 1 })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['empty', strToU8(' \n\t')],
    ['unsupported', strToU8('{\\rtf1 xin}')],
    ['unsupported', strToU8('<html><p>xin chào</p></html>')],
    ['unsupported', Uint8Array.from([0, 1, 2, 3, 4, 5])],
    ['too-large', new Uint8Array(26 * 1024 * 1024)],
    [
      'encrypted',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EncryptedPackage')]),
    ],
    ['corrupt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('WordDocument')])],
    [
      'corrupt',
      zipSync({
        '[Content_Types].xml': strToU8('wordprocessingml'),
        'word/document.xml': strToU8('<w:document><w:body>'),
      }),
    ],
    ['corrupt', zipSync({ '../x': strToU8('') })],
  ] as const)('says %s in words, and what to do', async (reason, bytes) => {
    const read = await readDocumentText(bytes)
    expect(read).toMatchObject({ kind: 'unreadable', reason })
    expect(read).toHaveProperty('message', expect.stringMatching(/Hãy .+\.$/))
  })

  it('does not believe a document that expands its own entities', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('wordprocessingml'),
      'word/document.xml': strToU8(bomb),
    })
    expect(await readDocumentText(bytes)).toMatchObject({ kind: 'unreadable', reason: 'corrupt' })
  })
})
