import type { Option, OptionGroup } from './SelectField.tsx'

/** The choices of a table of names: what is sent, and the words for it. */
export const optionsOf = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** The choices of a filter: the words of its address, each with the name of what it stands for. */
export const wordedOptions = <Value extends string>(
  words: Readonly<Record<string, Value>>,
  names: Readonly<Record<Value, string>>,
): readonly Option[] => Object.entries(words).map(([value, meant]) => ({ value, label: names[meant] }))

/** The rows of a list as choices: the id is sent, the name is shown. */
export const namedOptions = (
  rows: readonly { readonly id: string; readonly name: string }[],
): readonly Option[] => rows.map(({ id, name }) => ({ value: id, label: name }))

/** The rows as choices under their groups, both in the order of the rows. */
export const groupedOptions = <Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  optionOf: (row: Row) => Option,
): readonly OptionGroup[] =>
  [...Map.groupBy(rows, groupOf)].map(([group, members]) => ({ group, options: members.map(optionOf) }))
