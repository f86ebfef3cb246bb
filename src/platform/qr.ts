import { encode } from 'uqr'

/** A text as a QR code (ISO/IEC 18004, level M): the dark squares as one SVG path within `size` × `size`, a border of two included. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}
