import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Fieldset } from '#ui/Fieldset.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { LikelyDossier, LikelyPetition } from '../same-queries.ts'
import type { DossierView } from '../view-queries.ts'
import { ContentFields } from './ContentFields.tsx'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { PetitionChoice } from './OpenPage.tsx'
import { bodyOptions, type Choices } from './options.ts'

type Of = FormPageState & { readonly view: DossierView }

/** Petitions in no dossier that may be about this matter. */
export const AddPetitionsPage = ({ view, likely, ...state }: Of & { likely: readonly LikelyPetition[] }) => {
  const { dossier } = view
  if (likely.length === 0)
    return (
      <>
        <PageHeading over={`Hồ sơ ${dossier.code}: ${dossier.title}`} title="Thêm ý kiến" />
        <Empty
          title="Không thấy ý kiến nào có vẻ cùng việc"
          action={<LinkButton href={href(routes.petitions)}>Mở sổ ý kiến</LinkButton>}
        >
          <p>
            Máy đã tìm trong các ý kiến chưa thuộc hồ sơ nào, cùng lĩnh vực hoặc cùng tổ. Muốn tự chọn, hãy
            đánh dấu trong sổ ý kiến rồi đưa vào hồ sơ {dossier.code}.
          </p>
        </Empty>
      </>
    )
  return (
    <FormPage
      {...state}
      dossier={dossier}
      title="Thêm ý kiến cùng việc"
      lead="Máy chỉ gợi ý theo lời nói, nơi chốn, lĩnh vực. Đọc rồi hãy đánh dấu; người đọc quyết định."
      action={href(routes.dossierPetitions, { id: dossier.id })}
      submit="Đưa vào hồ sơ"
    >
      <Fieldset legend="Có thể cùng việc">
        <div class="choices">
          {likely.map((one, at) => (
            <PetitionChoice
              key={one.id}
              petition={one}
              because={one.because}
              at={at}
              checked={ticked(state, one.id)}
            />
          ))}
        </div>
      </Fieldset>
    </FormPage>
  )
}

const ticked = ({ values }: FormPageState, id: string): boolean => values.petition?.includes(id) === true

/** Which of the petitions are a matter of their own. */
export const SplitPage = ({ view, ...state }: Of) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Tách hồ sơ"
    lead="Hồ sơ mới giữ lĩnh vực, tổ, đơn vị và các hạn của hồ sơ này. Lịch sử ghi ở cả hai nơi."
    action={href(routes.dossierSplit, { id: view.dossier.id })}
    submit="Tách thành hồ sơ mới"
  >
    <Fieldset legend="Ý kiến tách ra">
      <div class="choices">
        {view.gathered.petitions.map((one, at) => (
          <PetitionChoice
            key={one.id}
            petition={{ ...one, name: one.person?.name ?? null }}
            at={at}
            checked={ticked(state, one.id)}
          />
        ))}
      </div>
    </Fieldset>
    <TextField name="title" label="Tên hồ sơ mới" maxlength={300} required />
    <TextArea name="reason" label="Vì sao đây là việc khác" rows={3} required />
  </FormPage>
)

type MergeProps = Of & { readonly likely: readonly LikelyDossier[] }

/** Into which dossier this one goes; likely ones offered, any other by its code. */
export const MergePage = ({ view, likely, ...state }: MergeProps) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Nhập vào hồ sơ khác"
    lead="Các ý kiến chuyển sang hồ sơ nhận. Mã và lịch sử của hồ sơ này giữ nguyên, và có thể bỏ việc nhập."
    action={href(routes.dossierMerge, { id: view.dossier.id })}
    submit="Nhập hồ sơ"
  >
    {likely.length > 0 && (
      <RadioGroup
        name="into"
        label="Hồ sơ có thể cùng việc"
        options={likely.map((one) => ({
          value: one.id,
          label: `${one.code}: ${one.title}`,
          hint: `${one.petitions} ý kiến; ${one.because.join('; ')}`,
        }))}
      />
    )}
    <TextField
      name="code"
      label={likely.length > 0 ? 'Hoặc ghi mã hồ sơ khác' : 'Mã hồ sơ nhận'}
      hint="Ví dụ HS-2025-0012"
      size={16}
    />
    <TextArea name="reason" label="Vì sao là cùng một việc" rows={3} required />
  </FormPage>
)

export const EditPage = ({ view, choices, ...state }: Of & { choices: Choices }) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Sửa thông tin hồ sơ"
    action={href(routes.dossierEdit, { id: view.dossier.id })}
    submit="Lưu"
    draftKey={`ho-so/${view.dossier.id}/sua`}
  >
    <VersionField view={view} values={state.values} />
    <ContentFields content={view.dossier} choices={choices} />
  </FormPage>
)

export const UnitsPage = ({ view, choices, ...state }: Of & { choices: Choices }) => {
  const { dossier } = view
  const groups = bodyOptions(choices.units)
  const chosen = state.values.coordinating ?? dossier.coordinating
  return (
    <FormPage
      {...state}
      dossier={dossier}
      title={dossier.leadUnit === null ? 'Giao đơn vị' : 'Đổi đơn vị'}
      lead="Đơn vị chủ trì soạn phương án, báo đã làm xong. Đơn vị phối hợp thấy hồ sơ, thêm tài liệu và kết quả xem xét."
      action={href(routes.dossierUnits, { id: dossier.id })}
      submit="Lưu"
    >
      <VersionField view={view} values={state.values} />
      <ComboField
        name="lead"
        label="Đơn vị chủ trì"
        value={dossier.leadUnit ?? ''}
        options={groups}
        required
      />
      <Fieldset legend="Đơn vị phối hợp" optional>
        <div class="choices choices-long" data-filter-list="Đơn vị phối hợp">
          {groups
            .flatMap(({ options }) => options)
            .map((option, at) => (
              <Choice
                key={option.value}
                type="checkbox"
                id={at === 0 ? 'f-coordinating' : `f-coordinating-${at + 1}`}
                name="coordinating"
                option={option}
                checked={chosen.includes(option.value as never)}
              />
            ))}
        </div>
      </Fieldset>
    </FormPage>
  )
}

/** Which state of the dossier the person looked at; a refused form keeps the first one. */
export const VersionField = ({ view, values }: Pick<Of, 'view' | 'values'>) => (
  <input
    type="hidden"
    name="version"
    value={typeof values.version === 'string' ? values.version : String(view.dossier.version)}
  />
)
