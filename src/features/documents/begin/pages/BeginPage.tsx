import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { Unit } from '#features/people/index.ts'
import type { KeptLetterhead } from '#features/replies/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { type DocumentKind, kinds } from '../../kinds.ts'
import type { DocumentTemplate } from '../../template.ts'
import { plainText, type Values } from '../../values/value.ts'
import { sourceWords } from '../kind-groups.ts'
import { titlePlaces } from '../title-places.ts'

type Props = {
  readonly kind: DocumentKind
  readonly source: string | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  readonly templates: readonly DocumentTemplate[]
  readonly letterheads: readonly KeptLetterhead[]
  /** What the places are filled in with. */
  readonly facts: Values
  /** Whose paper it may be, besides the Party Office's. */
  readonly units: readonly Unit[]
  readonly office: boolean
  readonly preview: ComponentChildren
}

/** The template and the name under which it goes out; the words filled in already stand beside it. */
export const BeginPage = (view: Props) => {
  const about = kinds[view.kind].source
  const title = about === null ? undefined : view.facts.get(titlePlaces[about])
  return (
    <>
      <PageHeading
        over="Soạn văn bản mới"
        title={kinds[view.kind].name}
        lead={about !== null && title !== undefined && `${sourceWords[about].about}: ${plainText(title)}`}
      />
      {view.templates.length === 0 ? (
        <Empty
          title="Chưa có mẫu nào đang dùng cho loại văn bản này"
          action={<LinkButton href={href(routes.documentTemplates)}>Mở trang mẫu văn bản</LinkButton>}
        >
          Hãy thêm một mẫu, hoặc cho dùng lại mẫu đã thôi dùng.
        </Empty>
      ) : (
        <div class="main-and-side letter-desk">
          <Card>
            <Choices {...view} />
          </Card>
          {view.preview && <section aria-label="Văn bản sau khi điền">{view.preview}</section>}
        </div>
      )}
    </>
  )
}

const Choices = ({ kind, source, values, errors, templates, letterheads, units, office }: Props) => (
  <Form action={href(routes.documentNew)} values={values} errors={errors}>
    <input type="hidden" name="kind" value={kind} />
    {source !== null && <input type="hidden" name="source" value={source} />}
    <RadioGroup name="template" label="Mẫu" required options={namedOptions(templates)} />
    <SelectField
      name="letterhead"
      label="Nơi ký"
      required
      {...(letterheads.length === 0 ? { empty: 'Chưa có nơi ký nào' } : {})}
      options={namedOptions(letterheads)}
    />
    {(units.length > 1 || (units.length === 1 && office)) && kinds[kind].units && (
      <SelectField
        name="unit"
        label="Văn bản của"
        {...(office ? { empty: 'Văn phòng Đảng ủy' } : {})}
        options={namedOptions(units)}
      />
    )}
    <FormActions>
      <Button name="step" value="begin">
        Bắt đầu soạn
      </Button>
      <Button name="step" value="preview" variant="secondary">
        Xem thử
      </Button>
    </FormActions>
  </Form>
)
