import { resolve } from 'node:path'
import { z } from 'zod'
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
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Number of reverse proxies in front whose X-Forwarded-For and -Proto may be believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
})

export type Config = Readonly<z.infer<typeof environment>> & { readonly publicUrl: string }

/** The environment, parsed once. Throws a readable error that names each variable at fault. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(filled)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    throw new Error(['The environment is not usable:', ...[...wrong].map(demandOf)].join('\n'))
  }
  const config = { ...parsed.data, DATA_DIR: resolve(projectRoot, parsed.data.DATA_DIR) }
  return { ...config, publicUrl: config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}` }
}

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
  LOG_LEVEL: 'debug, info, warn, error or silent',
  TRUSTED_PROXIES: 'a whole number from 0 to 5',
}
