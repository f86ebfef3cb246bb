import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Checkbox } from './Checkbox.tsx'
import { CheckboxGroup } from './CheckboxGroup.tsx'
import { ComboField } from './ComboField.tsx'
import { CsrfContext } from './csrf.ts'
import { DateField } from './DateField.tsx'
import { FileField } from './FileField.tsx'
import { Form } from './Form.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { SelectField } from './SelectField.tsx'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'

const options = [
  { value: 'ca', label: 'Công an phường' },
  { value: 'qs', label: 'Ban Chỉ huy Quân sự phường' },
]
const fields = (
  <>
    <TextField name="subject" label="Trích yếu" />
    <TextArea name="body" label="Nội dung" />
    <DateField name="date" label="Ngày ban hành" />
    <SelectField name="topic" label="Lĩnh vực" options={options} />
    <ComboField name="unit" label="Đơn vị" options={options} />
    <RadioGroup name="kind" label="Loại" options={options} />
    <CheckboxGroup name="units" label="Phối hợp" options={options} />
    <Checkbox name="urgent" label="Khẩn" />
    <FileField name="file" label="Tệp" acceptHint="PDF" maxMegabytes={20} />
  </>
)
const names = ['subject', 'body', 'date', 'topic', 'unit', 'kind', 'units', 'urgent', 'file']
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found)

test('every line of the error summary leads to a field, and the field says the same sentence and names it as its description', () => {
  const errors = names.map((field) => ({ code: 'invalid', field, message: `Hãy xem lại ${field}.` }))
  const html = renderToString(
    <Form action="/x" errors={errors}>
      {fields}
    </Form>,
  )
  const ids = all(html, / id="([^"]+)"/g)
  const links = all(html, /<a href="#([^"]+)"/g)
  expect(links).toEqual(names.map((name) => `f-${name}`))
  expect(ids).toEqual(expect.arrayContaining(links))
  for (const name of names) {
    expect(all(html, new RegExp(`id="f-${name}-loi"[^>]*>.*?</span>([^<]*)`, 'g'))).toEqual([
      `Hãy xem lại ${name}.`,
    ])
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*f-${name}-loi`))
  }
})

test('no id stands twice when two forms with the same fields share a page', () => {
  const html = renderToString(
    <>
      <Form action="/x">{fields}</Form>
      <Form action="/y" idPrefix="huy-">
        {fields}
      </Form>
    </>,
  )
  const ids = all(html, / id="([^"]+)"/g)
  expect(ids.length).toBe(new Set(ids).size)
})

test('what was typed comes back after a refusal, harmless', () => {
  const html = renderToString(
    <Form
      action="/x"
      values={{
        subject: '"><script>alert(1)</script>',
        body: '</textarea><b>',
        unit: 'qs',
        units: ['ca', 'qs'],
      }}
    >
      {fields}
    </Form>,
  )
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>')
  expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"')
  expect(html).toContain('&lt;/textarea>&lt;b>')
  expect(html).toMatch(/<option value="qs" selected>|<option selected value="qs">/)
  expect(html.match(/<input[^>]*name="units"[^>]*checked/g)).toHaveLength(2)
})

test('typed values win over the values the page was opened with', () => {
  const html = renderToString(
    <Form action="/x" values={{ subject: 'Bản sửa' }}>
      <TextField name="subject" label="Trích yếu" value="Bản cũ" />
      <TextField name="number" label="Số" value="12" />
    </Form>,
  )
  expect(html).toContain('value="Bản sửa"')
  expect(html).not.toContain('Bản cũ')
  expect(html).toContain('value="12"')
})

test('a box that was unticked stays unticked after a refusal', () => {
  const boxes = (
    <>
      <Checkbox name="urgent" label="Khẩn" checked />
      <CheckboxGroup name="units" label="Phối hợp" options={options} value={['ca']} />
    </>
  )
  const opened = renderToString(<Form action="/x">{boxes}</Form>)
  const refused = renderToString(
    <Form
      action="/x"
      values={{ subject: '' }}
      errors={[{ code: 'required', field: 'subject', message: 'Hãy ghi trích yếu.' }]}
    >
      {boxes}
    </Form>,
  )
  expect(opened.match(/ checked/g)).toHaveLength(2)
  expect(refused).not.toContain(' checked')
})

test('optional questions say so and required ones do not', () => {
  const html = renderToString(
    <Form action="/x">
      <TextField name="number" label="Số" />
      <TextField name="subject" label="Trích yếu" required />
    </Form>,
  )
  expect(html).toMatch(/Số<span class="optional"> \(không bắt buộc\)/)
  expect(html).not.toMatch(/Trích yếu<span class="optional">/)
})

test('a question that some case needs is not called optional: its hint tells the case', () => {
  const html = renderToString(
    <Form action="/x">
      <TextArea name="reason" label="Còn điều gì" hint="Cần ghi khi chưa xong." conditional />
      <TextField name="to" label="Chuyển đến" hint="Cần ghi khi đã chuyển." conditional />
    </Form>,
  )
  expect(html).not.toContain('không bắt buộc')
  expect(html).not.toContain('required')
})

test('a date from the database is shown day first, a hasty one as it was typed', () => {
  const date = (value: string) => renderToString(<DateField name="d" label="Hạn" value={value} />)
  expect(date('2025-12-05')).toContain('value="05/12/2025"')
  expect(date('31/2/25')).toContain('value="31/2/25"')
})

test('a form carries the session token and a fresh key each time it is drawn', () => {
  const draw = () =>
    renderToString(
      <CsrfContext.Provider value="bi-mat">
        <Form action="/x">{fields}</Form>
      </CsrfContext.Provider>,
    )
  const key = (html: string) => all(html, /name="_key" value="([^"]+)"/g)[0]
  expect(draw()).toContain('name="_csrf" value="bi-mat"')
  expect(key(draw())).toMatch(/^[0-9a-f-]{36}$/)
  expect(key(draw())).not.toBe(key(draw()))
})
