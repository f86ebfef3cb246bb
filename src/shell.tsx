import type { ComponentChildren } from 'preact'
import type { AccountActor } from '#domain/actor.ts'
import { wardTitle } from '#domain/ward.ts'
import type { Feature, MenuItem } from '#platform/feature.ts'
import type { HttpApp, HttpContext, PageProps, PageStatus, Session } from '#platform/http/context.ts'
import { getCookie, setCookie } from '#platform/http/cookies.ts'
import type { ErrorKind } from '#platform/http/http.ts'
import { redirect, takeFlash } from '#platform/http/respond.ts'
import { renderPage } from '#platform/render.tsx'
import { href, routes } from '#routes'
import type { Appearance } from '#ui/Appearance.tsx'
import { Layout } from '#ui/Layout.tsx'
import type { Shell } from '#ui/Masthead.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SimpleLayout } from '#ui/SimpleLayout.tsx'
import packageFile from '../package.json' with { type: 'json' }

const encoder = new TextEncoder()

type Menu = readonly NonNullable<Feature['menu']>[]

/** Puts a page's content into the frame that fits: the office's for people signed in, the plain public one for everyone else. */
export const shell =
  (menu: Menu) =>
  (c: HttpContext, props: PageProps, content: ComponentChildren, status: PageStatus): Response => {
    const { actor, session } = c.var
    const page =
      actor.kind === 'account' && session !== null && !props.narrow
        ? officePage(c, menu, { actor, session }, props, content)
        : publicPage(c, props, content)
    // As bytes: writing a long text of Vietnamese measures it first and turns it into bytes then.
    return c.body(encoder.encode(renderPage(page)), status, { 'content-type': 'text/html; charset=UTF-8' })
  }

function officePage(
  c: HttpContext,
  menu: Menu,
  person: { readonly actor: AccountActor; readonly session: Session },
  props: PageProps,
  content: ComponentChildren,
) {
  const items = menu.flatMap((of) => of(person.actor)).sort((a, b) => a.order - b.order)
  const query = c.req.path === routes.search ? c.req.query('q') : undefined
  return (
    <Layout
      title={props.title}
      breadcrumbs={props.breadcrumbs}
      flash={flashOf(c)}
      wide={props.wide}
      refreshAfter={props.refreshAfter}
      refreshUnscripted={props.refreshUnscripted}
      scripts={props.scripts ?? []}
      shell={{
        ward: wardTitle(c.var.ward),
        homeHref: href(routes.home),
        account: { id: person.actor.account, name: person.actor.name },
        menu: folded(items, currentOf(c.req.path, items)),
        search: query === undefined ? { action: routes.search } : { action: routes.search, query },
        notifications: { href: href(routes.notifications), count: person.session.unread },
        accountMenu: [
          { label: 'Tài khoản của tôi', href: href(routes.account) },
          { label: 'Vắng mặt, người thay', href: href(routes.absences) },
          { label: 'Lịch hạn của tôi', href: href(routes.calendarFeedSecret) },
        ],
        signOutAction: href(routes.signOut),
        csrf: person.session.csrf,
        appearance: appearanceOf(c),
        version: packageFile.version,
      }}
    >
      {content}
    </Layout>
  )
}

const publicPage = (c: HttpContext, props: PageProps, content: ComponentChildren) => (
  <SimpleLayout
    ward={wardTitle(c.var.ward)}
    homeHref={href(routes.home)}
    title={props.title}
    breadcrumbs={props.breadcrumbs}
    flash={flashOf(c)}
    menu={[
      {
        label: 'Kết quả đối thoại',
        href: href(routes.publicNotices),
        current: c.req.path.startsWith(routes.publicNotices),
      },
      {
        label: 'Gửi ý kiến',
        href: href(routes.petitionSubmission),
        current: c.req.path === routes.petitionSubmission,
      },
      { label: 'Theo dõi', href: href(routes.follow), current: c.req.path.startsWith(routes.follow) },
      ...(c.var.session === null
        ? [{ label: 'Đăng nhập', href: href(routes.signIn), current: c.req.path === routes.signIn }]
        : []),
    ]}
    appearance={appearanceOf(c)}
    version={packageFile.version}
    csrf={c.var.session?.csrf ?? ''}
    narrow={props.narrow ?? false}
    refreshAfter={props.refreshAfter}
    scripts={props.scripts ?? []}
  >
    {content}
  </SimpleLayout>
)

