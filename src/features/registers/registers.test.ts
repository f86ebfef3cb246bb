import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateInVietnam, type IsoDate, isoDate, momentInVietnam } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { enterWard, reading } from '#platform/db/reading.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { periodOn } from './book.ts'
import { changeLaw, openNewBook, recordTerm } from './book-commands.ts'
import { findBookOf, listTerms } from './book-queries.ts'
import { giveNumber, keepNumber, useNumber, voidNumber } from './out-commands.ts'
import { officeNumbers } from './take-commands.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
})

const paper = {
  abstract: 'Mời họp giao ban',
  signer: 'Phạm Quang Minh',
  recipients: 'Các phòng',
  keeper: 'Văn phòng',
  copies: 12,
  note: null,
}
const today = isoDate('2025-12-05')
const bookOf = async (family: 'party' | 'state', type: string, body: string) => {
  const book = await reading(product.deps, { ward: product.ward.id }, (db) =>
    findBookOf(db, { ward: product.ward.id }, { family, type, body }),
  )
  if (book === undefined) throw new Error('no such book')
  return book
}
const give = async (
  book: { readonly id: Awaited<ReturnType<typeof bookOf>>['id'] },
  more: Partial<Parameters<typeof giveNumber>[2]> = {},
) =>
  giveNumber(product.deps, await product.actor('minh'), {
    book: book.id,
    symbol: null,
    date: today,
    wanted: null,
    reason: null,
    paper,
    ...more,
  })
const linesOf = (book: string) =>
  reading(product.deps, { ward: product.ward.id }, async (db) => {
    const rows = await db
      .selectFrom('register_entry')
      .select(['number', 'suffix', 'period', 'issued_at', 'voided_at'])
      .where('book_id', '=', book)
      .orderBy('period')
      .orderBy('number')
      .orderBy('suffix')
      .execute()
    return rows
  })
const sentence = (result: Awaited<ReturnType<typeof give>>) =>
  result.ok ? '' : result.refusals.map(({ message }) => message).join(' ')

