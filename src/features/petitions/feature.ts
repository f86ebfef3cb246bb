import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveBatches } from './batch/batch-routes.tsx'
import { serveCapture } from './capture/capture.ts'
import type { PetitionLater } from './duties/later.ts'
import { serveRequests } from './duties/request-routes.tsx'
import { serveRetention } from './duties/retention-routes.tsx'
import { serveEntry } from './entry/entry-routes.tsx'
import { servePaperForm } from './entry/paper-routes.tsx'
import { serveSubmission } from './entry/submit-routes.tsx'
import { petitionConstraints } from './messages.ts'
import { servePetition } from './petition-routes.tsx'
import { ofNobody, petitionPolicy, restrictedPolicy } from './policy.ts'
import { attachmentReach } from './reach-queries.ts'
import { serveRegister } from './register/register-routes.tsx'
import { serveRestrictedDestructions } from './restricted/destroy-routes.tsx'
import { dropBlob } from './restricted/drop-blob-commands.ts'
import { serveRestricted } from './restricted/restricted-routes.tsx'
import { serveRoad } from './road/road-routes.tsx'
import { serveTerms } from './terms/term-routes.tsx'

/** What one person said, in their own words, with where the words come from. */
export const petitionsFeature = (later: PetitionLater): Feature => ({
  name: 'petitions',
  constraints: petitionConstraints,
  attachments: attachmentReach,
  jobs: { 'petitions.drop-blob': dropBlob },
  routes: (app) => {
    // Before the page of a petition, whose address would swallow "moi" and "tong-hop".
    serveCapture(app)
    serveSubmission(app, later)
    servePaperForm(app)
    serveRegister(app)
    serveEntry(app, later)
    serveBatches(app)
    serveRestrictedDestructions(app)
    serveRestricted(app)
    serveTerms(app)
    serveRequests(app, later)
    serveRetention(app, later)
    serveRoad(app)
    servePetition(app, later)
  },
  menu: (actor) => [
    ...(can(petitionPolicy, actor, 'read', ofNobody)
      ? [{ label: 'Ý kiến', href: href(routes.petitions), order: 13 }]
      : []),
    ...(can(restrictedPolicy, actor, 'list', null)
      ? [{ label: 'Đơn hạn chế', href: href(routes.restrictedPetitions), order: 13 }]
      : []),
  ],
})
