/** A PDF transformation [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Where the point (x, y) comes to lie. */
export const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** How much larger an area becomes. */
export const area = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)

/** pdf.js hands matrices over as arrays, typed arrays or plain objects with the keys 0 to 5. */
export function matrixOf(value: unknown): Matrix {
  if (typeof value !== 'object' || value === null) return IDENTITY
  const at = (i: number) => Number(Reflect.get(value, i))
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
