import { ok, type Result } from '#domain/result.ts'
import type { DocumentWords } from '../document.ts'
import type { DocumentTemplate } from '../template.ts'
import type { Values } from '../values/value.ts'
import { fillWording, readWording } from './wording.ts'

/** The first words of a paper from a template. Refused when the template asks for what its kind no longer has. */
export function filledFrom(template: DocumentTemplate, values: Values): Result<DocumentWords> {
  const read = readWording(template.kind, template)
  return read.ok ? ok(fillWording(read.value, values)) : read
}
