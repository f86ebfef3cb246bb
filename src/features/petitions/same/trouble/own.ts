/** What somebody has of his own with the office: a deed, a dossier, an allowance. Two people may say the very same of two cases. */
export const speaksOfOwnCase = (troubles: Iterable<string>): boolean =>
  [...troubles].some((name) => OWN.has(name) || name.startsWith('admin.'))

const OWN = new Set(
  'land.title land.split land.use land.survey land.compensation land.tax poor.list poor.house poor.support poor.disabled poor.insurance poor.jobs building.permit group.allowance'.split(
    ' ',
  ),
)