/** The words of the error pages: what happened, what to do, and the code that also stands in the log. */
export const errorPage =
  (menu: Menu) =>
  (c: HttpContext, kind: ErrorKind, reference: string): Response => {
    const words = errorWords[kind]
    const status = kind === 'stale-form' ? 403 : kind
    const content = (
      <>
        <PageHeading title={words.title} lead={words.advice} />
        <p>
          Nếu cần hỏi cán bộ công nghệ thông tin, hãy đọc mã này: <strong>{reference}</strong>.
        </p>
        <p>
          <a href={href(routes.home)}>Về trang đầu</a>
        </p>
      </>
    )
    if (c.var.ward === undefined) return c.text(`${words.title} ${words.advice} (${reference})`, status)
    return shell(menu)(c, { title: words.title }, content, status)
  }

const errorWords: Readonly<Record<ErrorKind, { readonly title: string; readonly advice: string }>> = {
  400: { title: 'Yêu cầu không đọc được', advice: 'Hãy quay lại trang trước và thử lần nữa.' },
  403: {
    title: 'Tài khoản này không có quyền làm việc đó',
    advice: 'Việc này dành cho vai trò khác. Nếu công việc cần đến, hãy hỏi người quản trị của phường.',
  },
  'stale-form': {
    title: 'Trang này mở từ lần đăng nhập trước',
    advice: 'Chưa có gì được ghi. Hãy quay lại trang trước, tải lại trang rồi làm lại.',
  },
  404: {
    title: 'Không tìm thấy trang',
    advice: 'Địa chỉ có thể bị gõ nhầm, hoặc tài khoản này không được xem nội dung đó.',
  },
  413: {
    title: 'Tệp gửi lên quá lớn',
    advice: 'Tổng dung lượng một lần gửi tối đa là 64 MB. Hãy chia nhỏ hoặc nén tệp rồi gửi lại.',
  },
  500: {
    title: 'Hệ thống gặp lỗi',
    advice:
      'Việc vừa làm chưa được ghi lại. Bấm nút Quay lại của trình duyệt thì chữ vừa gõ thường vẫn còn; hãy thử lại sau ít phút.',
  },
  503: {
    title: 'Đang có nhiều người cùng xuất dữ liệu',
    advice: 'Hãy đợi khoảng nửa phút rồi bấm xuất lại. Không có gì bị mất.',
  },
}

/** Larger letters and colours, kept in a cookie: no account needed. */
export function serveAppearance(app: HttpApp, secure: boolean): void {
  app.post(routes.appearance, (c) => {
    const { values } = c.var.form
    const chosen = appearanceOf(c)
    const text = values['text'] === 'large' || values['text'] === 'normal' ? values['text'] : chosen.text
    const scheme =
      values['scheme'] === 'auto' || values['scheme'] === 'light' || values['scheme'] === 'dark'
        ? values['scheme']
        : chosen.scheme
    setCookie(c, APPEARANCE, `${text}.${scheme}`, {
      path: '/',
      sameSite: 'Lax',
      secure,
      httpOnly: true,
      maxAge: 365 * 86_400,
    })
    return redirect(c, localPath(values['back']))
  })
}

const APPEARANCE = 'hoi-am-giao-dien'

function appearanceOf(c: HttpContext): Appearance {
  const [text, scheme] = (getCookie(c, APPEARANCE) ?? '').split('.')
  const url = new URL(c.req.url)
  return {
    text: text === 'large' ? 'large' : 'normal',
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
    action: href(routes.appearance),
    back: c.req.method === 'GET' ? url.pathname + url.search : url.pathname,
  }
}

/** Only a path of this site: never an address that leads elsewhere. */
const localPath = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : href(routes.home)

function flashOf(c: HttpContext) {
  const flash = takeFlash(c)
  return flash === null
    ? undefined
    : ({ tone: flash.done ? 'success' : 'warning', message: flash.message } as const)
}

/** A group of one is the entry itself. */
function folded(items: readonly MenuItem[], current: string | undefined): Shell['menu'] {
  const linkOf = ({ label, href: to }: MenuItem) => ({ label, href: to, current: to === current })
  return [...Map.groupBy(items, ({ group, href: to }) => group ?? to)].map(([label, own]) => {
    const [only, ...others] = own.map(linkOf)
    return only === undefined || others.length > 0 ? { label, items: own.map(linkOf) } : only
  })
}

/** The menu entry whose address is the longest beginning of the path. */
const currentOf = (path: string, items: readonly MenuItem[]): string | undefined =>
  items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href
