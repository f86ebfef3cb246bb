import { submitOnce } from './submit-once.ts'

submitOnce()
