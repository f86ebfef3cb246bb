import { href, routes } from '#routes'
import { Tabs } from '#ui/Tabs.tsx'

export type ReplyTab = 'register' | 'unanswered' | 'words' | 'templates'

type Props = {
  readonly current: ReplyTab
  /** Null: the person may not read what citizens said. */
  readonly waitingWords: number | null
}

/** The office's views of its letters. */
export const ReplyTabs = ({ current, waitingWords }: Props) => (
  <Tabs
    label="Thư trả lời"
    items={[
      { href: href(routes.replies), label: 'Sổ thư', current: current === 'register' },
      { href: href(routes.repliesUnanswered), label: 'Chưa trả lời', current: current === 'unanswered' },
      ...(waitingWords === null
        ? []
        : [
            {
              href: href(routes.citizenWords),
              label: 'Người dân nói chưa xong',
              current: current === 'words',
              count: waitingWords,
            },
          ]),
      { href: href(routes.replyTemplates), label: 'Mẫu thư, nơi ký', current: current === 'templates' },
      { href: href(routes.formats), label: 'Thể thức văn bản' },
    ]}
  />
)
