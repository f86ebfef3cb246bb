import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rolesMatrix, rolesMatrixFile } from './roles-matrix.ts'

test('docs/security/roles-matrix.md says what the policy tables say (else: node test/security/roles-matrix.ts)', async () => {
  expect(await readFile(rolesMatrixFile, 'utf8')).toBe(await rolesMatrix())
})
