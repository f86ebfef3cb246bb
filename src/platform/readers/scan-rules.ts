import sharp from 'sharp'
import type { Rule } from './ruled-tables.ts'

/** In pixels of a page at 300 dpi: longer than any stroke of a letter, with the gaps that a scanner leaves. */
const SHORTEST = { across: 150, down: 100 } as const
const LONGEST_GAP = 6
const DARK = 128
const WHITE = 255
/** A line fades out over this many pixels on either side. */
const EDGE = 2

/**
 * Finds the level and upright lines of a scanned page (an encoded image, dark on light) and wipes them out, since they are taken for
 * letters. `rules` are in pixels, several for a thick line; `image` is a PNG.
 */
export async function takeRules(image: Uint8Array): Promise<{ rules: Rule[]; image: Buffer }> {
  const { data, info } = await sharp(image).greyscale().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const place = (x: number, y: number) => (y * width + x) * channels
  const isDark = (at: number) => (data[at] ?? WHITE) < DARK
  const rules = [
    ...runs('across', height, width, (at, along) => isDark(place(along, at))),
    ...runs('down', width, height, (at, along) => isDark(place(at, along))),
  ]
  for (const { way, at, from, to } of rules) {
    for (let beside = Math.max(0, at - EDGE); beside <= at + EDGE; beside++) {
      for (let along = from; along <= to; along++) {
        data[way === 'across' ? place(along, beside) : place(beside, along)] = WHITE
      }
    }
  }
  return { rules, image: await sharp(data, { raw: info }).png({ compressionLevel: 1 }).toBuffer() }
}

function runs(
  way: Rule['way'],
  count: number,
  length: number,
  isDark: (at: number, along: number) => boolean,
): Rule[] {
  const found: Rule[] = []
  for (let at = 0; at < count; at++) {
    let from = -1
    let to = -1
    for (let along = 0; along <= length; along++) {
      if (along < length && isDark(at, along)) {
        if (from < 0) from = along
        to = along
      } else if (from >= 0 && (along - to > LONGEST_GAP || along === length)) {
        if (to - from >= SHORTEST[way]) found.push({ way, at, from, to })
        from = -1
      }
    }
  }
  return found
}
