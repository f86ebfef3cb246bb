import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { projectRoot } from '../root.ts'
import type { Run } from './document.ts'

const folder = join(projectRoot, 'node_modules', '@expo-google-fonts', 'tinos')
const face = (name: string): string => join(folder, name, `Tinos_${name}.ttf`)
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(face)

/** Drawn to the measures of Times New Roman, which is not free: the same lines break at the same words. */
export const fontName = 'Tinos'
/** The four faces, as files. */
export const readFonts = (): Buffer[] => faces.map((file) => readFileSync(file))

let registered = false
/** For what is drawn or measured here. */
export function registerFonts(): void {
  if (registered) return
  for (const file of faces) GlobalFonts.registerFromPath(file, fontName)
  registered = true
}

let pen: ReturnType<ReturnType<typeof createCanvas>['getContext']> | undefined

/** How wide the runs print on one line, in points; of several lines the widest counts. */
export function widthOf(runs: readonly Run[], sizePt: number): number {
  if (pen === undefined) {
    registerFonts()
    pen = createCanvas(8, 8).getContext('2d')
  }
  const widths = [0]
  for (const run of runs)
    for (const [at, piece] of run.text.split('\n').entries()) {
      if (at > 0) widths.push(0)
      // Measured large, because small sizes are hinted to whole pixels.
      pen.font = `${run.italic ? 'italic ' : ''}${run.bold ? 'bold ' : ''}1000px ${fontName}`
      const width = (pen.measureText(piece).width / 1000) * (run.sizePt ?? sizePt)
      widths.push((widths.pop() ?? 0) + width)
    }
  return Math.max(...widths)
}
