import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { authorityNames } from '../messages.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

/** The unit's draft; saved as often as one likes, sent up once. */
export const PlanPage = ({ view, maySubmit, ...state }: Props & { maySubmit: boolean }) => {
  const [latest] = view.plans
  const open = latest !== undefined && latest.decision === null ? latest : null
  const draft = latest ?? null
  const version = typeof state.values.version === 'string' ? state.values.version : String(open?.version ?? 0)
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Phương án giải quyết"
      lead={
        latest?.decision === 'returned' && latest.decisionReason !== null
          ? `Bản trước bị trả lại: ${latest.decisionReason}`
          : 'Lưu bao nhiêu lần cũng được. Trình rồi thì chờ Văn phòng Đảng ủy, lãnh đạo duyệt.'
      }
      action={href(routes.dossierPlan, { id: view.dossier.id })}
      submit="Lưu bản nháp"
      buttons={
        maySubmit ? (
          <Button variant="secondary" name="step" value="submit">
            Lưu và trình duyệt
          </Button>
        ) : undefined
      }
      draftKey={`ho-so/${view.dossier.id}/phuong-an`}
    >
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="text"
        label="Làm gì, ai làm, bao giờ xong"
        value={draft?.text ?? ''}
        rows={8}
        required
      />
      <TextArea
        name="legalBasis"
        label="Căn cứ pháp lý"
        hint="Bắt buộc khi trình: luật, nghị định, quyết định; điều, khoản."
        value={draft?.legalBasis ?? ''}
        rows={3}
        conditional
      />
      <RadioGroup
        name="authority"
        label="Thẩm quyền"
        value={draft?.authority ?? ''}
        options={[
          { value: 'within', label: authorityNames.within },
          { value: 'beyond', label: authorityNames.beyond },
        ]}
      />
      <TextField
        name="beyondTo"
        label="Cơ quan có thẩm quyền"
        hint="Ghi khi vượt thẩm quyền của phường: kiến nghị lên ai."
        value={draft?.beyondTo ?? ''}
        conditional
      />
    </FormPage>
  )
}
