// Who may import whom. docs/architecture.md says each rule in a sentence; tests/architecture.test.ts breaks each
// one on purpose and sees it caught. Types count as imports.

const TEST = '\\.test\\.tsx?$';
/** A place inside one capability, whose name becomes $1. */
const own = (inside) => `^src/capabilities/([^/]+)/${inside}`;
const SAME = '^src/capabilities/$1/';
const npm = (...names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;

/** What the rest of the kernel stands on, itself without IO: shapes, results, languages, time. */
const PURE_KERNEL =
  '^src/kernel/(card-codes|result|locale|clock|actor|identity|files|personal-data|telling|zip-writer|spreadsheets/cells)\\.ts$';
/** Dates in words: plain functions, which a rule may say a message or a sheet with. */
const WORDS_OF_DATES = '^src/web/dates\\.ts$';
const NEIGHBOURS_DOOR = '^src/capabilities/[^/]+/(queries|schema)\\.ts$';
const NEIGHBOURS_SCHEMA = '^src/capabilities/[^/]+/schema\\.ts$';

/** Which neighbours each capability may ask; the other way round goes by signals. */
const MAY_ASK = {
  access: [],
  referentials: [],
  people: ['access', 'referentials'],
  events: ['access', 'people', 'referentials'],
  companies: ['access', 'people', 'events'],
  preparation: ['access', 'people', 'events'],
  sharing: ['access', 'people', 'events'],
  suggestions: ['access', 'people', 'referentials', 'events', 'matching', 'sharing'],
  duplicates: ['access', 'people', 'events', 'matching', 'sharing'],
  matching: ['access', 'people', 'events', 'preparation', 'sharing'],
  door: ['access', 'people', 'events', 'sites', 'matching', 'cards'],
  'live-day': ['access', 'people', 'events', 'matching', 'door'],
  wall: ['access', 'people', 'events', 'matching', 'door', 'live-day'],
  meetings: ['access', 'people', 'events', 'matching', 'door', 'live-day', 'sharing'],
  calls: ['access', 'people', 'events', 'matching', 'door', 'live-day', 'meetings'],
  stations: ['access', 'people', 'events', 'matching', 'door', 'live-day', 'meetings', 'sites', 'calls'],
  outcomes: ['access', 'people', 'events', 'matching', 'door', 'live-day', 'meetings'],
  answers: ['access', 'people', 'events', 'meetings'],
  'follow-up': ['access', 'people', 'events', 'meetings'],
  satisfaction: ['access', 'people', 'events'],
  reports: [
    'access',
    'networks',
    'people',
    'events',
    'preparation',
    'referentials',
    'sites',
    'matching',
    'door',
    'meetings',
    'outcomes',
    'follow-up',
    'satisfaction',
  ],
  calendar: ['events'],
  invitations: ['access', 'people', 'events', 'door'],
  rehearsal: ['access', 'people', 'events', 'matching', 'door', 'live-day', 'meetings'],
  'hall-mode': ['access', 'people', 'events', 'matching', 'door', 'live-day', 'meetings'],
  cards: ['access', 'events'],
  reads: ['access'],
  appointments: ['access', 'people'],
  portal: ['access', 'people'],
  exchange: ['access', 'people'],
};
/** They stand beside the others: they may ask anyone, and nobody asks them. */
const BESIDE = ['exports', 'paper', 'learning', 'messaging', 'journal', 'privacy', 'skills-map'];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'planner-alone',
      '1. The planner imports nothing but itself.',
      { path: '^src/planner/', pathNot: TEST },
      { pathNot: '^src/planner/' },
    ),
    forbid(
      'checker-apart',
      'The independent checker shares only the shapes with what it checks.',
      { path: '^src/planner/check/', pathNot: TEST },
      {
        pathNot: [
          '^src/planner/check/',
          '^src/planner/(problem|plan)\\.ts$',
          '^src/planner/b2b/(problem|solution)\\.ts$',
        ],
      },
    ),
    forbid(
      'simulator-on-planner',
      'The simulator stands on the planner alone.',
      { path: '^src/simulation/', pathNot: TEST },
      { pathNot: '^src/(simulation|planner)/' },
    ),
    forbid(
      'typesetting-alone',
      'What sets documents knows the kernel’s side threads and languages, and nothing of what it prints.',
      { path: '^src/typesetting/', pathNot: TEST },
      { path: '^src/', pathNot: ['^src/typesetting/', '^src/kernel/(side-thread|locale)\\.ts$'] },
    ),
    forbid(
      'video-apart',
      'The library of calls knows the kernel’s time and nothing of what a call is about.',
      { path: '^src/video/', pathNot: TEST },
      { path: '^src/', pathNot: ['^src/video/', '^src/kernel/clock\\.ts$'] },
    ),
    forbid(
      'kernel-below-all',
      '2. The kernel imports no capability, no web, no planner.',
      { path: '^src/kernel/', pathNot: TEST },
      { path: '^src/(?!kernel/)' },
    ),
    forbid(
      'web-on-kernel-only',
      '3. The web imports the kernel only, and what a call’s two halves say to each other.',
      { path: '^src/web/', pathNot: TEST },
      { path: '^src/(?!web/|kernel/)', pathNot: '^src/video/(driver|wire)\\.ts$' },
    ),
    forbid(
      'rules-and-schema-pure',
      '4. Schema and rules import Zod, each other and what is as pure (the planner too): no IO, no framework.',
      { path: own('(schema\\.ts|rules(\\.ts|/))'), pathNot: TEST },
      {
        pathNot: [
          `${SAME}(schema\\.ts|rules(\\.ts|/))`,
          NEIGHBOURS_SCHEMA,
          PURE_KERNEL,
          WORDS_OF_DATES,
          '^src/(planner|simulation)/',
          npm('zod', 'libphonenumber-js', 'temporal-polyfill', 'temporal-spec'),
        ],
      },
    ),
    forbid(
      'store-on-schema-and-kernel',
      '5. A store imports its schema, its rules and the kernel; of Node only what computes.',
      { path: own('store(\\.ts|/)'), pathNot: TEST },
      {
        pathNot: [
          `${SAME}(store(\\.ts|/)|schema\\.ts|rules(\\.ts|/))`,
          '^src/kernel/',
          '^(node:)?(crypto|util)$',
          npm('kysely', 'zod', 'pg'),
        ],
      },
    ),
    forbid(
      'only-stores-speak-sql',
      '5. Only stores (and the kernel) import Kysely.',
      { path: '^src/', pathNot: ['^src/kernel/', '^src/capabilities/[^/]+/store(\\.ts|/)', TEST] },
      { path: npm('kysely') },
    ),
    forbid(
      'capabilities-leave-the-driver-alone',
      '5. Capabilities reach the database through their store, never through its driver.',
      { path: '^src/capabilities/', pathNot: TEST },
      { path: npm('pg', 'pg-boss', 'pg-copy-streams') },
    ),
    forbid(
      'use-cases-know-no-screen',
      '6. Use cases import their own rules, schema, store and the kernel; never web, screens, Hono or Preact.',
      { path: own('use-cases/'), pathNot: TEST },
      {
        path: ['^src/', npm('hono', '@hono', 'preact', 'preact-render-to-string')],
        pathNot: [
          `${SAME}(use-cases/|rules(\\.ts|/)|(schema|store|queries|signals)\\.ts|store/)`,
          NEIGHBOURS_DOOR,
          '^src/kernel/',
          '^src/(planner|simulation|video)/',
        ],
      },
    ),
    forbid(
      'only-matching-and-live-day-plan',
      '6. Of the capabilities, only matching and live-day use the planner, and rehearsal its simulator.',
      { path: '^src/capabilities/(?!(matching|live-day|rehearsal)/)', pathNot: TEST },
      { path: '^src/(planner|simulation)/' },
    ),
    forbid(
      'screens-draw-what-they-are-given',
      '7. Screens and islands import web, their schema and texts; never a store, never a use case.',
      { path: own('(screens|islands)/'), pathNot: TEST },
      {
        pathNot: [
          `${SAME}((screens|islands|client)/|schema\\.ts|texts\\.ts|texts\\.(fr|nl|en)\\.ts)`,
          NEIGHBOURS_SCHEMA,
          '^src/web/',
          PURE_KERNEL,
          npm('preact', 'zod', 'temporal-polyfill', 'uqr'),
        ],
      },
    ),
    forbid(
      'scripts-think-by-the-same-rules',
      '7. What runs in the browser imports web and its own room’s rules, which do no IO; never a store, never a use case.',
      { path: own('client/'), pathNot: TEST },
      {
        pathNot: [
          `${SAME}(client/|rules(\\.ts|/)|schema\\.ts)`,
          '^src/web/',
          PURE_KERNEL,
          npm('preact', 'qr'),
        ],
      },
    ),
    forbid(
      'neighbours-by-their-door',
      '8. A capability sees a neighbour only through its queries and schema.',
      { path: '^src/capabilities/([^/]+)/', pathNot: TEST },
      { path: '^src/capabilities/', pathNot: [SAME, NEIGHBOURS_DOOR] },
    ),
    ...Object.entries(MAY_ASK).map(([capability, neighbours]) =>
      forbid(
        `order-of-${capability}`,
        `8. ${capability} asks ${neighbours.join(', ') || 'nobody'}; the other way round goes by signals.`,
        { path: `^src/capabilities/${capability}/`, pathNot: TEST },
        { path: `^src/capabilities/(?!(${[capability, ...neighbours].join('|')})/)` },
      ),
    ),
    forbid(
      'nobody-asks-those-beside',
      `8. ${BESIDE.join(', ')} stand beside the others: nobody asks them.`,
      { path: '^src/capabilities/([^/]+)/', pathNot: TEST },
      // What people are told of their data is printed as it is said.
      {
        path: `^src/capabilities/(${BESIDE.join('|')})/`,
        pathNot: [SAME, '^src/capabilities/privacy/queries\\.ts$'],
      },
    ),
    forbid('no-circles', '9. No cycles, types included.', {}, { circular: true }),
    forbid(
      'app-alone-opens-capabilities',
      '10. app.ts alone imports every capability.',
      { path: '^src/', pathNot: ['^src/app\\.ts$', TEST] },
      { path: '^src/capabilities/[^/]+/index\\.tsx?$' },
    ),
    forbid(
      'processes-stay-outside',
      'The processes and commands run use cases and ask queries; what is inside a capability stays there.',
      { path: '^src/(?!capabilities/|kernel/|web/|planner/)', pathNot: TEST },
      {
        path: '^src/capabilities/',
        pathNot: [NEIGHBOURS_DOOR, '^src/capabilities/[^/]+/(use-cases/|personal-data\\.ts$|index\\.tsx?$)'],
      },
    ),
    forbid(
      'product-without-tests',
      'The product runs without what only its makers need.',
      { path: '^src/', pathNot: [TEST, '/starts-[a-z-]+\\.ts$'] },
      { path: ['^tests/', '^bench/', TEST] },
    ),
    forbid(
      'product-without-development-packages',
      'A package that the product uses is a dependency, not a development dependency.',
      { path: '^src/', pathNot: [TEST, '/starts-[a-z-]+\\.ts$'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    forbid('nothing-missing', 'What is imported is there.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
