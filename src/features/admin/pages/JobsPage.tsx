import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { Tone } from '#ui/tone.ts'
import { Moment } from '#ui/When.tsx'
import type { Job, JobState } from '../job-queries.ts'
import { wordsOfJob } from '../job-words.ts'

type Props = {
  jobs: readonly Job[]
  counts: Readonly<Record<JobState, number>>
  state: JobState | null
  refused: string | null
}

const states: Readonly<Record<JobState, { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'Đang chờ', tone: 'neutral' },
  running: { label: 'Đang chạy', tone: 'info' },
  failing: { label: 'Lỗi, sẽ tự thử lại', tone: 'warning' },
  failed: { label: 'Lỗi, đã dừng', tone: 'danger' },
}

export const JobsPage = ({ jobs, counts, state, refused }: Props) => (
  <>
    <PageHeading
      title="Việc chạy nền"
      lead="Gửi thư, nhắc hạn, nhận dạng văn bản. Việc xong thì rời khỏi danh sách này; việc lỗi được tự thử lại nhiều lần, mỗi lần cách xa hơn."
    />
    {refused !== null && (
      <Notice tone="warning" role="alert">
        {refused}
      </Notice>
    )}
    <Tabs
      label="Trạng thái"
      items={[
        { href: href(routes.jobs), label: 'Tất cả', current: state === null },
        ...(Object.keys(states) as JobState[]).map((key) => ({
          href: href(routes.jobs, {}, { trangthai: key }),
          label: states[key].label,
          current: state === key,
          count: counts[key],
        })),
      ]}
    />
    <Table
      caption="Việc chạy nền"
      rows={jobs}
      rowKey={(job) => job.id}
      rowTone={(job) => (job.state === 'failed' ? 'danger' : undefined)}
      empty={<Empty title="Không có việc nào">Mọi việc đã xong.</Empty>}
      columns={[
        { key: 'task', header: 'Việc', cell: (job) => wordsOfJob(job.task) },
        {
          key: 'state',
          header: 'Trạng thái',
          nowrap: true,
          cell: (job) => <Status tone={states[job.state].tone}>{states[job.state].label}</Status>,
        },
        {
          key: 'run',
          header: 'Chạy lúc',
          nowrap: true,
          cell: (job) => <Moment at={job.lockedAt ?? job.runAt} />,
        },
        {
          key: 'attempts',
          header: 'Số lần đã thử',
          align: 'end',
          cell: (job) => `${job.attempts}/${job.maxAttempts}`,
        },
        {
          key: 'error',
          header: 'Lỗi gần nhất',
          cell: (job) => job.lastError && <code>{job.lastError}</code>,
        },
        { key: 'act', header: 'Thao tác', acts: true, cell: Retry },
      ]}
    />
  </>
)

const Retry = (job: Job) =>
  job.state === 'failing' || job.state === 'failed' ? (
    <PostButton
      size="sm"
      action={href(routes.jobRetry, { id: job.id })}
      label={`Chạy lại: ${wordsOfJob(job.task)}`}
    >
      Chạy lại ngay
    </PostButton>
  ) : null
