/** The clause without its heading; bullets that the reading folded into one line stand on lines of their own again. */
export const clauseLines = ({ heading, text }: { heading: string | null; text: string }): readonly string[] =>
  (heading === null ? text : text.slice(heading.length)).trim().split(/(?<=[:;,.]) (?=[-+•] \p{Lu})/u)
