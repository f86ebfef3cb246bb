import type { Refusal } from '#domain/result.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

type Props = { readonly refusals: readonly Refusal[]; readonly backHref: string }

/** Why nothing was done to the chosen rows, each row's reason in its own sentence. */
export const BulkRefusedPage = ({ refusals, backHref }: Props) => (
  <>
    <PageHeading title="Chưa làm được" lead="Chưa dòng nào được thay đổi." />
    <Notice tone="warning">
      <ul>
        {[...new Set(refusals.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
    <p>
      <LinkButton href={backHref}>Quay lại sổ</LinkButton>
    </p>
  </>
)
