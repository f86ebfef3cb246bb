/** Whether a folded word (small letters, no accents) is spelt as a Vietnamese syllable can be. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded)

const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx]'
const RIME = [
  'a[cimnoptuy]?|ach|ang|anh|e[cmnoptu]?|ech|eng|enh|i[amnptu]?|ich|inh|iec|iem|ien|ieng|iep|iet|ieu',
  'o[aceimnpt]?|ong|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oen|oeo|oet|ooc|oong',
  'u[aceimnoptuy]?|ung|uan|uang|uat|uay|uac|uech|uenh|uoc|uoi|uom|uon|uong|uop|uot|uou|uya|uych|uyen|uyet|uynh|uyt|uyu',
  'y|ye[mntu]|yeng|ynh',
].join('|')
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RIME})$`)
