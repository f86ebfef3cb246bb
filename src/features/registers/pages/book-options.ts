import type { OptionGroup } from '#ui/SelectField.tsx'
import type { Book } from '../book.ts'
import { familyNames } from '../messages.ts'
import { symbolOf } from '../types.ts'

/** The books to choose from, those of the Party and of the State apart. */
export const bookOptions = (books: readonly Book[]): readonly OptionGroup[] =>
  (['party', 'state'] as const).flatMap((family) => {
    const own = books.filter((book) => book.family === family)
    const options = own.map((book) => ({
      value: book.id,
      label: book.direction === 'in' ? book.name : `${book.name} (${symbolOf(book)})`,
    }))
    return own.length === 0 ? [] : [{ group: familyNames[family], options }]
  })
