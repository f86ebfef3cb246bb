import type { TestApp } from '#test/app.ts'
import { turnOn } from '#test/second-factor.ts'
import { visitor } from '#test/visitor.ts'
import { demoPassword } from '../../src/demo/found.ts'

/** Somebody who signs in by two steps, and a sign-in that waits for its code. */
export async function fillPeople(product: TestApp): Promise<void> {
  const browser = visitor(product)
  await browser.signIn('to43', demoPassword)
  await turnOn(product, browser)
  await visitor(product).signIn('to43', demoPassword)
}
