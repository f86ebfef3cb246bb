import type { Refusal } from '#domain/result.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SaveViewForm } from './SaveViewForm.tsx'

type Props = {
  readonly query: string
  readonly values: Values
  readonly errors: readonly Refusal[]
  readonly backHref: string
}

/** Asks again for a name that would not do. */
export const SaveViewPage = ({ backHref, ...form }: Props) => (
  <>
    <PageHeading
      title="Lưu bộ lọc"
      actions={
        <LinkButton href={backHref} variant="tertiary">
          Quay lại sổ
        </LinkButton>
      }
    />
    <Card>
      <SaveViewForm {...form} />
    </Card>
  </>
)
