import type { Rule } from '../ruled-tables.ts'
import { type Matrix, pointAt } from './matrix.ts'

type Point = { x: number; y: number }
type Subpath = { points: Point[]; curved: boolean; closed: boolean }

/** A filled strip no thicker than this many points is a line. */
const THIN = 2.5

/** The straight lines, upright and level, that painting a path leaves on the page: its strokes, or strips so thin that they are lines. */
export function rulesOfPath(path: ArrayLike<number>, matrix: Matrix, painted: 'stroke' | 'fill'): Rule[] {
  return subpathsOf(path, matrix).flatMap((subpath) => {
    if (subpath.curved) return []
    return painted === 'fill' ? stripOf(subpath.points) : strokesOf(subpath)
  })
}

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3

/** pdf.js writes a path as one row of numbers: a code, then its coordinates. */
function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  const point = (at: number) => pointAt(matrix, path[at] ?? 0, path[at + 1] ?? 0)
  for (let at = 0; at < path.length; ) {
    const code = path[at]
    const last = subpaths.at(-1)
    if (code === MOVE) subpaths.push({ points: [point(at + 1)], curved: false, closed: false })
    else if (code === LINE) last?.points.push(point(at + 1))
    else if (last !== undefined && (code === CURVE || code === QUADRATIC)) last.curved = true
    else if (last !== undefined) last.closed = true
    at += code === MOVE || code === LINE ? 3 : code === CURVE ? 7 : code === QUADRATIC ? 5 : 1
  }
  return subpaths
}

function stripOf(points: readonly Point[]): Rule[] {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const middle = (a: number, b: number) => (a + b) / 2
  if (bottom - top <= THIN && right - left > bottom - top)
    return [{ way: 'across', at: middle(top, bottom), from: left, to: right }]
  if (right - left <= THIN) return [{ way: 'down', at: middle(left, right), from: top, to: bottom }]
  return []
}

function strokesOf({ points, closed }: Subpath): Rule[] {
  const ring = closed ? [...points, ...points.slice(0, 1)] : points
  return ring.slice(1).flatMap((point, i) => stripOf([ring[i] ?? point, point]))
}
