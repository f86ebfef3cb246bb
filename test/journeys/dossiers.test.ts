import { expect, test } from 'vitest'
import { href, routes } from '#routes'
import { givenDossier, givenPetitions } from '../dossier.ts'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite()

test('From ticked opinions to a result, without JavaScript, at the desk and on a phone', async () => {
  await givenPetitions(site, [
    { text: 'Ngõ 45 phố Lãm Hà ngập mỗi khi mưa to, nước vào nhà' },
    { text: 'Mưa to là ngõ 45 phố Lãm Hà nước ngập vào nhà dân', name: 'Đinh Văn Năm' },
  ])
  const page = await site.visit('minh', { javaScript: false })
  await page.goto(routes.petitions)
  await page.locator('input[name=petition]').first().check()
  await press(page.getByRole('button', { name: 'Lập hồ sơ' }))
  await expectSound(page)
  await expect.poll(() => page.getByText('Có thể cùng việc').count()).toBe(1)
  await page.locator('input[name=petition]').nth(1).check()
  await page.getByLabel('Tên hồ sơ').fill('Ngập ngõ 45 phố Lãm Hà')
  await press(page.getByRole('button', { name: 'Lập hồ sơ' }))
  await page.getByRole('heading', { name: 'Ngập ngõ 45 phố Lãm Hà' }).waitFor()
  await expectSound(page)
  await press(page.getByRole('link', { name: 'Giao đơn vị' }).first())
  await expectSound(page)
  await page.getByLabel('Đơn vị chủ trì').selectOption({ label: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' })
  await press(page.getByRole('button', { name: 'Lưu' }))
  await page.getByText('Chờ phương án').first().waitFor()

  const phone = await site.visit('thao', { javaScript: false, width: 360 })
  await phone.goto(routes.dossiers)
  await expectSound(phone)
  await press(phone.getByRole('link', { name: 'HS-2025-0001' }))
  await expectSound(phone)
  await press(phone.getByRole('link', { name: 'Soạn phương án' }))
  await expectSound(phone)
  await phone.getByLabel('Làm gì, ai làm, bao giờ xong').fill('Nạo vét cống ngõ 45')
  await phone.getByLabel('Căn cứ pháp lý').fill('Điều 5 Quyết định 12/2025')
  await phone.getByLabel('Thuộc thẩm quyền của phường').check()
  await press(phone.getByRole('button', { name: 'Lưu và trình duyệt' }))
  await phone.getByText('Chờ duyệt').first().waitFor()

  await page.reload()
  await page.getByLabel('Duyệt', { exact: true }).check()
  await press(page.getByRole('button', { name: 'Lưu quyết định' }))
  await page.getByText('Đang giải quyết').first().waitFor()

  await phone.reload()
  await phone.getByText('Báo đã làm xong').click()
  await phone.getByLabel('Đã làm được gì').fill('Đã nạo vét 80 m cống')
  await press(phone.getByRole('button', { name: 'Lưu', exact: true }))
  await phone.getByText('Có kết quả, chưa trả lời').first().waitFor()
  await press(phone.getByRole('link', { name: 'Cả đường đi' }))
  await phone.getByText('Đã nạo vét 80 m cống').waitFor()
  await expectSound(phone)
})

test('Every page of dossiers is sound at 1280 and at 360 pixels', async () => {
  const { id } = await givenDossier(site, { lead: 'kt', petitions: [{}, { name: 'Đinh Văn Năm' }] })
  const paths = [
    routes.dossiers,
    routes.dossiersPrint,
    routes.dossierTemplates,
    routes.terms,
    ...[
      routes.dossier,
      routes.dossierCover,
      routes.dossierRoad,
      routes.dossierEdit,
      routes.dossierUnits,
      routes.dossierPetitions,
      routes.dossierSplit,
      routes.dossierMerge,
      routes.dossierLinks,
      routes.dossierDocuments,
      routes.dossierChecklists,
      routes.dossierPlan,
      routes.dossierDue,
      routes.dossierTelling,
      routes.dossierOutcome,
    ].map((route) => href(route, { id })),
  ]
  const page = await site.visit('minh')
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    expect((await page.goto(path))?.status(), path).toBe(200)
    await expectSound(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expectSound(page)
  }
})
