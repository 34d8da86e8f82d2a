import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrokenRule, checkImports, sourceFiles } from '../tools/import-rules.ts';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

test('no import breaks a rule, and every source file was read', async () => {
  const { seen, broken } = await checkImports();
  expect(broken).toEqual([]);
  expect(seen).toEqual(sourceFiles());
  expect(seen.length).toBeGreaterThan(20);
});

/** Who imports whom, where that is right. */
const RIGHT: [from: string, to: string][] = [
  ['src/planner/index.ts', 'src/planner/plan.ts'],
  ['src/planner/check/index.ts', 'src/planner/plan.ts'],
  ['src/kernel/database.ts', 'kysely'],
  ['src/web/page.tsx', 'src/kernel/result.ts'],
  ['src/web/page.tsx', 'hono'],
  ['src/web/client/call/engine.ts', 'src/video/driver.ts'],
  ['src/capabilities/events/schema.ts', 'zod'],
  ['src/capabilities/events/rules.ts', 'src/capabilities/events/schema.ts'],
  ['src/capabilities/events/store.ts', 'kysely'],
  ['src/capabilities/events/store.ts', 'src/kernel/database.ts'],
  ['src/capabilities/events/store.ts', 'src/capabilities/events/schema.ts'],
  ['src/capabilities/events/queries.ts', 'src/capabilities/events/store.ts'],
  ['src/capabilities/events/use-cases/make-event.ts', 'src/capabilities/events/store.ts'],
  ['src/capabilities/events/use-cases/make-event.ts', 'src/capabilities/people/queries.ts'],
  ['src/capabilities/matching/use-cases/make-plan.ts', 'src/planner/index.ts'],
  ['src/capabilities/events/screens/event.tsx', 'src/web/page.tsx'],
  ['src/capabilities/events/screens/event.tsx', 'src/capabilities/events/texts.fr.ts'],
  ['src/capabilities/events/islands/clock.tsx', 'preact'],
  ['src/capabilities/events/index.tsx', 'src/capabilities/events/use-cases/make-event.ts'],
  ['src/app.ts', 'src/capabilities/events/index.tsx'],
  ['src/cli.ts', 'src/app.ts'],
  ['src/commands/user.ts', 'src/capabilities/events/use-cases/make-event.ts'],
  ['src/capabilities/matching/rules/build-problem.ts', 'src/planner/index.ts'],
  ['src/simulation/three.ts', 'src/planner/index.ts'],
  ['src/kernel/result.test.ts', 'vitest'],
  // A circle is reported once, where it is entered: below.
  ['src/planner/circle-b.ts', 'src/planner/circle-a.ts'],
  ['src/capabilities/events/use-cases/make-event.test.ts', 'src/app.ts'],
];

