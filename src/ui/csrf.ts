import { createContext } from 'preact'

/** The form token of the session, given once by the page shell and found by every form inside. Empty on public pages. */
export const CsrfContext = createContext('')
