import { setTimeout } from 'node:timers/promises'
import { shipped as classifier } from './classify/shipped.ts'
import { same } from './same/same.ts'
import { shipped as troubles } from './same/trouble/knowledge.ts'

/** Reads what the engines know, that the first person to ask need not wait for it; between the parts requests get their turn. */
export async function readAhead(): Promise<void> {
  for (const part of [
    classifier,
    troubles,
    () => same({ text: 'đèn ngõ 5 hỏng' }, { text: 'đèn ngõ 6 hỏng' }),
  ]) {
    await setTimeout(100)
    part()
  }
}
