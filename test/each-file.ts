import { afterAll } from 'vitest'
import { closeAll } from './closing.ts'

// Vitest runs this before every file of the product's tests; what is said first to happen after all happens last.
afterAll(closeAll)
