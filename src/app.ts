import { access } from './capabilities/access/index.tsx';
import { answers } from './capabilities/answers/index.tsx';
import { calendar } from './capabilities/calendar/index.tsx';
import { calls } from './capabilities/calls/index.tsx';
import { cards } from './capabilities/cards/index.tsx';
import { companies } from './capabilities/companies/index.tsx';
import { door } from './capabilities/door/index.tsx';
import { duplicates } from './capabilities/duplicates/index.tsx';
import { events } from './capabilities/events/index.tsx';
import { exportsOf } from './capabilities/exports/index.tsx';
import { followUp } from './capabilities/follow-up/index.tsx';
import { hallMode } from './capabilities/hall-mode/index.tsx';
import { invitations } from './capabilities/invitations/index.tsx';
import { journalOf } from './capabilities/journal/index.tsx';
import { liveDay } from './capabilities/live-day/index.tsx';
import { matching } from './capabilities/matching/index.tsx';
import { meetings } from './capabilities/meetings/index.tsx';
import { messaging } from './capabilities/messaging/index.tsx';
import { networks } from './capabilities/networks/index.tsx';
import { outcomes } from './capabilities/outcomes/index.tsx';
import { paper } from './capabilities/paper/index.tsx';
import { people } from './capabilities/people/index.tsx';
import { preparation } from './capabilities/preparation/index.tsx';
import { privacyOf } from './capabilities/privacy/index.tsx';
import { readsOfFiles } from './capabilities/reads/index.tsx';
import { referentials } from './capabilities/referentials/index.tsx';
import { rehearsal } from './capabilities/rehearsal/index.tsx';
import { reports } from './capabilities/reports/index.tsx';
import { satisfaction } from './capabilities/satisfaction/index.tsx';
import { sharing } from './capabilities/sharing/index.tsx';
import { sites } from './capabilities/sites/index.tsx';
import { stands } from './capabilities/stands/index.tsx';
import { stations } from './capabilities/stations/index.tsx';
import { suggestions } from './capabilities/suggestions/index.tsx';
import { wall } from './capabilities/wall/index.tsx';
import { personalData } from './personal-data.ts';
import type { Capability } from './web/capability.ts';

/** The rooms of the house, in the order in which each leans on those before it. */
const rooms: readonly Capability[] = [
  access,
  referentials,
  networks,
  people,
  events,
  sites,
  readsOfFiles,
  cards,
  sharing,
  preparation,
  companies,
  matching,
  suggestions,
  duplicates,
  door,
  liveDay,
  wall,
  meetings,
  calls,
  stations,
  stands,
  outcomes,
  answers,
  followUp,
  satisfaction,
  reports,
  rehearsal,
  hallMode,
  paper,
  calendar,
  invitations,
  messaging,
];

/** With the door by which lists leave the house, and the rights of people over what the rooms hold of them. */
const written: readonly Capability[] = [...rooms, exportsOf(rooms), privacyOf(personalData)];

/** Tremplin, room by room; the journal reads what the others wrote. */
export const capabilities: readonly Capability[] = [...written, journalOf(written)];
