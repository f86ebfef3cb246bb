import { childrenOf, parseXml } from '../readers/word/xml.ts'
import type { Zip } from './zip.ts'

/** Parts that a word processor fetches by itself when it opens the file. */
const FETCHED = /\/(?:attachedTemplate|oleObject|frame|subDocument)$/
/** Another machine; a template in a folder of the author's own ("file:///C:\…") is the rule, not an attack. */
const ELSEWHERE = /^(?:https?:|ftp:|mhtml:|\\\\|\/\/|file:\/\/(?!\/(?:[a-z]:|%20)))/i
const LARGEST = 1024 * 1024

/** Whether an office file fetches a template or an object from elsewhere. Throws a parse error when its links are broken. */
export async function fetchesFromElsewhere(zip: Zip): Promise<boolean> {
  for (const name of zip.names.filter((one) => /\.rels$/i.test(one))) {
    const source = await zip.read(name)
    if (source === undefined) continue
    if (source.length > LARGEST) return true
    for (const { attributes } of childrenOf(parseXml(source), 'Relationship'))
      if (
        attributes.TargetMode === 'External' &&
        FETCHED.test(attributes.Type ?? '') &&
        ELSEWHERE.test(attributes.Target ?? '')
      )
        return true
  }
  return false
}