/** Imports that break a rule, and all the rules that each breaks. */
const WRONG: [from: string, to: string, rules: string[]][] = [
  ['src/planner/one.ts', 'node:fs', ['planner-alone']],
  ['src/planner/two.ts', 'src/kernel/result.ts', ['planner-alone']],
  ['src/planner/three.ts', 'zod', ['planner-alone']],
  ['src/planner/check/one.ts', 'src/planner/index.ts', ['checker-apart']],
  ['src/simulation/one.ts', 'src/kernel/result.ts', ['simulator-on-planner']],
  ['src/simulation/two.ts', 'node:fs', ['simulator-on-planner']],
  ['src/capabilities/people/rules/four.ts', 'src/simulation/index.ts', ['only-matching-and-live-day-plan']],
  ['src/typesetting/one.ts', 'src/kernel/database.ts', ['typesetting-alone']],
  ['src/typesetting/two.ts', 'src/capabilities/events/queries.ts', ['typesetting-alone']],
  ['src/video/one.ts', 'src/kernel/database.ts', ['video-apart']],
  ['src/video/two.ts', 'src/capabilities/events/schema.ts', ['video-apart']],
  ['src/kernel/one.ts', 'src/capabilities/events/queries.ts', ['kernel-below-all']],
  ['src/kernel/two.ts', 'src/web/page.tsx', ['kernel-below-all']],
  ['src/kernel/three.ts', 'src/planner/plan.ts', ['kernel-below-all']],
  ['src/web/one.ts', 'src/capabilities/events/schema.ts', ['web-on-kernel-only']],
  ['src/web/two.ts', 'src/planner/plan.ts', ['web-on-kernel-only']],
  ['src/web/four.ts', 'src/video/turn.ts', ['web-on-kernel-only']],
  ['src/web/three.ts', 'kysely', ['only-stores-speak-sql']],
  ['src/capabilities/people/schema.ts', 'src/kernel/database.ts', ['rules-and-schema-pure']],
  ['src/capabilities/people/rules/one.ts', 'node:fs', ['rules-and-schema-pure']],
  ['src/capabilities/people/rules/two.ts', 'hono', ['rules-and-schema-pure']],
  ['src/capabilities/people/rules/three.ts', 'src/planner/index.ts', ['only-matching-and-live-day-plan']],
  ['src/capabilities/people/rules.ts', 'src/capabilities/people/store.ts', ['rules-and-schema-pure']],
  ['src/capabilities/people/store.ts', 'src/web/page.tsx', ['store-on-schema-and-kernel']],
  [
    'src/capabilities/meetings/store.ts',
    'src/capabilities/meetings/use-cases/wait.ts',
    ['store-on-schema-and-kernel'],
  ],
  ['src/capabilities/people/queries.ts', 'kysely', ['only-stores-speak-sql']],
  ['src/capabilities/people/signals.ts', 'pg', ['capabilities-leave-the-driver-alone']],
  ['src/capabilities/people/use-cases/one.ts', 'hono', ['use-cases-know-no-screen']],
  ['src/capabilities/people/use-cases/two.ts', 'preact', ['use-cases-know-no-screen']],
  ['src/capabilities/people/use-cases/three.ts', 'src/web/page.tsx', ['use-cases-know-no-screen']],
  [
    'src/capabilities/events/use-cases/four.ts',
    'src/capabilities/events/screens/event.tsx',
    ['use-cases-know-no-screen'],
  ],
  ['src/capabilities/events/use-cases/five.ts', 'src/planner/index.ts', ['only-matching-and-live-day-plan']],
  [
    'src/capabilities/events/screens/one.tsx',
    'src/capabilities/events/store.ts',
    ['screens-draw-what-they-are-given'],
  ],
  [
    'src/capabilities/events/islands/two.tsx',
    'src/capabilities/events/use-cases/make-event.ts',
    ['screens-draw-what-they-are-given'],
  ],
  [
    'src/capabilities/events/screens/three.tsx',
    'src/capabilities/people/queries.ts',
    ['screens-draw-what-they-are-given'],
  ],
  [
    'src/capabilities/events/client/four.ts',
    'src/capabilities/events/store.ts',
    ['scripts-think-by-the-same-rules'],
  ],
  [
    'src/capabilities/events/use-cases/six.ts',
    'src/capabilities/access/store/accounts.ts',
    ['neighbours-by-their-door', 'use-cases-know-no-screen'],
  ],
  [
    'src/capabilities/events/signals.ts',
    'src/capabilities/people/rules/one.ts',
    ['neighbours-by-their-door'],
  ],
  ['src/capabilities/access/queries.ts', 'src/capabilities/people/queries.ts', ['order-of-access']],
  ['src/capabilities/people/use-cases/six.ts', 'src/capabilities/events/queries.ts', ['order-of-people']],
  ['src/capabilities/events/use-cases/seven.ts', 'src/capabilities/matching/queries.ts', ['order-of-events']],
  [
    'src/capabilities/matching/use-cases/one.ts',
    'src/capabilities/live-day/queries.ts',
    ['order-of-matching'],
  ],
  ['src/capabilities/door/use-cases/one.ts', 'src/capabilities/live-day/queries.ts', ['order-of-door']],
  ['src/capabilities/wall/use-cases/one.ts', 'src/capabilities/meetings/queries.ts', ['order-of-wall']],
  [
    'src/capabilities/live-day/use-cases/one.ts',
    'src/capabilities/meetings/queries.ts',
    ['order-of-live-day'],
  ],
  [
    'src/capabilities/meetings/use-cases/one.ts',
    'src/capabilities/outcomes/queries.ts',
    ['order-of-meetings'],
  ],
  ['src/capabilities/calls/use-cases/one.ts', 'src/capabilities/stations/queries.ts', ['order-of-calls']],
  ['src/capabilities/stations/use-cases/one.ts', 'src/capabilities/portal/queries.ts', ['order-of-stations']],
  ['src/capabilities/outcomes/use-cases/one.ts', 'src/capabilities/portal/queries.ts', ['order-of-outcomes']],
  ['src/capabilities/reports/use-cases/one.ts', 'src/capabilities/portal/queries.ts', ['order-of-reports']],
  [
    'src/capabilities/hall-mode/use-cases/one.ts',
    'src/capabilities/outcomes/queries.ts',
    ['order-of-hall-mode'],
  ],
  [
    'src/capabilities/rehearsal/use-cases/one.ts',
    'src/capabilities/outcomes/queries.ts',
    ['order-of-rehearsal'],
  ],
  [
    'src/capabilities/appointments/use-cases/one.ts',
    'src/capabilities/events/queries.ts',
    ['order-of-appointments'],
  ],
  ['src/capabilities/portal/use-cases/one.ts', 'src/capabilities/events/queries.ts', ['order-of-portal']],
  [
    'src/capabilities/referentials/use-cases/one.ts',
    'src/capabilities/people/queries.ts',
    ['order-of-referentials'],
  ],
  [
    'src/capabilities/companies/use-cases/one.ts',
    'src/capabilities/matching/queries.ts',
    ['order-of-companies'],
  ],
  [
    'src/capabilities/preparation/use-cases/one.ts',
    'src/capabilities/matching/queries.ts',
    ['order-of-preparation'],
  ],
  [
    'src/capabilities/suggestions/use-cases/one.ts',
    'src/capabilities/meetings/queries.ts',
    ['order-of-suggestions'],
  ],
  [
    'src/capabilities/duplicates/use-cases/one.ts',
    'src/capabilities/meetings/queries.ts',
    ['order-of-duplicates'],
  ],
  ['src/capabilities/answers/use-cases/one.ts', 'src/capabilities/door/queries.ts', ['order-of-answers']],
  [
    'src/capabilities/follow-up/use-cases/one.ts',
    'src/capabilities/outcomes/queries.ts',
    ['order-of-follow-up'],
  ],
  [
    'src/capabilities/satisfaction/use-cases/one.ts',
    'src/capabilities/meetings/queries.ts',
    ['order-of-satisfaction'],
  ],
  ['src/capabilities/calendar/use-cases/one.ts', 'src/capabilities/people/queries.ts', ['order-of-calendar']],
  [
    'src/capabilities/invitations/use-cases/one.ts',
    'src/capabilities/matching/queries.ts',
    ['order-of-invitations'],
  ],
  ['src/capabilities/sharing/use-cases/one.ts', 'src/capabilities/matching/queries.ts', ['order-of-sharing']],
  ['src/capabilities/cards/use-cases/one.ts', 'src/capabilities/matching/queries.ts', ['order-of-cards']],
  ['src/capabilities/reads/use-cases/one.ts', 'src/capabilities/events/queries.ts', ['order-of-reads']],
  ['src/capabilities/exchange/use-cases/one.ts', 'src/capabilities/events/queries.ts', ['order-of-exchange']],
  [
    'src/capabilities/learning/use-cases/one.ts',
    'src/capabilities/paper/queries.ts',
    ['nobody-asks-those-beside'],
  ],
  ['src/planner/circle-a.ts', 'src/planner/circle-b.ts', ['no-circles']],
  ['src/server.ts', 'src/capabilities/events/index.tsx', ['app-alone-opens-capabilities']],
  ['src/worker.ts', 'src/capabilities/events/store.ts', ['processes-stay-outside']],
  ['src/commands/one.ts', 'src/capabilities/events/rules.ts', ['processes-stay-outside']],
  ['src/commands/two.ts', 'tests/support/people.ts', ['product-without-tests']],
  ['src/commands/three.ts', 'fast-check', ['product-without-development-packages']],
  ['src/commands/four.ts', 'a-package-nobody-installed', ['nothing-missing']],
];

