import { GROUP_WORD, groupIn } from './group.ts'
import { HONORIFIC, NAME, type Who, whoIn } from './person.ts'
import { anyCase } from './words.ts'

const IN_BRACKETS = /\s*[([]([^()[\]]*(?:\([^()]*\)[^()]*)*)[)\]]\s*([.;,]*)$/u
const AFTER_STOP = new RegExp(
  `(?:(?<=[.;!?…])|\\s[-–—/]+)\\s*(?<who>(?:${HONORIFIC}${NAME}|${anyCase('ý kiến của|theo')}\\s|(?<=[-–—/]\\s*)${GROUP_WORD}(?![\\p{L}]))[^.;]{0,120})[.;]*$`,
  'u',
)

/** "(ý kiến của nhiều tổ)": says only that many said it. */
const NOBODY = new RegExp(
  `^${anyCase('(?:(?:ý kiến|kiến nghị) (?:của |chung)|nhiều |một số |các |đa số )?(?:nhiều |một số |các |đa số )?(?:ý kiến|hộ dân|tổ dân phố|tdp|tổ|nhân dân|cử tri|người dân|bà con|hội viên)(?: các tổ| phản ánh| kiến nghị| trong phường| trong khu)?')}$`,
  'u',
)

/** Takes "(bà Trần Thị B – TDP Cựu Viên 3)" from the end of an opinion. */
export function tailOf(text: string): { readonly who: Who; readonly rest: string } | null {
  const bracketed = IN_BRACKETS.exec(text)
  if (bracketed !== null) {
    const who = whoIn(bracketed[1] ?? '', 'note')
    if (who !== null)
      return {
        who,
        rest:
          text.slice(0, bracketed.index) +
          (/[.!?]$/u.test(text.slice(0, bracketed.index)) ? '' : (bracketed[2] ?? '').replace(/[;,]/gu, '')),
      }
  }
  if (bracketed !== null && NOBODY.test(bracketed[1] ?? ''))
    return { who: { people: [], group: null, address: null }, rest: text.slice(0, bracketed.index) }
  const stopped = AFTER_STOP.exec(text)
  if (stopped === null || stopped.index < 12) return null
  const who = whoIn(stopped.groups?.who ?? '', 'whole')
  if (who === null || (who.people.length === 0 && !isOnlyGroup(stopped.groups?.who ?? ''))) return null
  return { who, rest: text.slice(0, stopped.index).trim() }
}

/** "– tổ 5", not "– tổ 5 cùng ngập". */
function isOnlyGroup(phrase: string): boolean {
  const group = groupIn(phrase)
  return group !== null && phrase.slice(group.end).trim() === ''
}
