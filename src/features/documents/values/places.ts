import type { DocumentKind } from '../kinds.ts'
import { conclusionPlaces } from './conclusion.ts'
import { conferencePlaces } from './conference.ts'
import { destructionPlaces } from './destruction.ts'
import { directivePlaces } from './directive.ts'
import { dossierPlaces } from './dossier.ts'
import { extensionPlaces } from './extension.ts'
import { loudspeakerPlaces } from './loudspeaker.ts'
import { combinedReportPlaces, periodicReportPlaces } from './report.ts'
import type { Places } from './value.ts'
import { wardPlaces } from './ward.ts'

const own: Readonly<Record<DocumentKind, Places>> = {
  conclusion: { ...conferencePlaces, ...conclusionPlaces },
  invitation: conferencePlaces,
  announcement: conferencePlaces,
  results: conferencePlaces,
  loudspeaker: { ...conferencePlaces, ...loudspeakerPlaces },
  referral: dossierPlaces,
  inspection: dossierPlaces,
  'unit-report': directivePlaces,
  'combined-report': combinedReportPlaces,
  'periodic-report': periodicReportPlaces,
  extension: extensionPlaces,
  destruction: destructionPlaces,
  other: {},
}

/** What a template of this kind can be filled in with. */
export const placesOf = (kind: DocumentKind): Places => ({ ...own[kind], ...wardPlaces })
