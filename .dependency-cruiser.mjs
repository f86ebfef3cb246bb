// The directions of ARCHITECTURE.md. test/direction.test.ts plants one violation per rule and proves that it is caught.

// In the order the work flows: a feature may use those before it, through their index.ts.
const features = [
  'people',
  'calendar',
  'formats',
  'conferences',
  'petitions',
  'dossiers',
  'notices',
  'directives',
  'surveys',
  'works',
  'referrals',
  'replies',
  'registers',
  'documents',
  'dispatch',
  'campaigns',
  'reports',
  'announcements',
]
const leaves = ['portal', 'open311', 'alerts', 'admin', 'dashboard']
const all = [...features, ...leaves].join('|')

const tests = '(\\.test|/test-[a-z]+)\\.tsx?$'
const islands = '^src/.+(/islands/|\\.client\\.tsx?$)'
const anyone = ['^src/routes\\.ts$', '^db/tables\\.ts$']
const rooms = (...names) => names.map((name) => `^src/${name}/`)

/** Within src/, a room imports itself and the rooms to its right. */
const onlyRightward = (name, ...right) => ({
  name: `${name}-only-rightward`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: tests },
  to: { path: '^(src|test|scripts|db)/', pathNot: [...rooms(name, ...right), ...anyone] },
})

const laterFeature = (name, index) => ({
  name: 'features-in-order',
  comment: `${name} stands before these; it learns of them through events`,
  severity: 'error',
  from: { path: `^src/features/${name}/`, pathNot: tests },
  to: { path: `^src/features/(${features.slice(index + 1).join('|')})/` },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'among what runs; types may name each other, they are erased',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      comment: 'no I/O: only itself and packages that are pure themselves',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: ['^src/domain/', '^node_modules/(libphonenumber-js|temporal-polyfill)/', ...anyone] },
    },
    onlyRightward('platform', 'domain'),
    onlyRightward('ui', 'platform', 'domain'),
    onlyRightward('features', 'ui', 'platform', 'domain'),
    {
      name: 'entry-is-last',
      comment: 'main.ts and the command line use everything; nobody uses them',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/cli/', tests] },
      to: { path: ['^src/main\\.ts$', '^src/cli/'] },
    },
    {
      name: 'routes-import-nothing',
      severity: 'error',
      from: { path: '^src/routes\\.ts$' },
      to: {},
    },
    {
      name: 'islands-stay-small',
      comment:
        'in the browser: other islands, domain, routes.ts and packages made for it; of the rest only types',
      severity: 'error',
      from: { path: islands, pathNot: tests },
      to: {
        path: '^src/',
        pathNot: [islands, '^src/domain/', ...anyone],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'islands-run-in-browsers',
      severity: 'error',
      from: { path: islands, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-listed',
      comment: 'a new feature takes its place in the order above and in ARCHITECTURE.md',
      severity: 'error',
      from: {},
      to: { path: '^src/features/', pathNot: `^src/features/(${all})/` },
    },
    ...features.slice(0, -1).map(laterFeature),
    {
      name: 'leaves-are-leaves',
      comment: 'used by the composition root alone',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: tests },
      to: { path: `^src/features/(${leaves.join('|')})/`, pathNot: '^src/features/$1/' },
    },
    {
      name: 'one-door',
      comment: 'another feature enters through index.ts',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/features/[^/]+/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'one-door-for-the-root',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/features/', tests] },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'sql-is-seen',
      comment: 'in a feature SQL stands in queries.ts, commands.ts and their named siblings',
      severity: 'error',
      from: { path: '^src/(features|ui)/', pathNot: ['[/-](queries|commands)\\.ts$', tests] },
      to: { path: '^node_modules/(kysely|pg)/' },
    },
    {
      name: 'sql-is-seen-below',
      comment: 'elsewhere the database is platform/db, the backup of all tables, and the one write path',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(features|ui)/', '^src/platform/(db|backup)/', '^src/platform/command\\.ts$', tests],
      },
      to: { path: '^node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'http-at-the-edge',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/platform/http/', '^src/features/.+[/-]routes\\.tsx$', tests],
      },
      to: { path: '^node_modules/(hono|@hono)/' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^test/', '^scripts/', tests] },
    },
    {
      name: 'product-without-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
