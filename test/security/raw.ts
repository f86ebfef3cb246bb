import { newId } from '#domain/id.ts'
import { csrfToken } from '#platform/http/session.ts'
import { routes } from '#routes'
import type { App } from '../../src/app.ts'
import { demoPassword } from '../../src/demo/found.ts'
import type { PersonKey } from '../../src/demo/ward.ts'

type RawAnswer = {
  readonly status: number
  readonly text: string
  readonly location: string | null
  readonly headers: Headers
}

/** A browser of which the test sets every header and may leave out what a real one would send. */
export type RawBrowser = {
  /** The token of its forms; empty when nobody is signed in. */
  readonly csrf: string
  /** The secret of its session. */
  readonly token: string
  get(path: string, headers?: Record<string, string>): Promise<RawAnswer>
  /** A form with its token, unless `fields` brings another. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<RawAnswer>
  /** Exactly what is given, with the session's cookie. */
  send(
    path: string,
    method: string,
    body: BodyInit | null,
    headers?: Record<string, string>,
  ): Promise<RawAnswer>
}

/** `secure`: the site runs under https, so the cookie is called so. */
export async function browser(
  app: App,
  person?: PersonKey,
  { secure = false }: { readonly secure?: boolean } = {},
): Promise<RawBrowser> {
  const nobody = holding(app, '', '')
  if (person === undefined) return nobody
  const answer = await nobody.post(routes.signIn, { signInName: person, password: demoPassword })
  const name = secure ? '__Host-hoi-am' : 'hoi-am'
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`))
  const token = cookie?.slice(name.length + 1).split(';')[0]
  if (token === undefined) throw new Error(`${person} could not sign in: ${answer.status}`)
  return holding(app, `${name}=${token}`, token)
}

function holding(app: App, cookie: string, token: string): RawBrowser {
  const csrf = token === '' ? '' : csrfToken(token)
  const send: RawBrowser['send'] = async (path, method, body, headers = {}) => {
    const own = { host: 'localhost', ...(cookie === '' ? {} : { cookie }) }
    const response = await app.http.request(`http://localhost${path}`, {
      method,
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      headers: { ...own, ...headers },
    })
    const { status } = response
    return {
      status,
      text: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }
  return {
    csrf,
    token,
    send,
    get: (path, headers) => send(path, 'GET', null, headers),
    post: (path, fields, headers) =>
      send(path, 'POST', new URLSearchParams({ _key: newId<'Form'>(), _csrf: csrf, ...fields }), headers),
  }
}
