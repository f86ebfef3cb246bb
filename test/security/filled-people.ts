import { routes } from '#routes'
import type { TestApp } from '#test/app.ts'
import { linkOn, type TestProvider } from '#test/openid-provider.ts'
import { passkeyDevice } from '#test/passkey-device.ts'
import { turnOn } from '#test/second-factor.ts'
import { visitor } from '#test/visitor.ts'
import { demoPassword } from '../../src/demo/found.ts'

/** Somebody who signs in by two steps, by a passkey or by an identity of the provider, and a sign-in that waits for its code. */
export async function fillPeople(product: TestApp, provider: TestProvider, mark: string): Promise<void> {
  const browser = visitor(product)
  await browser.signIn('to43', demoPassword)
  await turnOn(product, browser)
  const device = passkeyDevice()
  const ask = async (path: string, fields = {}) => JSON.parse((await browser.post(path, fields)).text)
  const made = device.make(await ask(routes.passkeyChallenge, { password: demoPassword }))
  await browser.post(routes.passkeys, { name: `Máy, ${mark}`, answer: made })
  const used = device.use(await ask(routes.passkeySignInChallenge))
  await visitor(product).post(routes.passkeySignIn, { answer: used })
  provider.knows(mark)
  const page = await browser.post(routes.openIdLink, { password: demoPassword })
  await browser.get(await provider.confirm(linkOn(page.text), mark))
  await visitor(product).signIn('to43', demoPassword)
}
