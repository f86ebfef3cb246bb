import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from './address.ts'
import type { HttpEnv } from './context.ts'

const addressOf = async (socket: string | undefined, forwarded: string | null, trustedProxies: number) => {
  const app = new Hono<HttpEnv>().get('/', (c) => c.text(clientAddress(c, trustedProxies)))
  const headers = forwarded === null ? {} : { 'x-forwarded-for': forwarded }
  const env = { incoming: { socket: { remoteAddress: socket } } }
  return (await app.request('/', { headers }, env)).text()
}

test('The address is that of the socket, whatever a browser claims', async () => {
  expect(await addressOf('203.0.113.7', '10.0.0.1', 0)).toBe('203.0.113.7')
  expect(await addressOf('::ffff:203.0.113.7', null, 0)).toBe('203.0.113.7')
})

test('Behind proxies it is what the outermost trusted one saw; entries a browser adds in front change nothing', async () => {
  expect(await addressOf('127.0.0.1', '203.0.113.7', 1)).toBe('203.0.113.7')
  expect(await addressOf('127.0.0.1', '1.2.3.4, 203.0.113.7', 1)).toBe('203.0.113.7')
  expect(await addressOf('127.0.0.1', '1.2.3.4, 203.0.113.7, 10.0.0.2', 2)).toBe('203.0.113.7')
})

test('All addresses of one household count as one', async () => {
  const one = await addressOf('2001:db8:1:2:aaaa::1', null, 0)
  expect(await addressOf('2001:db8:1:2:cccc::9', null, 0)).toBe(one)
  expect(await addressOf('2001:db8:1:3::1', null, 0)).not.toBe(one)
})

test('A request without a socket has no address', async () => {
  expect(await addressOf(undefined, null, 0)).toBe('unknown')
})
