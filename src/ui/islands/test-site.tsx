import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import type { VNode } from 'preact'
import { renderPage } from '#platform/render.tsx'
import { BulkForm } from '../BulkForm.tsx'
import { Button } from '../Button.tsx'
import { CheckboxGroup } from '../CheckboxGroup.tsx'
import { ComboField } from '../ComboField.tsx'
import { Form, FormActions } from '../Form.tsx'
import { type Flash, Layout } from '../Layout.tsx'
import { Table } from '../Table.tsx'
import { TextArea } from '../TextArea.tsx'

export type Site = {
  readonly baseURL: string
  readonly posted: URLSearchParams[]
  close(): void
}

/** A small office: `/` a form, `/so` a register; `/luu` saves, `/tu-choi` refuses, `/im` takes the form and leaves the page where it is. */
export async function openSite(): Promise<Site> {
  const script = await bundleClerk()
  const posted: URLSearchParams[] = []
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { baseURL: `http://127.0.0.1:${port}`, posted, close: () => server.close() }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://site')
    if (url.pathname.startsWith('/tai-nguyen/clerk-'))
      return void response.setHeader('content-type', 'text/javascript').end(script)
    if (url.pathname.endsWith('.css'))
      return void response.setHeader('content-type', 'text/css').end(await builtAsset(url.pathname))
    if (url.pathname.startsWith('/tai-nguyen/')) return void response.writeHead(404).end()
    if (request.method === 'POST') posted.push(new URLSearchParams(await text(request)))
    const typed = Object.fromEntries(posted.at(-1) ?? [])
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', `default-src 'none'; script-src 'self'; style-src 'self'`)
    if (url.pathname === '/im') response.writeHead(204).end()
    else if (url.pathname === '/so') response.end(page(register, url))
    else if (url.pathname === '/tu-choi') response.writeHead(422).end(page(form('/luu', typed), url))
    else if (request.method === 'POST')
      response.end(page(register, url, { tone: 'success', message: 'Đã lưu.' }))
    else response.end(page(form(url.searchParams.get('gui') ?? '/luu'), url))
  }
}

async function bundleClerk(): Promise<string> {
  const entry = `${import.meta.dirname}/clerk.client.ts`
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  return outputFiles[0]?.text ?? ''
}

const builtAsset = (path: string): Promise<Buffer> =>
  readFile(join(import.meta.dirname, '../../../dist/assets', basename(path)))

const page = (content: VNode, url: URL, flash?: Flash) =>
  renderPage(
    <Layout
      title="Thử"
      flash={flash}
      shell={{
        ward: 'Phường Kiến An',
        homeHref: '/',
        account: { id: url.searchParams.get('nguoi') ?? 'hoa', name: 'Phạm Thị Hoa' },
        menu: [{ href: '/so', label: 'Chỉ đạo' }],
        search: { action: '/tim-kiem' },
        notifications: { href: '/tin', count: 0 },
        accountMenu: [],
        signOutAction: '/dang-xuat',
        csrf: 'x',
        appearance: { text: 'normal', scheme: 'light', action: '/giao-dien', back: '/' },
        version: '1',
      }}
    >
      <h1>Thử</h1>
      {content}
    </Layout>,
  )

const units = [
  'Công an phường',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa – Xã hội',
  'Điện lực Kiến An',
]
/** Kept sorted as the office has it: the Party organisation before the police itself. */
const combo = [{ value: 'uddu', label: 'Đảng ủy Công an phường' }]
const options = units.map((label, index) => ({ value: `u${index}`, label }))

const form = (action: string, values?: Record<string, string>) => (
  <Form
    action={action}
    guard
    draftKey="directive/1/report"
    values={values}
    errors={values === undefined ? [] : [{ code: 'x', field: 'report', message: 'Hãy ghi rõ hơn.' }]}
  >
    <TextArea name="report" label="Báo cáo" />
    <ComboField name="unit" label="Đơn vị" options={[...combo, ...options]} />
    <CheckboxGroup name="with" label="Phối hợp" options={options} filterable />
    <FormActions>
      <Button name="act" value="send">
        Gửi
      </Button>
    </FormActions>
  </Form>
)

const register = (
  <BulkForm action="/luu" bar={<Button>Nhắc</Button>}>
    <Table
      caption="Chỉ đạo"
      columns={[{ key: 'code', header: 'Mục', cell: (code) => code }]}
      rows={['2.1', '2.2', '2.3', '2.4']}
      rowKey={(code) => code}
      rowHref={(code) => `/so#${code}`}
      select={{ name: 'id', label: (code) => `mục ${code}` }}
    />
  </BulkForm>
)
