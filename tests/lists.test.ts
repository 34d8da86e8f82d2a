import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LISTS, type List } from '../src/capabilities/exports/schema.ts';

const ROOM = join(import.meta.dirname, '../src/capabilities');

/**
 * Every screen that draws a table, and the lists that can be taken away from it as a file; or why there is none. A table
 * that is not here fails the test: give it an export (src/capabilities/exports) or say why not.
 */
const TABLES: Readonly<Record<string, readonly List[] | string>> = {
  'access/screens/account-screen.tsx': 'one’s own sessions: looked at and ended, taken nowhere',
  'access/screens/members-section.tsx': ['members'],
  'answers/screens/answers-screen.tsx':
    'whom to call today; every answer is in the list of outcomes, every company in the address book',
  'answers/screens/given-part.tsx': 'the list of outcomes, with words to say it by',
  'companies/screens/companies-screen.tsx': ['companies'],
  'companies/screens/company-screen.tsx': 'one company: its line is in the address book',
  'calls/screens/calls-screen.tsx':
    'the calls of this minute and who is ready; the plan and the list of presence have who they are',
  'door/screens/arrivals.tsx':
    'how many of each partner and each place are still to come; the board has who they are',
  'events/screens/candidates-screen.tsx': ['candidates'],
  'events/screens/home-screen.tsx': ['events'],
  'events/screens/import-columns.tsx': 'columns of a file that the reader has',
  'events/screens/import-undo.tsx': 'files that the reader has',
  'events/screens/pitches-screen.tsx': 'the recruiters in their order: the list of recruiters has it',
  'events/screens/recruiters-screen.tsx': ['recruiters'],
  'events/screens/settings-screen.tsx': 'settings of tables; the plan has each with who sits there',
  'events/screens/shortages-screen.tsx': ['shortages'],
  'follow-up/screens/across-screens.tsx':
    'the list to fill in and give back is a workbook of its own (follow-up.xlsx)',
  'follow-up/screens/follow-up-screen.tsx':
    'the list to fill in and give back is a workbook of its own (follow-up.xlsx)',
  'follow-up/screens/import-screens.tsx': 'rows of a file that the reader has',
  'invitations/screens/invitations-screen.tsx': 'counts by partner; the list of candidates has who comes',
  'invitations/screens/invited-people.tsx':
    'the list of candidates has who comes, that of messages whom to call',
  'journal/screens/parts.tsx': ['journal', 'network-journal'],
  'live-day/screens/board-screen.tsx': ['presence'],
  'live-day/screens/repair-panel.tsx': 'a proposal of a minute; applied, it is the plan',
  'matching/screens/compare-screen.tsx': 'drafts side by side: nobody has been told them',
  'matching/screens/draft-rules.tsx': 'how a draft keeps the rules',
  'matching/screens/people-plan-screen.tsx': ['plan'],
  'matching/screens/plan-drafts.tsx': 'drafts: nobody has been told them',
  'matching/screens/plan-screen.tsx': ['plan'],
  'matching/screens/plan-views.tsx': 'a draft: published, it is the plan',
  'matching/screens/publication-screen.tsx': 'what a publication changes; published, it is the plan',
  'matching/screens/weigh-screen.tsx': 'what weighing differently would change',
  'matching/screens/wishes-screen.tsx': ['wishes'],
  'messaging/screens/call-table.tsx': ['messages'],
  'messaging/screens/messages-screen.tsx': ['messages'],
  'messaging/screens/message-table.tsx': ['messages'],
  'networks/screens/organisations.tsx': ['organisations'],
  'networks/screens/territories.tsx': ['territories'],
  'reports/screens/editions.tsx': 'figures: the report is a workbook of its own (report.xlsx)',
  'reports/screens/signatures-screen.tsx': 'a sheet to type in; who signed is in the report',
  'reports/screens/templates-screen.tsx': 'a funder’s template: its own .xlsx and .csv',
  'reports/screens/edition-screens.tsx': 'what a file holds that the reader has',
  'reports/screens/closing.tsx': 'copies of the report, each a workbook of its own',
  'reports/screens/report-tables.tsx': 'figures: the report is a workbook of its own (report.xlsx)',
  'outcomes/screens/results-screen.tsx': ['outcomes'],
  'people/screens/people-screen.tsx': ['people', 'attendance'],
  'people/screens/person-documents.tsx': 'one person: their data are handed over whole (privacy)',
  'people/screens/person-preparation.tsx': 'one person: the list of attendance has it',
  'preparation/screens/readiness-screen.tsx': ['preparation'],
  'preparation/screens/workshop-screen.tsx':
    'who came is in the list of attendance, with the people followed',
  'preparation/screens/workshops-screen.tsx':
    'who came is in the list of attendance, with the people followed',
  'privacy/screens/privacy-screen.tsx': 'the register of processing: a page to print, about nobody',
  'reads/screens/reads-screen.tsx': ['reads'],
  'hall-mode/screens/differences.tsx':
    'what two places did otherwise, to be chosen once; the journal keeps it',
  'hall-mode/screens/waiting.tsx':
    'two plans side by side before one is taken over; each is a list of its own',
  'rehearsal/screens/capacity-answer.tsx': 'a reckoning of what a day could hold, about nobody',
  'rehearsal/screens/running-rehearsal.tsx': 'what a rehearsal held round by round, with invented people',
  'satisfaction/screens/satisfaction-screen.tsx': 'figures of nobody in particular; the report has them',
  'sites/screens/sites-screen.tsx':
    'settings of sites; the edition file carries them, the plan has who sits where',
  'sites/screens/stations-table.tsx': 'settings of computers; the edition file carries them',
  'stands/screens/fair-screen.tsx':
    'stands and visits of a fair under way; who came is in the lists of people and of attendance',
  'suggestions/screens/staff-screens.tsx': 'ideas for one person or one company, reckoned anew each time',
};

const drawn = globSync('*/screens/*.tsx', { cwd: ROOM }).map((file) => file.replaceAll('\\', '/'));
/** What the screens of the same room say: a part may draw what a screen gives it. */
const screensBeside = (file: string) => {
  const room = file.split('/')[0]!;
  return drawn
    .filter((other) => other.startsWith(`${room}/`))
    .map(textOf)
    .join('\n');
};
const textOf = (file: string) => readFileSync(join(ROOM, file), 'utf8');

test('every table on a screen can be taken away as a file, or a reason says why not', () => {
  const tables = drawn.filter((file) => /<(DataTable|ListLinks)\b/.test(textOf(file))).sort();
  expect(tables).toEqual(Object.keys(TABLES).sort());
});

test('each of these screens has the way to its file, and no list is without a screen', () => {
  const missing = Object.entries(TABLES).flatMap(([file, lists]) =>
    typeof lists === 'string'
      ? []
      : lists
          .filter((list) => !screensBeside(file).includes(`/lists/${list}`))
          .map((list) => `${file}: ${list}`),
  );
  expect(missing).toEqual([]);
  const offered = new Set(
    Object.values(TABLES)
      .filter((lists) => typeof lists !== 'string')
      .flat(),
  );
  expect(LISTS.filter((list) => !offered.has(list))).toEqual([]);
});
