import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { Assembly } from '#features/dossiers/index.ts'
import { readBody } from './body/read.ts'
import { conclusionWords } from './conclusion.ts'

type Matter = Assembly['dossiers'][number]
const matter = (facts: Partial<Matter>): Matter =>
  ({
    id: 'x',
    code: 'HS-2025-0001',
    title: 'Ngập ngõ 45',
    topic: 'Ngập úng',
    topicGroup: 'Hạ tầng, thoát nước',
    group: 'Tổ dân phố số 12',
    lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    coordinating: ['Công an phường'],
    workDue: isoDate('2025-12-10'),
    sensitive: false,
    linked: false,
    facts: { petitions: 4, answered: 0 },
    ...facts,
  }) as Matter

const words = (dossiers: readonly Matter[], answered = 0) =>
  conclusionWords({
    conference: {
      title: 'Hội nghị đối thoại với Nhân dân năm 2025',
      heldOn: isoDate('2025-11-21'),
    },
    assembly: {
      petitions: 12,
      answered: Array.from({ length: answered }, () => ({}) as Assembly['answered'][number]),
      loose: [],
      dossiers,
    },
    place: 'phường',
    groups: 43,
  })

describe('The words of a conclusion', () => {
  test('acknowledge, assign by group of problems, ask the residential groups, and organise, in the notation that counts', () => {
    const { body, abstract } = words([matter({}), matter({ topicGroup: 'Đất đai', title: 'Đo đạc*' })], 3)
    expect(abstract).toBe('Kết luận Hội nghị đối thoại với Nhân dân năm 2025')
    const read = readBody(body)
    if (!read.ok) throw new Error(read.refusals[0].message)
    expect(read.value[1]).toMatchObject({
      kind: 'clauses',
      clauses: [
        { text: expect.stringContaining('Ghi nhận 12 ý kiến') },
        {
          below: [
            expect.stringContaining('Ngoài 3 ý kiến đã được giải đáp tại Hội nghị, còn 8 ý kiến (2 vụ việc)'),
          ],
          clauses: [
            { text: 'Đối với các kiến nghị về hạ tầng, thoát nước (4 ý kiến)' },
            { clauses: [{ text: expect.stringContaining('Đo đạc*') }] },
          ],
        },
        { text: expect.stringContaining('43 tổ dân phố') },
        { text: expect.stringContaining('Văn phòng Đảng ủy') },
      ],
    })
  })

  test('name the unit, those who help and the last day, but never the code of the office nor a matter that may tell whose it is', () => {
    const { body } = words([
      matter({}),
      matter({ title: 'Đất của bà Sáu', topic: 'Cấp giấy', sensitive: true }),
    ])
    expect(body).toContain(
      'Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường giải quyết: Ngập ngõ 45',
    )
    expect(body).toContain('hoàn thành chậm nhất ngày 10/12/2025')
    expect(body).not.toContain('HS-2025')
    expect(body).not.toContain('bà Sáu')
    expect(body).toContain('trả lời từng trường hợp về cấp giấy (1 hồ sơ, 4 ý kiến)')
  })

  test('of a dialogue where all was answered assign nothing further', () => {
    expect(words([], 12).body).not.toContain('2.1')
  })
})
