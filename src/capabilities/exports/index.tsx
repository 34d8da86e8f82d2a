import type { Locale } from '../../kernel/locale.ts';
import {
  type Capability,
  type CapabilityTexts,
  capability,
  type DownloadRoute,
  drawnFile,
  endpoint,
  type Route,
} from '../../web/capability.ts';
import { tell } from '../../web/words.ts';
import { tableFile } from '../../web/workbook.ts';
import type { JournalLine, List } from './schema.ts';
import { CANDIDATES, MESSAGES, OUTCOMES, PLAN, PRESENCE, RECRUITERS, WISHES } from './screens/columns.ts';
import * as beside from './screens/columns-beside.ts';
import { type Columns, type ListData, listSheet } from './screens/list-file.ts';
import { ReasonPage } from './screens/reason-page.tsx';
import { texts } from './texts.ts';
import { exportAttendance } from './use-cases/export-attendance.ts';
import { exportCandidates } from './use-cases/export-candidates.ts';
import { exportCompanies } from './use-cases/export-companies.ts';
import { exportEvents } from './use-cases/export-events.ts';
import { exportJournal } from './use-cases/export-journal.ts';
import { exportMembers } from './use-cases/export-members.ts';
import { exportMessages } from './use-cases/export-messages.ts';
import { exportNetworkJournal } from './use-cases/export-network-journal.ts';
import { exportOrganisations } from './use-cases/export-organisations.ts';
import { exportOutcomes } from './use-cases/export-outcomes.ts';
import { exportPeople } from './use-cases/export-people.ts';
import { exportPlan } from './use-cases/export-plan.ts';
import { exportPreparation } from './use-cases/export-preparation.ts';
import { exportPresence } from './use-cases/export-presence.ts';
import { exportReads } from './use-cases/export-reads.ts';
import { exportRecruiters } from './use-cases/export-recruiters.ts';
import { exportShortages } from './use-cases/export-shortages.ts';
import { exportTerritories } from './use-cases/export-territories.ts';
import { exportWishes } from './use-cases/export-wishes.ts';

const EVENT = '/events/:eventId/lists';
const ORGANISATION = '/organisations/:organisationId/lists';
const NETWORK = '/networks/:networkId/lists';

/** Every list as a file. The journal's is drawn with the sentences of the rooms that wrote in it. */
export function exportsOf(rooms: readonly Capability[]): Capability {
  const sentences = (locale: Locale): CapabilityTexts['journal'] =>
    Object.assign({}, ...rooms.map((room) => room.texts(locale).journal), texts(locale).journal);
  const journal = (locale: Locale): Columns<JournalLine> => {
    const said = sentences(locale);
    return [
      ['at', (line, pen) => pen.moment(line.at)],
      [
        'who',
        (line, pen) =>
          line.actorName ?? pen.t.somebody[line.actorKind === 'anonymous' ? 'anonymous' : 'system'],
      ],
      ['what', (line) => tell(said[line.action] ?? line.action, line.facts)],
    ];
  };
  return capability({
    name: 'exports',
    texts,
    routes: [
      ...offered(`${EVENT}/candidates`, exportCandidates, 'candidates', () => CANDIDATES),
      ...offered(`${EVENT}/recruiters`, exportRecruiters, 'recruiters', () => RECRUITERS),
      ...offered(`${EVENT}/wishes`, exportWishes, 'wishes', () => WISHES),
      ...offered(`${EVENT}/plan`, exportPlan, 'plan', () => PLAN),
      ...offered(`${EVENT}/presence`, exportPresence, 'presence', () => PRESENCE),
      ...offered(`${EVENT}/outcomes`, exportOutcomes, 'outcomes', () => OUTCOMES),
      ...offered(`${EVENT}/messages`, exportMessages, 'messages', () => MESSAGES),
      ...offered(`${EVENT}/journal`, exportJournal, 'journal', journal),
      ...offered(`${EVENT}/shortages`, exportShortages, 'shortages', () => beside.SHORTAGES),
      ...offered(`${EVENT}/preparation`, exportPreparation, 'preparation', () => beside.PREPARATION),
      ...offered(`${ORGANISATION}/members`, exportMembers, 'members', () => beside.MEMBERS),
      ...offered(`${ORGANISATION}/companies`, exportCompanies, 'companies', () => beside.COMPANIES),
      ...offered(`${ORGANISATION}/reads`, exportReads, 'reads', () => beside.READS),
      ...offered('/lists/people', exportPeople, 'people', () => beside.PEOPLE),
      ...offered('/lists/attendance', exportAttendance, 'attendance', () => beside.ATTENDANCE),
      ...offered('/lists/events', exportEvents, 'events', () => beside.EVENTS),
      ...offered(
        `${NETWORK}/organisations`,
        exportOrganisations,
        'organisations',
        () => beside.ORGANISATIONS,
      ),
      ...offered(`${NETWORK}/network-journal`, exportNetworkJournal, 'network-journal', journal),
      ...offered(`${NETWORK}/territories`, exportTerritories, 'territories', () => beside.TERRITORIES),
    ],
  });
}

/** A list at its three addresses: .xlsx and .csv for people, JSON for programs. */
function offered<L>(
  path: string,
  gives: DownloadRoute['gives'],
  list: List,
  columns: (locale: Locale) => Columns<L>,
): Route[] {
  const files = (['xlsx', 'csv'] as const).map((format) =>
    drawnFile(
      `${path}.${format}`,
      gives,
      ({ data, view }) => {
        const { name, sheet } = listSheet(list, columns(view.locale), data as ListData<L>, view.locale);
        return tableFile(name, [sheet], format);
      },
      ReasonPage,
    ),
  );
  return [...files, endpoint('GET', path, gives)];
}
