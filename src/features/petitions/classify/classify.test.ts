import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripAccents } from '#domain/text.ts'
import { scoreHeldOut } from '#test/opinions/score.ts'
import { STARTING_TOPICS } from '../../calendar/topics.ts'
import { classify } from './classify.ts'
import { told } from './examples/examples.ts'
import { learn, NOTHING_LEARNED, unlearn } from './learned.ts'

const dev = told().filter((_, nth) => nth % 7 === 0)
const best = (text: string) => classify(text).topics[0]?.code

test('opinions it was not taught are read as well as test/opinions/NOTES.md says', () => {
  const score = scoreHeldOut((set) => set === 'fresh-b')
  expect(score.microF1).toBeGreaterThan(0.82)
  expect(score.macroF1).toBeGreaterThan(0.8)
  expect(score.top1).toBeGreaterThan(0.87)
  expect(score.kind).toBeGreaterThan(0.85)
  expect(score.restrictedRecall).toBeGreaterThan(0.85)
  expect(score.restrictedPrecision).toBeGreaterThan(0.7)
}, 120_000)

describe('however it is typed', () => {
  test.each([
    ['caay xanh dduoongs ngox 5 canhf gayx', 'cay-xanh'],
    ['ngaapj nuoocs khi muwa to', 'ngap-ung'],
    ['rac ko ai dọn', 've-sinh'],
    ['nc máy yếu lắm', 'cap-nuoc'],
    ['cắt tỉa cây sanh', 'cay-xanh'],
    ['đèn đườngg hỏngg', 'chieu-sang'],
    ['SỔ ĐỎ CHƯA CÓ', 'gcn'],
  ])('%s → %s', (text, topic) => expect(best(text)).toBe(topic))

  test('the best topic seldom depends on accents, never on case', () => {
    const same = dev.filter(({ text }) => best(text) === best(stripAccents(text)))
    expect(same.length / dev.length).toBeGreaterThan(0.85)
    for (const { text } of dev) expect(best(text.toUpperCase())).toBe(best(text))
  })

  test('any text at all has an answer that quotes the text and names a topic of the ward', () => {
    const codes = new Set(STARTING_TOPICS.map(({ code }) => code))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), sentences()), (text) => {
        const { topics, because } = classify(text)
        expect(topics.length).toBeGreaterThan(0)
        for (const { code, score, because: words } of topics) {
          expect(codes).toContain(code)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          for (const word of words) expect(text.normalize('NFC')).toContain(word)
        }
        for (const word of because) expect(text.normalize('NFC')).toContain(word)
      }),
    )
  })
})

/** Words of real opinions in any order. */
const sentences = () =>
  fc
    .array(fc.constantFrom(...new Set(dev.flatMap(({ text }) => text.split(' ')))), { maxLength: 40 })
    .map((words) => words.join(' '))

describe('who is spoken of', () => {
  test.each([
    'cán bộ phường quát dân',
    'can bo dia chinh doi tien lot tay',
    'tôi tố cáo ông T nhận hối lộ',
    'cán bộ một cửa không nhiệt tình',
  ])('restricted: %s', (text) => expect(classify(text).restricted).toBe(true))

  test.each([
    'cán bộ phường giúp đỡ nhiệt tình',
    'tố cáo nhà hàng xóm hát karaoke',
    'tôi không tố cáo ai cả, chỉ mong bớt ồn',
    'mong công an phường xử lý bọn trộm đòi tiền chuộc xe',
    'hàng xóm quát tháo cả đêm',
  ])('not restricted: %s', (text) => expect(classify(text).restricted).toBe(false))
})

describe('kinds by law', () => {
  test.each([
    ['đề nghị sửa đường', 'kien-nghi'],
    ['đường hỏng đã lâu', 'phan-anh'],
    ['làm sổ đỏ cần giấy tờ gì', 'hoi'],
    ['tôi khiếu nại quyết định xử phạt', 'khieu-nai'],
    ['khiếu nại nhà hàng xóm nuôi chó sủa', 'phan-anh'],
    ['tố cáo cán bộ tham ô', 'to-cao'],
  ])('%s → %s', (text, kind) => expect(classify(text).kind).toBe(kind))
})

describe('what the ward teaches', () => {
  const lessons = fc.array(
    fc.tuple(fc.constantFrom(...dev.map(({ text }) => text)), fc.constantFrom('via-he', 'ngap-ung', 'khac')),
  )

  test('unlearning undoes learning', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(...dev), (before, { text, topics }) => {
        const topic = topics[0] as string
        const learned = before.reduce((known, [said, of]) => learn(known, said, of), NOTHING_LEARNED)
        expect(unlearn(learn(learned, text, topic), text, topic)).toEqual(learned)
      }),
    )
  })

  test('words the lexicon does not know find their topic after a few confirmations, and are quoted', () => {
    const words = [
      'cái loa xanh ở bến Bình lại rú',
      'loa xanh bến Bình rú từ sáng',
      'bến Bình có loa xanh kêu',
    ]
    const learned = words.reduce((known, text) => learn(known, text, 'o-nhiem'), NOTHING_LEARNED)
    const [topic] = classify('sáng nay loa xanh bến Bình lại kêu', learned).topics
    expect(topic?.code).toBe('o-nhiem')
    expect(topic?.because.join(' ')).toContain('loa xanh')
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned)
  })
})
