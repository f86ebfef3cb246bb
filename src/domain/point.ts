/** A point on the map, in degrees (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number }

/** "20.8123, 106.6045", as maps copy it; also "20,8123; 106,6045". Null for anything else. */
export function readPoint(text: string): Point | null {
  const parts = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*[;,\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text)
  const [latitude = Number.NaN, longitude = Number.NaN] = [parts?.[1], parts?.[2]].map((part) =>
    part === undefined ? Number.NaN : Number(part.replace(',', '.')),
  )
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** As `readPoint` reads it: to a hand's breadth. */
export const writePoint = ({ latitude, longitude }: Point): string =>
  `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`
