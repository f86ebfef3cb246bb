import { stepAt } from '#domain/time-step.ts'
import { oneTimeCode } from '#platform/one-time-code.ts'
import { routes } from '#routes'
import type { TestApp } from './app.ts'

type Reader = {
  get(path: string): Promise<{ readonly text: string }>
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly text: string }>
}

/** Does what a person does with the telephone: types the key, then the code it shows. */
export async function turnOn({ clock }: Pick<TestApp, 'clock'>, browser: Reader) {
  const page = await browser.get(routes.authenticator)
  const secret = secretOn(page.text)
  const answer = await browser.post(routes.authenticator, {
    draft: draftOn(page.text),
    code: oneTimeCode(secret, stepAt(clock.now())),
  })
  if (answer.status !== 200) throw new Error(`turning on two steps: ${answer.status}`)
  return { secret, html: answer.text, codes: codesOn(answer.text) }
}

/** The key as the page spells it for typing. */
export const secretOn = (html: string): string =>
  (/class="typed-key">([A-Z2-7 ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '')
export const draftOn = (html: string): string => /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? ''
export const codesOn = (html: string): readonly string[] =>
  [...html.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map(([, code]) => code ?? '')
