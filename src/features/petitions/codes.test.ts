import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'

let product: TestApp
let minh: Client
let lan: Client
beforeAll(async () => {
  product = await testApp()
  ;[minh, lan] = [await product.as('minh'), await product.as('lan')]
})

const good = { text: '', kind: 'phan-anh', channel: 'hand', saidOn: '21/11/2025' }

test('codes have no gaps and no doubles, however many write at once and whatever is refused in between', async () => {
  let sent = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('good', 'refused', 'sealed', 'public'), { minLength: 2, maxLength: 8 }),
      async (kinds) => {
        await Promise.all(
          kinds.map((kind, at) => {
            const text = `Đèn đường số ${++sent} không sáng`
            if (kind === 'public') return product.anybody.post(routes.petitionSubmission, { text })
            const client = at % 2 === 0 ? minh : lan
            if (kind === 'refused')
              return client.post(routes.petitionNew, { ...good, text, saidOn: '01/01/2020' })
            if (kind === 'sealed')
              return client.post(routes.petitionNew, { ...good, text, kind: 'to-cao', restrictionSeen: '1' })
            return client.post(routes.petitionNew, { ...good, text })
          }),
        )
        const codes = (await codesOf()).toSorted()
        expect(codes).toEqual(codes.map((_, at) => `KN-2025-${String(at + 1).padStart(4, '0')}`))
      },
    ),
    { numRuns: 8 },
  )
}, 120_000)

async function codesOf(): Promise<readonly string[]> {
  const csv = (await minh.get(routes.petitionsCsv)).text
  return [...csv.matchAll(/KN-\d{4}-\d{4}/g)].map(([code]) => code)
}
