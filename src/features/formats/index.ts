export { typeFaults } from './authority.ts'
export { numberText } from './compose/number.ts'
export { pageOf, paperOf } from './compose/paper.ts'
export { rulesIn } from './context.ts'
export { formatsFeature } from './feature.ts'
export {
  type BodyBlock,
  type Clause,
  type OfficialDocument,
  plainWords,
  type TableBlock,
  type Words,
} from './official.ts'
export { placeName } from './place.ts'
export { loadRules } from './queries.ts'
export type { WardRules } from './rules/correction.ts'
export { regimeOn, rulesOn } from './rules/regime.ts'
export type { Family, Regime } from './rules/rule.ts'
export { type Signing, type SigningForm, signingFaults } from './signing.ts'
export type { DocumentType } from './symbols.ts'
export { partyTypes, stateTypes, symbolOf, typesOn } from './symbols.ts'
