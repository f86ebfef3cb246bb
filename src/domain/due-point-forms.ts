import { dateOf, endOfQuarter } from './date.ts'
import { BEFORE, DONE, type DueForm, dated, LATEST, UNTIL, WITHIN } from './due-form.ts'
import { QUARTER, startOfWrittenQuarter } from './due-stretch-forms.ts'
import { wordPattern } from './pattern-text.ts'
import { type Point, pointOfMonth, pointOfYear } from './term.ts'
import { OF_YEAR, readInYear, readNumber, SMALL, YEAR } from './written-date.ts'

const POINT_MONTH = `thang (?<month>${SMALL})${OF_YEAR}`

/**
 * "đến cuối tháng 12": beginning, middle and end of a month or year are days of their own (Civil Code 2015,
 * Art. 146).
 */
const point: DueForm = {
  pattern: wordPattern(
    `(?:(?:${BEFORE}|${LATEST}|${UNTIL}|(?:cho )?den) (?<point>dau|giua|cuoi) (?:${POINT_MONTH}|nam(?: (?<year>${YEAR}))?)` +
      `|(?:(?:${BEFORE}|${LATEST}|${UNTIL}) )?(?:vao )?(?:ngay )?(?<point>cuoi)(?: cung(?: cua)?)? ${POINT_MONTH}` +
      `|vao (?<point>dau|giua) ${POINT_MONTH}` +
      `|(?<=${DONE} )(?:vao )?(?<point>dau|giua|cuoi) (?:${POINT_MONTH}|nam (?<year>${YEAR}))` +
      `|${WITHIN} nua (?<half>dau|cuoi) ${POINT_MONTH})`,
  ),
  read: (groups, context) => {
    const at = groups.half === 'dau' ? 'middle' : POINTS[(groups.half ?? groups.point) as keyof typeof POINTS]
    const ofYear = (of: number) =>
      groups.month === undefined ? pointOfYear(at, of) : pointOfMonth(at, of, readNumber(groups.month) ?? 0)
    return dated(groups, readInYear(groups.year, context, ofYear))
  },
}
const POINTS = { dau: 'start', giua: 'middle', cuoi: 'end' } as const satisfies Record<string, Point>

/** "trong 10 ngày đầu tháng 12/2025": by the last of those days. */
const firstDays: DueForm = {
  pattern: wordPattern(`${WITHIN} (?<days>[0-9]{1,2}) ngay (?<part>dau|cuoi)(?: cua)? ${POINT_MONTH}`),
  read: (groups, context) =>
    dated(
      groups,
      readInYear(groups.year, context, (of) =>
        groups.part === 'cuoi'
          ? pointOfMonth('end', of, readNumber(groups.month) ?? 0)
          : dateOf(of, readNumber(groups.month) ?? 0, Number(groups.days)),
      ),
    ),
}

/** "vào cuối quý I/2026": its last day, which "trước" excludes; "ngày 25 tháng cuối quý" is another day. */
const quarterEnd: DueForm = {
  pattern: wordPattern(`(?:(?:${BEFORE}|${LATEST}|${UNTIL}|(?:cho )?den|vao) )?(?<!thang )cuoi ${QUARTER}`),
  read: (groups, context) =>
    dated(
      groups,
      readInYear(groups.year, context, (year) => {
        const first = startOfWrittenQuarter(groups, year)
        return first === null ? null : endOfQuarter(first)
      }),
    ),
}

/** Beginning, middle and end of a stretch. */
export const POINT_FORMS: readonly DueForm[] = [point, firstDays, quarterEnd]

/** Without any lead, as in the deadline column of a table: "đầu tháng 12/2026", "cuối năm". */
export const BARE_POINTS: readonly (readonly [source: string, read: DueForm['read']])[] = [
  [`(?<point>dau|giua|cuoi) (?:${POINT_MONTH}|nam(?: (?<year>${YEAR}))?)`, point.read],
]
