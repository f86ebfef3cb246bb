import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const provider = { OIDC_ISSUER: 'https://id.example.vn/realms/phuong', OIDC_CLIENT_ID: 'hoi-am' }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoi-am-config-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('A provider of identities', () => {
  test('is none unless it is configured', () => {
    expect(readConfig({}).openId).toBeNull()
    expect(readConfig({ OIDC_CLIENT_ID: 'hoi-am', OIDC_ISSUER: '' }).openId).toBeNull()
  })

  test('needs little more than its address', () => {
    expect(readConfig(provider).openId).toMatchObject({
      clientId: 'hoi-am',
      clientSecret: undefined,
      scope: 'openid',
      twoStepAcr: [],
      accountClaim: 'sub',
    })
    expect(readConfig({ ...provider, OIDC_ACCOUNT_CLAIM: 'email' }).openId?.scope).toBe('openid email')
    expect(readConfig({ ...provider, OIDC_TWO_STEP_ACR: 'LoA3  gold' }).openId?.twoStepAcr).toEqual([
      'LoA3',
      'gold',
    ])
    expect(() => readConfig({ OIDC_ISSUER: provider.OIDC_ISSUER })).toThrow('OIDC_CLIENT_ID must be')
    expect(() => readConfig({ ...provider, OIDC_ACCOUNT_CLAIM: 'name' })).toThrow(
      'OIDC_ACCOUNT_CLAIM must be',
    )
    expect(() => readConfig({ ...provider, OIDC_SCOPE: 'email' })).toThrow('OIDC_SCOPE must be')
  })

  test('speaks https; http only on this machine, and not in production', () => {
    const at = (OIDC_ISSUER: string, NODE_ENV?: string) => () =>
      readConfig({ ...provider, OIDC_ISSUER, NODE_ENV })
    expect(at('http://id.example.vn')).toThrow('OIDC_ISSUER must be an https address')
    expect(at('http://id.example.vn', 'development')).toThrow('OIDC_ISSUER')
    expect(at('http://localhost.example.vn', 'development')).toThrow('OIDC_ISSUER')
    expect(at('http://localhost:8088')).toThrow('OIDC_ISSUER')
    expect(at('http://localhost:8088', 'production')).toThrow('OIDC_ISSUER')
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(at(`http://${host}:8088/realms/thu`, 'development')().openId?.issuer.host).toBe(`${host}:8088`)
  })

  test('hands its secret over in a file too, and a file that cannot be read stops the start', async () => {
    const file = join(folder, 'secret')
    await writeFile(file, 'bí mật\n')
    const read = (OIDC_CLIENT_SECRET_FILE: string) =>
      readConfig({ ...provider, OIDC_CLIENT_SECRET_FILE }).openId
    expect(read(file)?.clientSecret).toBe('bí mật')
    await writeFile(file, '\n')
    expect(() => read(file)).toThrow('OIDC_CLIENT_SECRET_FILE must be')
    expect(() => read(join(folder, 'none'))).toThrow('OIDC_CLIENT_SECRET_FILE must be')
  })
})
