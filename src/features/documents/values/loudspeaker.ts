import { weekdayName } from '#domain/date.ts'
import type { ConferenceFacts, Matter } from './conference-facts.ts'
import { spokenDate, spokenNumber, spokenTime } from './spoken.ts'
import type { Facts } from './value.ts'

/** For the text that is read aloud: everything in words. */
export const loudspeakerPlaces = {
  'giờ họp, bằng chữ': { what: 'giờ bắt đầu, viết bằng chữ', sample: 'tám giờ sáng' },
  'ngày họp, bằng chữ': {
    what: 'thứ, ngày họp, viết bằng chữ',
    sample: 'thứ Sáu, ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi lăm',
  },
  'số ý kiến, bằng chữ': { what: 'số ý kiến, viết bằng chữ', sample: 'ba mươi bảy' },
  'số việc, bằng chữ': { what: 'số việc, viết bằng chữ', sample: 'hai mươi mốt' },
  'kết quả, bằng chữ': {
    what: 'bao nhiêu việc xong, đang làm, đã kiến nghị, viết bằng chữ',
    sample:
      'sáu việc đã làm xong, chín việc đang làm, hai việc đã kiến nghị lên cấp trên, một việc chưa làm được và đã trả lời rõ lý do',
  },
} as const

export const loudspeakerValues = (facts: ConferenceFacts): Facts<typeof loudspeakerPlaces> => ({
  'giờ họp, bằng chữ': spokenTime(facts.startsAt),
  'ngày họp, bằng chữ': `${weekdayName(facts.heldOn)}, ${spokenDate(facts.heldOn)}`,
  'số ý kiến, bằng chữ': inWords(facts.topics.reduce((sum, { count }) => sum + count, 0)),
  'số việc, bằng chữ': inWords(facts.matters.length + facts.closedMatters),
  'kết quả, bằng chữ': standing(facts.matters),
})

const inWords = (count: number): string | null => (count === 0 ? null : spokenNumber(count))

const standing = (matters: readonly Matter[]): string =>
  (['done', 'doing', 'referred', 'not-possible'] as const)
    .flatMap((state) => {
      const count = matters.filter((one) => one.state === state).length
      return count === 0 ? [] : [`${spokenNumber(count)} việc ${spokenStates[state]}`]
    })
    .join(', ')

const spokenStates: Readonly<Record<Matter['state'], string>> = {
  done: 'đã làm xong',
  doing: 'đang làm',
  referred: 'đã kiến nghị lên cấp trên',
  'not-possible': 'chưa làm được, đã trả lời rõ lý do',
}
