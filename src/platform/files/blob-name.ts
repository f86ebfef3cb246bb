/** No blob of that name is stored. */
export class BlobMissing extends Error {
  constructor(sha256: string) {
    super(`no blob ${sha256}`)
  }
}

/** Two levels of folders keep each folder small: "ab/cd/abcd…". Throws on anything but a SHA-256 in lower-case hex. */
export function blobPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BlobMissing(sha256)
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}
