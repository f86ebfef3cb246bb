import { wardTitle } from '#domain/ward.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { routes } from '#routes'
import { PaperFormPage } from './pages/PaperFormPage.tsx'

/** The blank sheet is for everybody: nothing of the ward's work stands on it. */
export const servePaperForm = (app: HttpApp): void => {
  app.get(routes.petitionPaperForm, (c) =>
    c.var.page(
      { title: 'Mẫu phiếu giấy' },
      <PaperFormPage ward={wardTitle(c.var.ward)} publicUrl={c.var.deps.publicUrl} />,
    ),
  )
}
