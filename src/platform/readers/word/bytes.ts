/** Little-endian numbers out of untrusted bytes: beyond the end everything is zero or empty, nothing throws. */
export type Bytes = {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  i32(at: number): number
  u32(at: number): number
  part(at: number, length: number): Bytes
  /** UTF-16. */
  text(at: number, letters: number): string
}

/** Looks into `source` without copying it. */
export function bytesOf(source: Uint8Array): Bytes {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength)
  const within = (at: number, size: number) => at >= 0 && at + size <= source.length
  return {
    length: source.length,
    u8: (at) => (within(at, 1) ? view.getUint8(at) : 0),
    u16: (at) => (within(at, 2) ? view.getUint16(at, true) : 0),
    i32: (at) => (within(at, 4) ? view.getInt32(at, true) : 0),
    u32: (at) => (within(at, 4) ? view.getUint32(at, true) : 0),
    part: (at, length) => bytesOf(source.subarray(Math.max(at, 0), Math.max(at, 0) + Math.max(length, 0))),
    text: (at, letters) => new TextDecoder('utf-16le').decode(source.subarray(at, at + 2 * letters)),
  }
}
