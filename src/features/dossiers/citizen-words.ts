import type { Tone } from '#ui/tone.ts'
import type { CitizenWord } from './later.ts'

/** What the person who asked says of the result. */
export const wordNames: Readonly<Record<CitizenWord['says'], string>> = {
  solved: 'Người dân báo đã xong',
  partly: 'Người dân báo mới xong một phần',
  'not-solved': 'Người dân báo chưa xong',
}
export const wordTones: Readonly<Record<CitizenWord['says'], Tone>> = {
  solved: 'success',
  partly: 'warning',
  'not-solved': 'danger',
}
