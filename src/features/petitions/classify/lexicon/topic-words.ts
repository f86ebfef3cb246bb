/**
 * How the words of a topic are written down. Phrases are separated by commas, with their accents.
 * - `(a|b|c)`: any of these. `(a )?`: with or without.
 * - `…`: up to four other words, but no sentence end or comma, may stand here.
 * - `word!`: counts only when typed with exactly these accents, since without them it is another word as well.
 * `sure` words all but decide, `likely` words decide together, a `hint` only tips the scales.
 */
export type TopicWords = Readonly<Record<string, Readonly<Record<Strength, string>>>>
export type Strength = 'sure' | 'likely' | 'hint'
