/**
 * What the people of a ward speak of, in the many words they have for it. A key without a dot is a thing ("light"), one with a dot
 * something that is the matter with it or wished for ("light.out"). The notation is that of the topics' lexicon.
 */
export type Matters = Readonly<Record<string, string>>
