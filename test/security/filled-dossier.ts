import { href, routes } from '#routes'
import type { Answer, TestApp } from '#test/app.ts'
import { givenDossier, givenPetitions } from '#test/dossier.ts'

/** A dossier with one of everything, done by its own people; every text people type carries `mark`. Another was merged into it. */
export async function fillDossier(
  product: TestApp,
  mark: string,
  directive: string,
  file: (name: string, text: string) => File,
): Promise<string> {
  const [minh, thao, hung] = [await product.as('minh'), await product.as('thao'), await product.as('hung')]
  const words = { text: `Ngõ 12 ngập, ${mark}`, name: `Bà Sáu ${mark}` }
  const dossier = { lead: 'kt', title: `Ngập ngõ 12, ${mark}` } as const
  const { id } = await givenDossier(product, { ...dossier, petitions: [words, words] })
  const other = await givenDossier(product, { ...dossier, petitions: [words] })
  await givenPetitions(product, [words])
  const post = async (person: typeof minh, path: string, fields: Parameters<typeof minh.post>[1]) => {
    const answer: Answer = await person.post(path, fields)
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  const version = async () =>
    /name="version" value="(\d+)"/.exec((await minh.get(href(routes.dossierEdit, { id }))).text)?.[1] ?? ''
  const lead = product.ward.unit('kt')
  const units = { version: await version(), lead, coordinating: product.ward.unit('ca') }
  await post(minh, href(routes.dossierUnits, { id }), units)
  await post(minh, href(routes.dossierLinks, { id }), { directive })
  const merge = { code: other.code, reason: `Cùng một ngõ, ${mark}` }
  // The other one goes into this one.
  await post(minh, href(routes.dossierMerge, { id: other.id }), { ...merge, code: '', into: id })
  const paper = { title: `Biên bản, ${mark}`, files: file('bien-ban.txt', `Biên bản ${mark}`) }
  await post(thao, href(routes.dossierDocuments, { id }), paper)
  await post(thao, href(routes.dossierSites, { id }), {
    name: `Hố ga đầu ngõ, ${mark}`,
    point: '20.81, 106.60',
  })
  const templates = await minh.get(routes.dossierTemplates)
  const template = /mau-kiem-tra\/([0-9a-f-]{36})/.exec(templates.text)?.[1] ?? ''
  await post(thao, href(routes.dossierChecklists, { id }), { template })
  const plan = {
    version: '0',
    text: `Nạo vét, ${mark}`,
    legalBasis: `Quy chế ${mark}`,
    authority: 'within',
    step: 'submit',
  }
  await post(thao, href(routes.dossierPlan, { id }), plan)
  const later = {
    version: await version(),
    clock: 'answer',
    to: '30/12/2025',
    reason: `Chờ khảo sát, ${mark}`,
  }
  await post(hung, href(routes.dossierDue, { id }), later)
  const time = { toDay: '30/12/2025', reason: `Chờ vật tư, ${mark}` }
  await post(thao, href(routes.dossierExtensions, { id }), time)
  const petition = /id="f-petition"[^>]*value="([0-9a-f-]{36})"/.exec(
    (await minh.get(href(routes.dossierTelling, { id }))).text,
  )?.[1]
  const told = { petition: petition ?? '', kind: 'accepted', on: '21/11/2025', document: `12 ${mark}` }
  await post(minh, href(routes.dossierTelling, { id }), told)
  const outcome = {
    version: await version(),
    kind: 'in-progress',
    explanation: `Đang làm, ${mark}`,
    until: '30/12/2025',
  }
  await post(minh, href(routes.dossierOutcome, { id }), outcome)
  const term = {
    of: 'answer',
    kind: 'phan-anh',
    status: 'official',
    effectiveFrom: '01/01/2027',
    step: 'save',
    count: '7',
    unit: 'working-day',
    source: `Quy chế ${mark}`,
  }
  await post(minh, routes.termNew, term)
  return id
}
