import { conferenceTemplates } from './starting/conference.ts'
import { decisionTemplates } from './starting/decision.ts'
import { dossierTemplates } from './starting/dossier.ts'
import { reportTemplates } from './starting/report.ts'
import type { StartingTemplate } from './starting/starting-template.ts'

/** What every ward starts with; each changes them on its own screen. */
export const STARTING_TEMPLATES: readonly StartingTemplate[] = [
  ...conferenceTemplates,
  ...dossierTemplates,
  ...reportTemplates,
  ...decisionTemplates,
]
