import { newId } from '#domain/id.ts'
import { csrfToken } from '#platform/http/session.ts'
import type { TestApp } from './app.ts'

export type Visitor = {
  /** The secret of the session the browser holds now, if any. */
  readonly token: string | undefined
  cookie(name: string): string | undefined
  get(path: string): Promise<Visit>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Visit>
  signIn(signInName: string, password: string): Promise<Visit>
}
type Visit = { readonly status: number; readonly text: string; readonly location: string | null }

/** A browser that keeps the cookies it is given, for following a session through sign-in, sign-out and what lies between. */
export function visitor(
  { app }: TestApp,
  start: { readonly cookie?: string; readonly host?: string } = {},
): Visitor {
  const host = start.host ?? 'localhost'
  const cookies = new Map<string, string>(start.cookie === undefined ? [] : [pair(start.cookie)])
  const send = async (path: string, init: RequestInit): Promise<Visit> => {
    const cookie = [...cookies].map((entry) => entry.join('=')).join('; ')
    const response = await app.http.request(`http://${host}${path}`, {
      ...init,
      headers: { host, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = pair(line.split(';')[0] ?? '')
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  const post: Visitor['post'] = (path, fields = {}) => {
    const token = cookies.get('hoi-am')
    const guards = { _key: newId<'Form'>(), ...(token === undefined ? {} : { _csrf: csrfToken(token) }) }
    return send(path, { method: 'POST', body: new URLSearchParams({ ...guards, ...fields }) })
  }
  return {
    get token() {
      return cookies.get('hoi-am')
    },
    cookie: (name) => cookies.get(name),
    get: (path) => send(path, {}),
    post,
    signIn: (signInName, password) => post('/dang-nhap', { signInName, password }),
  }
}

const pair = (text: string): [string, string] => {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}
