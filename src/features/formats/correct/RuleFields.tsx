import { Checkbox } from '#ui/Checkbox.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { choiceWords } from '../messages.ts'
import { type Bounds, ruleKinds } from '../rules/kind.ts'
import type { RuleKey } from '../rules/rule.ts'
import { lookMarks, unitWords } from './rule-input.ts'

/** The fields that fit a rule: figures, a look, words, a choice. */
export const RuleFields = ({ of }: { readonly of: RuleKey }) => {
  const kind = ruleKinds[of]
  switch (kind.kind) {
    case 'range':
      return (
        <>
          <RangeFields {...kind} />
          {kind.none && <Checkbox name="none" label="Không có đường kẻ này" />}
        </>
      )
    case 'look':
      return (
        <>
          <RangeFields {...kind.size} what="Cỡ chữ" />
          <CheckboxGroup
            name="marks"
            label="Kiểu chữ"
            required
            options={lookMarks.map(([value, label]) => ({ value, label }))}
          />
        </>
      )
    case 'words':
      return (
        <TextField
          name="words"
          label="Chữ in ra"
          required={kind.none === undefined}
          hint={kind.none === undefined ? undefined : 'Để trống nếu không có.'}
        />
      )
    case 'choice':
      return (
        <RadioGroup
          name="choice"
          label="Cách ghi"
          required
          options={kind.of.map((value, at) => ({ value: String(at), label: choiceWords(value) }))}
        />
      )
    case 'count':
      return (
        <TextField name="count" label="Thêm số 0 trước số nhỏ hơn" size={4} inputmode="numeric" required />
      )
    case 'line':
      return (
        <>
          <RadioGroup
            name="how"
            label="Cách đặt khoảng cách dòng"
            required
            options={[
              { value: 'exact', label: 'Số điểm cố định (Exactly), ghi bằng pt' },
              { value: 'times', label: 'Số lần dòng đơn (Multiple)' },
            ]}
          />
          <RangeFields unit={null} />
        </>
      )
    case 'ending':
      return (
        <>
          <RadioGroup
            name="how"
            label="Dưới trích yếu"
            required
            options={[
              { value: 'text', label: 'Một dòng dấu' },
              { value: 'rule', label: 'Đường kẻ' },
            ]}
          />
          <TextField name="words" label="Dòng dấu" hint="Chỉ dùng khi chọn dòng dấu, ví dụ -----" />
          <RangeFields {...kind.share} what="Đường kẻ dài" />
        </>
      )
    case 'fixed':
      return null
  }
}

type RangeProps = { readonly unit: Bounds['unit'] | null; readonly what?: string }

const RangeFields = ({ unit, what = 'Khi in' }: RangeProps) => {
  const of = unit === null ? '' : ` (${unitWords[unit]})`
  const figure = { size: 6, inputmode: 'decimal', conditional: true } as const
  return (
    <>
      <TextField name="print" label={`${what}${of}`} required {...figure} />
      <FieldRow>
        <TextField name="least" label="Quy định cho phép từ" {...figure} />
        <TextField name="most" label="đến" {...figure} />
      </FieldRow>
    </>
  )
}
