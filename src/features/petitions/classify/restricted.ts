import type { Match } from '../words/phrasebook.ts'
import type { Act, Acts } from './acts.ts'
import type { Taught } from './taught.ts'

/** Within so many words somebody's manners are theirs. */
const NEAR = 14

/**
 * Whether an opinion smells of a denunciation or of an official's attitude, and the words that say so. Cautious: rather one
 * opinion too many in the restricted queue than a denouncer's name in an open list.
 */
export type Suspicion = {
  readonly restricted: boolean
  /** A wrong by law, not only bad manners. */
  readonly denounces: boolean
  /** It is people in office who are blamed. */
  readonly ofOfficials: boolean
  /** Empty when only the likeness to other opinions says so. */
  readonly because: readonly Match<Act>[]
}

/** What the phrases outweigh, in odds. */
const PHRASES = 1.5
/** Praise, where nothing rude is heard, weighs against it. */
const PRAISED = 1
/** Enough to restrict. */
const ENOUGH = -1.3
/** Where nobody in office is named at all, likeness to other opinions must be greater. */
const ENOUGH_UNNAMED = -0.6
/** Hints and grievances are no denunciation yet. */
const GRAVE = 1

export function suspect(heard: Acts, taught: Taught): Suspicion {
  const acts = { ...heard, official: heard.official.filter((who) => !isAddressed(who)) }
  const named = denounced(acts)
  const deeds = misdeeds(acts)
  const manners = attitude(acts)
  const outright = named.length > 0 || deeds.some(({ phrase }) => INHERENT.test(phrase))
  const heardAny = deeds.length + manners.length > 0
  const praised = !heardAny && acts.praise.some((praise) => !isDenied(praise))
  const likeness = taught.restricted + (heardAny ? PHRASES : 0) - (praised ? PRAISED : 0)
  const restricted = outright || likeness > (acts.official.length > 0 ? ENOUGH : ENOUGH_UNNAMED)
  if (!restricted) return { restricted, denounces: false, ofOfficials: false, because: [] }
  return {
    restricted,
    denounces: named.length > 0 || taught.deed + (deeds.length > 0 ? PHRASES : 0) > taught.manners + GRAVE,
    ofOfficials: heardAny || taught.official > ENOUGH,
    because: [...named, ...deeds, ...manners],
  }
}

/** "Tố cáo" of somebody for a breach of law; not "I denounce nobody", not the neighbour's music. */
function denounced(acts: Acts): readonly Match<Act>[] {
  const serious = [acts.crime, acts.misdeed, acts.rudeInOffice, acts.official].some(
    (found) => found.length > 0,
  )
  return serious || (acts.nuisance.length === 0 && acts.neighbour.length === 0) ? acts.denounce : []
}

function misdeeds(acts: Acts): readonly Match<Act>[] {
  return acts.misdeed.filter(
    (deed) => INHERENT.test(deed.phrase) || acts.official.some((who) => near(who, deed, NEAR * 2)),
  )
}
const INHERENT =
  /hối lộ|lót tay|tham nhũng|tham ô|ăn chặn|khống|quỹ đen|bảo kê|vòi vĩnh|vòi tiền|nhũng nhiễu|lợi dụng chức|lạm quyền|phong bì|bôi trơn|cà phê thuốc nước|biển thủ/u

function attitude(acts: Acts): readonly Match<Act>[] {
  const manners = acts.rude.filter(
    (rude) =>
      acts.official.some((who) => near(who, rude, NEAR)) &&
      !acts.praise.some((praise) => !isDenied(praise) && near(praise, rude, 4)),
  )
  const unkind = [...acts.notPraise, ...acts.praise.filter(isDenied)].filter((match) =>
    acts.official.some((who) => near(who, match, NEAR)),
  )
  return [...acts.rudeInOffice, ...manners, ...unkind]
}

/** "Thái độ không đúng mực" finds the praise "thái độ … đúng mực" with a "not" inside. */
const isDenied = (match: Match<Act>): boolean =>
  [...match.before, ...match.between].some((word) => DENIALS.has(word))
const DENIALS = new Set(['khong', 'chua', 'thieu', 'kem', 'chang', 'cha'])

/** "Mong công an …", "báo phường …": who is asked for help is not who did wrong. */
const isAddressed = (who: Match<Act>): boolean => who.before.some((word) => ADDRESSING.has(word))
const ADDRESSING = new Set(['mong', 'nghi', 'nho', 'xin', 'bao', 'goi', 'kinh', 'gui', 'cau', 'yeu'])

const near = (a: Match<Act>, b: Match<Act>, words: number): boolean =>
  Math.abs((a.at[0] as number) - (b.at[0] as number)) <= words
