import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { turnOn } from '#test/second-factor.ts'
import { visitor } from '#test/visitor.ts'

const product = await testApp()
const data = await mkdtemp(join(tmpdir(), 'hoi-am-people-'))
afterAll(() => rm(data, { recursive: true }))

test('an administrator who lost telephone and paper is let in again from the server, and the history says why', {
  timeout: 60_000,
}, async () => {
  const quan = visitor(product)
  await quan.signIn('quan', 'hoi-am-2025')
  await turnOn(product, quan)
  const reason = 'mất điện thoại, đã gặp tại trụ sở'

  expect(await reset('quan', reason)).toEqual({
    status: 0,
    stdout: 'quan now signs in with the password alone\n',
    stderr: '',
  })
  expect((await quan.get(routes.account)).location, 'the old sessions have ended').toContain('/dang-nhap')
  const again = visitor(product)
  expect((await again.signIn('quan', 'hoi-am-2025')).location).not.toBe(routes.signInCode)
  const page = await again.get(href(routes.accountPage, { id: product.ward.account('quan') }))
  expect(page.text).toContain('đặt lại xác thực hai bước')
  expect(page.text).toContain(reason)

  const nothing = await reset('quan', reason)
  expect([nothing.status, nothing.stdout]).toEqual([1, ''])
  expect(nothing.stderr).toContain('chưa bật xác thực hai bước')
  expect((await reset('khong-ai', reason)).stderr).toBe('hoi-am: nobody signs in as khong-ai\n')
  expect((await reset('quan', reason, 'khong-co')).stderr).toBe('hoi-am: there is no ward khong-co\n')
})

async function reset(signInName: string, reason: string, ward = 'kien-an') {
  const line = ['--ward', ward, '--sign-in-name', signInName, '--reason', reason]
  const child = spawn(
    join(import.meta.dirname, '../../bin/hoi-am'),
    ['account', 'reset-second-factor', ...line],
    { env: { ...process.env, DATABASE_URL: product.ownerUrl, DATA_DIR: data, NODE_ENV: 'development' } },
  )
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('exit', resolve)),
  ])
  return { status, stdout, stderr }
}
