import { lexer, type Token, type Tokens } from 'marked'
import { type ComponentChildren, h } from 'preact'

/**
 * Text written in Markdown, as elements: never as HTML, so nothing that somebody types can become markup of the page. Headings begin
 * below the page's own: the highest used becomes h2, the next h3; pictures and HTML are shown as the words they were typed with.
 */
export const Markdown = ({ text }: { text: string }) => {
  const tokens = lexer(text)
  const depths = tokens.flatMap((token) =>
    token.type === 'heading' ? [(token as Tokens.Heading).depth] : [],
  )
  const ranks = [...new Set(depths)].toSorted((a, b) => a - b)
  return (
    <div class="prose">
      {tokens.map((token) =>
        token.type === 'heading' ? (
          <Heading token={token} level={2 + ranks.indexOf((token as Tokens.Heading).depth)} />
        ) : (
          <Block token={token} />
        ),
      )}
    </div>
  )
}

const Heading = ({ token, level }: Props & { level: number }) =>
  h(`h${Math.min(level, 4)}`, {}, each(Inline, (token as Tokens.Heading).tokens))

type Props = { token: Token }

const each = (View: (props: Props) => ComponentChildren, tokens: readonly Token[] = []): ComponentChildren =>
  tokens.map((token) => h(View, { token }))

function Block({ token }: Props): ComponentChildren {
  const of = token as Tokens.Generic
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    // Within a list or a quotation: words, not a part of the article.
    case 'heading':
      return (
        <p>
          <strong>{each(Inline, of.tokens)}</strong>
        </p>
      )
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
