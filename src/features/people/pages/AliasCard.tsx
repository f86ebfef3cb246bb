import type { UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PostButton } from '#ui/PostButton.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { UnitAlias } from '../unit-name-queries.ts'

type Props = {
  unit: UnitId
  aliases: readonly UnitAlias[]
  mayName: boolean
  refused?: { values: Values; errors: readonly Refusal[] } | undefined
}

export const AliasCard = ({ unit, aliases, mayName, refused }: Props) => (
  <Card title="Các tên gọi">
    <p class="muted">
      Khi đọc thông báo, mọi tên dưới đây đều hiểu là đơn vị này. Viết hoa, viết thường, cách đặt dấu và các
      chữ tắt thường dùng được tự nhận ra.
    </p>
    <ul class="alias-list">
      {aliases.map((alias) => (
        <li key={alias.key}>
          {alias.name}
          {alias.ownName ? (
            <span class="muted"> (tên của đơn vị)</span>
          ) : (
            mayName && (
              <PostButton
                action={href(routes.unitAliasEnd, { id: unit })}
                fields={{ key: alias.key }}
                size="sm"
                variant="tertiary"
                label={`Bỏ tên ${alias.name}`}
              >
                Bỏ
              </PostButton>
            )
          )}
        </li>
      ))}
    </ul>
    {mayName && (
      <Form
        action={href(routes.unitAliases, { id: unit })}
        values={refused?.values}
        errors={refused?.errors}
        idPrefix="ten-"
      >
        <TextField name="alias" label="Thêm tên gọi khác" hint="Ghi đúng như văn bản hay viết." required />
        <FormActions>
          <Button variant="secondary">Thêm tên này</Button>
        </FormActions>
      </Form>
    )}
  </Card>
)
