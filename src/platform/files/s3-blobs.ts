import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { BlobMissing, blobPath } from './blob-name.ts'
import type { Blobs } from './blobs.ts'

/** `url`: https://host/bucket, with or without a prefix after it. */
export type S3Settings = {
  readonly url: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const TRIES_AGAIN = 3

/**
 * Blobs as objects of any store that speaks the S3 API. A stream is gathered in memory before it is sent, because the
 * object's name is the hash of the whole; the store checks the same hash on arrival. Throws when the store refuses.
 */
export function s3Blobs({ url, accessKeyId, secretAccessKey }: S3Settings): Blobs {
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', retries: TRIES_AGAIN })
  const base = url.replace(/\/+$/, '')
  const ask = async (method: string, sha256: string, body?: Uint8Array<ArrayBuffer>) => {
    const hashed = body === undefined ? {} : { body, headers: { 'x-amz-content-sha256': sha256 } }
    const answer = await client.fetch(`${base}/${blobPath(sha256)}`, { method, ...hashed })
    if (!answer.ok && answer.status !== 404) throw new Error(`S3 ${method} answered ${answer.status}`)
    return answer
  }
  const has = async (sha256: string) => (await ask('HEAD', sha256)).ok

  return {
    put: async (content) => {
      const bytes = new Uint8Array(await new Response(content as BodyInit).arrayBuffer())
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!(await has(sha256)) && !(await ask('PUT', sha256, bytes)).ok)
        throw new Error('S3 bucket not found')
      return { sha256, size: bytes.byteLength }
    },
    get: async (sha256) => {
      const answer = await ask('GET', sha256)
      if (!answer.ok || answer.body === null) throw new BlobMissing(sha256)
      return answer.body
    },
    has,
    delete: async (sha256) => void (await ask('DELETE', sha256)),
    room: async () => null,
  }
}
