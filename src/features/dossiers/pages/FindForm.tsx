import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = {
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly q: string | null
}

/** Looks for what to tie; a form of its own, so that it needs no script. */
export const FindForm = ({ action, label, hint, q }: Props) => (
  <form class="dossier-find" method="get" action={action}>
    <TextField name="q" label={label} hint={hint} value={q ?? ''} conditional />
    <Button variant="secondary">Tìm</Button>
    {q !== null && <a href={action}>Bỏ tìm</a>}
  </form>
)
