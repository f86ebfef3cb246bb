import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What only this installation can open or work out: its key never lies in the database. */
export type Seal = {
  /** Encrypts `text` (AES-256-GCM). It opens only under the same `context`, so a row's bytes mean nothing in another row. */
  close(text: string, context: string): Buffer
  /** The text of `close`. Throws when key, context or bytes are not those of closing. */
  open(sealed: Uint8Array, context: string): string
  /** `digits` decimal digits that always belong to `context`: PINs that are nowhere stored and can be printed again. */
  digits(context: string, digits: number): string
  /** Always the same 32 bytes for `text`, which nobody without the key can try out or make. */
  mark(text: string): Buffer
}

const IV = 12
const TAG = 16

/** A seal from 32 secret bytes; separate keys for sealing, digits and marks are derived from them (HKDF, RFC 5869). */
export function sealWith(secret: Uint8Array): Seal {
  if (secret.length !== 32) throw new Error('the key of the seal must be 32 bytes')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  const [sealing, numbering, marking] = [
    derive('hoi-am seal'),
    derive('hoi-am digits'),
    derive('hoi-am mark'),
  ] as const
  return {
    close: (text, context) => {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(context))
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open: (sealed, context) => {
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, IV))
      decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG))
      return decipher.update(bytes.subarray(IV, -TAG), undefined, 'utf8') + decipher.final('utf8')
    },
    digits: (context, digits) => {
      const number = createHmac('sha256', numbering).update(context).digest().readBigUInt64BE()
      return String(number % 10n ** BigInt(digits)).padStart(digits, '0')
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest(),
  }
}

/** The seal of the configuration: its key, or the key file of the data folder, made at the first start and readable by its owner only. */
export async function openSeal(config: {
  readonly SEAL_KEY?: string | undefined
  readonly DATA_DIR: string
}): Promise<Seal> {
  if (config.SEAL_KEY !== undefined) return sealWith(Buffer.from(config.SEAL_KEY, 'base64'))
  const folder = join(config.DATA_DIR, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return sealWith(Buffer.from(await keyIn(folder), 'base64'))
}

/** Two processes may start at once: the key appears whole or not at all, and the first one stays. */
async function keyIn(folder: string): Promise<string> {
  const file = join(folder, 'seal.key')
  const draft = join(folder, `.seal-${process.pid}-${randomBytes(4).toString('hex')}`)
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600, flush: true })
  try {
    await link(draft, file)
    await chmod(file, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return readFile(file, 'utf8')
}
