import { lexer, type Token, type Tokens } from 'marked'
import { type ComponentChildren, h } from 'preact'

/**
 * Text written in Markdown, as elements: never as HTML, so nothing that somebody types can become markup of the page. Headings begin
 * below the page's own (# becomes h2); pictures and HTML are shown as the words they were typed with.
 */
export const Markdown = ({ text }: { text: string }) => <div class="prose">{each(Block, lexer(text))}</div>

type Props = { token: Token }

const each = (View: (props: Props) => ComponentChildren, tokens: readonly Token[] = []): ComponentChildren =>
  tokens.map((token) => h(View, { token }))

function Block({ token }: Props): ComponentChildren {
  const of = token as Tokens.Generic
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading': {
      const Heading = `h${Math.min(of.depth + 1, 4)}` as 'h2' | 'h3' | 'h4'
      return <Heading>{each(Inline, of.tokens)}</Heading>
    }
    case 'list':
      return <List list={of as Tokens.List} />
    case 'table':
      return <MarkdownTable table={of as Tokens.Table} />
    case 'blockquote':
      return <blockquote>{each(Block, of.tokens)}</blockquote>
    case 'hr':
      return <hr />
    case 'text':
      return of.tokens === undefined ? of.text : each(Inline, of.tokens)
    case 'paragraph':
      return <p>{each(Inline, of.tokens)}</p>
    default:
      return <p>{of.raw}</p>
  }
}

function Inline({ token }: Props): ComponentChildren {
  const of = token as Tokens.Generic
  switch (token.type) {
    case 'strong':
      return <strong>{each(Inline, of.tokens)}</strong>
    case 'em':
      return <em>{each(Inline, of.tokens)}</em>
    case 'br':
      return <br />
    case 'link':
      return leadsSomewhereSafe(of.href) ? (
        <a href={of.href}>{each(Inline, of.tokens)}</a>
      ) : (
        each(Inline, of.tokens)
      )
    case 'text':
    case 'escape':
      return of.text
    default:
      return of.raw
  }
}

const List = ({ list }: { list: Tokens.List }) => {
  const items = list.items.map((item) => h('li', {}, each(Block, item.tokens)))
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>
}

const MarkdownTable = ({ table }: { table: Tokens.Table }) => (
  <div class="table-scroll">
    <table class="ds-table">
      <thead>
        <tr>{table.header.map((cell) => h('th', { scope: 'col' }, each(Inline, cell.tokens)))}</tr>
      </thead>
      <tbody>
        {table.rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell) => h('td', {}, each(Inline, cell.tokens))),
          ),
        )}
      </tbody>
    </table>
  </div>
)

/** Web pages, telephone and mail, and paths of this site; never a script. */
const leadsSomewhereSafe = (address: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(address)
