import { Zip, ZipPassThrough } from 'fflate'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

/** An archive as it comes into being: an entry is asked for when the one before was taken. Entries are kept as they are, for files that are packed themselves. */
export function zipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = entries[Symbol.asyncIterator]()
  let zip: Zip | undefined
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      zip = new Zip((error, chunk, final) => {
        if (error !== null) return controller.error(error)
        controller.enqueue(new Uint8Array(chunk))
        if (final) controller.close()
      })
    },
    async pull() {
      const next = await source.next()
      if (next.done) return zip?.end()
      const entry = new ZipPassThrough(next.value.name)
      zip?.add(entry)
      entry.push(next.value.bytes, true)
    },
    async cancel() {
      zip?.terminate()
      await source.return?.()
    },
  })
}
