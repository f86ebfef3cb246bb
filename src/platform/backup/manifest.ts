import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The last entry of an archive: what it must hold to be whole. */
const manifest = z.object({
  format: z.literal(1),
  product: z.string(),
  madeAt: z.iso.datetime(),
  /** Names of the migrations the content belongs to, in order. */
  migrations: z.array(z.string()).min(1),
  /** In an order in which every foreign key finds its row. */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: z.number().int().min(0),
      bytes: z.number().int().min(0),
      sha256,
    }),
  ),
  blobs: z.object({ count: z.number().int().min(0), bytes: z.number().int().min(0) }),
})

export type Manifest = z.infer<typeof manifest>
export type TableContent = Manifest['tables'][number]

/** The backup cannot be used; the message is a sentence for the operator. Nothing has been changed when it is thrown. */
export class BackupRefused extends Error {}

/** Throws `BackupRefused` for anything but a manifest this version can read. */
export function parseManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw new BackupRefused('The archive has a manifest that this version does not understand.', { cause })
  }
}

/** Where things lie inside the archive; each lies in numbered parts, so that neither side needs to know its size. */
export const MANIFEST = 'manifest.json'
/** Where a table lies in the archive. */
export const tablePath = (name: string): string => `tables/${name}`
/** Where a blob lies in the archive, by its SHA-256. */
export const blobPath = (hash: string): string => `blobs/${hash}`
