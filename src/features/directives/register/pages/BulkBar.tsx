import { Button } from '#ui/Button.tsx'
import { namedOptions } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Choices } from '../choice-queries.ts'

type Props = {
  readonly mayRemind: boolean
  /** Whom the person may put in charge; nobody when there is none of their units. */
  readonly colleagues: Choices['colleagues']
  /** The register's address behind the question mark, to come back to. */
  readonly back: string
}

/** What can be done to all ticked rows at once. */
export const BulkBar = ({ mayRemind, colleagues, back }: Props) => (
  <>
    <input type="hidden" name="back" value={back} />
    {mayRemind && (
      <>
        <TextField name="loi-nhan" label="Lời nhắn kèm theo" conditional maxlength={500} />
        <Button variant="secondary" icon="bell" name="viec" value="nhac">
          Nhắc các đơn vị
        </Button>
      </>
    )}
    {colleagues.length > 0 && (
      <>
        <SelectField
          name="can-bo"
          label="Cán bộ phụ trách"
          empty="Chọn cán bộ của đơn vị"
          options={namedOptions(colleagues)}
        />
        <Button variant="secondary" icon="user" name="viec" value="can-bo">
          Giao cán bộ
        </Button>
      </>
    )}
  </>
)