describe('Numbers of a book', () => {
  test('stay gapless and single when 64 people ask at once and some of them fail afterwards', async () => {
    const book = await bookOf('party', 'TB', 'ĐU')
    const minh = await product.actor('minh')
    const failing = () =>
      product.deps.db
        .transaction()
        .execute(async (db) => {
          await enterWard(db, minh.ward)
          const tx = { db, now: product.clock.now(), deps: product.deps } as Parameters<
            typeof officeNumbers.take
          >[0]
          const request = { family: 'party', symbol: 'TB/ĐU', date: today, first: null } as const
          const one = { kind: 'notice', id: crypto.randomUUID(), ...paper } as const
          expectOk(await officeNumbers.take(tx, minh, { ...request, papers: [one] }))
          throw new Error('the paper was not issued after all')
        })
        .catch(() => 'rolled back')
    const all = await Promise.all(
      Array.from({ length: 64 }, (_, at) => (at % 4 === 3 ? failing() : give(book))),
    )
    expect(all.filter((one) => one === 'rolled back')).toHaveLength(16)
    const signs = all.flatMap((one) => (typeof one === 'string' ? [] : [expectOk(one).sign]))
    expect(new Set(signs).size).toBe(48)
    const numbers = (await linesOf(book.id)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
    expect(signs).toContain('07-TB/ĐU')
  })

  test('are kept, given or void for everybody to see, and a void one is never given again', async () => {
    const book = await bookOf('party', 'KL', 'ĐU')
    const minh = await product.actor('minh')
    const kept = expectOk(
      await keepNumber(product.deps, minh, { book: book.id, symbol: null, purpose: 'Kết luận phiên họp' }),
    )
    expect(kept.sign).toBe('01-KL/ĐU')
    expect(expectOk(await give(book)).sign).toBe('02-KL/ĐU')
    expectOk(await useNumber(product.deps, minh, { id: kept.id, date: today, reason: null, paper }))
    const third = expectOk(
      await keepNumber(product.deps, minh, { book: book.id, symbol: null, purpose: 'x' }),
    )
    expectOk(await voidNumber(product.deps, minh, { id: third.id, reason: 'Không ban hành nữa' }))
    const again = await give(book, { wanted: { number: 3, suffix: '' } })
    expect(sentence(again)).toContain('đã hủy trong sổ')
    expect(expectOk(await give(book)).sign).toBe('04-KL/ĐU')
    expect((await linesOf(book.id)).map((one) => [one.number, one.voided_at !== null])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ])
  })

  test('written by hand leave the passed-over ones in sight, to be filled in later', async () => {
    const book = await bookOf('party', 'BC', 'ĐU')
    expect(expectOk(await give(book, { wanted: { number: 40, suffix: '' } })).sign).toBe('40-BC/ĐU')
    expectOk(await give(book, { wanted: { number: 43, suffix: '' } }))
    expect((await linesOf(book.id)).map((one) => [one.number, one.issued_at !== null])).toEqual([
      [40, true],
      [41, false],
      [42, false],
      [43, true],
    ])
    expectOk(await give(book, { wanted: { number: 41, suffix: '' } }))
    expect(sentence(await give(book, { wanted: { number: 43, suffix: '' } }))).toContain(
      'số tiếp theo chưa dùng là 44',
    )
    expect(sentence(await give(book, { wanted: { number: 40_000, suffix: '' } }))).toContain('quá xa')
  })

  test('dated back or inserted are refused or recorded with a reason, as the law of the book says', async () => {
    const book = await bookOf('state', 'TB', 'UBND')
    const minh = await product.actor('minh')
    expectOk(await give(book))
    const earlier = { date: isoDate('2025-12-01') }
    const inserted = { wanted: { number: 1, suffix: 'a' } }
    expect(sentence(await give(book, earlier))).toContain('Sổ này không nhận số lùi ngày')
    expect(sentence(await give(book, inserted))).toContain('Sổ này không nhận số chèn như 01a/TB-UBND')
    expect(sentence(await give(book, { date: isoDate('2025-12-06') }))).toContain('Ngày văn bản chưa tới')
    expectOk(
      await changeLaw(product.deps, minh, {
        ...book,
        backdated: 'recorded',
        inserted: 'recorded',
        reason: 'Quy chế văn thư của phường',
      }),
    )
    expect(sentence(await give(book, earlier))).toContain('xin nêu lý do')
    const reason = 'Văn bản ký ngày 01/12, chuyển đến muộn'
    expect(expectOk(await give(book, { ...earlier, reason })).sign).toBe('02/TB-UBND')
    expect(sentence(await give(book, inserted))).toContain('phải nêu lý do')
    expect(expectOk(await give(book, { ...inserted, reason })).sign).toBe('01a/TB-UBND')
    expect(expectOk(await give(book)).sign).toBe('03/TB-UBND')
  })

  test('of the State begin anew with the year, those of the Party go on until the next term, at midnight in Vietnam', async () => {
    const state = await bookOf('state', 'CV', 'UBND')
    const party = await bookOf('party', 'CV', 'ĐU')
    const minh = await product.actor('minh')
    const at = async (moment: string) => {
      product.clock.set(new Date(moment))
      const date = dateInVietnam(product.clock.now())
      return [
        expectOk(await give(state, { date, symbol: 'UBND-VP' })).sign,
        expectOk(await give(party, { date })).sign,
      ]
    }
    expect(await at('2025-12-31T23:59:59+07:00')).toEqual(['01/UBND-VP', '01-CV/ĐU'])
    expect(await at('2026-01-01T00:00:00+07:00')).toEqual(['01/UBND-VP', '02-CV/ĐU'])
    expect(sentence(await give(state, { date: isoDate('2025-12-31') }))).toContain('đã hết kỳ')
    const next = { name: '2030-2035', beginsOn: isoDate('2030-06-20') }
    expectOk(await recordTerm(product.deps, minh, next))
    expect(await at('2030-06-19T23:59:59+07:00')).toEqual(['01/UBND-VP', '03-CV/ĐU'])
    expect(await at('2030-06-20T00:00:00+07:00')).toEqual(['02/UBND-VP', '01-CV/ĐU'])
    const late = { name: '2031-2036', beginsOn: isoDate('2030-06-20') }
    const refused = await recordTerm(product.deps, minh, late)
    expect(refused.ok).toBe(false)
    product.clock.set(new Date('2025-12-05T09:00:00+07:00'))
  })

  test('never change and never go away, whoever asks the database', async () => {
    const change = (statement: string) =>
      product.deps.db.transaction().execute(async (db) => {
        await enterWard(db, product.ward.id)
        await sql.raw(statement).execute(db)
      })
    await expect(change('update register_entry set number = number + 1')).rejects.toThrow('permission denied')
    await expect(change('delete from register_entry')).rejects.toThrow('permission denied')
  })

  test('belong to the book of their symbol; a book is made once', async () => {
    const minh = await product.actor('minh')
    const book = await bookOf('party', 'NQ', 'ĐU')
    expect(sentence(await give(book, { symbol: 'TB/ĐU' }))).toContain('không thuộc sổ này')
    const twice = await openNewBook(product.deps, minh, { family: 'party', type: 'NQ', body: 'ĐU' })
    expect(twice.ok).toBe(false)
    expectOk(await openNewBook(product.deps, minh, { family: 'party', type: 'CTr', body: 'ĐU' }))
  })
})

describe('The period of a day', () => {
  const terms = [
    { name: '2025-2030', beginsOn: isoDate('2025-07-01') },
    { name: '2030-2035', beginsOn: isoDate('2030-06-20') },
  ]
  const moments = fc.date({
    min: new Date('2025-07-01T00:00:00+07:00'),
    max: new Date('2034-12-31T00:00:00+07:00'),
    noInvalidDate: true,
  })

  test('holds the day, by the clock of Vietnam, and its neighbours begin where it ends', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom('year' as const, 'term' as const), (moment, restarts) => {
        const day = dateInVietnam(moment)
        const period = periodOn(restarts, terms, day)
        expect(period).not.toBeNull()
        if (period === null) return
        expect(period.from <= day && (period.to === null || day <= period.to)).toBe(true)
        const first = momentInVietnam(period.from, '00:00')
        const before = new Date(first.getTime() - 1)
        expect(periodOn(restarts, terms, dateInVietnam(first))?.name).toBe(period.name)
        expect(periodOn(restarts, terms, dateInVietnam(before))?.name).not.toBe(period.name)
      }),
    )
  })

  test('is nobody’s before the first term that was written down', async () => {
    const written = await reading(product.deps, { ward: product.ward.id }, (db) =>
      listTerms(db, { ward: product.ward.id }),
    )
    expect(periodOn('term', written, '2025-06-30' as IsoDate)).toBeNull()
  })
})
