import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type ClientMetadata } from 'oidc-provider'
import { type OpenId, type OpenIdSettings, openIdProvider } from '#platform/openid.ts'
import { routes } from '#routes'
import { closeAtEnd } from './closing.ts'

/** Somebody known to the provider; the claims as it tells them. */
export type Somebody = { readonly acr?: string; readonly claims?: Readonly<Record<string, unknown>> }

export type TestProvider = {
  readonly issuer: string
  /** How the product is told of it. */
  client(change?: Partial<OpenIdSettings>): OpenId
  /** Makes or changes somebody there. */
  knows(subject: string, somebody?: Somebody): void
  /** Goes there as a browser sent by the product, says who it is (null: nobody they know), and returns the path that leads back to the product. */
  confirm(address: string, subject: string | null): Promise<string>
  stop(): Promise<void>
}

const CLIENT = { id: 'hoi-am', secret: 'a secret: of & both/sides+%' } as const

const SIGNING_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })

/** A real provider of identities (oidc-provider) on a port of this machine, for products under these origins. */
export async function testProvider(origins: readonly string[] = ['http://localhost']): Promise<TestProvider> {
  const known = new Map<string, Somebody>()
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client: ClientMetadata = {
    client_id: CLIENT.id,
    client_secret: CLIENT.secret,
    redirect_uris: origins.map((origin) => origin + routes.openIdReturn),
    post_logout_redirect_uris: origins.map((origin) => origin + routes.signIn),
  }
  const provider = new Provider(issuer, {
    clients: [client],
    claims: {
      openid: ['sub', 'acr'],
      email: ['email', 'email_verified'],
      phone: ['phone_number', 'phone_number_verified'],
    },
    acrValues: ['loa2', 'loa3'],
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [SIGNING_KEY] },
    interactions: { url: (_, { uid }) => `/nguoi-dung/${uid}` },
    findAccount: (_, id) =>
      known.has(id) ? { accountId: id, claims: () => ({ sub: id, ...known.get(id)?.claims }) } : undefined,
    // Nobody is asked whether the office may know who they are.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: CLIENT.id, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope(String(oidc.params?.scope))
      await grant.save()
      return grant
    },
  })
  server.on('request', answer(provider, known))
  const stop = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  closeAtEnd(stop)
  return {
    issuer,
    client: (change = {}) =>
      openIdProvider({
        issuer: new URL(issuer),
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
        name: 'VNeID',
        scope: 'openid',
        acrValues: undefined,
        twoStepAcr: [],
        accountClaim: 'sub',
        ...change,
      }),
    knows: (subject, somebody = {}) => void known.set(subject, somebody),
    confirm: (address, subject) => confirmAt(issuer, address, subject),
    stop,
  }
}

/** The provider's own page asks who it is; everything else is the library's. */
function answer(provider: Provider, known: ReadonlyMap<string, Somebody>): Parameters<Server['on']>[1] {
  const library = provider.callback()
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', provider.issuer)
    if (!pathname.startsWith('/nguoi-dung/')) return library(request, response)
    if (!searchParams.has('ai')) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return response.end(
        '<!doctype html><title>Ai đó?</title><form><label>Ai <input name="ai"></label><button>Xác nhận</button></form>',
      )
    }
    const accountId = searchParams.get('ai') ?? ''
    const acr = known.get(accountId)?.acr
    await provider.interactionFinished(
      request,
      response,
      known.has(accountId)
        ? { login: { accountId, ...(acr === undefined ? {} : { acr }) } }
        : { error: 'access_denied', error_description: 'Người này không đồng ý' },
    )
  }
}

/** A browser that follows where it is sent, keeps the provider's cookies, and stops where the product begins. */
async function confirmAt(issuer: string, start: string, subject: string | null): Promise<string> {
  const cookies = new Map<string, string>()
  let address = start
  while (address.startsWith(issuer)) {
    const at = new URL(address)
    if (at.pathname.startsWith('/nguoi-dung/')) at.searchParams.set('ai', subject ?? '')
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`${at.pathname}: ${response.status}`)
    address = new URL(next, at).href
  }
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** Where a page of the product leads: the address at the provider. */
export const linkOn = (html: string): string =>
  (/href="(http:\/\/127[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
