import type { IsoDate } from '#domain/date.ts'
import {
  type Family,
  partyTypes,
  rulesOn,
  signingFaults,
  stateTypes,
  typeFaults,
  typesOn,
} from '#features/formats/index.ts'
import type { Doubt, DoubtFacts } from './doubt.ts'
import { signingOf } from './signing-line.ts'

/** Its type, by the letters that stand for it, on the day it is dated. */
export const ofType = ({ document: { family, type }, letterhead, today }: DoubtFacts): readonly Doubt[] => [
  ...typeFaults(family, type, letterhead, today).map(doubt('type')),
  ...(isEnded(family, type, today)
    ? [
        {
          code: 'ended-type',
          message: `Ký hiệu “${type}” không dùng nữa cho văn bản từ nay. Hãy bỏ văn bản này và soạn lại với loại đúng.`,
        },
      ]
    : []),
]

/** Its letters were in use and are no more. */
const isEnded = (family: Family, type: string, today: IsoDate): boolean =>
  (family === 'party' ? partyTypes : stateTypes).some(({ symbol }) => symbol === type) &&
  !typesOn(family, today).some(({ symbol }) => symbol === type)

/** Its signature: HD 36, HD 05, NĐ 30 as the rows of that day say. */
export function ofSigning({ document: { family }, letterhead, rules, today }: DoubtFacts): readonly Doubt[] {
  const form = rulesOn(family, today, rules)
  const lines = letterhead.authority.split('\n').filter((line) => line.trim() !== '')
  return signingFaults(signingOf(lines, letterhead), form).map(doubt('signing'))
}

const doubt = (code: string) => (message: string) => ({ code, message })

export const ofRecipients = ({ document: { words }, letterhead }: DoubtFacts): readonly Doubt[] =>
  words.recipients.length > 0 || letterhead.recipients.length > 0
    ? []
    : [{ code: 'no-recipients', message: 'Chưa có nơi nhận. Hãy ghi nơi nhận, cuối cùng là nơi lưu.' }]

/** HD 36 and HD 05: "Kính gửi" stands in letters and proposals only. */
export const ofAddressees = ({ document: { family, type, words } }: DoubtFacts): readonly Doubt[] =>
  family === 'party' && type !== 'CV' && type !== 'TTr' && words.addressees.length > 0
    ? [
        {
          code: 'addressees',
          message:
            'Văn bản của Đảng chỉ công văn và tờ trình có dòng “Kính gửi”. Hãy chuyển nơi được gửi xuống phần Nơi nhận.',
        },
      ]
    : []
