import { open } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { failureOf } from './failure.ts'

test('a file that is not there is told by its name, without the name of its draft', async () => {
  const missing = await open('/khong-co/x.tar.gz.c9783694ef74.partial', 'w').catch(failureOf)
  expect(missing).toBe('there is no such file or folder: /khong-co/x.tar.gz')
})

test('a database that does not answer is told by its address, also where the host has several', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), {
    code: 'ECONNREFUSED',
    address: '::1',
    port: 5432,
  })
  expect(failureOf(new AggregateError([refused], ''))).toMatch(
    /^nothing answers at ::1:5432\. .*DATABASE_URL/,
  )
})

test('a setting that is not usable is named with what it must be, every one of them', () => {
  expect(() => readConfig({ PORT: 'abc', DATABASE_URL: 'x' })).toThrow(
    /PORT must be a port from 0 to 65535\n {2}DATABASE_URL must be an address like postgres:/,
  )
})
