/** Who is writing down whose words, as far as this process heard; nobody's words are in it. */
export type Typing = {
  readonly account: string
  readonly name: string
  readonly speaker: string | null
  readonly at: number
}

/** Somebody who has not typed for this long is not typing any more. */
const FADES_MS = 15_000

export type Presence = {
  note(topic: string, typing: Typing): void
  /** Those typing now, the latest first. */
  now(topic: string, at: number): readonly Typing[]
}

/** Kept in memory only: it is worth nothing a quarter of a minute later. */
export function createPresence(): Presence {
  const topics = new Map<string, Map<string, Typing>>()
  return {
    note(topic, typing) {
      const people = topics.get(topic) ?? new Map<string, Typing>()
      topics.set(topic, people.set(typing.account, typing))
    },
    now(topic, at) {
      const people = topics.get(topic)
      if (people === undefined) return []
      for (const [account, typing] of people) if (at - typing.at > FADES_MS) people.delete(account)
      if (people.size === 0) topics.delete(topic)
      return [...people.values()].toSorted((a, b) => b.at - a.at)
    },
  }
}