const isOurs = (path: string): boolean => /^(src|tests)\//.test(path);
// Inside the project, so that packages are found; the folder is one that git and the rules leave alone.
const cache = join(import.meta.dirname, '../.cache');
mkdirSync(cache, { recursive: true });
const tree = mkdtempSync(join(cache, 'architecture-'));
let broken: BrokenRule[];

beforeAll(async () => {
  const imports = [...RIGHT, ...WRONG].map(([from, to]) => ({ from, to }));
  const files = new Set(imports.flatMap(({ from, to }) => (isOurs(to) ? [from, to] : [from])));
  for (const file of files) {
    const lines = imports
      .filter(({ from }) => from === file)
      .map(({ to }) => `import type {} from '${specifier(file, to)}';`);
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), `${lines.join('\n')}\nexport const words = 1;\n`);
  }
  ({ broken } = await checkImports(tree));
});

afterAll(() => rmSync(tree, { recursive: true }));

function specifier(from: string, to: string): string {
  if (!isOurs(to)) return to;
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

test.each(WRONG)('%s may not import %s', (from, _, rules) => {
  const found = broken.filter((rule) => rule.from === from).map(({ rule }) => rule);
  expect([...new Set(found)].sort()).toEqual(rules);
});

test('what is right is let through', () => {
  const wrong = new Set(WRONG.map(([from]) => from));
  expect(broken.filter(({ from }) => !wrong.has(from))).toEqual([]);
});

test('every rule has been seen to catch something', () => {
  const caught = new Set(WRONG.flatMap(([, , rules]) => rules));
  expect(config.forbidden.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
});
