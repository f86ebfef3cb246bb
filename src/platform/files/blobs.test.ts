import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BlobMissing } from './blob-name.ts'
import { type Blobs, openBlobs } from './blobs.ts'

const hello = new TextEncoder().encode('xin chào')

let folder: string
let server: Server
const requests: { method: string; path: string; headers: IncomingHttpHeaders }[] = []
const objects = new Map<string, Buffer>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoi-am-blobs-'))
  server = createServer(async (request, response) => {
    const path = request.url ?? ''
    requests.push({ method: request.method ?? '', path, headers: request.headers })
    if (request.method === 'PUT') objects.set(path, await buffer(request))
    if (request.method === 'DELETE') objects.delete(path)
    const found = objects.get(path)
    response.statusCode = found === undefined && request.method !== 'DELETE' ? 404 : 200
    response.end(request.method === 'GET' ? found : undefined)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  await new Promise((done) => server.close(done))
  await rm(folder, { recursive: true })
})

const stores: Record<string, () => Blobs> = {
  folder: () => openBlobs({ DATA_DIR: folder }),
  S3: () =>
    openBlobs({
      DATA_DIR: folder,
      S3_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket/`,
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    }),
}

describe.each(Object.entries(stores))('blobs in a %s', (_, open) => {
  it('come back under the hash of their bytes', async () => {
    const stored = await open().put(hello)
    expect(stored).toEqual({ sha256: await sha256(hello), size: hello.length })
    expect(await buffer(await open().get(stored.sha256))).toEqual(Buffer.from(hello))
  })

  it('may be put as a stream, and twice', async () => {
    const stream = () => new Blob([hello, ', ', hello]).stream()
    const first = await open().put(stream())
    expect(await open().put(stream())).toEqual(first)
    expect(first.size).toBe(2 * hello.length + 2)
    expect(await open().has(first.sha256)).toBe(true)
  })

  it('are missing after deletion, and deleting again is no error', async () => {
    const { sha256 } = await open().put(new Uint8Array([1, 2, 3]))
    await open().delete(sha256)
    await open().delete(sha256)
    expect(await open().has(sha256)).toBe(false)
    await expect(open().get(sha256)).rejects.toThrow(BlobMissing)
  })

  it('cannot be asked for by a path', async () => {
    await expect(open().get('../../etc/passwd')).rejects.toThrow(BlobMissing)
    await expect(open().get('AB'.repeat(32))).rejects.toThrow(BlobMissing)
  })
})

it('the folder keeps each blob two levels deep, readable by its owner only, and no drafts', async () => {
  const { sha256 } = (await stores.folder?.().put(hello)) ?? { sha256: '' }
  const path = join(folder, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(folder, 'blobs', 'incoming'))).toEqual([])
})

it('a stream that breaks leaves nothing behind in the folder', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(hello),
    pull: (controller) => controller.error(new Error('connection lost')),
  })
  await expect(stores.folder?.().put(broken)).rejects.toThrow('connection lost')
  expect(await readdir(join(folder, 'blobs', 'incoming'))).toEqual([])
})

it('S3 requests are signed and carry the hash of the body', async () => {
  const bytes = new TextEncoder().encode('signed')
  const stored = await stores.S3?.().put(bytes)
  const put = requests.findLast((request) => request.method === 'PUT')
  expect(put?.path).toBe(
    `/bucket/${stored?.sha256.slice(0, 2)}/${stored?.sha256.slice(2, 4)}/${stored?.sha256}`,
  )
  expect(put?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/[^/]+\/s3\/aws4_request, /,
  )
  expect(put?.headers['x-amz-content-sha256']).toBe(stored?.sha256)
})

it('S3 without its keys is refused at once', () => {
  expect(() => openBlobs({ DATA_DIR: folder, S3_URL: 'https://s3.example/bucket' })).toThrow(
    'S3_ACCESS_KEY_ID',
  )
})

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}
