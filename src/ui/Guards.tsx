import { useContext } from 'preact/hooks'
import { newId } from '#domain/id.ts'
import { CsrfContext } from './csrf.ts'

/**
 * Hidden fields of every POST form: proof that our page sent it, and a key of this very rendering, by which the server does the work
 * of a double click, a reload or a shaky line only once.
 */
export const Guards = () => (
  <>
    <input type="hidden" name="_csrf" value={useContext(CsrfContext)} />
    <input type="hidden" name="_key" value={newId<'Form'>()} />
  </>
)
