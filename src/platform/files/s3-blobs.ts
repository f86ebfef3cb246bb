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
    list: () => listObjects(client, base),
    room: async () => null,
  }
}

/** The store answers a thousand at a time, with a token for those after them. */
async function* listObjects(client: AwsClient, base: string) {
  const { origin, pathname } = new URL(base)
  const [bucket = '', ...prefix] = pathname.split('/').filter((part) => part !== '')
  let token: string | undefined
  do {
    const asked = new URL(`${origin}/${bucket}`)
    asked.searchParams.set('list-type', '2')
    if (prefix.length > 0) asked.searchParams.set('prefix', `${prefix.join('/')}/`)
    if (token !== undefined) asked.searchParams.set('continuation-token', token)
    const answer = await client.fetch(asked.href)
    if (!answer.ok) throw new Error(`S3 LIST answered ${answer.status}`)
    const xml = await answer.text()
    for (const [, contents = ''] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const sha256 = /<Key>(?:[^<]*\/)?([0-9a-f]{64})<\/Key>/.exec(contents)?.[1]
      const at = /<LastModified>([^<]+)<\/LastModified>/.exec(contents)?.[1]
      if (sha256 !== undefined) yield { sha256, at: new Date(at ?? 0) }
    }
    token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml)?.[1]
  } while (token !== undefined)
}
