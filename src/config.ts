import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { OpenIdSettings } from '#platform/openid.ts'
import { projectRoot } from '#platform/root.ts'

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Where people reach the product; links in e-mails and secure cookies follow it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The owner's connection to a PostgreSQL 15 or newer. Without it the product runs its own. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  /** 32 random bytes in base64 that seal what is restricted and make PINs; without it a key file in DATA_DIR, made once. */
  SEAL_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Hồi Âm <hoi-am@localhost>'),
  S3_URL: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Pictures of the map, "https://tiles.example/{z}/{x}/{y}.png"; without it no map is shown and places are told in words. */
  MAP_TILES: z
    .string()
    .regex(/^https?:\/\/.*\{z\}.*$/)
    .optional(),
  MAP_ATTRIBUTION: z.string().optional(),
  /** Latitude, longitude and zoom where maps open: "20.81,106.63,14". */
  MAP_CENTER: z
    .string()
    .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+$/)
    .optional(),
  /** The provider of identities by which people may sign in, its address or that of its discovery document; without it there is no such way. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** A file that holds the secret, as systemd and containers hand it over. */
  OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  /** What people call it; stands on the button. */
  OIDC_NAME: z.string().trim().min(1).max(40).default('tài khoản định danh'),
  OIDC_SCOPE: z
    .string()
    .regex(/^(\S+ )*openid( \S+)*$/)
    .optional(),
  OIDC_ACR_VALUES: z.string().min(1).optional(),
  /** The values of `acr`, with spaces between, that count as two steps. */
  OIDC_TWO_STEP_ACR: z.string().default(''),
  OIDC_ACCOUNT_CLAIM: z.enum(['sub', 'email', 'phone_number']).default('sub'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Number of reverse proxies in front whose X-Forwarded-For and -Proto may be believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
})

export type Config = Readonly<z.infer<typeof environment>> & {
  readonly publicUrl: string
  readonly openId: OpenIdSettings | null
}

/** The environment, parsed once. Throws a readable error that names each variable at fault. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(filled)
  if (!parsed.success) throw notUsable(new Set(parsed.error.issues.map(({ path }) => String(path[0]))))
  const config = { ...parsed.data, DATA_DIR: resolve(projectRoot, parsed.data.DATA_DIR) }
  return {
    ...config,
    publicUrl: config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`,
    openId: openIdOf(config),
  }
}

const SCOPE_OF_CLAIM = { sub: 'openid', email: 'openid email', phone_number: 'openid phone' } as const

function openIdOf(config: z.infer<typeof environment>): OpenIdSettings | null {
  if (config.OIDC_ISSUER === undefined) return null
  const issuer = new URL(config.OIDC_ISSUER)
  const trying = config.NODE_ENV !== 'production' && LOCAL.has(issuer.hostname)
  if (issuer.protocol !== 'https:' && !trying) throw notUsable(['OIDC_ISSUER'])
  if (config.OIDC_CLIENT_ID === undefined) throw notUsable(['OIDC_CLIENT_ID'])
  return {
    issuer,
    clientId: config.OIDC_CLIENT_ID,
    clientSecret: config.OIDC_CLIENT_SECRET ?? secretIn(config.OIDC_CLIENT_SECRET_FILE),
    name: config.OIDC_NAME,
    scope: config.OIDC_SCOPE ?? SCOPE_OF_CLAIM[config.OIDC_ACCOUNT_CLAIM],
    acrValues: config.OIDC_ACR_VALUES,
    twoStepAcr: config.OIDC_TWO_STEP_ACR.split(/\s+/).filter((value) => value !== ''),
    accountClaim: config.OIDC_ACCOUNT_CLAIM,
  }
}

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

function secretIn(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret !== '') return secret
  } catch {
    // Said below like an empty one.
  }
  throw notUsable(['OIDC_CLIENT_SECRET_FILE'])
}

const notUsable = (names: Iterable<string>): Error =>
  new Error(['The environment is not usable:', ...[...names].map(demandOf)].join('\n'))

const demandOf = (name: string): string => `  ${name} must be ${demands[name] ?? 'set to something'}`

const demands: Readonly<Record<string, string>> = {
  NODE_ENV: 'development, production or test',
  PORT: 'a port from 0 to 65535',
  PUBLIC_URL: 'an address like https://hoi-am.example.vn',
  DATABASE_URL: 'an address like postgres://user:password@host/database',
  SEAL_KEY: '32 bytes in base64',
  SMTP_URL: 'an address like smtps://user:password@host',
  S3_URL: 'an address like https://host/bucket/prefix',
  MAP_TILES: 'an address with {z}, {x} and {y}',
  MAP_CENTER: '"latitude,longitude,zoom"',
  OIDC_ISSUER: 'an https address (http only to this machine, outside production)',
  OIDC_CLIENT_ID: 'set together with OIDC_ISSUER',
  OIDC_CLIENT_SECRET_FILE: 'a file that holds the secret',
  OIDC_NAME: 'at most 40 characters',
  OIDC_SCOPE: 'scopes with "openid" among them, a space between',
  OIDC_ACCOUNT_CLAIM: 'sub, email or phone_number',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  TRUSTED_PROXIES: 'a whole number from 0 to 5',
}
