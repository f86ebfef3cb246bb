import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { noticeText } from '../../demo/notice-text.ts'
import { demoNotices } from '../../demo/notices.ts'
import { likeness } from './same.ts'

test('one notice is the same in any format, and a poor scan of it nearly so', () => {
  expect(likeness(demoNotice, demoNotice.normalize('NFD').replace(/\s+/g, '\n').toUpperCase())).toBe(1)
  const scanned = demoNotice
    .replace(/ủ/g, 'u')
    .replace(/Kiến/g, 'Kién')
    .replace(/ngõ/g, 'ng0')
    .replace('51-TB', '5l-TB')
  expect(likeness(demoNotice, scanned)).toBeGreaterThan(0.93)
})

test('two notices of one office are not', () => {
  const texts = demoNotices.map((notice) => noticeText(notice, isoDate('2025-11-25')))
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1)) expect(likeness(one, other)).toBeLessThan(0.8)
})
