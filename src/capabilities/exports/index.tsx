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
import {
  CANDIDATES,
  MEMBERS,
  MESSAGES,
  OUTCOMES,
  PLAN,
  PRESENCE,
  RECRUITERS,
  WISHES,
} from './screens/columns.ts';
import { type Columns, type ListData, listSheet } from './screens/list-file.ts';
import { texts } from './texts.ts';
import { exportCandidates } from './use-cases/export-candidates.ts';
import { exportJournal } from './use-cases/export-journal.ts';
import { exportMembers } from './use-cases/export-members.ts';
import { exportMessages } from './use-cases/export-messages.ts';
import { exportOutcomes } from './use-cases/export-outcomes.ts';
import { exportPlan } from './use-cases/export-plan.ts';
import { exportPresence } from './use-cases/export-presence.ts';
import { exportRecruiters } from './use-cases/export-recruiters.ts';
import { exportWishes } from './use-cases/export-wishes.ts';

const EVENT = '/events/:eventId/lists';

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
      ...offered('/organisations/:organisationId/lists/members', exportMembers, 'members', () => MEMBERS),
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
    drawnFile(`${path}.${format}`, gives, ({ data, view }) => {
      const { name, sheet } = listSheet(list, columns(view.locale), data as ListData<L>, view.locale);
      return tableFile(name, [sheet], format);
    }),
  );
  return [...files, endpoint('GET', path, gives)];
}
