import { decodePlain } from '#platform/readers/plain.ts'

/** Bytes of an XML file as text: by its byte order mark, by what it says of itself, else as an old text file. `sure`: no letter was guessed. */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly sure: boolean } {
  const wide = utf16(bytes)
  if (wide !== null) return { text: bare(new TextDecoder(wide).decode(bytes)), sure: true }
  try {
    return { text: bare(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), sure: true }
  } catch {
    const said = declared(bytes)
    if (said !== null) return { text: bare(said), sure: true }
    return { text: bare(decodePlain(bytes).text), sure: false }
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /encoding=["']([\w-]{1,40})["']/u.exec(head)?.[1]
  if (label === undefined || /^utf-?8$/iu.test(label)) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}

const bare = (text: string): string => text.replace(/^[\ufeff\s]+/u, '')
