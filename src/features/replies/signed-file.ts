import type { Deps } from '#platform/deps.ts'
import type { Signature } from '#platform/signature/finding.ts'
import { readSignatures } from '#platform/signature/signatures.ts'

/** What the electronic signatures of a kept file say; null when it is no PDF, or is not kept any more. */
export async function signaturesOf(
  { blobs }: Pick<Deps, 'blobs'>,
  sha256: string,
): Promise<readonly Signature[] | null> {
  if (!(await blobs.has(sha256))) return null
  const bytes = new Uint8Array(await new Response(await blobs.get(sha256)).arrayBuffer())
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' ? readSignatures(bytes) : null
}
