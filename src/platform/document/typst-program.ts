/**
 * The one Typst program: it draws the data in `sys.inputs.paper` and is never put together from text, so no word of a person is ever markup.
 * Strings of the data become text by `text(string)`, which prints them as they are.
 */
export const program = `
#let paper = json(bytes(sys.inputs.paper))
#let sides = (left: left, center: center, right: right, justify: left)
#set document(title: paper.title, date: none)
#set text(font: "Tinos", lang: "vi", region: "VN", fallback: false, hyphenate: false, ligatures: false)
#set par(leading: 0pt, spacing: 0pt)
#set block(spacing: 0pt)
#show heading: it => it.body
#set heading(numbering: none, outlined: false, bookmarked: false)

#let number = if paper.page.number == none { none } else {
  context {
    // Pages are counted from the beginning of their part; the blank back of a sheet lies beyond its end.
    let here = here().page()
    let started = query(<begin>).map(mark => mark.location().page()).filter(at => at <= here)
    let ended = query(<end>).map(mark => mark.location().page()).at(started.len() - 1, default: 0)
    let page = here - started.last(default: here) + 1
    if page > 1 and here <= ended {
      let back = paper.bothSides and calc.even(page)
      let aside = (paper.page.margin.leftMm - paper.page.margin.rightMm) / 2 * 1mm
      place(top + center, dx: if back { -aside } else { aside }, dy: paper.page.number.fromTopMm * 1mm, text(size: paper.page.number.sizePt * 1pt, top-edge: "ascender", str(page)))
    }
  }
}
#set page(
  width: paper.page.widthMm * 1mm,
  height: paper.page.heightMm * 1mm,
  margin: (
    top: paper.page.margin.topMm * 1mm,
    bottom: paper.page.margin.bottomMm * 1mm,
    ..if paper.bothSides {
      (inside: paper.page.margin.leftMm * 1mm, outside: paper.page.margin.rightMm * 1mm)
    } else {
      (left: paper.page.margin.leftMm * 1mm, right: paper.page.margin.rightMm * 1mm)
    },
  ),
  header-ascent: 0pt,
  background: number,
)

#let run(it) = {
  let words = it.text.split("\\n").map(piece => text(piece)).join(linebreak())
  let look = text.with(
    size: it.size * 1pt,
    weight: if it.bold { "bold" } else { "regular" },
    style: if it.italic { "italic" } else { "normal" },
  )
  look(if it.underline { underline(offset: 0.12em, words) } else { words })
}

// The line box is as high as the paper says; the letters stand in it as a word processor would set them.
#let draw-paragraph(it) = {
  let below = 0.216 * it.size + 0.2 * calc.max(0, it.line - 1.107 * it.size)
  let words = it.runs.map(run).join()
  let body = {
    set text(size: it.size * 1pt, top-edge: (it.line - below) * 1pt, bottom-edge: -below * 1pt)
    set align(sides.at(it.align))
    if it.rule > 0 {
      layout(room => {
        let width = calc.min(measure(words).width, room.width)
        words
        v(2pt)
        block(line(length: width * it.rule, stroke: 0.75pt))
        v(2pt)
      })
    } else if it.heading > 0 { h(it.firstLine * 1mm) + words } else {
      par(justify: it.align == "justify", first-line-indent: (amount: it.firstLine * 1mm, all: true), words)
    }
  }
  block(
    width: 100%,
    above: it.before * 1pt,
    below: 0pt,
    sticky: it.sticky,
    inset: (left: it.left * 1mm),
    if it.heading > 0 { heading(level: it.heading, body) } else { body },
  )
}

#let draw(it) = {
  if it.kind == "paragraph" { draw-paragraph(it) } else if it.kind == "space" { block(height: it.height * 1pt, above: 0pt, below: 0pt) } else if it.kind == "picture" {
    block(width: 100%, align(sides.at(it.align), image(
      bytes(it.svg),
      format: "svg",
      width: it.widthMm * 1mm,
      height: it.heightMm * 1mm,
      alt: it.alt,
    )))
  } else if it.kind == "columns" {
    block(width: 100%, breakable: false, above: it.before * 1pt, below: 0pt, grid(
      columns: it.shares.map(share => share * 1fr),
      ..it.cells.map(cell => cell.map(draw).join()),
    ))
  } else if it.kind == "table" {
    block(width: 100%, above: it.before * 1pt, below: 0pt, table(
      columns: it.shares.map(share => share * 1fr),
      stroke: 0.5pt,
      inset: (x: 1.9mm, y: 2pt),
      align: left + horizon,
      table.header(..it.head.map(draw)),
      ..it.rows.map(row => row.map(cell => grid(
        columns: (0pt, 1fr),
        align: horizon,
        box(height: it.rowHeight * 1mm), draw(cell),
      ))).flatten(),
    ))
  }
}

#for (at, part) in paper.parts.enumerate() {
  if at > 0 {
    if paper.bothSides { pagebreak(to: "odd", weak: true) } else { pagebreak(weak: true) }
  }
  set page(flipped: part.landscape)
  [#metadata(at) <begin>]
  part.blocks.map(draw).join()
  [#metadata(at) <end>]
}
`
