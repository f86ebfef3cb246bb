import type { ClientAuth, Configuration } from 'openid-client'

/** A provider of identities (OpenID Connect), as the configuration names it. */
export type OpenIdSettings = {
  /** Address of the issuer, or of its discovery document when that lies elsewhere. */
  readonly issuer: URL
  readonly clientId: string
  /** Absent: a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | undefined
  /** What people call it: "VNeID". */
  readonly name: string
  readonly scope: string
  /** Asked for with each sign-in; whether it was kept to shows in what comes back. */
  readonly acrValues: string | undefined
  /** Values of `acr` that say two things were proved there. */
  readonly twoStepAcr: readonly string[]
  readonly accountClaim: AccountClaim
}

/** What names an account besides a subject that was linked to it. */
export type AccountClaim = 'sub' | 'email' | 'phone_number'

/** Made for one sign-in, known to us and to nobody else until it ends. */
export type SignInSecrets = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly twoSteps: boolean
  /** The value of the account claim, where the provider says that it is verified. */
  readonly verified: string | null
}

/** `why` is a code for the log, without a word about anybody. */
export type Unreachable = { readonly kind: 'unreachable'; readonly why: string }
export type Begun =
  | { readonly kind: 'begun'; readonly address: string; readonly secrets: SignInSecrets }
  | Unreachable
export type Finished =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'refused'; readonly why: string }
  | Unreachable

export type OpenId = {
  readonly name: string
  /** As configured: whom the links of today belong to. */
  readonly issuer: string
  readonly accountClaim: AccountClaim
  /** Where to send the browser. `afresh`: even who is signed in there proves it again. */
  begin(redirectUri: string, afresh?: boolean): Promise<Begun>
  /** Who came back: `answer` is the query with which the browser returned. */
  finish(redirectUri: string, answer: string, secrets: SignInSecrets): Promise<Finished>
  /** Where to end the session there; it leads back to `backTo`. Null: not offered, or the provider does not answer. */
  signOutAddress(backTo: string): Promise<string | null>
}

const TIMEOUT_SECONDS = 10

/** Loaded when somebody comes by it: most installations never need it. */
const library = () => import('openid-client')

/** Authorization code with PKCE, state and nonce. Nothing is asked of the provider before the first use. */
export function openIdProvider(settings: OpenIdSettings): OpenId {
  const discovered = kept(() => discover(settings))
  return {
    name: settings.name,
    issuer: settings.issuer.href,
    accountClaim: settings.accountClaim,
    begin: async (redirectUri, afresh = false) => {
      // Each time, so that nobody is sent where nobody answers.
      const found = await discovered.anew().catch(unreachable)
      return 'kind' in found ? found : begin(settings, found, redirectUri, afresh)
    },
    finish: async (redirectUri, answer, secrets) => {
      const found = await discovered.last().catch(unreachable)
      if ('kind' in found) return found
      const returned = Object.assign(new URL(redirectUri), { search: answer })
      return exchange(settings, found, returned, secrets).then(
        (identity) => ({ kind: 'identity', identity }) as const,
        failureOf,
      )
    },
    signOutAddress: async (backTo) => {
      const found = await discovered.last().catch(unreachable)
      if ('kind' in found || found.serverMetadata().end_session_endpoint === undefined) return null
      const { buildEndSessionUrl } = await library()
      return buildEndSessionUrl(found, { post_logout_redirect_uri: backTo }).href
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const openid = await library()
  // By the header, which every provider must offer, unless this one names other ways only.
  const authentication: ClientAuth = (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported
    const byHeader = ways === undefined || ways.includes('client_secret_basic')
    const way = byHeader ? openid.ClientSecretBasic(clientSecret) : openid.ClientSecretPost(clientSecret)
    way(server, ...request)
  }
  return openid.discovery(
    issuer,
    clientId,
    undefined,
    clientSecret === undefined ? openid.None() : authentication,
    {
      timeout: TIMEOUT_SECONDS,
      execute: [
        // The signature is checked although what the provider says comes by a connection of ours.
        openid.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
      ],
    },
  )
}

async function begin(
  { scope, acrValues }: OpenIdSettings,
  configuration: Configuration,
  redirectUri: string,
  afresh: boolean,
): Promise<Begun> {
  const openid = await library()
  const secrets = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  }
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    ...(acrValues === undefined ? {} : { acr_values: acrValues }),
    ...(afresh ? { prompt: 'login' } : {}),
  })
  return { kind: 'begun', address: address.href, secrets }
}

async function exchange(
  { accountClaim, twoStepAcr }: OpenIdSettings,
  configuration: Configuration,
  returned: URL,
  secrets: SignInSecrets,
): Promise<Identity> {
  const { authorizationCodeGrant, fetchUserInfo } = await library()
  const tokens = await authorizationCodeGrant(configuration, returned, {
    pkceCodeVerifier: secrets.verifier,
    expectedState: secrets.state,
    expectedNonce: secrets.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('no ID token')
  const elsewhere =
    claims[accountClaim] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
  const about = elsewhere ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  return {
    issuer: claims.iss,
    subject: claims.sub,
    twoSteps: typeof claims['acr'] === 'string' && twoStepAcr.includes(claims['acr']),
    verified: accountClaim === 'sub' ? null : verifiedIn(about, accountClaim),
  }
}

/** Only what the provider itself has verified: an address that somebody merely typed there names nobody here. */
function verifiedIn(claims: Readonly<Record<string, unknown>>, claim: string): string | null {
  const value = claims[claim]
  return typeof value === 'string' && claims[`${claim}_verified`] === true ? value : null
}

/** The provider is away (no connection, no answer in time, the error page of a proxy), or says no. */
function failureOf(error: unknown): Finished {
  const why = codeOf(error)
  const away = (error instanceof TypeError && !('code' in error)) || AWAY.has(why)
  return { kind: away ? 'unreachable' : 'refused', why }
}
const AWAY: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])
const unreachable = (error: unknown): Unreachable => ({ kind: 'unreachable', why: codeOf(error) })

/** What went wrong as a code: the reason of a failed connection, what the provider calls it, what the library does. */
function codeOf(thrown: unknown): string {
  const { cause, error, code, name } = thrown as Record<'cause' | 'error' | 'code' | 'name', unknown>
  const told = error ?? code ?? (cause as { code?: unknown } | undefined)?.code ?? name
  // What the provider says arrives in an address that anybody may have written.
  return typeof told === 'string' && /^[\w-]{1,60}$/.test(told) ? told : 'other'
}

/** What `load` brings: asked for anew, or as it last was. Whoever asks while one loads waits for the same. */
function kept<T>(load: () => Promise<T>): { anew(): Promise<T>; last(): Promise<T> } {
  let underWay: Promise<T> | null = null
  let loaded: T | null = null
  const anew = () => {
    underWay ??= load()
      .then((value) => {
        loaded = value
        return value
      })
      .finally(() => {
        underWay = null
      })
    return underWay
  }
  return { anew, last: async () => loaded ?? anew() }
}
