import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Markdown } from './Markdown.tsx'

const html = (text: string) => renderToString(<Markdown text={text} />)

describe('An article in Markdown', () => {
  test('has headings below the title of the page, lists, emphasis, links and tables', () => {
    const page = html(
      '# Giấy tờ\n\n1. **Đơn** đăng ký\n2. Bản sao\n\n[Cổng](https://dichvucong.gov.vn)\n\n| A | B |\n|---|---|\n| 1 | 2 |',
    )
    expect(page).toContain('<h2>Giấy tờ</h2>')
    expect(html('## Khi nào cần\n\n#### Ở đâu')).toBe(
      '<div class="prose"><h2>Khi nào cần</h2><h3>Ở đâu</h3></div>',
    )
    expect(page).toContain('<ol start="1"><li><strong>Đơn</strong> đăng ký</li><li>Bản sao</li></ol>')
    expect(page).toContain('<a href="https://dichvucong.gov.vn">Cổng</a>')
    expect(page).toContain('<th scope="col">A</th>')
    expect(page).toContain('<td>2</td>')
  })

  test('never becomes markup: HTML, pictures and script addresses are only words', () => {
    const page = html(
      '<script>alert(1)</script> <b onclick="x">đậm</b>\n\n<div onmouseover=1>khối</div>\n\n[bấm](javascript:alert(1)) ![ảnh](https://xa.example/x.png) [lạ](//xa.example)',
    )
    expect(page).toContain('&lt;script>')
    expect(page).not.toMatch(/<(?:script|b|img|div on)/)
    expect(page).not.toContain('href')
  })

  test('whatever is typed, only elements of an article come out', () => {
    const allowed =
      /<(?!\/?(?:div class="prose"|div class="table-scroll"|div|p|h[2-4]|ul|ol(?: start="\d+")?|li|strong|em|br|hr|blockquote|table class="ds-table"|table|thead|tbody|tr|th scope="col"|th|td|a href="(?:https?:\/\/|mailto:|tel:|\/)[^"]*"|a)\/?>)/i
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              '<',
              '>',
              'a',
              '*',
              '_',
              '[x](',
              ')',
              '"',
              "'",
              '`',
              '\n',
              '|',
              '-',
              '#',
              '&lt;',
              'http://',
              'javascript:',
              '!',
              ' ',
            ),
          )
          .map((parts) => parts.join('')),
        (text) => {
          expect(html(text)).not.toMatch(allowed)
        },
      ),
      { numRuns: 500 },
    )
  })
})
