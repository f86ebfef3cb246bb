import type { Context } from '../context.ts'
import type { Draft } from '../drafts.ts'
import type { Line } from '../lines.ts'
import { outlineOf } from '../outline.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { readOutline } from '../prose.ts'
import { whoOf } from './row-people.ts'
import type { Values } from './row-values.ts'

/** The opinions in the cell of words of a row. */
export function draftsOfRow(
  values: Values,
  context: Context,
  line: number,
  lines: 'paragraphs' | 'wrapped',
): Draft[] {
  const own: Context = {
    field: values.field === '' ? context.field : values.field.replace(/\n/gu, ' '),
    ...whoOf(values, context),
    answered: answeredIn(values.answered) ?? context.answered,
  }
  const content: Line[] = values.content.text
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.trim(), line, gap: false, page: false, indent: 0 }))
  const { nodes, warnings } = outlineOf(paragraphsOf(content, lines))
  const { drafts } = readOutline(withContinuations(nodes), own, true)
  const lost = warnings.map((warning) => warning.text).join(' ')
  const kept = drafts.length === 0 && lost !== '' ? [{ ...emptyDraft(own, line), text: lost }] : drafts
  return kept.map((draft) => ({
    ...draft,
    together: values.content.merged ? MERGED_WITH_ABOVE : draft.together,
  }))
}
const MERGED_WITH_ABOVE = { merged: true }

const emptyDraft = (context: Context, line: number): Draft => ({
  text: '',
  field: context.field,
  answered: context.answered,
  name: context.people[0]?.name ?? null,
  group: context.people[0]?.group ?? context.group,
  address: context.address,
  line,
  together: null,
})

/** Paragraphs of a cell after the first go on with it, unless they are items. */
function withContinuations(nodes: ReturnType<typeof outlineOf>['nodes']) {
  return nodes.reduce<(typeof nodes)[number][]>((kept, node) => {
    const last = kept.at(-1)
    if (node.style === 'text' && last !== undefined && last.children.every((child) => child.style === 'text'))
      last.children.push(node)
    else kept.push(node)
    return kept
  }, [])
}

function answeredIn(cell: string): boolean | null {
  if (cell === '') return null
  if (/chưa|đang|không/iu.test(cell)) return false
  return /đã|xong|rồi|x/iu.test(cell) ? true : null
}

/** Rows that share a merged cell of words belong together with the row where it began. */
export function together(drafts: readonly Draft[]): Draft[] {
  const linked: Draft[] = []
  for (const draft of drafts) {
    const last = linked.at(-1)
    const goesOn =
      last !== undefined &&
      last.text === draft.text &&
      (draft.together === MERGED_WITH_ABOVE || last.line !== draft.line)
    if (
      draft.together === MERGED_WITH_ABOVE &&
      goesOn &&
      last.name === draft.name &&
      last.group === draft.group
    )
      continue
    if (!goesOn || last.name === draft.name)
      linked.push(draft.together === MERGED_WITH_ABOVE ? { ...draft, together: null } : draft)
    else {
      const key = last.together ?? {}
      linked[linked.length - 1] = { ...last, together: key }
      linked.push({ ...draft, together: key })
    }
  }
  return linked
}
